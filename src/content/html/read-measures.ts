import type {Measure} from '../schema.js';
import {readEntry, takeEntries} from './entries.js';
import {namer} from './fields.js';
import {reading, type Reading} from './reading.js';

/** Reads measures from `<article>`s, without changing the page. See docs/html-vocabulary.md. */
export const readMeasures = (root: Element): Reading<Measure> => reading(root, takeMeasures);

export function takeMeasures(root: HTMLElement): Measure[] {
  const nameOf = namer('measure');
  return takeEntries(root).map((entry) => ({id: nameOf(entry), ...readEntry(entry)}));
}
