/** A stretch of the release: offsets in UTF-16 units, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the release that was set aside, and the rule that did it. */
export interface Ruled extends Span {
  readonly rule: string;
}

/** Whether two stretches share anything. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
