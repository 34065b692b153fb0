import type {NumberToken} from '../../numbers/token.js';
import type {Word} from '../words/word.js';
import type {Governor} from './clause/governor.js';
import {indexOf} from './clause/phrase.js';

/** A number in its sentence, and what was told in the sentence before it. */
export interface Place {
  /** Text of the block, to which the words’ indexes refer. */
  readonly text: string;
  readonly words: readonly Word[];
  /** Index of the number among the words. */
  readonly at: number;
  readonly token: NumberToken;
  /** Behind the words that the figure before it took, or the sentence’s start. */
  readonly floor: number;
  readonly told: Told;
  /** Index of the word ahead of the number and of the articles and adjectives that belong to it. */
  readonly ahead: number;
  readonly governor: Governor;
}

/** What the figures before have told, for those that leave it out. */
export interface Told {
  /** The participle that a list shares: “seized 64 phones and 12 cars”. */
  readonly verb: string;
  /** Who lost, reported, had: “Victoria had 563 reports for $12 million in losses”. */
  readonly party: string;
  /** What was counted last: “4,500 reports, up 12 %”. */
  readonly topic: string;
  /** What the last amount of money was of. */
  readonly sum: string;
  /** The unit of what was counted last. */
  readonly unit: string;
  /** The change that a list shares: “a 261% increase in phishing, 144% in …”. */
  readonly change: string;
  /** What those counted last were about: “complaints about romance scams”. */
  readonly about: string;
  /** Whose the last share was: “Crypto scams made up 44% of losses but only 7% of reports”. */
  readonly sharer: string;
  /** What was done to those counted last, when the figures behind them do not share it: “arrested”. */
  readonly done: string;
  /** What somebody had most of: “the largest losses, followed by …”. */
  readonly most: string;
  /** What the last share was a share of: “The remaining 25 percent” is of it too. */
  readonly whole: string;
  readonly isPart: boolean;
}

/** What a number counts. */
export interface Read {
  readonly label: string;
  readonly unit: string;
  /** Between 0 and 1: whether the number is a result at all, and whether the label says of what. */
  readonly confidence: number;
  readonly reasons: readonly string[];
  /** Index behind the last word that belongs to the figure. */
  readonly end: number;
  readonly comparison?: {base: string; direction?: 'rise' | 'fall'};
  /** What the figures behind it may leave out. */
  readonly tells: Partial<Told>;
}

/** Behind a number and the same amount in another currency: “$540 million (€460 million)”. */
export function behindNumber({words, at}: Pick<Place, 'words' | 'at'>): number {
  if (words[at + 1]?.text !== '(') return at + 1;
  const close = indexOf(words, at + 2, at + 8, ({text}) => text === ')');
  const inside = close < 0 ? [] : words.slice(at + 2, close);
  return inside.length && inside.some(({text}) => /^[$€£¥₹]|\d/.test(text)) && inside.every(({number}) => !number) ? close + 1 : at + 1;
}

export const wordAt = ({words}: Place, index: number): string => words[index]?.lower ?? '';
