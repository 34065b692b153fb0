import {isPeople} from '../../words/people.js';
import {participleOf} from '../../words/verbs.js';
import type {Governor} from '../clause/governor.js';
import {lowered, phraseBefore, wordsIn} from '../clause/phrase.js';
import {subjectBefore} from '../clause/subject.js';
import {wordAt, type Place, type Read} from '../place.js';
import {labelled, make, type Count} from './count.js';
import {places} from './places.js';
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

/** “charges against two brokers”, “charges were filed against six men”, “judgments against two firms” */
export function ofAccused(count: Count): Read | undefined {
  const {governor, told, floor, end} = count;
  if (governor.kind !== 'of' && governor.kind !== 'verb' && governor.kind !== 'preposition' || governor.preposition !== 'against') return undefined;
  // “50 felony charges against 11 people”: the charges have a figure of their own.
  const brought = governor.kind !== 'preposition' ? broughtAgainst(count, governor) : governor.at === floor ? told.topic : '';
  if (charges.test(brought)) return make(count, labelled(count, 'charged'), 0.85, ['result-noun'], end, {verb: 'charged'});
  if (governor.kind === 'preposition' || !/\b(?:judge?ments?|injunctions?|lawsuits?|indictments?)$/i.test(brought)) return undefined;
  return make(count, labelled(count, `with ${brought}`), 0.85, ['result-noun'], end, {verb: ''});
}

const charges = /\bcharges?$/i;

/** What the authority brought against those counted. */
function broughtAgainst({text, words, floor}: Place, governor: Extract<Governor, {kind: 'of' | 'verb'}>): string {
  const brought = governor.kind === 'of' ? phraseBefore(words, governor.at + 1) : subjectBefore(words, governor.at, floor);
  return lowered(wordsIn(text, words, {from: Math.max(brought.from, floor), to: brought.to}));
}

/** “sought detention for 202 cases”, “issued warnings to 300 people” */
export function ofDeedFor(count: Count): Read | undefined {
  const {governor, thing, end, told, words} = count;
  // “caused $4 million in losses to 85 investors”
  if (governor.kind === 'of' && governor.preposition === 'to' && /^loss(?:es)?$/.test(words[governor.at]!.lower)) return make(count, `${thing} with losses`, 0.8, ['noun-of'], end, {verb: ''});
  // “for their suspected involvement in 210 scam cases”
  const role = governor.kind === 'of' ? governor.at : governor.kind === 'preposition' ? governor.at - 1 : 0;
  if (role > 0 && words[role + 1]?.lower === 'in' && /^(?:involvement|participation|roles?|part)$/.test(words[role]!.lower)) {
    const how = /^(?:suspected|alleged)$/.test(words[role - 1]?.lower ?? '') ? `${words[role - 1]!.lower} ` : '';
    return make(count, `${thing} with ${how}${words[role]!.lower}`, 0.75, ['noun-of'], end, {verb: ''});
  }
  // “money for refunds to 1,200 savers”, who will get them
  const due = governor.kind === 'of' && /^(?:for|to)$/.test(governor.preposition) && /^(?:refunds|compensation|restitution|relief|redress|reimbursements?)$/.exec(wordAt(count, governor.at))?.[0];
  if (due && isPeople(count.head) && words[governor.at - 1]?.tag === 'preposition') return make(count, `${thing} to receive ${due}`, 0.8, ['noun-of'], end, {verb: ''});
  const noun = nounOfDeed(count);
  const done = noun === undefined ? undefined : doneFor(count, noun);
  if (!done || noun === undefined) return undefined;
  const preposition = governor.kind === 'of' ? governor.preposition : '';
  // “defrauded firms in 18 countries”, “gained access to 4,100 accounts”
  const which = places.test(count.head) && /^(?:in|across)$/.test(preposition) ? 'in which' : /^(?:to|on)$/.test(preposition) && !isPeople(count.head) && !/s$/.test(done.object) ? `${preposition} which` : '';
  const label = which ? `${thing} ${which} ${done.object} ${/s$/.test(done.object) ? 'were' : 'was'} ${done.participle}` : `${thing}, ${done.object} ${done.participle}`;
  return make(count, label, 0.75, ['noun-of'], end, {party: told.party});
}

/** Index of “detention” of “sought detention for”. */
function nounOfDeed({words, governor, head}: Count): number | undefined {
  if (governor.kind === 'of') return /^(?:for|to|in|against|on|across|at|from)$/.test(governor.preposition) ? governor.at : undefined;
  // “received reports from 2 million consumers”, but “seized cigarettes from 42 shops”
  const from = governor.kind === 'preposition' && governor.preposition === 'from' && isPeople(head);
  const noun = from ? words[governor.at - 1] : undefined;
  return noun?.tag === 'noun' && !/^(?:money|funds)$/.test(noun.lower) ? governor.at - 1 : undefined;
}

/** What was done for, to or in what is counted. */
function doneFor({text, words, floor}: Place, noun: number): {readonly object: string; readonly participle: string} | undefined {
  const object = phraseBefore(words, noun + 1);
  const from = Math.max(object.from, floor);
  let verb = from - 1;
  while (verb > floor && words[verb]!.tag === 'determiner') verb--;
  const word = words[verb];
  const participle = word && verb >= floor && (word.tag === 'past' || word.tag === 'gerund') ? participleOf(word.lower) : '';
  return participle && noun + 1 > from ? {object: lowered(wordsIn(text, words, {from, to: noun + 1})), participle} : undefined;
}
