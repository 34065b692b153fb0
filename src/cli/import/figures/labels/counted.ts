import type {Clause} from '../clause.js';
import {phraseOf, type Phrase} from '../phrase.js';
import type {Label} from './label.js';

/** A number in its clause, as the readers of labels see it. */
export interface Counted {
  readonly clause: Clause;
  /** The words before the number, taken apart. */
  readonly phrase: Phrase;
  /** The words behind the unit. */
  readonly after: string;
  /** The class of the unit: people, cases, money, … */
  readonly unit: string;
  /** The verb of the list the number stands in; empty when it has none. */
  readonly sharedVerb: string;
  /** Whether 其中 introduces it. */
  readonly isPart: boolean;
}

/** Knows one way in which a number stands in its clause. */
export type Reader<Given> = (given: Given) => Label | undefined;

/** The label that the first reader gives who knows how the number stands. */
export function firstOf<Given>(readers: readonly Reader<Given>[], given: Given): Label | undefined {
  for (const reader of readers) {
    const label = reader(given);
    if (label) return label;
  }
  return undefined;
}

export function countedIn(given: Clause, unit: string, sharedVerb: string, isPart: boolean): Counted {
  // “督办第四批8起案件”: which batch it was is not what was counted.
  // “侦办了另外6起同类案件”: that there were others before is no noun.
  const clause = {...given, before: given.before.replace(/(?<=..)(?:另外|其余|其他)的?$/, '').replace(/(?:第[一二三四五六七八九十]{1,2}|[一二两三四五六七八九十])批$/, '')};
  return {clause, phrase: phraseOf(clause.before), after: clause.after, unit, sharedVerb, isPart};
}

/** The same number without the noun before it, which another word of the clause takes for itself. */
export const withoutNoun = (counted: Counted): Counted => ({...counted, phrase: {...counted.phrase, noun: ''}});
