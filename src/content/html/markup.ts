/**
 * How text is got out of markup that people and content management systems
 * wrote. Readers work on a copy and take out of it what they understand, so
 * that what is left is what nobody understood.
 *
 * In the copy, form feeds stand at both ends of a block, where a line of text
 * ends, and U+0001 in elements that are empty on purpose. `plainText` makes a
 * space of the one and drops the other.
 */
import {plainText} from '../plain-text.js';

export const headings = 'h1,h2,h3,h4,h5,h6';

export const all = (root: ParentNode, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

/** Whether an element holds text, or is empty on purpose. */
export const says = ({textContent}: Element): boolean => /\S/.test(textContent);

/** The text of an element, if there is an element. */
export const said = (element?: Element): string | undefined =>
  element && plainText(element.textContent);

/** What an element says, line by line. */
export const lines = ({textContent}: Pick<Element, 'textContent'>): string[] =>
  textContent
    .split('\f')
    .filter((line) => /\S/.test(line))
    .map((line) => plainText(line));

/** A copy that loads, runs and upgrades nothing, without what is not content. */
export function copyOf(root: Element): HTMLElement {
  const copy = new Document().importNode(root, true) as HTMLElement;
  const each = (selector: string, change: (element: HTMLElement) => void) =>
    all(copy, selector).forEach(change);
  each(':scope>[slot],script,style,template,noscript,[data-af=caption]', (it) => it.remove());
  each('[data-af]', (it) => it.firstElementChild || says(it) || it.append('\x01'));
  each(`${headings},p,div,li,dt,dd,br,td,th,section,footer,summary,blockquote`, (it) => {
    it.before('\f\f');
    it.after('\f\f');
  });
  return copy;
}

/** The first element that matches and says something. */
export const first = (root: ParentNode, selector: string): HTMLElement | undefined =>
  all(root, selector).find(says);

/** Takes out the outermost elements that match, and gives those that say something. */
export const takeAll = (root: HTMLElement, selector: string): HTMLElement[] =>
  all(root, selector).filter((each) => {
    const isOutermost = root.contains(each);
    if (isOutermost) each.remove();
    return isOutermost && says(each);
  });

/**
 * Takes out the first element that says something and is marked as the field,
 * or matches the other selectors, together with its label: what stands directly
 * before it and ends in a colon.
 *
 * @param others More selectors, each after a comma.
 */
export function take(root: ParentNode, field: string, others = ''): HTMLElement | undefined {
  const found = first(root, `[data-af=${field}]${others}`);
  const label = found?.previousSibling;
  if (label && /[:：]\s*$/.test(label.textContent!)) label.remove();
  found?.remove();
  return found;
}

/** Takes out the text of a field, as `take` does. */
export const takeText = (root: ParentNode, field: string, others?: string): string | undefined =>
  said(take(root, field, others));
