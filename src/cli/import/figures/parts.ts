import {unitClass} from '../numbers/units.js';
import type {FoundFigure} from './found.js';

export interface Whole {
  /** The figure that this one is part of. */
  readonly whole?: FoundFigure;
  /** Set when no figure can be the whole: why. */
  readonly fault?: 'part-exceeds-whole' | 'part-without-whole';
}

/**
 * Finds for each part the figure it belongs to: the nearest earlier one of the
 * same class in the sentence, or in the sentence before when 其中 opens one,
 * whose value is larger.
 */
export function wholesOf(figures: readonly FoundFigure[]): ReadonlyMap<FoundFigure, Whole> {
  const wholes = new Map<FoundFigure, Whole>();
  figures.forEach((part, index) => {
    if (!part.isPart) return;
    let smaller: FoundFigure | undefined;
    for (let back = index - 1; back >= Math.max(0, index - 40); back--) {
      const candidate = figures[back]!;
      if (candidate.isPart && candidate.sentence.start === part.sentence.start) continue;
      if (part.sentence.start - candidate.sentence.end > 2) break;
      if (candidate.isPart || unitClass(candidate.token.unit) !== unitClass(part.token.unit)) continue;
      if (unitClass(part.token.unit) === 'share') continue;
      if (candidate.token.value >= part.token.value) {
        wholes.set(part, {whole: candidate});
        return;
      }
      smaller ??= candidate;
    }
    wholes.set(part, {fault: smaller ? 'part-exceeds-whole' : 'part-without-whole'});
  });
  return wholes;
}

/** Wholes whose parts of the same class together exceed them, which 其中 rules out. */
export function overfull(wholes: ReadonlyMap<FoundFigure, Whole>): readonly FoundFigure[] {
  const sums = new Map<FoundFigure, number>();
  for (const [part, {whole}] of wholes) if (whole) sums.set(whole, (sums.get(whole) ?? 0) + part.token.value);
  return [...sums].filter(([whole, sum]) => sum > whole.token.value * (1 + 1e-9)).map(([whole]) => whole);
}
