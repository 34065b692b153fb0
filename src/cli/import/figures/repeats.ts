import {unitClass} from '../numbers/units.js';
import type {FoundFigure} from './found.js';

/**
 * Finds figures said before: same number, same class of unit and a similar
 * label. They are left out of the draft and put to the editor. A card says
 * again what a sentence says better, wherever it stands, and often without unit.
 */
export function repeatsOf(figures: readonly FoundFigure[]): ReadonlyMap<FoundFigure, FoundFigure> {
  const seen = new Map<string, FoundFigure[]>();
  const repeats = new Map<FoundFigure, FoundFigure>();
  for (const figure of [...figures.filter((each) => !isCard(each)), ...figures.filter(isCard)]) {
    const {token} = figure;
    const key = `${token.value} ${token.approximation}`;
    const earlier = seen.get(key) ?? [];
    const first = earlier.find((each) => sameUnit(each, figure) && similar(each.label, figure.label));
    if (first) repeats.set(figure, first);
    // More than a handful of equal numbers means a table; comparing all of them would take too long.
    else if (earlier.length < 24) seen.set(key, [...earlier, figure]);
  }
  return repeats;
}

const isCard = ({reasons}: FoundFigure) => reasons.includes('card');

const sameUnit = (a: FoundFigure, b: FoundFigure) => unitClass(a.token.unit) === unitClass(b.token.unit) || (isCard(b) && !b.token.unit);

/** Whether two labels share most of their words, whatever verb and order. */
export function similar(a: string, b: string): boolean {
  const [x, y] = [pairs(a), pairs(b)];
  if (x.size === 0 || y.size === 0) return a === b;
  let common = 0;
  for (const pair of x) if (y.has(pair)) common++;
  return common / Math.min(x.size, y.size) >= 0.6;
}

const pairs = (label: string) => {
  const bare = label.toLowerCase().replace(/[\s、,“”()"'’‘]/g, '').replace(/涉案|各类|全部|成功|依法/g, '');
  return new Set(Array.from({length: Math.max(0, bare.length - 1)}, (_, index) => bare.slice(index, index + 2)));
};
