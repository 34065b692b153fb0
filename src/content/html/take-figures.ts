import {approximations, type Figure} from '../schema.js';
import {splitNumber, type PublishedNumber} from './split-number.js';
import {namer, takeDate, takePeriod, takeQuote} from './fields.js';
import {first, lines, said, takeAll, takeField} from './markup.js';

/** Takes the figures out of lists of terms (`<dt>`) and numbers (`<dd>`). */
export function takeFigures(root: HTMLElement, unread: string[], kind = 'figure'): Figure[] {
  const figures: Figure[] = [];
  const nameOf = namer(kind);
  let term: HTMLElement | undefined;
  for (const element of takeAll(root, 'dt,dd')) {
    const text = said(element);
    if (text === undefined) continue;
    if (element.localName === 'dd' && term) {
      figures.push(readFigure(said(term)!, nameOf(term), element, unread));
      term = undefined;
    } else if (element.localName === 'dt') {
      if (term) unread.push(said(term)!);
      term = element;
    } else {
      unread.push(text);
    }
  }
  if (term) unread.push(said(term)!);
  return figures;
}

/** The figures of the lists inside an element, if it has lists. */
export const takeInnerFigures = (root: HTMLElement, id: string, unread: string[]) =>
  root.querySelector('dl,dt') ? takeFigures(root, unread, id) : undefined;

function readFigure(label: string, id: string, root: HTMLElement, unread: string[]): Figure {
  const parts = takeInnerFigures(root, id, unread);
  const quote = takeQuote(root);
  const period = takePeriod(root);
  const asOf = takeDate(root, '[data-af=asOf]');
  const base = said(takeField(root, 'comparison'));
  const direction = takeField(root, 'rise') ? 'rise' : takeField(root, 'fall') ? 'fall' : undefined;
  return {
    id,
    label,
    ...readNumber(root, unread),
    period,
    asOf,
    comparison: base === undefined ? base : {base, direction},
    parts,
    quote,
  };
}

/** The number is what `<data>` marks and the unit what follows it; else the first line is split. */
function readNumber(root: HTMLElement, unread: string[]): PublishedNumber {
  const data = first(root, 'data');
  data?.replaceWith('\x02');
  const [before, after] = root.textContent.split('\x02') as [string, string?];
  if (after === undefined) {
    const [line = '', ...rest] = lines(before);
    unread.push(...rest);
    return splitNumber(line);
  }
  const [unit, ...rest] = after.split('\0') as [string, ...string[]];
  unread.push(...lines(before), ...lines(rest.join('\0')));
  const value = parseFloat(data!.getAttribute('value')!);
  return {
    display: said(data)!,
    unit: lines(unit)[0],
    value: isFinite(value) ? value : undefined,
    approximation: approximations.find((each) => each === data!.dataset.af),
  };
}
