import {inLines} from '../../../../in-lines.js';
import type {Word} from '../../words/word.js';
import {isBe} from '../../words/verbs.js';
import {isMoney} from '../../numbers/kinds.js';
import {deedAt, prefixed, withAdverb} from './label-words.js';
import type {Keeper} from './keeper.js';
import {clauseFrom, clauseTo, saidFrom} from './scope.js';

/** What authorities did and what was reported to them happened, whatever somebody is accused of. */
const done = new RegExp(inLines`
  ^(?:
    arrested|charged|indicted|seized|convicted|sentenced|identified|searched|executed|dismantled|rescued|frozen|
    recovered|detained|raided|closed|blocked|jailed|fined|shut|issued|prosecuted|extradited|apprehended|arraigned|
    confiscated|disrupted|broken|suspended|remanded|caught|solved|returned|accused|wanted|sued|deported|repatriated|
    reported|filed|lodged|recorded|ordered|required|imposed|forfeited|awarded|announced|faced|restrained|refunded|
    secured|registered|investigated|prevented|stopped|brought|added|deployed|referred|removed|saved|intercepted|foiled
  )$
`);

/** Labels that say already that somebody only claims it. */
const saidSo = /\b(?:alleg\w*|accus\w*|suspect\w*|charge[sd]?|counts?|claim\w*|purported\w*|reported\w*|believed|suspicion)\b/i;

/** What is a wrong by its name. */
const wrong = /^(?:\w+ )?(?:fraud|theft|offen[cs]es?|crimes?|thefts?|scams?|loss(?:es)?|bribes?|embezzlement|laundering)\b/i;

/** A label tells what nobody has proved as what somebody alleges. */
export const alleged: Keeper = ({text, words, at, token}, label, end) => {
  if (saidSo.test(label) || done.test(deedAt(label)?.lower ?? '') || !isAlleged(words, at, end)) return undefined;
  const told = withAdverb(label, 'allegedly', text) ?? (wrong.test(label) ? prefixed('alleged', label, text) : undefined);
  return told ? {label: told} : {asked: isMoney(token)};
};

/** What was proved or admitted. */
const proved = /^(?:guilty|convicted|admitted|admitting|pleaded|conviction)$/;

function isAlleged(words: readonly Word[], at: number, end: number): boolean {
  const said = saidFrom(words, at);
  for (let index = at - 1; index >= said; index--) if (allegesThat(words, index)) return true;
  if (words.slice(said, at).some(({lower}) => proved.test(lower))) return false;
  const clause = clauseFrom(words, at);
  for (let index = at - 1; index >= clause; index--) if (accuses(words, index)) return true;
  const close = clauseTo(words, end);
  for (let index = at; index < close; index++) if (/^(?:allegedly|purportedly|supposedly)$/.test(words[index]!.lower)) return true;
  return alleging(words, close);
}

/** “it is alleged that”, “prosecutors allege” */
const allegesThat = (words: readonly Word[], index: number): boolean =>
  /^alleg(?:es?|ed|ing)$/.test(words[index]!.lower) && (/^(?:that|the|he|she|they)$/.test(words[index + 1]?.lower ?? '') || words[index]!.lower !== 'alleged');

/** “…, prosecutors allege.” */
const alleging = (words: readonly Word[], from: number): boolean =>
  words[from]?.text === ',' && words.slice(from + 1, from + 7).some(({lower}, index, all) => /^alleges?$/.test(lower) && (all[index + 1]?.text ?? '.') === '.');

/** “accused of”, “charged with”, “alleged to have”, “allegedly”, “on suspicion of”, “alleged thieves” */
function accuses(words: readonly Word[], index: number): boolean {
  const {lower} = words[index]!;
  const next = words[index + 1]?.lower ?? '';
  if (/^(?:allegedly|purportedly|supposedly|alleged|purported)$/.test(lower)) return true;
  if (/^(?:accused|suspected)$/.test(lower)) return next === 'of' || isBe(words[index - 1]?.lower);
  if (/^(?:believed|thought|suspected)$/.test(lower)) return next === 'to' && (words[index + 2]?.lower === 'have' || words[index + 2]?.lower === 'be' && words[index + 3]?.tag === 'past');
  if (lower === 'charged') return next === 'with' || next === 'for';
  if (/^(?:allegations|accusations|suspicion)$/.test(lower)) return next === 'of' || next === 'that';
  return lower === 'charges' && /^(?:of|include|included|including|for)$/.test(next);
}
