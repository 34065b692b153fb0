/**
 * The privacy rules for published cases: what a pack must not carry about the
 * people in it. Courts and police mask names with 某 and delete identity,
 * telephone and bank numbers and addresses below the township; the Personal
 * Information Protection Law (art. 28) counts financial accounts, whereabouts
 * and all details of under-14s as sensitive.
 *
 * The rules read plain text and need neither DOM nor network. They find what
 * has a form; they do not replace the person who reads before publishing.
 */
import {findIdentifiablePeople, findMinors} from './circumstances.js';
import type {PrivacyFinding} from './finding.js';
import {findNumbers} from './numbers.js';
import {findInconsistentMasks, findNames} from './people.js';
import {findPlaces} from './places.js';

export {masked, privacyRules, type PrivacyFinding, type PrivacyRule} from './finding.js';

/**
 * Everything in one text by which a person may be recognised, in the order of
 * the text.
 *
 * @param hotlines Numbers that the public is meant to know; they are no finding.
 */
export function findPersonalData(
  text: string,
  {hotlines = []}: {readonly hotlines?: readonly string[]} = {},
): PrivacyFinding[] {
  return [
    ...findNumbers(text, hotlines),
    ...findPlaces(text),
    ...findNames(text),
    ...findInconsistentMasks(text),
    ...findMinors(text),
    ...findIdentifiablePeople(text),
  ].sort((one, other) => one.start - other.start || one.end - other.end);
}
