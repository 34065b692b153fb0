import {plainText} from '../plain-text.js';
import type {Hotline} from '../schema.js';
import {linkOf, namer, takeDate, takeList} from './fields.js';
import {first, lines, said, takeAll, take, takeText} from './markup.js';
import {reading, type Reading} from './reading.js';

/** Reads hotlines from lists, without changing the page. See docs/html-vocabulary.md. */
export const readHotlines = (root: Element): Reading<Hotline> => reading(root, takeHotlines);

export function takeHotlines(root: HTMLElement): Hotline[] {
  const nameOf = namer('hotline');
  return takeAll(root, 'li').flatMap((item) => {
    const whole = item.cloneNode(true);
    const neverAsks = takeList(item);
    const hours = takeText(item, 'hours');
    const region = takeText(item, 'region');
    const note = takeText(item, 'note');
    const url = linkOf(take(item, 'url'));
    const verifiedOn = takeDate(item, 'verifiedOn');
    const {number, dialable, label, more} = readNumber(item);
    if (!number) {
      root.append('\f', whole);
      return [];
    }
    if (note !== undefined) root.append('\f', more.join('\f'));
    return {
      id: nameOf(item),
      number,
      label,
      dialable,
      hours,
      region,
      note: note ?? (plainText(more.join(' ')) || undefined),
      neverAsks,
      url,
      verifiedOn,
    };
  });
}

const isNumber = (text = '') => /^[+\d][\d -]*$/.test(text);

/**
 * The number is the text of a link that dials, or in bold, or the first in the
 * text. Only a link says that it can be dialled.
 */
function readNumber(item: HTMLElement) {
  const link = first(item, 'a[href^="tel:"]');
  const [before, number, after] = splitAtNumber(item, link);
  const [label, ...more] = [
    ...lines({textContent: before}).map((line) => line.replace(/[:：]$/, '')),
    ...lines({textContent: after}),
  ];
  return {
    number,
    dialable: !!link,
    label: label ?? '',
    more,
  };
}

function splitAtNumber(
  item: HTMLElement,
  link?: HTMLElement,
): [before: string, number: string, after: string] {
  const marked = [link, ...item.querySelectorAll('strong,b')].find((each) => isNumber(said(each)));
  if (marked) {
    marked.replaceWith('\x02');
    const [before, after] = item.textContent.split('\x02') as [string, string];
    return [before, said(marked)!, after];
  }
  const text = item.textContent;
  const dialled = link?.getAttribute('href')!.slice(4);
  if (isNumber(dialled)) return ['', dialled!, text];
  const [, before = '', number = '', after = ''] =
    /^(\D*?)(\+?\d[\d -]*\d)([^]*)$/.exec(text) ?? [];
  return [before, number, after];
}
