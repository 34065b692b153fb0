import type {Approximation} from '../../src/content/schema.js';

/** A number as it stands in running text. */
export interface PublishedNumber {
  /** The words of the number, such as “8000余万” or “more than 80 million”. */
  words: string;
  /** Where these words begin in the text. */
  index: number;
  /** For an approximate number, the bound that was published. */
  value: number;
  approximation: Approximation;
}

const exponents: Record<string, number> = {万: 4, 亿: 8, million: 6, billion: 9};

const approximations: Record<string, Approximation> = {
  余: 'atLeast',
  多: 'atLeast',
  近: 'below',
  约: 'about',
  'more than': 'atLeast',
  nearly: 'below',
  about: 'about',
};

// A decimal exponent in the literal: 21.79 × 1,000,000 would pass through binary fractions.
const valueOf = (digits: string, scale = '') =>
  Number(`${digits.replace(/,/g, '')}e${exponents[scale] ?? 0}`);

/** The numbers of a Chinese text that are written in digits. */
export function chineseNumbers(text: string): PublishedNumber[] {
  return [...text.matchAll(/([近约]?)(\d+(?:\.\d+)?)([余多]?)([万亿]?)/g)].map((found) => {
    const [words, before = '', digits = '', within = '', scale] = found;
    return {
      words,
      index: found.index,
      value: valueOf(digits, scale),
      approximation: approximations[before || within] ?? 'exact',
    };
  });
}

/** The numbers of an English text that are written in digits. */
export function englishNumbers(text: string): PublishedNumber[] {
  const numbers =
    /(?:(more than|nearly|about) )?(\d+(?:,\d{3})*(?:\.\d+)?)(?: (million|billion))?/gi;
  return [...text.matchAll(numbers)].map((found) => {
    const [words, before = '', digits = '', scale] = found;
    return {
      words,
      index: found.index,
      value: valueOf(digits, scale),
      approximation: approximations[before.toLowerCase()] ?? 'exact',
    };
  });
}
