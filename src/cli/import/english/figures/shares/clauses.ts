import {isPeople} from '../../words/people.js';
import {participleOf} from '../../words/verbs.js';
import type {Word} from '../../words/word.js';
import {lowered, phraseBefore, wordsIn} from '../clause/phrase.js';
import {firstAuxiliary, type Predicate} from '../clause/predicate.js';
import {subjectBefore} from '../clause/subject.js';
import type {Place} from '../place.js';

/** Behind the clause that begins at `from`, as far as a label can hold it. */
export function clauseEnd(words: readonly Word[], from: number): number {
  let index = from;
  while (index < Math.min(words.length, from + 9) && words[index]!.tag !== 'mark' && words[index]!.tag !== 'conjunction') index++;
  return index;
}

/** “sought detention in”, “it was granted in”: what was done in a share of cases. */
export function inWhich({text, words, floor, governor}: Place): string {
  const participle = governor.kind === 'verb' && governor.preposition === 'in' ? governor.participle || (participleOf(words[governor.at]!.lower) ?? '') : '';
  if (governor.kind === 'verb' && participle) {
    const subject = wordsIn(text, words, subjectBefore(words, governor.at, floor));
    return `${subject ? lowered(subject) : 'it'} ${/[^s]s$/.test(subject) ? 'were' : 'was'} ${participle}`;
  }
  // “completed checks into 84% of tips”
  const into = governor.kind === 'preposition' && governor.preposition === 'into';
  if (!into && (governor.kind !== 'of' || !/^(?:in|of)$/.test(governor.preposition))) return '';
  const object = phraseBefore(words, into ? governor.at : governor.at + 1);
  const verb = words[object.from - 1];
  const done = verb && object.to > object.from && object.from > floor && (verb.tag === 'past' || verb.tag === 'gerund') ? participleOf(verb.lower) : '';
  return done ? `${lowered(wordsIn(text, words, object))} was ${done}` : '';
}

/** “share of victims who were women”: the relative before what is said of them. */
export function relativeTo(whole: string, {words}: Place, {from, kind}: Predicate): string {
  if (kind === 'reduced') return '';
  const auxiliaries = words.slice(firstAuxiliary(words, from), from).map(({lower}) => `${lower} `).join('');
  return `${isPeople(whole) ? 'who' : 'that'} ${auxiliaries}`;
}
