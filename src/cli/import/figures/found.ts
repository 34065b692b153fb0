import type {NumberToken} from '../numbers/token.js';
import type {Ruled, Span} from '../text/span.js';

/** A figure read in a block; the span is its quote. */
export interface FoundFigure extends Span {
  readonly token: NumberToken;
  readonly label: string;
  /** What its own words called it, where the label is another caption: by this it is told from other figures. */
  readonly wording?: string;
  readonly comparison?: {base: string; direction?: 'rise' | 'fall'};
  /** The time it counts, where the text says so beside it. */
  readonly period?: {label: string};
  readonly confidence: number;
  readonly reasons: readonly string[];
  /** Where the number stands, without unit. */
  readonly number: Span;
  readonly sentence: Span;
  /** Whether 其中 introduces it. */
  readonly isPart: boolean;
}

export interface FoundNumbers {
  /** Sure enough to stand in the draft. */
  readonly figures: readonly FoundFigure[];
  /** Perhaps a figure; a person decides. */
  readonly uncertain: readonly FoundFigure[];
  readonly rejected: readonly Ruled[];
}

/** Below this a number goes to review instead of into the draft. */
export const acceptance = 0.5;
