import type {Word} from '../../words/word.js';
import {isShare} from '../../numbers/kinds.js';
import {ageEnd, complementEnd} from '../clause/complements.js';
import {wordsIn} from '../clause/phrase.js';
import type {Keeper} from './keeper.js';
import {deedAt} from './label-words.js';
import {clauseTo} from './scope.js';

/** Letters that a label may have with the clause that says of which it tells. */
const longest = 84;

/** “reports of fraud where masks were mentioned”, “cases from the private sector”: of these only, and the label says so or is asked about. */
export const restricted: Keeper = ({text, words}, label, end) => {
  const last = words[end - 1];
  // “identified that our partners closed” would tell of the deed: behind a verb only “where” and “whose” are sure to go with the noun.
  const sure = /^(?:where|whose)$/.test(words[end]?.lower ?? '');
  if (!last || !(sure ? label.toLowerCase().split(/[ ,]+/).includes(last.lower) : label.endsWith(last.text))) return undefined;
  const to = restrictionEnd(words, end);
  if (to === end) return undefined;
  const said = `${label} ${wordsIn(text, words, {from: end, to})}`;
  if (said.length <= longest && closes(words, to)) return {label: said};
  // A longer label says already what happened to what it counts.
  return deedAt(label) ? undefined : {asked: true};
};

/** Behind what says of which ones only a figure tells. */
function restrictionEnd(words: readonly Word[], at: number): number {
  const {lower = '', tag} = words[at] ?? {};
  if (/^(?:where|whose|who|that|which)$/.test(lower) && tag === 'relative') return Math.max(at + 1, clauseTo(words, at + 1));
  if (/^(?:rejecting|refusing|declining|attempting|lacking|without)$/.test(lower)) return clauseTo(words, at + 1);
  if (/^(?:over|under|aged)$/.test(lower)) return ageEnd(words, at);
  return /^(?:among|amongst|excluding|except)$/.test(lower) ? complementEnd(words, at, /^(?:among|amongst|excluding|except)$/) : at;
}

/** Whether nothing of the clause is cut off behind it. */
const closes = (words: readonly Word[], to: number): boolean => to >= words.length || words[to]!.tag === 'mark';

/** “has not been recovered”, “no longer open”, “prevented from losing”: the label of what did not happen says so or is asked about. */
export const denied: Keeper = ({words, at, token}, label, end) => {
  if (/\b(?:not|never|no|without|un\w+|prevent\w*|stopped|refus\w*|reject\w*|block\w*|sav\w+|failed?|sought)\b/i.test(label)) return undefined;
  const close = Math.min(clauseTo(words, end), end + 5);
  for (let index = end; index < close; index++) if (isDenial(words, index)) return {asked: true};
  for (let index = at - 1; index >= Math.max(0, at - 6); index--) {
    const {tag, number} = words[index]!;
    if (tag === 'mark' || number || tag === 'relative' || tag === 'conjunction') return undefined;
    if (isDenial(words, index)) return {asked: !isShare(token) || words[index]!.lower !== 'no'};
  }
  return undefined;
};

const isDenial = (words: readonly Word[], index: number): boolean =>
  /^(?:not|never|nobody|none)$/.test(words[index]!.lower) && !/^(?:only|just|including|less|fewer|more|to)$/.test(words[index + 1]?.lower ?? '') && !/^(?:does|if|or)$/.test(words[index - 1]?.lower ?? '');
