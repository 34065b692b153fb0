import {ContentProblem} from '../content-problem.js';
import {copyOf, said} from './markup.js';
import {takeDetails} from './take-details.js';

/** What was read of a page's own HTML. */
export interface Reading<Item> {
  items: Item[];
  /** `unreadable-markup` when some of the text ended up nowhere. */
  problems: ContentProblem[];
}

/** Takes the items of one kind out of a copy, and leaves in it what it cannot use. */
export type Take<Item> = (copy: HTMLElement) => Item[];

/** Reads one kind of content, without changing the page. */
export function reading<Item>(root: Element, take: Take<Item>): Reading<Item> {
  const copy = copyOf(root);
  const items = take(copy);
  takeDetails(copy); // so that what `readDetails` understands is not reported
  return {items, problems: problemsIn(copy)};
}

/** One problem that names what is left in a copy, or none. */
export function problemsIn(copy: HTMLElement): ContentProblem[] {
  const text = said(copy);
  return text
    ? [
        new ContentProblem(
          'unreadable-markup',
          `Not understood: “${text.slice(0, 99)}”. See docs/html-vocabulary.md.`,
        ),
      ]
    : [];
}
