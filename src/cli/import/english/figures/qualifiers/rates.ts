import type {Word} from '../../words/word.js';
import {isMoney, isShare} from '../../numbers/kinds.js';
import {rateEnd} from '../clause/complements.js';
import {wordsIn} from '../clause/phrase.js';
import type {Keeper} from './keeper.js';
import {prefixed} from './label-words.js';
import {clauseFrom, clauseTo} from './scope.js';

/** Labels that say already that they tell of one, or of so much in a time. */
const saidSo = /\b(?:each|per|every|average|mean|median|typical|a (?:day|week|month|year|minute|hour)|daily|weekly|monthly|yearly|annual(?:ly)?|hourly|one|single|apiece)\b/i;

/** What comes to so much in a time, or for each of them, is called so: “Savings stolen every minute”. */
export const ratedBehind: Keeper = ({text, words, at}, label, end) => {
  if (saidSo.test(label)) return undefined;
  const close = clauseTo(words, end);
  for (let index = Math.min(end, at + 1); index < close; index++) {
    const lower = words[index]!.lower;
    const to = rateEnd(words, index);
    if (to > index && (lower !== 'a' && lower !== 'an' || index <= end + 1 && /^(?:noun|number|past)$/.test(words[index - 1]!.tag))) return {label: `${label} ${wordsIn(text, words, {from: index, to})}`};
    if (/^(?:each|apiece)$/.test(lower) && to === index && words[index + 1]?.tag !== 'noun' && words[index + 1]?.lower !== 'of') return {label: `${label}, each`};
    if (lower === 'per' && words[index + 1]?.tag === 'noun' && !/^(?:cent|capita)$/.test(words[index + 1]!.lower)) return {label: `${label} per ${words[index + 1]!.text}`};
  }
  return undefined;
};

/** An average is called so; what each of them lost, and what one of them lost, is asked about. */
export const averaged: Keeper = ({text, words, at, ahead, token}, label) => {
  if (saidSo.test(label)) return undefined;
  const start = Math.max(clauseFrom(words, at), at - 12);
  for (let index = at - 1; index >= start; index--) {
    const {lower, tag} = words[index]!;
    if (tag === 'number' || tag === 'relative') return undefined;
    if (/^(?:average|mean|median)$/.test(lower) && index >= ahead - 6 && !isBase(words, index)) return {label: prefixed((annual(words, index) ? `annual ${lower}` : lower) + (isMoney(token) || isShare(token) ? '' : ' number of'), label, text)};
    if (isMoney(token) && /^(?:each|every)$/.test(lower) && words[index + 1]?.tag === 'noun' && index > at - 6) return {asked: true};
    if (isMoney(token) && /^(?:largest|biggest|highest|smallest|lowest)$/.test(lower) && ofOne.test(words[index + 1]?.lower ?? '') && !label.toLowerCase().includes(lower)) return {asked: true};
  }
  return undefined;
};

/** “the largest single loss”, “the highest loss”: that of one */
const ofOne = /^(?:single|individual|loss|theft|payment|transfer|victim|amount|sum)$/;

const annual = (words: readonly Word[], average: number): boolean => /^(?:annual|yearly)$/.test(words[average - 1]?.lower ?? '');

/** “compared with an average of”, “above the average” with nothing in brackets behind it */
const isBase = (words: readonly Word[], average: number): boolean => words.slice(Math.max(0, average - 5), average).some(({lower}) => /^(?:compared|from)$/.test(lower));
