import type {Word} from '../../words/word.js';
import {behindDeterminers, isNoun, isTime, opensClaim, phraseFrom} from './phrase.js';

/** Members beyond which a list is followed no further: a page may be nothing but names. */
const most = 12;

/**
 * Behind the whole of the list whose first member, from `from`, ends at `to`:
 * “the Bank of Northland, the post office and a shop”. A label must hold all of
 * it or leave it out, since its first member alone says that there are no others.
 * `to` itself where no list goes on.
 */
export function listEnd(words: readonly Word[], from: number, to: number): number {
  let end = to;
  let joined = words.slice(from, to).some(({tag}) => tag === 'conjunction');
  for (let members = 1; members < most; members++) {
    const comma = words[end]?.text === ',' ? 1 : 0;
    const conjunction = /^(?:and|or)$/.test(words[end + comma]?.lower ?? '') ? 1 : 0;
    if (!comma && !conjunction) break;
    const member = memberEnd(words, end + comma + conjunction);
    // “…, and police seized”, “… and the court heard”: a clause, of which the noun is the subject.
    const paired = words.slice(end + comma + conjunction, member).some(({tag}) => tag === 'conjunction');
    const closes = conjunction === 1 || paired;
    if (!member || closes && isFinite(words[member]) && (members < 2 || joined)) break;
    if (closes) {
      to = end = member;
      joined = true;
    } else end = member;
  }
  return to;
}

/** Behind a member of a list; zero where none stands there. */
function memberEnd(words: readonly Word[], at: number): number {
  const start = behindDeterminers(words, at);
  if (!isNoun(words[start]) && !(words[start]?.tag === 'past' && isNoun(words[start + 1])) || isTime(words[start])) return 0;
  const {to} = phraseFrom(words, start);
  if (to === start) return 0;
  // “online, rental and job scams, responsible for losses”: that is said of all of them.
  if (opensClaim(words, start)) return 0;
  // “a host of other markets”
  const of = words[to]?.lower === 'of' ? behindDeterminers(words, to + 1) : to;
  const whole = of > to && isNoun(words[of]) ? phraseFrom(words, of).to : to;
  // “deposits and losses of $3 million”: what has an amount is a figure of its own.
  return hasAmount(words, whole) ? 0 : whole;
}

/** Whether “of”, “exceeding”, “exceeded” and an amount follow. */
function hasAmount(words: readonly Word[], at: number): boolean {
  if (!/^(?:of|worth|totall?(?:ing|ed)|exceed(?:ing|ed)|amount(?:ing|ed)|reach(?:ing|ed)|topp(?:ing|ed))$/.test(words[at]?.lower ?? '')) return false;
  let index = at + 1;
  while (index < at + 4 && /^(?:determiner|preposition|adverb)$/.test(words[index]?.tag ?? '')) index++;
  return words[index]?.tag === 'number';
}

const isFinite = (word: Word | undefined) => /^(?:past|present|auxiliary)$/.test(word?.tag ?? '');
