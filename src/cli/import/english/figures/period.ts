import {timeNoun} from '../words/closed-classes.js';
import type {Word} from '../words/word.js';
import {entersClause} from './clause/entered.js';
import {timesOwn} from './clause/governor.js';
import {timeEnd} from './clause/time.js';
import type {Place} from './place.js';
import {superlative} from './superlatives.js';

const opens = /^(?:in|during|by|since|between|over|within|throughout|from|for|last|this)$/;
const moment = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|morning|night|time|hours?|minutes?|days?|evening|weekend)$/;

/**
 * The time a figure counts, in the words of its sentence: “between June and
 * September 2031” behind it, or “In 2030,” at its head.
 */
export function periodOf(place: Place, end: number, compared: boolean): string | undefined {
  const {text, words, at, floor} = place;
  const behind = periodBehind(place, end);
  if (behind) return compared && /^(?:from|over|on|in)\b/i.test(behind) ? undefined : behind;
  const own = ownTime(place);
  if (own) return own;
  // “The cost so far this year is”
  for (let index = at - 1; index >= Math.max(floor, at - 12, 1); index--) {
    const found = !/^(?:compared|from|than|on|over)$/.test(words[index - 1]!.lower) && !inOtherClause(words, index, at) && !entersClause(words, behindTime(words, index, at), at) && period(text, words, index, at);
    if (found && !compared) return found;
  }
  const yearOf = subjectsTime(place);
  if (yearOf) return yearOf;
  // At the head of the sentence, when nothing but the clause stands between.
  const head = words[0];
  if (!head || floor > at || entersClause(words, behindTime(words, 0, at), at) || isOfSubject(place)) return undefined;
  return period(text, words, 0, at);
}

/** Behind a time that begins at `from`; behind its first word where none does. */
const behindTime = (words: readonly Word[], from: number, limit: number): number => Math.max(timeEnd(words, from, limit), from + 1);

/** “In May, a firm with 90 branches was robbed”: how many there are of what the clause then speaks of. */
function isOfSubject({words, governor}: Place): boolean {
  if (governor.kind !== 'of' || governor.preposition !== 'with') return false;
  return governor.at < 24 && !words.slice(0, governor.at).some(({tag}) => tag === 'past' || tag === 'auxiliary' || tag === 'present');
}

