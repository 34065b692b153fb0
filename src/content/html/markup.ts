/**
 * How text is got out of markup that people and content management systems
 * wrote. Readers work on a copy (`copyOf`) and take out of it what they
 * understand, so that what is left is what nobody understood.
 *
 * In the copy, U+0000 stands at the ends of blocks and U+0001 in elements that
 * are empty on purpose. No text of a page can hold either, and `plainText`
 * drops them.
 */
import {plainText} from '../plain-text.js';

export const headings = 'h1,h2,h3,h4,h5,h6';

const blocks = `${headings},p,div,li,ul,ol,dl,dt,dd,article,section,header,footer,main,aside,figure,figcaption,blockquote,details,summary,table,tr,td,th,caption,hr,pre,address,center`;

/** A copy that loads, runs and upgrades nothing, without what is not content. */
export function copyOf(root: Element): HTMLElement {
  const copy = new Document().importNode(root, true) as HTMLElement;
  const each = (selector: string, change: (element: Element) => void) =>
    copy.querySelectorAll(selector).forEach(change);
  each(':scope>[slot],script,style,template,noscript,[data-af=caption]', (it) => it.remove());
  each('br', (it) => it.replaceWith('\n'));
  each('[data-af]', (it) => !it.firstElementChild && !says(it) && it.append('\x01'));
  each(blocks, (it) => {
    it.before('\n\0');
    it.after('\n\0');
  });
  return copy;
}

/** The lines of a text in which U+0000 ends a line. */
export const lines = (text: string): string[] =>
  text
    .split('\0')
    .filter((line) => /\S/.test(line))
    .map((line) => plainText(line));

/** Whether an element holds text, or is empty on purpose. */
export const says = (element: Element): boolean => /[^\s\0]/.test(element.textContent);

/** The text of an element that says something. */
export const said = (element?: Element): string | undefined =>
  element && says(element) ? plainText(element.textContent) : undefined;

/** Takes out the outermost elements that match. */
export const takeAll = (root: ParentNode & Node, selector: string): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter((each) => {
    const isOutermost = root.contains(each);
    if (isOutermost) each.remove();
    return isOutermost;
  });

/** The first element that matches and says something. */
export const first = (root: ParentNode, selector: string): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>(selector)].find(says);

/**
 * Takes out the first element that matches and says something, together with
 * its label: what stands directly before it and ends in a colon.
 */
export function take(root: ParentNode, selector: string): HTMLElement | undefined {
  const found = first(root, selector);
  const label = found?.previousSibling;
  if (label && /[:：]\s*$/.test(label.textContent!)) label.remove();
  found?.remove();
  return found;
}

/** Takes out the element that `data-af` names as a field. */
export const takeField = (root: ParentNode, name: string): HTMLElement | undefined =>
  take(root, `[data-af=${name}]`);

/** Takes out the text of a field. */
export const takeText = (root: ParentNode, name: string): string | undefined =>
  said(takeField(root, name));
