import type {FoundFigure} from '../found.js';

/** What stands around a figure that its own clause leaves out. */
export interface Surrounding {
  readonly label: string;
  /** The class of its unit. */
  readonly unit: string;
  /** The figures before it in the sentence. */
  readonly found: readonly FoundFigure[];
  /** The last of them, when it is sure. */
  readonly last: FoundFigure | undefined;
  /** The last of them, when its label is only a name and nothing makes sure that it was counted. */
  readonly unsure?: FoundFigure | undefined;
  /** Between the figure before it and its number. */
  readonly between: string;
  /** The words of its own clause before the number. */
  readonly before: string;
  /** The words of its sentence before the number, as far as they matter. */
  readonly told: string;
  /** The clause before its own, when that has no number; empty otherwise. */
  readonly clauseBefore: string;
  /** What the sentence before counted first, for a sentence that begins with 其中. */
  readonly carried: string;
  /** What the sentence or its paragraph says it is about: “治理骚扰电话方面”. */
  readonly topic: string;
}

/** A label with what only its surroundings say. */
export interface Completed {
  readonly label: string;
  readonly reason: string;
}

/** Knows one way in which the surroundings complete a label. */
export type Completing = (given: Surrounding) => Completed | undefined;

/** No label longer than this is shown. */
export const said = (label: string, reason: string): Completed | undefined => (label.length <= 40 ? {label, reason} : undefined);
