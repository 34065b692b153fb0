/** A label beside the words that its number stands in. */
export interface Told {
  readonly label: string;
  /** The class of the unit: people, cases, money, … */
  readonly unit: string;
  /** The unit as printed. */
  readonly measure: string;
  /** The words of its own clause before the number. */
  readonly before: string;
  /** The words of its own clause behind the unit. */
  readonly after: string;
  /** The words of its sentence before the number. */
  readonly sentence: string;
  /** The words of its sentence behind the unit. */
  readonly rest: string;
}

/** Another caption for a number, and whether the editor has to look at it. */
export interface Caption {
  readonly label: string;
  readonly reason: string;
  readonly asks: boolean;
  /** The time it counts, where the caption leaves it out. */
  readonly period?: string;
  /** Whether it is of one only or of each, and so part of no sum. */
  readonly isOfOne?: boolean;
}

/** Knows one way in which a label cannot stand, and what stands instead. */
export type Captioning = (told: Told) => Caption | undefined;
