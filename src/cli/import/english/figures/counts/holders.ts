import {isPeople} from '../../words/people.js';
import {isBe, isLinking} from '../../words/verbs.js';
import {partyOf} from '../clause/party.js';
import {lowered, phraseBefore, wordsIn} from '../clause/phrase.js';
import {firstAuxiliary} from '../clause/predicate.js';
import {subjectBefore} from '../clause/subject.js';
import {withParty} from '../label.js';
import type {Place, Read} from '../place.js';
import {labelled, make, type Count} from './count.js';
import {isMatter} from './verbs.js';

/** “NBN Co with 1,023 reports”: whose they are stands before “with”. */
export function holderOf({text, words, governor, floor}: Count): string {
  // “Theft of laptops was responsible for 31 notifications”
  if (governor.kind === 'of' && governor.preposition === 'for' && words[governor.at]!.lower === 'responsible' && isBe(words[governor.at - 1]?.lower)) return partyOf(text, words, subjectBefore(words, governor.at - 1, floor));
  if (governor.kind !== 'of' && governor.kind !== 'preposition' || governor.preposition !== 'with') return '';
  // “Job scams were the most common with 4,554 cases”
  const start = Math.max(floor, governor.at - 10);
  const clause = words.slice(start, governor.at);
  const be = clause.findIndex(({lower}) => isLinking(lower));
  if (be > 0 && !clause.slice(be).some(({tag}) => tag === 'mark')) return partyOf(text, words, subjectBefore(words, start + be, floor));
  if (governor.kind !== 'of') return '';
  return partyOf(text, words, phraseBefore(words, governor.at + 1)).replace(/.*\b(?:million|thousand|hundred|several)\b.*/, '');
}

/** “had 860 reports”, “resulted in 98 arrests”: nothing was done to what is counted. */
export function ofWeakVerb(count: Count): Read | undefined {
  const {governor, thing, end, words} = count;
  if (governor.kind !== 'verb' && governor.kind !== 'be') return undefined;
  const party = partyOfVerb(count, governor.at);
  // “Tax numbers were exposed in 112 breaches”
  if (governor.kind === 'verb' && governor.preposition === 'in' && party && isMatter(count.head)) return make(count, `${thing} in which ${lowered(party)} ${wordsIn(count.text, words, {from: firstAuxiliary(words, governor.at), to: governor.at + 1})}`, 0.8, ['predicate'], end, {verb: ''});
  // “The suspects are linked to 30 cases”
  if (governor.kind === 'verb' && party && /^(?:linked|connected|tied)$/.test(words[governor.at]!.lower)) {
    const verb = `linked to ${lowered(party)}`;
    return make(count, labelled(count, verb), 0.8, ['counted-noun'], end, {party, verb});
  }
  if (governor.kind === 'be' && party && /s$/.test(party)) return make(count, party, 0.75, ['predicate'], end, {topic: party});
  // “The campaign reached 310 people”
  if (governor.kind === 'verb' && isPeople(count.head) && words[governor.at]!.lower === 'reached') return make(count, labelled(count, 'reached'), 0.8, ['result-verb'], end, {verb: 'reached'});
  return make(count, withParty(thing, '', party.length < 40 ? party : ''), 0.8, ['counted-noun'], end, {party, verb: ''});
}

/** Who did what the verb says; of a verb without a subject of its own, whom the verb before it spoke of. */
export function partyOfVerb({text, words, floor, told}: Place, verb: number): string {
  if (words[verb]!.tag === 'gerund' && words[verb - 1]?.text === ',' && !/^(?:accounting|representing)$/.test(words[verb]!.lower) || words[verb - 1]?.lower === 'to') return '';
  const subject = subjectBefore(words, verb, floor);
  return subject.to > subject.from ? partyOf(text, words, subject) : told.party;
}
