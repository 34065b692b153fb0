import {approximations, type Figure, type FigurePart} from '../schema.js';
import {plainText} from '../plain-text.js';
import {namer, takeDate, takePeriod, takeQuote} from './fields.js';
import {first, said, takeAll, take, takeText} from './markup.js';

/** Takes the figures out of lists of terms (`<dt>`) and numbers (`<dd>`). */
export function takeFigures(root: HTMLElement, kind = 'figure'): Figure[] {
  const figures: Figure[] = [];
  const nameOf = namer(kind);
  const list = takeAll(root, 'dt,dd');
  for (let term; (term = list.shift());) {
    if (term.matches('dt') && list[0]?.matches('dd')) {
      figures.push(readFigure(said(term)!, nameOf(term), list[0]));
      term = list.shift()!; // what is left of it
    }
    root.append('\f', term);
  }
  return figures;
}

/** The figures of the lists inside an element, if it has lists. */
export const takeInnerFigures = (root: HTMLElement, id: string) =>
  root.querySelector('dl') ? takeFigures(root, id) : undefined;

function readFigure(label: string, id: string, root: HTMLElement): Figure {
  const parts = takeInnerFigures(root, id);
  const quote = takeQuote(root);
  const period = takePeriod(root);
  const asOf = takeDate(root, 'asOf');
  const base = takeText(root, 'comparison');
  const direction = (['rise', 'fall'] as const).find((each) => take(root, each));
  return {
    id,
    label,
    ...readNumber(root),
    period,
    asOf,
    comparison: base === undefined ? base : {base, direction},
    parts,
    quote,
  };
}

/**
 * A number, its unit, and what stands on further lines. The number ends where
 * `<data>` does, marked by U+0002; else behind the first digits with what makes
 * them larger or vaguer; else with the line.
 */
const numberAndUnit =
  /^([^]*\x02|\s*[^\d\f]*\d[\d,.+~～–-]*(?:\s?[\d十百千万亿余多]+|\s\w*illion)*|\s*[^\f]*)([^\f]*)([^]*)$/;

/**
 * The number is what `<data>` marks, and the unit what follows it. Without
 * `<data>`, the first line is split: “8000余万次” is “8000余万” and “次”. What
 * stands before the first digit (近, “more than”) belongs to the number. A value
 * is read only from plain digits that nothing makes approximate, since a wrong
 * number is worse than none.
 */
function readNumber(
  root: HTMLElement,
): Pick<FigurePart, 'display' | 'unit' | 'value' | 'approximation'> {
  const data = first(root, 'data');
  data?.append('\x02');
  const [, number, unit, rest] = numberAndUnit.exec(root.textContent)!;
  root.textContent = rest!;
  const display = plainText(number!);
  const digits = data
    ? data.getAttribute('value')
    : /^\d+(,\d{3})*$/.test(display) && !/[\d以余多左]/.test(unit!) && display.replace(/,/g, '');
  return {
    display,
    unit: /\S/.test(unit!) ? plainText(unit!) : undefined,
    value: digits && isFinite(+digits) ? +digits : undefined,
    approximation: approximations.find((each) => each === data?.dataset.af),
  };
}
