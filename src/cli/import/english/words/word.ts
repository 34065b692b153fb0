import type {NumberToken} from '../../numbers/token.js';

/** What a word does in its sentence, as far as counting needs to know. */
export type Tag =
  | 'number' | 'mark'
  | 'determiner' | 'preposition' | 'conjunction' | 'relative' | 'pronoun' | 'adverb'
  /** was, have, will: what makes the words behind it a predicate. */
  | 'auxiliary'
  /** A past tense or a past participle: which of them, only the words around it tell. */
  | 'past'
  | 'gerund'
  /** A verb in the present tense or the infinitive. */
  | 'present'
  /** A noun or an adjective; English marks neither. */
  | 'noun';

export interface Word {
  /** Indexes in the block. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly lower: string;
  readonly tag: Tag;
  /** The number that the word is, with its unit and its words of approximation. */
  readonly number?: NumberToken;
}
