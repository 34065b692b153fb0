import assert from 'node:assert/strict';
import {it} from 'node:test';
import {englishFiguresOf} from './english.js';

type Readings = readonly (readonly [behaviour: string, sentence: string, figures: readonly string[]])[];

/** Tells for each sentence which figures are read in it, as “label | display”. */
export const reads = (readings: Readings): void => {
  for (const [behaviour, sentence, figures] of readings) it(behaviour, () => assert.deepEqual(englishFiguresOf(sentence), figures));
};
