import type {Word} from '../../words/word.js';
import {complementEnd} from './complements.js';
import {behindDeterminers, phraseFrom} from './phrase.js';

/** The comma that closes what the one at `at` opens; beyond the words when none does. */
export function nextComma(words: readonly Word[], at: number): number {
  let index = at + 1;
  while (index < Math.min(words.length, at + 16) && words[index]!.text !== ',') index++;
  return words[index]?.text === ',' ? index : words.length;
}

/** Behind “, totalling $2 million,”; `at` itself where no insertion begins or none ends. */
export function insertionEnd(words: readonly Word[], at: number): number {
  if (words[at]?.text !== ',') return at;
  const close = nextComma(words, at);
  return close < words.length ? close + 1 : at;
}

/** Words that open what is inserted between a subject and its verb, and close nothing. */
const inserted = /^(?:comprising|including|aged|ranging|made|mostly|mainly|with|all|both|between|from|who|among|most|many|some)$/;

/**
 * Behind the commas between which something is inserted before a verb, one
 * insertion after another: “, comprising 20 men and 10 women, aged 15 to 78,”.
 * `at` itself when no verb follows.
 */
export function insertedEnd(words: readonly Word[], at: number): number {
  let open = at;
  for (let turn = 0; turn < 3; turn++) {
    const close = nextComma(words, open);
    if (words[close + 1]?.tag === 'auxiliary') return close + 1;
    if (close >= words.length || !inserted.test(words[open + 1]?.lower ?? '')) return at;
    open = close;
  }
  return at;
}

/** Behind “(out of $12 million stolen)”. */
export function bracketEnd(words: readonly Word[], at: number): number {
  if (words[at]?.text !== '(') return at;
  for (let index = at + 1; index < Math.min(words.length, at + 10); index++) if (words[index]!.text === ')') return index + 1;
  return at;
}

/** Behind “across 28 states”, “from the 560 tips received”. */
export function countedPlaces(words: readonly Word[], at: number): number {
  const number = behindDeterminers(words, at + 1);
  if (!/^(?:in|across|from|at|over)$/.test(words[at]?.lower ?? '') || words[number]?.tag !== 'number') return at;
  const phrase = phraseFrom(words, number + 1);
  if (phrase.to === phrase.from) return at;
  return words[phrase.to]?.tag === 'past' && words[phrase.to + 1]?.tag === 'auxiliary' ? phrase.to + 1 : phrase.to;
}

/** Behind “and 3 women” or “, 3 women”: other counts that share the predicate. */
export function listedEnd(words: readonly Word[], at: number): number {
  let index = at;
  while (words[index]?.text === ',' || /^(?:and|or)$/.test(words[index]?.lower ?? '')) index++;
  // “three men and a woman were arrested”
  if (index > at && /^(?:an?|another|one)$/.test(words[index]?.lower ?? '')) {
    const one = phraseFrom(words, index + 1);
    return one.to > one.from ? complementEnd(words, one.to) : at;
  }
  if (index > at && words[index]?.tag === 'determiner' && words[index + 1]?.tag === 'number') index++;
  if (index === at || words[index]?.tag !== 'number') return at;
  // “and $370,000 in gold were seized”
  const first = /[$£€¥]/.test(words[index]!.text) && /^(?:in|of)$/.test(words[index + 1]?.lower ?? '') ? index + 2 : index + 1;
  const phrase = phraseFrom(words, first);
  return phrase.to > phrase.from ? complementEnd(words, phrase.to) : at;
}

/** Behind “worth $3 million” between what is counted and its verb. */
export function worthEnd(words: readonly Word[], at: number): number {
  if (words[at]?.lower !== 'worth') return at;
  let index = at + 1;
  while (/^(?:determiner|adverb)$/.test(words[index]?.tag ?? '')) index++;
  return words[index]?.tag === 'number' ? index + 1 : at;
}
