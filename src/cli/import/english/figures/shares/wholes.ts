import type {Word} from '../../words/word.js';
import {participleOf} from '../../words/verbs.js';
import {complementEnd} from '../clause/complements.js';
import {behindDeterminers, lowered, phraseBefore, phraseFrom, wordsIn, type Phrase} from '../clause/phrase.js';
import {predicateBehind, type Predicate} from '../clause/predicate.js';
import {subjectBefore} from '../clause/subject.js';
import {timeEnd} from '../clause/time.js';
import {mannerOf, roomyEnd, tailEnd} from '../label.js';
import {wordAt, type Read} from '../place.js';
import {clauseEnd, inWhich, relativeTo} from './clauses.js';
import {make, type Share} from './share.js';
import {sharerOf} from './whose.js';

/** Nouns that say nothing without what they are of. */
const relation = /^(?:majority|minority|bulk|half|third|quarter|share|portion|proportion|part|rest|remainder|fraction|percentage)$/;

/** What a share is of. */
interface Whole {
  readonly said: string;
  readonly noun: Phrase;
  /** Behind its complements. */
  readonly to: number;
}

/** “18% of cases”, “the majority (58%) of cases” */
export function ofWhole(share: Share): Read | undefined {
  const whole = wholeOf(share);
  if (!whole) return undefined;
  const said = predicateBehind(share.words, whole.to);
  return said ? described(share, whole, said) : plain(share, whole);
}

function wholeOf(share: Share): Whole | undefined {
  const {text, words, told} = share;
  const of = ofAt(share);
  if (wordAt(share, of) !== 'of') return undefined;
  let start = of + 1;
  while (words[start]?.tag === 'determiner' && !/^(?:all|this|these|those)$/.test(words[start]!.lower)) start++;
  // “of these 300 cases”
  if (words[start]?.tag === 'determiner' && words[start + 1]?.tag === 'number') start += 2;
  else if (words[start]?.tag === 'number') start++;
  const noun = phraseFrom(words, behindDeterminers(words, start));
  const to = noun.to > noun.from ? raisedEnd(words, roomyEnd(words, noun.from, noun.to, 0)) : start;
  // “these reports” points back to what a label alone does not show.
  const said = noun.to > noun.from ? wordsIn(text, words, {from: /^th[eo]se$/.test(words[start]!.lower) ? start + 1 : start, to}) : told.topic;
  return said ? {said, noun, to} : undefined;
}

/** Behind “the callers raised for shelters” of “the money the callers raised for shelters”; `at` itself where no such clause stands there. */
function raisedEnd(words: readonly Word[], at: number): number {
  if (!/^(?:the|they|he|she|we|it|their|his|her)$/.test(words[at]?.lower ?? '')) return at;
  const doer = phraseFrom(words, behindDeterminers(words, at));
  const verb = words[at]!.tag === 'pronoun' ? at + 1 : doer.to;
  return words[verb]?.tag === 'past' && verb > at ? complementEnd(words, verb + 1, /^(?:for|from|in)$/) : at;
}

/** Index of the “of” behind a share, or behind the bracket in which it tells how great a majority is. */
function ofAt({words, at, governor}: Share): number {
  const bracketed = governor.kind === 'bracket' && words[at + 1]?.text === ')' && relation.test(words[governor.at - 1]?.lower ?? '');
  return bracketed ? at + 2 : at + 1;
}

/** A share of those of whom something is said. */
function described(share: Share, {said: whole, noun}: Whole, said: Predicate): Read {
  const {text, words} = share;
  // “24% of people said they paid with a gift card”
  const claimed = /^(?:said|say|reported|report)$/.test(said.verb) && words[said.to]?.tag === 'pronoun' ? clauseEnd(words, said.to) : 0;
  const who = relativeTo(words[noun.to - 1]?.text ?? '', share, said) || (claimed ? 'who ' : '');
  const claim = wordsIn(text, words, {from: said.from, to: claimed || roomyEnd(words, said.from, said.to, 0, 1)});
  // “of consumers who lost money, 41% paid by card”: what they did besides.
  const besides = said.relative ? predicateBehind(words, said.to) : undefined;
  if (besides) return make(share, `share of ${whole} ${who}${claim}, ${wordsIn(text, words, {from: besides.from, to: tailEnd(words, besides.to)})}`, 0.85, 'share-of', besides.to, {topic: whole, whole});
  if (said.kind !== 'reduced') return make(share, `share of ${whole} ${who}${claim}`, 0.85, 'share-of', claimed || said.to, {topic: whole, whole, sharer: `${lowered(whole)} ${claim}`});
  const further = furtherBehind(words, said.to);
  return further ? twiceDescribed(share, whole, said, further) : ofDescribed(share, whole, said, claim, claimed || said.to);
}

/** “18% of complaints received were made by phone”: it is not the receiving that the share tells of. */
function twiceDescribed(share: Share, whole: string, first: Predicate, said: Predicate): Read {
  const {text, words} = share;
  const claim = wordsIn(text, words, {from: said.from, to: roomyEnd(words, said.from, said.to, 0, 1)});
  const label = `share of ${whole} ${first.verb} ${relativeTo(whole, share, said)}${claim}`;
  return make(share, label, 0.85, 'share-of', said.to, {topic: whole, whole: `${whole} ${first.verb}`, sharer: `${lowered(whole)} ${claim}`});
}

