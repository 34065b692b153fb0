import type {Place} from '../place.js';

/** What becomes of a label whose sentence says more: another label, or a question about it. */
export interface Kept {
  readonly label?: string;
  readonly asked?: boolean;
}

/** Looks for one kind of word that a label may not lose in what its sentence says of the number; `end` is behind the figure. */
export type Keeper = (place: Place, label: string, end: number) => Kept | undefined;
