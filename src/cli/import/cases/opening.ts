import type {Block} from '../text/block.js';

/** Where a case begins. */
export interface Opening {
  readonly title?: Block;
  readonly rest?: Block;
  readonly marker: string;
  readonly start: number;
  readonly reasons: readonly string[];
  readonly confidence: number;
}