/** “accounted for 18% of complaints received” */
function ofDescribed(share: Share, whole: string, said: Predicate, claim: string, end: number): Read {
  const sharer = sharerOf(share) || sharerBefore(share);
  const tells = {topic: whole, whole: `${whole} ${claim}`, sharer: sharer || `${lowered(whole)} ${claim}`};
  const done = sharer ? '' : inWhich(share);
  if (done) return make(share, `share of ${whole} ${claim}, ${done.replace(' was ', ' ')}`, 0.85, 'share-of', end, tells);
  const label = `share of ${whole} ${claim}${sharer && `, ${sharer}`}`;
  return make(share, label.length > longest ? `share of ${whole} ${said.verb}${sharer && `, ${sharer}`}` : label, sharer ? 0.85 : 0.7, 'share-of', end, tells);
}

/** Letters beyond which a label leaves out what completes the verb of a whole. */
const longest = 80;

/** What is said of a whole behind the participle that describes it. */
function furtherBehind(words: readonly Word[], from: number): Predicate | undefined {
  let index = from;
  for (let turn = 0; turn < 2; turn++) index = timeEnd(words, complementEnd(words, index), words.length);
  const said = words[index]?.tag === 'auxiliary' ? predicateBehind(words, index) : undefined;
  return said?.kind === 'passive' ? said : undefined;
}

function plain(share: Share, {said: whole, to}: Whole): Read {
  const {text, words, at, own, governor} = share;
  const verb = governor.kind === 'verb' ? governor.participle : '';
  // “sought detention in 97% of cases”, “granted in 76% of cases”
  const done = inWhich(share);
  if (done) {
    const object = (governor.kind === 'of' || governor.kind === 'preposition') && /^(?:of|into)$/.test(governor.preposition);
    return make(share, object ? `share of ${whole}, ${done.replace(' was ', ' ')}` : `share of ${whole} in which ${done}`, 0.85, 'share-of', to, {topic: whole, whole});
  }
  // “In 60% of papers, savers told us they had called”
  const clause = governor.kind === 'preposition' && governor.preposition === 'in' && words[to]?.text === ',' ? clauseEnd(words, to + 1) : 0;
  if (clause > to + 3) return make(share, `share of ${whole} in which ${wordsIn(text, words, {from: to + 1, to: clause})}`, 0.8, 'share-of', to, {topic: whole, whole});
  const payee = paidTo(share);
  if (payee) return make(share, `share of ${whole} ${payee}`, 0.85, 'share-of', Math.max(to, at + 1), {topic: whole, whole});
  const sharer = sharerOf(share) || sharerBefore(share);
  // “80 percent of the money donors gave …”, “71% of offices reporting it found”: what is cut off there tells which, and what they did.
  const isCut = !sharer && !verb && /^(?:gerund|noun|pronoun|relative)$/.test(words[to]?.tag ?? 'mark');
  return make(share, `share of ${whole}${verb && !own ? ` ${verb}` : ''}${sharer && `, ${sharer}`}`, isCut ? 0.6 : sharer || verb ? 0.85 : 0.7, 'share-of', Math.max(to, at + 1), {topic: whole, whole, sharer});
}

/** “paying clerks up to 9 percent of proceeds”: who gets it. */
function paidTo({text, words, ahead, governor}: Share): string {
  const verb = governor.kind === 'verb' && words[governor.at]!.tag === 'gerund' ? participleOf(words[governor.at]!.lower) ?? '' : '';
  const whom = /^(?:paid|given|promised|offered)$/.test(verb) ? wordsIn(text, words, {from: governor.at + 1, to: ahead + 1}) : '';
  return whom ? `${verb} to ${whom}` : '';
}

/** “Online cases form the majority (58%) of cases”: of what the verb before the majority tells. */
function sharerBefore({text, words, floor, governor}: Share): string {
  if (governor.kind !== 'bracket') return '';
  let verb = phraseBefore(words, governor.at).from - 1;
  while (words[verb]?.tag === 'determiner') verb--;
  const {tag, lower} = words[verb] ?? {};
  if (tag !== 'past' && tag !== 'present' && !/^(?:form|make|be|are|were|constitute|represent)$/.test(lower ?? '')) return '';
  return lowered(wordsIn(text, words, subjectBefore(words, words[verb - 1]?.lower === 'to' ? verb - 2 : verb, floor)));
}

/** “bought a 30% stake”, “80% reported losses” */
export function ofNounBehind(share: Share): Read | undefined {
  const {text, words, at, governor} = share;
  const noun = phraseFrom(words, at + 1);
  if (noun.to === noun.from) return undefined;
  const said = predicateBehind(words, noun.to);
  const name = wordsIn(text, words, noun);
  // “agreed to accept a 30% stake”
  const done = !said && governor.kind === 'verb' ? mannerOf(words, governor.at) + governor.participle : '';
  return make(share, said ? `share of ${name} ${wordsIn(text, words, {from: said.from, to: said.to})}` : `${name}${done && ` ${done}`}`, 0.7, 'share', Math.max(noun.to, said?.to ?? 0));
}
