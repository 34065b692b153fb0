import type {WarningSign} from '../schema.js';
import {namer, takeQuote} from './fields.js';
import {said, takeAll} from './markup.js';
import {reading, type Reading} from './reading.js';

/** Reads warning signs from lists, without changing the page. See docs/html-vocabulary.md. */
export const readWarningSigns = (root: Element): Reading<WarningSign> =>
  reading(root, takeWarningSigns);

export function takeWarningSigns(root: HTMLElement): WarningSign[] {
  const nameOf = namer('warning-sign');
  return takeAll(root, 'li').map((item) => {
    const quote = takeQuote(item);
    return {id: nameOf(item), text: said(item)!, quote};
  });
}
