import type {Figure} from '../schema.js';
import {reading, type Reading} from './reading.js';
import {takeFigures} from './take-figures.js';

/** Reads figures from `<dl>`s, without changing the page. See docs/html-vocabulary.md. */
export const readFigures = (root: Element): Reading<Figure> => reading(root, takeFigures);
