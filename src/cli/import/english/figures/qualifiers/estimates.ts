import {inLines} from '../../../../in-lines.js';
import {isBe, isModal} from '../../words/verbs.js';
import type {Word} from '../../words/word.js';
import type {Keeper} from './keeper.js';
import {prefixed, withAdverb} from './label-words.js';
import {clauseFrom, saidFrom} from './scope.js';

/** Labels that say already that nobody has counted it, or that it has not happened. */
const saidSo = new RegExp(inLines`
  \b(?:
    estimat\w*|project\w*|potential\w*|expect\w*|forecast\w*|predict\w*|possib\w*|approximat\w*|intended|attempt\w*|
    proposed|planned|sought|at risk|could|would|alleg\w*|to be|agreed|requested|target(?:ed)?|required|ordered
  )\b
`, 'i');

/** What is only estimated, or could happen, is called so in its label: “Estimated losses”, “Money potentially lost”. */
export const estimated: Keeper = ({text, words, at, token, ahead}, label, end) => {
  if (saidSo.test(label) || /estimated/i.test(token.display)) return undefined;
  const adjective = adjectiveBefore(words, ahead, at);
  // “caused estimated losses of $3 million in the region”: a label without the losses is none of them.
  if (adjective && !label.toLowerCase().includes(adjective.noun.replace(/e?s$/, ''))) return {asked: true};
  const said = adjective?.lower ?? sayingBefore(words, at) ?? sayingBehind(words, end);
  if (said) return {label: prefixed(said, label, text)};
  return mayBe(words, at) ? {label: withAdverb(label, 'potentially', text) ?? prefixed('potential', label, text)} : undefined;
};

/** “an expected $3 million”, “the potential loss of $3 million” */
function adjectiveBefore(words: readonly Word[], ahead: number, at: number): {readonly lower: string; readonly noun: string} | undefined {
  const start = Math.max(clauseFrom(words, at), ahead - 5);
  for (let index = at - 1; index >= start; index--) {
    const {lower, tag} = words[index]!;
    if (/^(?:estimated|projected|potential|expected|anticipated|predicted|attempted|proposed|planned)$/.test(lower) && !isBe(words[index - 1]?.lower) && /^(?:determiner|preposition|past|mark|conjunction|present|gerund|noun|number)$/.test(words[index - 1]?.tag ?? 'mark') && words[index + 1]?.lower !== 'to') return {lower, noun: words[index + 1]?.tag === 'noun' ? words[index + 1]!.lower : ''};
    if (/^(?:auxiliary|relative|number|mark|gerund|conjunction)$/.test(tag)) return undefined;
  }
  return undefined;
}

/** “it is estimated that 40 people”, “the bureau estimates that”, “is thought to be close to”, “is expected to reach” */
function sayingBefore(words: readonly Word[], at: number): string | undefined {
  const start = saidFrom(words, at);
  const clause = clauseFrom(words, at);
  for (let index = at - 1; index >= start; index--) {
    const {lower} = words[index]!;
    const next = words[index + 1];
    if (lower === 'with' && words[index - 1]?.text === ',') return undefined;
    const passive = isBe(words[index - 1]?.lower);
    if (/^estimates?d?$/.test(lower) && index + 1 !== at && (next?.lower === 'that' || passive || index >= clause && /^(?:noun|pronoun|relative)$/.test(words[index - 1]?.tag ?? ''))) return 'estimated';
    if (index < clause) continue;
    if (next?.lower === 'to' && /^(?:thought|believed|reckoned)$/.test(lower) && words[index + 2]?.lower === 'be' && words[index + 3]?.tag !== 'past') return 'estimated';
    if (next?.lower === 'to' && passive && /^(?:expected|projected|predicted|forecast|anticipated)$/.test(lower)) return lower;
  }
  return undefined;
}

/** “$3 million is estimated to be lost” */
function sayingBehind(words: readonly Word[], end: number): string | undefined {
  for (let index = end; index < end + 3; index++) {
    const lower = words[index]?.lower ?? '';
    if (/^(?:estimated|projected|expected|predicted)$/.test(lower) && isBe(words[index - 1]?.lower)) return lower;
    if (lower !== '' && !isBe(lower) && !/^(?:noun|auxiliary)$/.test(words[index]!.tag)) return undefined;
  }
  return undefined;
}

/** “could have lost”, “may lose” in the same clause: nothing of it is sure. */
function mayBe(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(clauseFrom(words, at), at - 12); index--) {
    const {lower, tag} = words[index]!;
    if (tag === 'relative') return false;
    if (isModal(lower) && /^(?:could|may|might)$/.test(lower) && tag === 'auxiliary') return true;
  }
  return false;
}
