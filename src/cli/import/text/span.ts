/** A stretch of the release: offsets in UTF-16 units, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the release that was set aside, and the rule that did it. */
export interface Ruled extends Span {
  readonly rule: string;
}

/**
 * Looks stretches up by place, by halving: releases can have thousands. The
 * stretches given must not overlap each other.
 */
export function finderOf<Value>(entries: readonly (readonly [Span, Value])[]): (span: Span) => Value | undefined {
  const sorted = [...entries].sort(([a], [b]) => a.start - b.start);
  return (span) => {
    let low = 0;
    let high = sorted.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [candidate, value] = sorted[middle]!;
      if (overlaps(candidate, span)) return value;
      if (candidate.start < span.start) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  };
}

/** Whether two stretches share anything. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
