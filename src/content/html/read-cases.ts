import type {Case} from '../schema.js';
import {readEntry, takeEntries} from './entries.js';
import {namer, takeCategory, takeList} from './fields.js';
import {takeText} from './markup.js';
import {reading, type Reading} from './reading.js';
import {takeInnerFigures} from './take-figures.js';

/** Reads cases from `<article>`s, without changing the page. See docs/html-vocabulary.md. */
export const readCases = (root: Element): Reading<Case> => reading(root, takeCases);

export function takeCases(root: HTMLElement): Case[] {
  const nameOf = namer('case');
  return takeEntries(root).map((entry) => {
    const id = nameOf(entry);
    const outcomes = takeInnerFigures(entry, id);
    return {
      id,
      region: takeText(entry, 'region'),
      offence: takeCategory(entry, 'offence'),
      fraudType: takeCategory(entry, 'fraudType'),
      outcomes,
      warningSigns: takeList(entry),
      ...readEntry(entry),
    };
  });
}
