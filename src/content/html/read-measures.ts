import type {Figure, Measure} from '../schema.js';
import {readEntry, takeEntries} from './entries.js';
import {namer} from './fields.js';
import {reading, type Reading} from './reading.js';
import {takeInnerFigures} from './take-figures.js';

/**
 * Reads measures from `<article>`s, without changing the page. See docs/html-vocabulary.md.
 *
 * @param named Takes up the figures that the measures name.
 */
export const readMeasures = (root: Element, named?: Figure[]): Reading<Measure> =>
  reading(root, (copy) => takeMeasures(copy, named));

export function takeMeasures(root: HTMLElement, named: Figure[] = []): Measure[] {
  const nameOf = namer('measure');
  return takeEntries(root).map((entry) => {
    const id = nameOf(entry);
    const figures = takeInnerFigures(entry, id)?.map((figure) => nameAmong(named, figure));
    return {id, figures, ...readEntry(entry)};
  });
}

/** Two measures may name one figure; two figures that share an id are told apart, so that none is lost. */
function nameAmong(figures: Figure[], figure: Figure): string {
  const {id} = figure;
  const same = figures.find((each) => each.id === id);
  if (!same) figures.push(figure);
  else if (JSON.stringify(same) !== JSON.stringify(figure))
    return nameAmong(figures, {...figure, id: `${id}-${figures.length + 1}`});
  return id;
}
