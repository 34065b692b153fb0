import {participleOf} from '../words/verbs.js';
import type {Word} from '../words/word.js';
import type {Governor} from './governor.js';
import {complementEnd} from './complements.js';
import {lowered, phraseBefore, phraseFrom, wordsIn} from './phrase.js';
import {wordAt, type Place} from './place.js';
import {isName, subjectBefore} from './subject.js';

/** “sought detention for 202 cases”, “issued warnings to 300 people”: what was done for, to or in what is counted. */
export function doneFor({text, words, floor}: Place, governor: Extract<Governor, {kind: 'of'}>): string {
  if (!/^(?:for|to|in|against|on|across|at)$/.test(governor.preposition)) return '';
  const object = phraseBefore(words, governor.at + 1);
  const from = Math.max(object.from, floor);
  let verb = from - 1;
  while (verb > floor && words[verb]!.tag === 'determiner') verb--;
  const word = words[verb];
  const participle = word && verb >= floor && (word.tag === 'past' || word.tag === 'gerund') ? participleOf(word.lower) : '';
  return participle && governor.at + 1 > from ? `${lowered(wordsIn(text, words, {from, to: governor.at + 1}))} ${participle}` : '';
}

/** “charges against two brokers”, “charges were filed against six men”, “judgments against two firms”: what the authority brought against those counted. */
export function accusedOf({text, words, floor, told}: Place, governor: Governor, labelled: (verb: string) => string): string {
  if (governor.kind !== 'of' && governor.kind !== 'verb' && governor.kind !== 'preposition' || governor.preposition !== 'against') return '';
  // “50 felony charges against 11 people”: the charges have a figure of their own.
  if (governor.kind === 'preposition') return governor.at === floor && /\bcharges?$/i.test(told.topic) ? labelled('charged') : '';
  const brought = governor.kind === 'of' ? phraseBefore(words, governor.at + 1) : subjectBefore(words, governor.at, floor);
  const said = lowered(wordsIn(text, words, {from: Math.max(brought.from, floor), to: brought.to}));
  if (/\bcharges?$/i.test(said)) return labelled('charged');
  return /\b(?:judge?ments?|injunctions?|lawsuits?|indictments?)$/i.test(said) ? labelled(`with ${said}`) : '';
}

const scams = /^(?:scams?|frauds?|phishing|schemes?|theft|rings?|extortion|cybercrime|operations?|impersonation)$/;
const scammed = /\b(?:scams?|fraud(?:s|ulent)?|phishing|ponzi|theft|extortion|cybercrime|impersonation|investment|swindles?)\b/i;

/** The scams that the sentence spoke of before the number: what losses that stand alone are losses to. */
export function scamBefore({text, words, at}: Place): string {
  for (let index = at - 1; index >= Math.max(0, at - 36); index--) {
    const {lower, tag} = words[index]!;
    // “sextortion-related complaints”
    if (/^(?:\w*fraud|\w*scam|sextortion|extortion|phishing|ransomware|theft)-related$/.test(lower)) return lower.replace(/-related$/, '');
    if (tag !== 'noun' || !scams.test(lower) || words[index + 1]?.tag === 'noun') continue;
    const phrase = phraseBefore(words, index + 1);
    // Of a list the last says too little.
    if (/^(?:,|and|or)$/.test(words[phrase.from - 1]?.lower ?? '')) return '';
    const name = wordsIn(text, words, phrase);
    if (scammed.test(name) && name.length <= 48) return lowered(name);
  }
  return '';
}

/** “romance scams” of “complaints about romance scams”. */
export function aboutOf({text, words}: Place, noun: number, complement: number): string {
  if (!/^(?:of|about|involving|to|regarding|concerning)$/.test(words[noun]?.lower ?? '') || complement <= noun + 1) return '';
  let from = noun + 1;
  while (words[from]?.tag === 'determiner') from++;
  const about = wordsIn(text, words, {from, to: complement});
  return /\b(?:scams?|frauds?|thefts?|phishing|crimes?|cybercrime|extortion|impersonation|attacks?|schemes?)\b/i.test(about) ? about : '';
}

/** “raises to 48 the number of shops closed”: what is counted stands behind the number. */
export function numberOf({text, words, at}: Place): string {
  let index = at + 1;
  while (words[index]?.tag === 'determiner' || words[index]?.lower === 'total') index++;
  if (index === at + 1 || words[index]?.lower !== 'number' || words[index + 1]?.lower !== 'of') return '';
  const phrase = phraseFrom(words, index + 2);
  const to = words[phrase.to]?.tag === 'past' ? phrase.to + 1 : phrase.to;
  return phrase.to > phrase.from ? wordsIn(text, words, {from: phrase.from, to}) : '';
}

