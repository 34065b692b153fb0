import {severities, type Notice} from '../schema.js';
import {readEntry, takeEntries} from './entries.js';
import {linkOf, namer, takeDate} from './fields.js';
import {take} from './markup.js';
import {reading, type Reading} from './reading.js';

/** Reads notices from `<article>`s, without changing the page. See docs/html-vocabulary.md. */
export const readNotices = (root: Element): Reading<Notice> => reading(root, takeNotices);

export function takeNotices(root: HTMLElement): Notice[] {
  const nameOf = namer('notice');
  return takeEntries(root).map((entry) => ({
    id: nameOf(entry),
    severity: severities.find((each) => each === entry.dataset.af) ?? 'info',
    issued: takeDate(entry, 'issued'),
    expires: takeDate(entry, 'expires'),
    url: linkOf(take(entry, 'url')),
    ...readEntry(entry),
  }));
}
