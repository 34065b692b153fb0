import {isPeople} from '../../words/people.js';
import {participleOf} from '../../words/verbs.js';
import type {Governor} from '../clause/governor.js';
import {lowered, phraseBefore, wordsIn} from '../clause/phrase.js';
import {subjectBefore} from '../clause/subject.js';
import type {Place, Read} from '../place.js';
import {labelled, make, type Count} from './count.js';
import {official} from './verbs.js';

/** “charged with 92 felony counts” */
export function chargedWith(count: Count): Read | undefined {
  const {governor, said, end} = count;
  if (!said || governor.kind !== 'verb' || !/^(?:with|of|on)$/.test(governor.preposition) || !/^(?:charged|convicted|accused|indicted|sentenced)$/.test(governor.participle)) return undefined;
  return make(count, labelled(count, governor.participle), 0.9, ['result-verb'], end, {verb: governor.participle});
}

/** “charged the owner of the clinic and 15 others”, “seized gold, 40 handbags”: the verb before the first of them. */
export function ofOthers(count: Count): Read | undefined {
  const {governor, head, words, floor, end} = count;
  const goesOn = /^(?:others?|co-defendants|accomplices)$/.test(head);
  if (governor.kind !== 'list') return undefined;
  for (let index = governor.at - 1; index >= Math.max(floor, governor.at - 9); index--) {
    const {tag, text, lower} = words[index]!;
    const participle = tag === 'past' ? participleOf(lower) : '';
    if (participle) return !goesOn && !official.test(participle) ? undefined : make(count, labelled(count, participle), 0.8, ['shared-verb'], end, {verb: participle});
    if (tag !== 'noun' && tag !== 'determiner' && text !== ',' && lower !== 'of') return undefined;
  }
  return undefined;
}

/** “charges against 14 brokers” */
export function ofAccused(count: Count): Read | undefined {
  const accused = accusedOf(count, count.governor, (verb) => labelled(count, verb));
  if (!accused) return undefined;
  return make(count, accused, 0.85, ['result-noun'], count.end, {verb: /\bcharged\b/.test(accused) ? 'charged' : ''});
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

/** “sought detention for 202 cases” */
export function ofDeedFor(count: Count): Read | undefined {
  const {governor, thing, end, told, words, head} = count;
  // “caused $4 million in losses to 85 investors”
  if (governor.kind === 'of' && governor.preposition === 'to' && /^loss(?:es)?$/.test(words[governor.at]!.lower)) return make(count, `${thing} with losses`, 0.8, ['noun-of'], end, {verb: ''});
  // “for their suspected involvement in 210 scam cases”
  const role = governor.kind === 'of' ? governor.at : governor.kind === 'preposition' ? governor.at - 1 : 0;
  if (role > 0 && words[role + 1]?.lower === 'in' && /^(?:involvement|participation|roles?|part)$/.test(words[role]!.lower)) {
    const how = /^(?:suspected|alleged)$/.test(words[role - 1]?.lower ?? '') ? `${words[role - 1]!.lower} ` : '';
    return make(count, `${thing} with ${how}${words[role]!.lower}`, 0.75, ['noun-of'], end, {verb: ''});
  }
  // “received reports from 2 million consumers”, but “seized cigarettes from 42 shops”
  const done = governor.kind === 'of' ? doneFor(count, governor) : governor.kind === 'preposition' && governor.preposition === 'from' && isPeople(head) && words[governor.at - 1]?.tag === 'noun' && !/^(?:money|funds)$/.test(words[governor.at - 1]!.lower) ? doneFor(count, {...governor, kind: 'of', at: governor.at - 1}) : '';
  return done ? make(count, `${thing}, ${done}`, 0.75, ['noun-of'], end, {party: told.party}) : undefined;
}

/** “sought detention for 202 cases”, “issued warnings to 300 people”: what was done for, to or in what is counted. */
export function doneFor({text, words, floor}: Place, governor: Extract<Governor, {kind: 'of'}>): string {
  if (!/^(?:for|to|in|against|on|across|at|from)$/.test(governor.preposition)) return '';
  const object = phraseBefore(words, governor.at + 1);
  const from = Math.max(object.from, floor);
  let verb = from - 1;
  while (verb > floor && words[verb]!.tag === 'determiner') verb--;
  const word = words[verb];
  const participle = word && verb >= floor && (word.tag === 'past' || word.tag === 'gerund') ? participleOf(word.lower) : '';
  return participle && governor.at + 1 > from ? `${lowered(wordsIn(text, words, {from, to: governor.at + 1}))} ${participle}` : '';
}
