import type {Approximation} from '../../../content/schema.js';
import type {Block} from '../text/block.js';

/** A number with its unit, at indexes of a block. */
export interface NumberToken {
  /** Index of the first digit. */
  readonly from: number;
  /** Index behind the number and its multiplier, before the unit. */
  readonly to: number;
  /** Index behind the unit; `to` when there is none. */
  readonly end: number;
  /** Index of the word of approximation before the number; `from` when there is none. */
  readonly opening: number;
  /** The number as printed, without the unit: “2179万”, “680余”. */
  readonly display: string;
  readonly value: number;
  readonly unit: string;
  readonly approximation: Approximation;
  /** Whether it is written in Chinese characters: 三名. */
  readonly spelled: boolean;
  /** Why the digits may not be what was printed; empty when there is no doubt. */
  readonly doubt: '' | 'joined' | 'split-decimal';
}

export type Tokenise = (block: Block) => readonly NumberToken[];