/** “branches in 12 states”: what is there, without which “States” says nothing. */
export function heldIn({text, words, floor, told}: Place, governor: Governor): string {
  if (governor.kind !== 'of' && governor.kind !== 'preposition' && governor.kind !== 'verb' || !/^(?:in|across)$/.test(governor.preposition)) return '';
  // “located in”, “living across”
  const located = governor.kind === 'verb' && /^(?:located|based|living|residing|spread|situated)$/.test(words[governor.at]!.lower);
  if (governor.kind === 'verb' && !located) return '';
  // “900 branches in 12 states”, “145 investors located in 25 states”; where somebody was arrested says where the arrests were.
  const counted = floor > 0 && governor.at <= floor && /s$|people$/.test(told.topic) && told.topic.length < (located ? 64 : 40);
  if (counted && (located || governor.kind === 'preposition' && !told.verb)) return ` with ${lowered(told.topic)}`;
  const thing = phraseBefore(words, governor.kind === 'of' ? governor.at + 1 : governor.at);
  const said = thing.from >= floor ? wordsIn(text, words, thing) : '';
  return /s$/.test(said) && !isName(said) ? ` with ${lowered(said)}` : '';
}

/** “twelve of which”, “three of them”: a part of what was counted. */
export const ofThem = (words: readonly Word[], at: number) => words[at + 1]?.lower === 'of' && /^(?:which|whom|them|these|those)$/.test(words[at + 2]?.lower ?? '');

/** “a family of 17 was charged”: its members. */
export function groupOf({text, words}: Place, governor: Governor): string {
  if (governor.kind !== 'of' || governor.preposition !== 'of' || !/^(?:family|group|gang|team|network|syndicate|ring|crew)$/.test(words[governor.at]!.lower)) return '';
  return `${wordsIn(text, words, phraseBefore(words, governor.at + 1))} members`;
}

/** “Telstra was impersonated 1,730 times”: what happened so often. */
export function timesOf({text, words, at, floor}: Place): string {
  let start = at;
  while (start > floor && words[start - 1]!.tag !== 'mark' && at - start < 10) start--;
  return wordsIn(text, words, {from: start, to: at});
}

/** Of whom a number without a noun speaks: “of whom 12 were charged”, “Of these, 40 …”. */
export function whoOf({text, words, at, floor, told}: Place): string {
  const before = words[at - 1];
  if (ofThem(words, at)) return told.topic;
  // “14 phones (out of 20 that were stolen)”
  if (before?.lower === 'of' && words[at - 2]?.lower === 'out') return told.topic;
  if (before?.lower === 'whom' || before?.lower === 'which') return told.topic;
  for (let index = at - 1; index >= Math.max(floor, at - 9); index--) {
    if (!/^(?:of|among|amongst)$/i.test(words[index]!.lower)) continue;
    const next = words[index + 1];
    // “Of those who reported a loss, 34 %”
    if (next && /^(?:those|the)$/.test(next.lower) && /^(?:who|that|which)$/.test(words[index + 2]?.lower ?? '')) {
      const comma = words.findIndex(({text: mark}, place) => place > index && place < at && mark === ',');
      if (comma > 0) return wordsIn(text, words, {from: index + 1, to: comma});
    }
    if (next && /^(?:these|those|them|whom|which|this)$/.test(next.lower) && words[index + 2]?.tag !== 'noun') return told.topic;
    let start = index + 1;
    while (words[start]?.tag === 'determiner') start++;
    const phrase = phraseFrom(words, start);
    if (phrase.to > phrase.from) return wordsIn(text, words, phrase);
  }
  // “Of the 312 people arrested, 148 have been charged”
  if (floor > 0 && words[0]!.lower === 'of' && told.topic) return told.topic;
  return /^(?:of|them)$/.test(wordAt({words} as Place, at + 1)) ? told.topic : told.isPart ? told.topic : '';
}

/** “Fake parcels (310 cases)”, “reports (70 with a loss)”. */
export function bracketed({text, words, at, floor, told}: Place, bracket: number, thing: string): string {
  const before = phraseBefore(words, bracket);
  const name = wordsIn(text, words, before.from >= floor ? before : {from: floor, to: before.to});
  // “400 reports this spring (70 with a loss)”
  if (!thing && words[at + 1]?.tag === 'preposition' && told.topic) return `${told.topic.split(' ').slice(0, 4).join(' ')} ${wordsIn(text, words, {from: at + 1, to: complementEnd(words, at + 1)})}`;
  return (/^(?:half|most|third|quarter|majority|many|some|all)$/i.test(name) ? told.topic : name) || thing || told.topic;
}

/** Where the words before a colon begin. */
export function labelStart({words, floor}: Place, colon: number): number {
  let index = colon;
  while (index > floor && (words[index - 1]!.tag !== 'mark' || /^[“”"‘’'&/-]$/.test(words[index - 1]!.text))) index--;
  while (index < colon && words[index]!.tag === 'determiner') index++;
  return index;
}
