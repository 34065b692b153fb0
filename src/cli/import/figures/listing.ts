/** Whether the numbers at a place of a sentence are parts of one before them, and what ends that. */
export interface Listing {
  /** Index where the list of parts began; -1 outside of one. */
  readonly from: number;
  /** Whether it stands in a bracket, behind which the sentence goes on. */
  readonly bracketed: boolean;
  /** Whether 含 or 包括 began it, which outside of brackets reach no further than “、” does. */
  readonly includes: boolean;
  /** The list that goes on behind it. */
  readonly outer?: Listing;
}

/** Brackets are not looked for further back, so that long lists take no longer than they are. */
const reach = 400;

export const noListing: Listing = {from: -1, bracketed: false, includes: false};

/** 含 and 包括 at the head of a clause or bracket say what was counted within the number before. */
const inclusion = /^[^,、(;:。]{0,12}[,(](?=(?:其中)?(?:包含|包括|含有?)(?!税|[^,。;]{0,24}在内))/;

/** The words that open what is included. */
export const includingWords = /^(?:其中)?(?:包含|包括|含有?)(?:了|有)?:?/;

/**
 * Follows a list of parts over the words between two numbers. 其中 begins one,
 * unless it only belongs to a phrase (“对其中…”); what goes on to something
 * else ends it, and so does the bracket it stands in.
 *
 * @param sentence Index where the sentence begins.
 * @param from Index behind the number before, or `sentence`.
 */
export function listingAfter(text: string, sentence: number, from: number, to: number, current: Listing): Listing {
  let listing = current;
  const between = text.slice(from, to);
  const begin = (at: number, includes: boolean): Listing => {
    const bracketed = depth(text.slice(Math.max(sentence, at - reach), at)) > 0;
    return {from: at, bracketed, includes, ...(bracketed && listing.from >= 0 ? {outer: listing} : {})};
  };
  for (const {index, 0: word, 1: phrase} of between.matchAll(/(对|在|从|将|把|安排|组织)?其中|同时|此外|另外|[;,)\]]/g)) {
    const at = from + index;
    if (word === '其中') listing = begin(at, false);
    else if (word === ')' || word === ']') listing = listing.bracketed && depth(text.slice(Math.max(listing.from, at - reach), at + 1)) < 0 ? (listing.outer ?? noListing) : listing;
    else if (word === ',') listing = listing.includes && !listing.bracketed ? noListing : listing;
    else if (word === ';') listing = listing.bracketed ? listing : noListing;
    else if (!phrase) listing = noListing;
  }
  const opens = from > sentence ? inclusion.exec(between) : null;
  return opens ? begin(from + opens[0].length, true) : listing;
}

/** How many brackets are opened and not closed; below zero when more are closed. */
const depth = (words: string) => [...words].reduce((sum, sign) => sum + (sign === '(' || sign === '[' ? 1 : sign === ')' || sign === ']' ? -1 : 0), 0);
