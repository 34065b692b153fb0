import type {NumberToken} from '../token.js';

/** A number as the rules see it that say it is no statistic. */
export interface Seen {
  readonly token: NumberToken;
  /** Forty-eight characters before it, the words of approximation not included. */
  readonly before: string;
  /** Forty-eight characters behind it and its unit. */
  readonly after: string;
  /** Whether the block states law or a sentence: 处三年以下有期徒刑. */
  readonly statute: boolean;
}

/** The name under which the report lists what was rejected, and what rejects it. */
export type Rule = readonly [name: string, rejects: (seen: Seen) => boolean];

export const isMoney = ({unit}: NumberToken): boolean => unit.endsWith('元');
