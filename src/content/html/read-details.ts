import type {Content} from '../schema.js';
import {copyOf, takeAll} from './markup.js';
import {takeDetails} from './take-details.js';

/**
 * Reads what an element's own HTML says of its content as a whole: title,
 * language, dates, period and source. The page is not changed.
 */
export function readDetails(root: Element): Content {
  const copy = copyOf(root);
  takeAll(copy, 'article,dl,ul,ol');
  return takeDetails(copy);
}
