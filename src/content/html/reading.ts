import {ContentProblem} from '../content-problem.js';
import {copyOf, lines} from './markup.js';
import {takeDetails} from './take-details.js';

/** What was read of a page's own HTML. */
export interface Reading<Item> {
  items: Item[];
  /** `unreadable-markup` when some of the text ended up nowhere. */
  problems: ContentProblem[];
}

/** Takes the items of one kind out of a copy, and adds what it cannot use to `unread`. */
export type Take<Item> = (copy: HTMLElement, unread: string[]) => Item[];

/** Reads one kind of content, without changing the page. */
export function reading<Item>(root: Element, take: Take<Item>): Reading<Item> {
  const copy = copyOf(root);
  const unread: string[] = [];
  const items = take(copy, unread);
  takeDetails(copy); // so that what `readDetails` understands is not reported
  return {items, problems: problemsOf([...unread, ...lines(copy.textContent)])};
}

/** One problem that names the first of the texts, or none. */
export function problemsOf(unread: string[]): ContentProblem[] {
  const texts = unread.filter(Boolean);
  if (!texts[0]) return [];
  const shown = texts.slice(0, 3).map((text) => `“${text.length > 40 ? text.slice(0, 39) + '…' : text}”`);
  const more = texts.length > 3 ? ` and ${texts.length - 3} more` : '';
  return [
    new ContentProblem(
      'unreadable-markup',
      `Not understood: ${shown.join(', ')}${more}. Write it as docs/html-vocabulary.md shows, or take it out of the element.`,
    ),
  ];
}
