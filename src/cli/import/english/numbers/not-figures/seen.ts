import type {NumberToken} from '../../../numbers/token.js';

/** A number as the rules see it that say it is no statistic. */
export interface Seen {
  readonly token: NumberToken;
  /** Eighty characters before it, the words of approximation not included. */
  readonly before: string;
  /** What stands before it in its sentence, the words of approximation not included. */
  readonly sentence: string;
  /** Forty characters behind it and its unit. */
  readonly after: string;
  /** Its words of approximation: “more than ”. */
  readonly lead: string;
  readonly money: boolean;
  readonly share: boolean;
  /** The number with all that stands without a space around it. */
  readonly run: string;
}

/** The name under which the report lists what was rejected, and what rejects it. */
export type Rule = readonly [name: string, rejects: (seen: Seen) => boolean];

/** Whether a number in figures is written as a year of our time is. */
export const isYear = ({token}: Seen): boolean => /^(?:19|20)\d{2}$/.test(token.display);

/** Whether a noun in the plural follows, which the number counts. */
export const countsNoun = ({after}: Seen): boolean => /^\s(?!(?:was|is|has|as|does|its|his|this|towards|across)\b)[a-z]+s\b/.test(after);
