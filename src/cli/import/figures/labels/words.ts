import {withoutTrailing} from '../phrase.js';
import {countedNouns} from '../verbs.js';

/** The noun a long relative clause leads to. */
export function head(words: string): string {
  const trimmed = words.trim();
  if (trimmed.length <= 16) return trimmed;
  const told = trimmed.slice(0, trimmed.indexOf('的'));
  if (told.length <= 16 && countedNouns.test(told)) return told;
  const noun = trimmed.slice(trimmed.lastIndexOf('的') + 1);
  return noun.length >= 2 ? noun : trimmed;
}

/** Words before a number without the particles at their ends. */
export function tidy(words: string): string {
  const rest = withoutTrailing(words).replace(/^(?:的|了|共|其中|及|和|与|以及)+/, '').replace(/[,、的]+$/, '');
  return /^“[^”]*$/.test(rest) ? rest.slice(1) : rest;
}

/** “监督公安机关立案”: who urged another to act, since the deed is not his own. */
export const urged = (before: string, verb: string): string =>
  /(?:监督|建议|督促|商请|推动|敦促|提出)(?:(?:[\u4e00-\u9fff]{0,6})(?:机关|部门|单位|法院))?(?=(?:依法|及时)?$)/.exec(before.slice(0, before.indexOf(verb)))?.[0] ?? '';
