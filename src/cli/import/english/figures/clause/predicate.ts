import {inLines} from '../../../../in-lines.js';
import {timeNoun} from '../../words/closed-classes.js';
import {isBe, isHedge, isWrongly, participleOf} from '../../words/verbs.js';
import type {Word} from '../../words/word.js';
import {agesEnd, complementEnd, infinitiveEnd, rateEnd} from './complements.js';
import {bracketEnd, countedPlaces, insertedEnd, listedEnd, worthEnd} from './insertions.js';
import {behindDeterminers, phraseFrom, type Phrase} from './phrase.js';

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
  /** Whether a relative clause says it: “lines that were used”. */
  readonly relative?: boolean;
}

const particle = /^(?:up|down|out|off|over|back|away|offline)$/;

/**
 * The predicate behind a phrase that ends at `start`. Places and insertions
 * between them are passed over: “14 people in two towns, aged 19 to 64, were
 * arrested”.
 */
export function predicateBehind(words: readonly Word[], start: number): Predicate | undefined {
  const relative = words[start]?.tag === 'relative';
  const direct = read(words, relative ? start + 1 : start, true);
  // “a ring which preyed on patients”: a verb without object is active there.
  if (direct) return relative ? {...direct, relative, kind: direct.kind === 'reduced' ? 'active' : direct.kind} : direct;
  let index = start;
  for (let turn = 0; turn < 5; turn++) {
    const inAll = words[index]?.lower === 'in' && /^(?:total|all)$/.test(words[index + 1]?.lower ?? '') ? index + 2 : index;
    const end = Math.max(inAll, complementEnd(words, index), listedEnd(words, index), agesEnd(words, index), countedPlaces(words, index), worthEnd(words, index));
    if (end > index) {
      index = end;
      continue;
    }
    const bracket = bracketEnd(words, index);
    if (bracket > index) {
      index = bracket;
      continue;
    }
    if (words[index]?.text !== ',') break;
    // “six people, four men and two women, were arrested”: the last comma closes the list.
    const close = words[index + 1]?.tag === 'auxiliary' ? index + 1 : insertedEnd(words, index);
    if (close === index) break;
    index = close;
  }
  if (index === start) return undefined;
  if (words[index]?.tag === 'auxiliary') return read(words, index, false);
  // “100 agencies across 28 states conducted operations”
  const told = words[index]?.tag === 'past' ? read(words, index, true) : undefined;
  return told?.kind === 'active' && told.to > index + 1 ? told : undefined;
}

/** The first of the auxiliaries that stand right before `from`: “have been” of “have been arrested”. */
export function firstAuxiliary(words: readonly Word[], from: number): number {
  let index = from;
  while (words[index - 1]?.tag === 'auxiliary' || words[index - 1]?.tag === 'adverb' && words[index - 2]?.tag === 'auxiliary') index--;
  return index;
}

/** What a relative clause says was done with what it follows: “that victims lost”, “which the centre had received”. */
export function objectRelative(words: readonly Word[], at: number): {readonly participle: string; readonly subject: Phrase; readonly to: number} | undefined {
  if (!/^(?:that|which|whom)$/.test(words[at]?.lower ?? '')) return undefined;
  const from = behindDeterminers(words, at + 1);
  const subject = phraseFrom(words, from);
  let verb = subject.to;
  while (words[verb]?.tag === 'auxiliary' && !isBe(words[verb]!.lower) || words[verb]?.tag === 'adverb') verb++;
  const word = words[verb];
  if (subject.to === subject.from || word?.tag !== 'past') return undefined;
  const next = words[verb + 1];
  const participle = next && /^(?:noun|determiner|number|pronoun)$/.test(next.tag) ? '' : participleOf(word.lower);
  return participle ? {participle, subject, to: verb + 1} : undefined;
}

/** Behind “of colluding with the networks”: what somebody is accused of or was charged with. */
export function deedEnd(words: readonly Word[], at: number): number {
  if (!/^(?:of|with|for|to|on|from)$/.test(words[at]?.lower ?? '')) return at;
  const gerund = words[at + 1]?.tag === 'gerund' || /ing$/.test(words[at + 1]?.lower ?? '');
  if (!gerund) return at;
  const end = Math.max(objectEnd(words, at + 2), complementEnd(words, at + 2));
  return end - at <= 9 ? end : at + 2;
}

/** Words without which a sentence says the opposite. */
export const isDenial = (lower = ''): boolean => /^(?:not|never)$/.test(lower);

/** Past forms that “to” follows and that nobody suffers. */
const striving = /^(?:attempted|tried|failed|agreed|refused|managed|decided|wanted|sought|planned|hoped|conspired)$/;

/** Past forms that take no object. */
const intransitive = /^(?:came|went|arrived|lived|worked|happened|occurred|originated|responded|resulted|belonged|fell)$/;

/** Past forms that begin an adverbial and tell nothing of the phrase before them. */
const never = /^(?:compared|followed|based|according|given)$/;

const adverbial = new RegExp(inLines`
  ^(?:
    linked|related|connected|associated|involved|used|located|aged|called|known|named|dubbed|described|suspected|
    accused|believed|alleged|ranged|valued|thought|due|posed|left|combined|dated|led|headed|supported
  )$
`);

