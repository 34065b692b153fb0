import {isBe} from '../../words/verbs.js';
import {timeNoun} from '../../words/closed-classes.js';
import type {Word} from '../../words/word.js';
import {ageEnd, infinitiveEnd} from './complements.js';
import {indexOf, phraseBefore, type Phrase} from './phrase.js';
import {timeEnd} from './time.js';

/** The farthest a subject may stand before its verb, in words. */
const reach = 32;

const opensClause = /^(?:while|but|whereas|although|though|because|when|if|that|said|says|revealed|showed|reported|found|noted|estimated|announced|added|means)$/;
const saying = /^(?:said|says|revealed|reveals|showed|shows|noted|announced|added|stated|confirmed|warned|explained|found|estimates?|believes?|believed)$/;
const accounting = /^(?:accounting|representing|comprising|rising|falling|climbing|growing|soaring|dropping)$/;

/**
 * The noun phrase that a verb at `at` speaks of, with its complements:
 * “Losses to investment fraud” before “rose”. Empty where another clause,
 * a relative or nothing stands there.
 */
export function subjectBefore(words: readonly Word[], at: number, floor = 0): Phrase {
  let end = at;
  while (end > floor && (words[end - 1]!.tag === 'auxiliary' || words[end - 1]!.tag === 'adverb' || thoughtOf(words, end - 1) || words[at]!.tag === 'gerund' && /^risk(?:s|ed)?$/.test(words[end - 1]!.lower))) end--;
  if (end > 0 && words[end - 1]!.tag === 'relative') {
    // “a network that stole”: what stands right before the relative.
    const comma = words[end - 2]?.text === ',';
    const last = comma ? end - 2 : end - 1;
    const aged = last > 0 ? ageStart(words, last - 1) : 0;
    const antecedent = aged > floor ? {from: Math.max(floor, peopleBefore(words, aged)), to: last} : phraseBefore(words, last);
    // “to the treasurer, who repaid”: somebody.
    const somebody = words[end - 1]!.lower === 'who' && antecedent.from > floor;
    if ((!comma || somebody) && antecedent.to > antecedent.from && !/^(?:those|people|anyone)$/.test(words[antecedent.to - 1]!.lower)) return trimmed(words, antecedent);
    end--;
  }
  if (accounting.test(words[at]!.lower) && words[end - 1]?.text === ',') {
    // “X remain a worry, accounting for a third”: X does, and not the worry.
    const main = indexOf(words, floor + 1, end, ({tag}) => tag === 'present' || tag === 'auxiliary' || tag === 'past');
    if (main > 0) return subjectBefore(words, main, floor);
  }
  const relative = words[end]?.tag === 'relative' || words[at]!.tag === 'gerund';
  if (end > floor && words[end - 1]!.text === ',') end = relative ? end - 1 : insertionStart(words, end - 1, floor);
  // “Young people reported losing”: whose loss it is, stands before the verb of saying.
  if (words[at]!.tag === 'gerund' && words[end - 1]?.lower === 'reported' && end - 1 > floor) return subjectBefore(words, end - 1, floor);
  let start = end;
  for (let index = end - 1; index >= Math.max(floor, at - reach); index--) {
    const word = words[index]!;
    if (word.text === ')') {
      const open = openingBracket(words, index, floor);
      if (open === undefined) break;
      index = open;
      continue;
    }
    if (isDash(words, index)) {
      // “traditional scams – such as share scams – accounted for”: what dashes hold is passed over.
      const open = start === end ? openingDash(words, index, floor) : undefined;
      if (open === undefined) break;
      index = open;
      start = end = open;
      continue;
    }
    // “Rental scams, romance scams, and ticket fraud accounted for”
    if (/^(?:and|or)$/.test(word.lower) && words[index - 1]?.text === ',' && memberBefore(words, index - 1, start, floor) !== undefined) continue;
    const member = word.text === ',' ? memberBefore(words, index, start, floor) : undefined;
    if (member !== undefined) {
      index = start = member;
      continue;
    }
    if (word.tag === 'mark' && !/^[“”"‘’'/&]$/.test(word.text)) break;
    // “the amount reported to have been stolen”
    const infinitive = word.tag === 'auxiliary' && /^(?:to|have)$/.test(words[index - 1]?.lower ?? '');
    // “investors in seven countries lost”
    if (word.tag === 'number' && index - 1 > floor && /^(?:in|across)$/.test(words[index - 1]!.lower) && start > index) {
      index--;
      continue;
    }
    // “losses reported by people over the age of 60 rose”: the age belongs to them.
    if (/^\d\d\d?$/.test(word.text) && word.tag !== 'mark' && ageStart(words, index) > floor && start > index) {
      index = start = ageStart(words, index);
      continue;
    }
    // “is sought after a pensioner was conned”: another clause.
    if (/^(?:after|before|until)$/.test(word.lower)) break;
    if (word.tag === 'number' || word.tag === 'auxiliary' && !infinitive || word.tag === 'present') break;
    if (word.tag === 'conjunction' && !/^(?:over|under|above|older)$/.test(words[index + 1]?.lower ?? '') && !joins(words, index, floor)) break;
    // “The contracts that Lantern Post sold contained”: the contracts did.
    if (/^(?:that|which)$/.test(word.lower) && words[index - 1]?.tag === 'noun' && words[index + 1]?.tag !== 'past' && words[at - 1]!.tag === 'past') return trimmed(words, phraseBefore(words, index));
    // “It is alleged that Ann Lee made”
    if (word.lower === 'that' && word.tag === 'determiner' && words[index - 1]?.tag === 'past') break;
    if (opensClause.test(word.lower) && (word.tag === 'conjunction' || word.tag === 'relative' || isFiniteBefore(words, index, start))) break;
    if (word.tag === 'past' && !(index + 1 === at && isNounBefore(words, index)) && isFiniteBefore(words, index, start)) break;
    // “the percentage of people who lost money rose”: it is not the people that rose.
    if (word.tag === 'relative' && !isOfShare(words, index)) break;
    // “estimates the loss”: no noun stands right before an article.
    if (word.tag === 'noun' && /^(?:the|an?)$/.test(words[index + 1]?.lower ?? '') && index + 1 < end) break;
    start = index;
  }
  return trimmed(words, {from: start, to: end});
}

/** Where the age that ends with the number at `at` begins: “over the age of 60”, “aged 60”; zero where it is none. */
function ageStart(words: readonly Word[], at: number): number {
  const from = words[at - 1]?.lower === 'of' && /^ages?$/.test(words[at - 2]?.lower ?? '') ? at - 4 : at - 1;
  return from > 0 && ageEnd(words, from) === at + 1 ? from : 0;
}

/** Where the member of a list begins that ends with the comma at `comma`, behind which the list goes on to an “and”; undefined where it is none. */
function memberBefore(words: readonly Word[], comma: number, start: number, floor: number): number | undefined {
  // What comes first behind it: the “and” of its list or the verb of a clause.
  const next = indexOf(words, comma + 1, start + 12, ({lower, tag}) => /^(?:and|or)$/.test(lower) || tag === 'auxiliary' || tag === 'past');
  if (next < 0 || words[next]!.tag !== 'conjunction') return undefined;
  const {from} = phraseBefore(words, comma);
  const before = words[from - 1];
  const opens = from === floor || before?.text === ',' || before?.tag === 'conjunction' || before?.tag === 'determiner' && (from - 1 === floor || /^[,;]$/.test(words[from - 2]?.text ?? ''));
  return from < comma && opens && from >= floor && !timeNoun.test(words[comma - 1]!.lower) ? from : undefined;
}

/** Where “people”, “those” begin that stand before an age. */
function peopleBefore(words: readonly Word[], age: number): number {
  const {from} = phraseBefore(words, age);
  return from === age && /^(?:those|these|anyone|everyone)$/.test(words[age - 1]?.lower ?? '') ? age - 1 : from;
}

/** “alleged”, “to” of “are alleged to have stolen” */
function thoughtOf(words: readonly Word[], at: number): boolean {
  const thought = words[at]!.lower === 'to' ? at - 1 : at;
  return /^(?:alleged|believed|suspected|thought)$/.test(words[thought]?.lower ?? '') && words[thought + 1]?.lower === 'to' && isBe(words[thought - 1]?.lower);
}

/** What opens an insertion before a verb: “, aged 70,”, “, an 82-year-old retiree,”. */
const inserted = /^(?:including|under|despite|according|like|across|which|who|such|especially|particularly|mainly|mostly|some|many|aged|most|known|or|an?)$/;

/** Where “, including those of companies,” or “, however,” before a verb begins; the place of its last comma when nothing is inserted. */
function insertionStart(words: readonly Word[], comma: number, floor: number) {
  if (words[comma - 1]?.tag === 'adverb' && words[comma - 2]?.text === ',' && comma - 2 > floor) return comma - 2;
  for (let index = comma - 1; index >= Math.max(floor, comma - 18); index--) {
    if (words[index]!.text === ',') return inserted.test(words[index + 1]!.lower) || /^\d\d$/.test(words[index + 1]!.text) ? index : comma + 1;
    if (words[index]!.tag === 'number') return comma + 1;
  }
  return comma + 1;
}

/** “the total amount lost increased”: of two past forms behind a noun the first describes it. */
const isNounBefore = (words: readonly Word[], index: number) => words[index - 1]?.tag === 'noun';

/** Whether the relative at `at` tells of those whose share is meant. */
function isOfShare(words: readonly Word[], at: number): boolean {
  const {from} = phraseBefore(words, at);
  return words[from - 1]?.lower === 'of' && /^(?:share|percentage|proportion|number)$/.test(words[from - 2]?.lower ?? '');
}

const isDash = (words: readonly Word[], index: number) => /^[–—]$/.test(words[index]!.text) || words[index]!.text === '-' && (words[index - 1]?.text === '-' || words[index + 1]?.text === '-');

function openingDash(words: readonly Word[], from: number, floor: number) {
  let index = from;
  while (index > floor && isDash(words, index)) index--;
  for (; index >= Math.max(floor, from - 26); index--) if (isDash(words, index)) {
    while (index > floor && isDash(words, index - 1)) index--;
    return index;
  }
  return undefined;
}

function openingBracket(words: readonly Word[], from: number, floor: number) {
  for (let index = from - 1; index >= Math.max(floor, from - 14); index--) if (words[index]!.text === '(') return index;
  return undefined;
}

/** Whether “and” before a verb joins nouns of its subject: “Phone and email scams rose”. */
function joins(words: readonly Word[], at: number, floor: number) {
  if (!/^(?:and|or)$/.test(words[at]!.lower)) return false;
  const before = words[at - 1];
  // “vehicles recovered and identified were”
  if (before?.tag === 'past' && words[at + 1]?.tag === 'past') return true;
  if (before?.tag !== 'noun') return false;
  for (let index = at - 2; index >= Math.max(floor, at - 10); index--) {
    const word = words[index]!;
    if (word.tag === 'mark' || word.lower === 'that') return true;
    if (word.tag === 'auxiliary' || word.tag === 'number' || word.tag === 'present') return false;
    // “used it to pay for holidays and spent the rest”
    if (word.lower === 'to' && infinitiveEnd(words, index) > index) return false;
    if (word.tag === 'past' && words[index + 1]?.tag !== 'noun') return false;
    if (word.tag === 'past' && ['noun', 'pronoun'].includes(words[index - 1]?.tag ?? 'mark')) return false;
  }
  return true;
}

/** Whether a past form ends a clause of its own rather than belonging to the subject behind it. */
function isFiniteBefore(words: readonly Word[], index: number, start: number) {
  const word = words[index]!;
  if (saying.test(word.lower)) return true;
  if (word.lower === 'aged') return false;
  const before = words[index - 1];
  const next = words[index + 1];
  // “the amount of money intercepted was”, “losses reported by older people”, “funds linked to fraud”: a reduced relative.
  if (next?.tag === 'auxiliary' || next?.tag === 'conjunction' && words[index + 2]?.tag === 'past' && words[index + 3]?.tag === 'auxiliary') return before?.tag === 'pronoun';
  if (next?.tag === 'preposition' || next?.lower === 'to' || next?.tag === 'mark' && before?.tag === 'noun') return before?.tag === 'pronoun';
  // “reported losses”: an adjective, unless somebody stands before it who does it.
  if (next?.tag === 'noun' && index + 1 >= start) return before?.tag === 'pronoun' || before?.tag === 'noun' || before?.tag === 'relative' || before?.tag === 'auxiliary';
  return before?.tag === 'noun' || before?.tag === 'pronoun' || before?.tag === 'conjunction';
}

const weakHead = /^(?:number|volume|count|figure)$/;

/** Takes leading times, articles and “the number of” off. */
function trimmed(words: readonly Word[], {from, to}: Phrase): Phrase {
  let start = from;
  let end = to;
  for (let turn = 0; turn < 8; turn++) {
    const word = words[start];
    if (!word || start >= end) break;
    if (word.tag === 'determiner' && !/^(?:those|these|all)$/.test(word.lower) && !(timeNoun.test(words[start + 1]?.lower ?? '') && /^(?:last|this|next|previous|same)$/.test(word.lower)) || word.tag === 'conjunction' || word.tag === 'adverb' || word.tag === 'mark' || word.tag === 'preposition' && timeEnd(words, start, end) === start || /^there$/.test(word.lower)) start++;
    else if (/^(?:these|those|all)$/.test(word.lower) && words[start + 1]?.tag === 'noun') start++;
    else if (weakHead.test(word.lower) && words[start + 1]?.lower === 'of' && start + 2 < end) start += 2;
    else if (/^(?:total|overall)$/.test(word.lower) && weakHead.test(words[start + 1]?.lower ?? '') && words[start + 2]?.lower === 'of') start += 3;
    else if (/^(?:past|gerund)$/.test(word.tag) && /^(?:to|in|at|by|with)$/.test(words[start + 1]?.lower ?? '') && start + 2 < end) start += 2;
    else {
      const time = timeEnd(words, start, end);
      if (time === start) break;
      start = time;
    }
  }
  // “Losses in 2024”: the time behind is no part of what is counted.
  for (let index = end - 1; index > start && index > end - 6; index--) {
    if (words[index]!.tag === 'preposition' && !/^ages?$/.test(words[index - 1]?.lower ?? '') && timeEnd(words, index, end) === end) end = index;
  }
  // “complaints more than doubled”
  if (words[end - 1]?.lower === 'than' && words[end - 2]?.lower === 'more') end -= 2;
  while (end > start && (words[end - 1]!.tag === 'adverb' || words[end - 1]!.text === ',' || timeNoun.test(words[end - 1]!.lower) || words[end - 1]!.tag === 'determiner')) end--;
  return {from: start, to: Math.max(start, end)};
}
