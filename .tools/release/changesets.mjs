import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import parseModule from '@changesets/parse';

const parse = parseModule.default ?? parseModule;

/** What a change asks of those who use the package; the headings of the changelog, in its order. */
export const actions = ['You must do something', 'You may want to', 'Nothing to do'];

const form = new RegExp(`^(${actions.join('|')}): ([^]+)$`);

/**
 * The changesets that wait for the next release.
 *
 * @param {string} folder
 * @returns {{file: string, type: 'major' | 'minor' | 'patch', action: string, text: string}[]}
 * @throws {Error} when one does not say what it asks for, or for less of a version than it needs.
 */
export function readChangesets(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => readChangeset(readFileSync(join(folder, name), 'utf8'), `.changeset/${name}`));
}

/** @param {string} source @param {string} file what to call it in a message */
export function readChangeset(source, file) {
  const {summary, releases} = parse(source);
  const type = releases.find(({name}) => name === 'anti-fraud-elements')?.type;
  if (!type) throw new Error(`${file} names no version: write "anti-fraud-elements": minor between its lines of dashes.`);
  const [, action, text] = form.exec(summary.trim()) ?? [];
  if (!action) throw new Error(`${file} has to begin with one of: ${actions.map((each) => `"${each}: "`).join(', ')}.`);
  return {file, type, action, text: text.trim()};
}

/**
 * Why a changeset asks for too small a version, or nothing. Before 1.0.0 what breaks raises the second
 * number, as npm's `^0.1.0` expects.
 *
 * @param {{file: string, type: string, action: string}} changeset
 * @param {string} version the one that is out
 */
export function faultOfVersion({file, type, action}, version) {
  const breaking = version.startsWith('0.') ? 'minor' : 'major';
  const order = ['patch', 'minor', 'major'];
  return action === actions[0] && order.indexOf(type) < order.indexOf(breaking)
    ? `${file}: "${action}" needs a ${breaking} version after ${version}, not a ${type} one.`
    : undefined;
}