function read(words: readonly Word[], start: number, direct: boolean): Predicate | undefined {
  let index = start;
  let passive = false;
  let auxiliary = false;
  let told: number | undefined;
  for (; index < start + 7; index++) {
    const word = words[index];
    if (!word) return undefined;
    if (word.tag === 'auxiliary') {
      auxiliary = true;
      passive ||= isBe(word.lower);
    } else if (word.tag !== 'adverb' || particle.test(word.lower)) {
      break;
    } else if (isDenial(word.lower) || isWrongly(word.lower) || isHedge(word.lower) || word.lower === 'previously') {
      told ??= index;
    }
  }
  const word = words[index];
  if (!word) return undefined;
  if (word.tag === 'past') {
    let to = index + 1;
    if (particle.test(words[to]?.lower ?? '') || words[to]?.lower === 'in-person') to++;
    // “reported stolen”, “found guilty”, “taken into custody”.
    if (words[to]?.tag === 'past' && words[to - 1]!.tag === 'past' || words[to]?.lower === 'guilty') to++;
    const also = words[to + 1]?.tag === 'adverb' ? to + 2 : to + 1;
    if (/^(?:and|or|and\/or)$/.test(words[to]?.lower ?? '') && words[also]?.tag === 'past' && words[also + 1]?.tag !== 'number') to = also + 1;
    // “not charged”, “fraudulently billed”: without these words it would say something else.
    const from = told ?? index;
    // “were confirmed to be forged”: only the second verb says what they are.
    if (passive && words[to]?.lower === 'to' && words[to + 1]?.lower === 'be' && words[to + 2]?.tag === 'past') to += 3;
    const verb = words.slice(from, to).map(({lower}) => lower).join(' ');
    // “400 officers raided 45 addresses”: the verb belongs to the figure behind it.
    if (words[to]?.tag === 'number' && !passive && (auxiliary || direct)) return undefined;
    // “announced a $3 million settlement”: cut off before its number, an object says nothing.
    if (!passive && words.slice(to, to + 3).some(({tag}, ahead, next) => tag === 'number' && next.slice(0, ahead).every((each) => each.tag === 'determiner'))) return undefined;
    if (auxiliary) return {kind: passive ? 'passive' : 'active', verb, from, to: passive ? to : objectEnd(words, to)};
    const next = words[to];
    // “13 victims attempted to withdraw money”
    if (direct && striving.test(word.lower) && infinitiveEnd(words, to) > to) return {kind: 'active', verb, from, to: infinitiveEnd(words, to)};
    if (!direct || never.test(word.lower) || adverbial.test(word.lower) && !['noun', 'determiner', 'number'].includes(next?.tag ?? '')) return undefined;
    // “reported being scammed”
    if (words[to]?.lower === 'being' && words[to + 1]?.tag === 'past') return {kind: 'active', verb, from, to: to + 2};
    // “came from people under 30”: nobody did this to them.
    const complement = intransitive.test(word.lower) ? complementEnd(words, to) : to;
    if (complement > to) return {kind: 'active', verb, from, to: complement};
    // “12,000 mules caught moving money”
    const doing = /^(?:caught|found|seen|filmed|accused)$/.test(word.lower) && /ing$/.test(next?.lower ?? '') ? objectEnd(words, to + 1) : to;
    if (doing > to + 1) return {kind: 'reduced', verb, from, to: doing};
    // “30 servers taken offline”: no past tense, whatever follows.
    const object = opensObject(words, to) && !onlyParticiple.test(word.lower);
    return {kind: object ? 'active' : 'reduced', verb, from, to: object ? objectEnd(words, to) : to};
  }
  if (word.tag === 'present' && direct && !auxiliary) {
    const to = Math.max(objectEnd(words, index + 1), complementEnd(words, index + 1));
    return to > index + 1 ? {kind: 'active', verb: word.lower, from: index, to} : undefined;
  }
  if (auxiliary && passive && (word.tag === 'noun' || word.tag === 'determiner' || word.tag === 'preposition' || word.tag === 'adverb')) {
    let to = index;
    while (to < words.length && to < index + 8 && ['noun', 'determiner', 'adverb'].includes(words[to]!.tag)) to++;
    // “were youths, young adults and pensioners”
    const from = behindDeterminers(words, index);
    to = Math.max(to, phraseFrom(words, from).to);
    if (to < index + 10) to = complementEnd(words, to);
    return to > index ? {kind: 'nominal', verb: '', from: index, to} : undefined;
  }
  if (auxiliary && word.tag === 'present') {
    const to = objectEnd(words, index + 1);
    return to > index + 1 ? {kind: 'active', verb: word.lower, from: index, to} : undefined;
  }
  return undefined;
}

/** Participles that are no past tense too: nobody “taken” anything. */
const onlyParticiple = new RegExp(inLines`
  ^(?:
    taken|given|stolen|frozen|broken|driven|written|spoken|shown|seen|known|drawn|withdrawn|thrown|undertaken|hidden|
    forgotten|chosen|sworn|torn|worn|begun|done|gone|been
  )$
`);

const weekday = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Whether an object begins at `at`, and no time: “raided the shop”, not “arrested the same day”. */
function opensObject(words: readonly Word[], at: number): boolean {
  const next = words[at];
  if (!next || rateEnd(words, at) > at) return false;
  if (next.tag === 'determiner') return !timeNoun.test(words[at + 1]?.lower ?? '');
  return next.tag === 'noun' && !weekday.test(next.lower) || next.tag === 'number' || next.tag === 'pronoun';
}

/** Behind the object of an active verb: “attended the talks”. */
function objectEnd(words: readonly Word[], from: number): number {
  // “all of their money”
  const part = words[from]?.lower === 'all' && words[from + 1]?.lower === 'of' ? from + 2 : from;
  const index = behindDeterminers(words, part);
  const object = phraseFrom(words, index);
  if (object.to === object.from || object.to - from > 6) return from;
  const more = complementEnd(words, object.to);
  return more - from <= 8 ? more : object.to;
}
