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
