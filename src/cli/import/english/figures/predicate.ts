import {timeNoun} from '../words/closed-classes.js';
import {complementEnd, phraseFrom} from './phrase.js';
import type {Word} from '../words/word.js';

/** What a sentence says of the phrase before it. */
export interface Predicate {
  /**
   * “were arrested” is passive, “12 suspects arrested” reduced, “300 people
   * attended the talks” active, “were retired” nominal.
   */
  readonly kind: 'passive' | 'reduced' | 'active' | 'nominal';
  /** “arrested”, “arrested and charged”; for nominal ones empty. */
  readonly verb: string;
  /** Indexes of the words that say it, auxiliaries not included. */
  readonly from: number;
  readonly to: number;
}

const be = /^(?:was|were|is|are|be|been|being|am)$/;
const particle = /^(?:up|down|out|off|over|back|away)$/;

/**
 * The predicate behind a phrase that ends at `start`. Places and insertions
 * between them are passed over: “14 people in two towns, aged 19 to 64, were
 * arrested”.
 */
export function predicateBehind(words: readonly Word[], start: number): Predicate | undefined {
  const relative = words[start]?.tag === 'relative' && words[start + 1]?.tag === 'auxiliary' ? start + 1 : start;
  const direct = read(words, relative, true);
  if (direct) return direct;
  let index = start;
  for (let turn = 0; turn < 4; turn++) {
    const end = Math.max(complementEnd(words, index), listedEnd(words, index), countedPlaces(words, index));
    if (end > index) {
      index = end;
      continue;
    }
    if (words[index]?.text !== ',') break;
    const close = words.findIndex((word, at) => at > index && at < index + 16 && word.text === ',');
    if (close < 0 || words[close + 1]?.tag !== 'auxiliary') break;
    index = close + 1;
  }
  if (index === start) return undefined;
  if (words[index]?.tag === 'auxiliary') return read(words, index, false);
  // “100 agencies across 28 states conducted operations”
  const told = words[index]?.tag === 'past' ? read(words, index, true) : undefined;
  return told?.kind === 'active' && told.to > index + 1 ? told : undefined;
}

/** Behind “across 28 states”. */
function countedPlaces(words: readonly Word[], at: number): number {
  if (!/^(?:in|across|from|at|over)$/.test(words[at]?.lower ?? '') || words[at + 1]?.tag !== 'number') return at;
  const phrase = phraseFrom(words, at + 2);
  return phrase.to > phrase.from ? phrase.to : at;
}

/** Behind “and 3 women” or “, 3 women”: other counts that share the predicate. */
function listedEnd(words: readonly Word[], at: number): number {
  let index = at;
  while (words[index]?.text === ',' || /^(?:and|or)$/.test(words[index]?.lower ?? '')) index++;
  // “three men and a woman were arrested”
  if (index > at && /^(?:an?|another|one)$/.test(words[index]?.lower ?? '')) {
    const one = phraseFrom(words, index + 1);
    return one.to > one.from ? complementEnd(words, one.to) : at;
  }
  if (index > at && words[index]?.tag === 'determiner' && words[index + 1]?.tag === 'number') index++;
  if (index === at || words[index]?.tag !== 'number') return at;
  const phrase = phraseFrom(words, index + 1);
  return phrase.to > phrase.from ? complementEnd(words, phrase.to) : at;
}

/** Behind “of colluding with the networks”: what somebody is accused of or was charged with. */
export function deedEnd(words: readonly Word[], at: number): number {
  if (!/^(?:of|with|for|to|on)$/.test(words[at]?.lower ?? '')) return at;
  const gerund = words[at + 1]?.tag === 'gerund' || /ing$/.test(words[at + 1]?.lower ?? '');
  if (!gerund) return at;
  const end = Math.max(objectEnd(words, at + 2), complementEnd(words, at + 2));
  return end - at <= 9 ? end : at + 2;
}

/** Past forms that begin an adverbial and tell nothing of the phrase before them. */
const never = /^(?:compared|followed|based|according|given)$/;
const adverbial = /^(?:linked|related|connected|associated|involved|used|located|aged|called|known|named|dubbed|described|suspected|accused|believed|alleged|ranged|valued|thought|due|posed|left|combined|dated|led|headed|supported)$/;

function read(words: readonly Word[], start: number, direct: boolean): Predicate | undefined {
  let index = start;
  let passive = false;
  let auxiliary = false;
  for (; index < start + 7; index++) {
    const word = words[index];
    if (!word) return undefined;
    if (word.tag === 'auxiliary') {
      auxiliary = true;
      passive ||= be.test(word.lower);
    } else if (word.tag !== 'adverb' || particle.test(word.lower)) {
      break;
    }
  }
  const word = words[index];
  if (!word) return undefined;
  if (word.tag === 'past') {
    let to = index + 1;
    if (particle.test(words[to]?.lower ?? '')) to++;
    // “reported stolen”, “found guilty”, “taken into custody”.
    if (words[to]?.tag === 'past' && words[to - 1]!.tag === 'past' || words[to]?.lower === 'guilty') to++;
    if (/^(?:and|or)$/.test(words[to]?.lower ?? '') && words[to + 1]?.tag === 'past' && words[to + 2]?.tag !== 'number') to += 2;
    const verb = words.slice(index, to).map(({lower}) => lower).join(' ');
    // “400 officers raided 45 addresses”: the verb belongs to the figure behind it.
    if (words[to]?.tag === 'number' && !passive && (auxiliary || direct)) return undefined;
    if (auxiliary) return {kind: passive ? 'passive' : 'active', verb, from: index, to: passive ? to : objectEnd(words, to)};
    const next = words[to];
    if (!direct || never.test(word.lower) || adverbial.test(word.lower) && (!next || !['noun', 'determiner', 'number'].includes(next.tag) || next.lower === 'to')) return undefined;
    const object = next && (next.tag === 'determiner' && !timeNoun.test(words[to + 1]?.lower ?? '') || next.tag === 'noun' && !/^(?:to|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(next.lower) || next.tag === 'number' || next.tag === 'pronoun');
    return {kind: object ? 'active' : 'reduced', verb, from: index, to: object ? objectEnd(words, to) : to};
  }
  if (word.tag === 'present' && direct && !auxiliary) {
    const to = objectEnd(words, index + 1);
    return to > index + 1 ? {kind: 'active', verb: word.lower, from: index, to} : undefined;
  }
  if (auxiliary && passive && (word.tag === 'noun' || word.tag === 'determiner' || word.tag === 'preposition' || word.tag === 'adverb')) {
    let to = index;
    while (to < words.length && to < index + 8 && ['noun', 'determiner', 'adverb'].includes(words[to]!.tag)) to++;
    if (to < index + 8) to = complementEnd(words, to);
    return to > index ? {kind: 'nominal', verb: '', from: index, to} : undefined;
  }
  if (auxiliary && (word.tag === 'noun' || word.tag === 'present')) return undefined;
  return undefined;
}

/** Behind the object of an active verb: “attended the talks”. */
function objectEnd(words: readonly Word[], from: number): number {
  let index = from;
  while (words[index]?.tag === 'determiner') index++;
  const object = phraseFrom(words, index);
  if (object.to === object.from || object.to - from > 6) return from;
  const more = complementEnd(words, object.to);
  return more - from <= 8 ? more : object.to;
}