/** “last year” of “last year’s $3 million” */
export function ownTime({text, words, at, ahead}: Place): string | undefined {
  for (let index = at - 1; index > ahead; index--) {
    const time = timesOwn(words, index);
    if (time !== undefined) {
      const said = text.slice(words[ahead + 1]!.from, words[time]!.to).replace(/['’]s$/, '');
      return moment.test(words[time]!.lower.replace(/'s$/, '')) ? undefined : said;
    }
  }
  return undefined;
}

/** “last year” of “Last year’s operation saw 390 arrests” */
function subjectsTime({text, words, at, floor}: Place): string | undefined {
  const ending = [1, 2, 3].find((index) => index < at && timesOwn(words, index) !== undefined);
  if (ending === undefined || floor > at || entersClause(words, ending + 1, at)) return undefined;
  const time = timesOwn(words, ending)!;
  if (moment.test(words[time]!.lower.replace(/'s$/, '')) || !/^(?:last|this|the|previous)$/.test(words[0]!.lower)) return undefined;
  // Only behind the verb of that subject, and not of what is measured against it.
  return words.slice(ending + 1, at).some(({tag}) => tag === 'past') ? text.slice(words[0]!.from, words[time]!.to).replace(/['’]s$/, '') : undefined;
}

/** The time told behind a figure, before the word at `limit`; what it was `earlier` counts the time that others are measured against. */
export function periodBehind({text, words}: Place, end: number, limit = words.length, earlier = false): string | undefined {
  for (let index = end; index < Math.min(limit, end + 14); index++) {
    const word = words[index]!;
    if (word.tag === 'number' || /^[;:()—–]$/.test(word.text) || word.tag === 'relative' || /^(?:while|but|whereas|compared|than)$/.test(word.lower)) break;
    // “the highest figure in a decade”, “bringing the total since 2028 to”: a rank, and another number’s time.
    if (superlative.test(word.lower) || /^(?:bringing|taking)$/.test(word.lower)) break;
    const found = period(text, words, index, limit, earlier);
    if (found) return found;
    // “were blocked since a code came into force in May”: the time of that.
    if (word.tag === 'conjunction' && index > end || /^(?:since|after|before|until|till|when|because)$/.test(word.lower)) break;
  }
  return undefined;
}

/** The farthest the words that open a clause may stand before a time in it. */
const reach = 24;

/** Whether a comma parts the words at `index` from the number and a verb of their own stands with them: “, which were rare in 2030,”. */
function inOtherClause(words: readonly Word[], index: number, at: number): boolean {
  let comma = index + 1;
  while (comma < at && words[comma]!.text !== ',') comma++;
  // “in March, when losses reached”
  if (comma === at || words[comma + 1]!.lower === 'when') return false;
  for (let before = index - 1; before >= Math.max(0, index - reach) && words[before]!.text !== ','; before--) {
    if (words[before]!.tag === 'relative' || words[before]!.tag === 'auxiliary' || /^(?:since|after|when)$/.test(words[before]!.lower)) return true;
  }
  return false;
}

/** “sentenced to over five years”, “for the last two years behind bars”: a punishment lasts so long, and nothing is counted in it. */
function isTerm(words: readonly Word[], from: number, to: number): boolean {
  const behind = [words[to]?.lower, words[to + 1]?.lower].join(' ');
  return words[from - 1]?.lower === 'to' || /^(?:(?:in|of) (?:prison|jail|custody|gaol|detention|imprisonment|probation)|behind bars)$/.test(behind);
}

/** “till last year”, “earlier this year”, “a sentence of over two years”: what stands before such a time takes it. */
const notTimed = /^(?:compared|till|until|before|earlier|later|of|after)$/;

/** “over the previous year”, “on 2030”: what something is measured against. */
const isBase = (said: readonly Word[]): boolean =>
  /^(?:over|from|on)$/.test(said[0]!.lower) && (said.some(({lower}) => /^(?:previous|prior|preceding|earlier|before)$/.test(lower)) || said.length === 2 && /^(?:19|20)\d\d$/.test(said[1]!.text));

/** “over the same period”, “in that year”, “this half”: a time that was told before, of which a figure that stands alone says nothing. */
const pointsBack = (said: readonly Word[]): boolean =>
  said.some(({lower}, index) => lower === 'same' || /^(?:that|those|these)$/.test(lower) || lower === 'this' && /^(?:half|period|time)$/.test(said[index + 1]?.lower ?? '')) || said.length === 3 && said[1]!.lower === 'the' && /^(?:year|period|time|half|quarter|month)$/.test(said[2]!.lower);

function period(text: string, words: readonly Word[], from: number, limit: number, earlier = false): string | undefined {
  const first = words[from]!;
  // “over the same period in 2031”
  if (!earlier && /^(?:same|corresponding)$/.test(words[from - 2]?.lower ?? '')) return undefined;
  if (!opens.test(first.lower) || notTimed.test(words[from - 1]?.lower ?? '')) return undefined;
  const end = timeEnd(words, from, limit);
  // “up from 2030’s 800”: the time of what follows.
  if (end === from || words[end + 1] && timesOwn(words, end + 1) === end - 1) return undefined;
  const last = words[end - 1]!.text === ',' ? end - 1 : end;
  if (isTerm(words, from, last)) return undefined;
  // “in a 2031 compact”, “in the 2031 survey”: the year describes it.
  if (/^(?:an?|the)$/.test(words[from + 1]?.lower ?? '') && words[last]?.tag === 'noun') return undefined;
  const said = words.slice(from, last);
  if (!earlier && isBase(said) || pointsBack(said) || first.lower === 'from' && !said.some(({lower}) => /^(?:to|until|till|through)$/.test(lower))) return undefined;
  if (said.length < 2 || !said.some(({lower}) => timeNoun.test(lower) && !moment.test(lower)) || /^(?:for|within)$/.test(first.lower) && !said.some(({lower}) => /^(?:past|last|first)$/.test(lower))) return undefined;
  // “Between December 9, 2030, through at least June”: only its beginning.
  if (first.lower === 'between' && !said.some(({lower}) => /^(?:and|to|through)$/.test(lower))) return undefined;
  if (/^(?:between|from|by)$/.test(first.lower) && !said.some(({lower}) => /^(?:19|20)\d\d|^(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/.test(lower))) return undefined;
  return text.slice(first.from, said[said.length - 1]!.to);
}
