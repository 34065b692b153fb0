/** The fields that several kinds of content have. */
import type {Category, Period} from '../schema.js';
import {first, lines, said, take, takeAll, takeText} from './markup.js';

/** The date in a text: as HTML writes it, or as 2023年3月5日. */
const dateIn = (text = ''): string | undefined =>
  /\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)?)?)?/.exec(
    text.replace(/[年月](\d\d?)/g, (_, part: string) => '-' + part.padStart(2, '0')),
  )?.[0];

/** Takes out a date: what `datetime` says, else the text. */
export function takeDate(root: ParentNode, field: string, others?: string): string | undefined {
  const found = take(root, field, others);
  return dateIn(found?.getAttribute('datetime') ?? found?.textContent);
}

export function takePeriod(root: ParentNode): Period | undefined {
  const period = take(root, 'period');
  return (
    period && {
      label: said(period)!,
      start: dateIn(period.dataset.start),
      end: dateIn(period.dataset.end),
    }
  );
}

export function takeCategory(root: ParentNode, name: string): Category | undefined {
  const category = take(root, name);
  return category && {label: said(category)!, id: category.dataset.id || undefined};
}

/** Takes out the verbatim words of the source, with the line that unfolds them. */
export function takeQuote(root: ParentNode): string | undefined {
  first(root, 'blockquote')?.closest('details')?.querySelector('summary')?.remove();
  return takeText(root, 'quote', ',blockquote');
}

/** Takes out what stands in lists, an entry a line; an empty list is a list. */
export const takeList = (root: HTMLElement): string[] | undefined =>
  root.querySelector('ul') ? takeAll(root, 'ul').flatMap(lines) : undefined;

/** The address that an element links to, if it is one that a reader may follow. */
export function linkOf(element?: Element): string | undefined {
  return /^https?:\/\/\S+$/i.exec(element?.getAttribute('href') ?? '')?.[0];
}

/** Gives every item its `data-id`, or kind and position when that is no id or taken. */
export function namer(kind: string): (element: HTMLElement) => string {
  const taken = new Set<string>();
  return ({dataset}) => {
    let name = dataset.id ?? '';
    for (let position = taken.size; !/^[A-Za-z0-9][\w.-]*$/.test(name) || taken.has(name);)
      name = `${kind}-${++position}`;
    taken.add(name);
    return name;
  };
}
