import type {Approximation} from '../../../../content/schema.js';
import {inLines} from '../../../in-lines.js';
import type {NumberToken} from '../../numbers/token.js';
import type {Block} from '../../text/block.js';
import {spelledNumber, valueOfWords} from './spelled.js';

const scales: Readonly<Record<string, number>> = {thousand: 3, k: 3, lakh: 5, lakhs: 5, million: 6, m: 6, mn: 6, crore: 7, crores: 7, billion: 9, bn: 9, b: 9, trillion: 12, tn: 12};
const codes = 'RMB|USD|CNY|EUR|GBP|SGD|HKD|AUD|NZD|CAD|MYR|INR|THB|PHP|IDR|JPY|KRW|TWD|ZAR|NGN|KES|AED|CHF|SEK|NOK|DKK|BRL';
const signs = `(?<![A-Za-z])(?:AU|HK|SG)(?=\\d{1,3},\\d{3})|(?:US|AU?|CA?|HK|SG?|NZ|NT|R)?\\$\\s?|[£€¥₹₦₱₩฿]\\s?|(?<![A-Za-z])(?:(?:Rs\\.?|RM)\\s?(?=\\d)|(?:${codes})\\s?(?:\\$\\s?)?)`;
const named = `(?:(?:US|U\\.S\\.|Hong Kong|Singapore|Australian|Canadian|New Zealand|Malaysian|Indian|Swiss)\\s)?(?:yuan|dollars?|pounds?|euros?|rupees?|ringgit|baht|yen|won|pesos?|dirhams?|naira|rand|francs?|kron(?:or|er))`;

const written = new RegExp(
  `(${signs})?(\\d{1,3}(?:,\\d{2,3})*,\\d{3}|\\d{1,3},\\d{1,2}(?=\\s(?:m|b|tr)illion)|\\d{1,3}(?: \\d{3})+(?![\\d,.]\\d|\\s\\d)|\\d+)(\\.\\d+)?(?:[\\s-]?(thousand|lakhs?|million|crores?|billion|trillion|mn|bn|tn)\\b|\\s?([kmb])\\b(?![\\w’'])|([KMB])(?=\\+))?` +
    `(\\s?%(?:[\\s-]points?\\b)?|\\s(?:per cent(?:\\spoints?)?|percent(?:\\spoints?)?|pct|pc|percentage points?)\\b|\\s(?:${named})\\b|\\s(?:${codes})\\b)?`,
  'gi',
);

const unitBehind = new RegExp(`^\\s(?:per cent|percent|${named})\\b`, 'i');

const before: readonly (readonly [RegExp, Approximation])[] = [
  [new RegExp(inLines`
    \b(?:(?:just|slightly|a little|well|far)\s)?(?:
      more than|over|above|at least|exceeding|exceeded|exceeds?|topped|topping|surpassed|surpassing|in excess of|
      upwards of|no fewer than|no less than|not less than|greater than
    )\s(?:an?\s(?:[a-z]+\s)?(?:total\s)?of\s|an? (?:estimated|combined|staggering|record)\s)?$
  `, 'i'), 'atLeast'],
  [new RegExp(inLines`
    \b(?:
      nearly|almost|close to|just under|under|fewer than|less than|up to|as (?:many|much) as|just short of|just shy of|
      approaching|below
    )\s(?:a total of\s|an additional\s)?$
  `, 'i'), 'below'],
  [/\b(?:about|around|approximately|nearer|closer to|some|roughly|an estimated|estimated|circa|or so)\s$/i, 'about'],
];

/** The numbers of an English block, in order; the unit is a currency word or a sign of share. */
export function englishTokens({text}: Block): readonly NumberToken[] {
  const found: NumberToken[] = [];
  for (const match of text.matchAll(written)) {
    const [whole, currency = '', digits = '', decimals = '', scale = '', letter = '', capitalLetter = '', unit = ''] = match;
    const from = match.index;
    // “(-12%)”
    const signed = /(?:^|[\s(])[-−–]$/.test(text.slice(Math.max(0, from - 2), from)) && /%/.test(unit);
    const ahead = text.charAt(from - 1);
    if (!signed && /[\w.,/-]/.test(ahead) && !(currency && /[-/]/.test(ahead))) continue;
    const count = /^-count\b/.test(text.slice(from + whole.length, from + whole.length + 8)); // a 199-count indictment
    if (/^[\w-]/.test(text.slice(from + whole.length, from + whole.length + 1)) && !unit && !count && !(currency && text[from + whole.length] === '-')) continue; // 12th, 35-year-old, 5G
    const exponent = scales[(scale || letter || capitalLetter).toLowerCase()] ?? 0;
    const number = isDecimalComma(digits) ? digits.replace(',', '.') : digits.replace(/[, ]/g, '');
    const read = token(text, from, whole, unit.trim(), Number(`${number}${decimals}e${exponent}`), false);
    // “$3 million dollars” says its currency twice.
    found.push(currency && unit && !/^\s?%|per|pct|pc/i.test(unit) ? {...read, unit: ''} : read);
  }
  for (const match of text.matchAll(spelledNumber)) {
    const value = valueOfWords(match[0]);
    if (value === undefined || value === 1) continue;
    const share = unitBehind.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 24))?.[0] ?? '';
    found.push(token(text, match.index, match[0] + share, share.trim(), value, true));
  }
  return found.sort((a, b) => a.from - b.from).map((each) => withWords(text, each));
}

/** “five (5) counts” tells its number twice: the figures stand for both. */
function withWords(text: string, token: NumberToken): NumberToken {
  if (token.spelled || text[token.end] !== ')' || text[token.from - 1] !== '(') return token;
  const words = /[A-Za-z]+(?:-[a-z]+)?(?= \($)/.exec(text.slice(Math.max(0, token.from - 24), token.from))?.[0];
  return words && valueOfWords(words) === token.value ? {...token, opening: token.from - words.length - 2, end: token.end + 1} : token;
}

/** “16,6 billion” has a decimal comma; every other comma parts thousands. */
const isDecimalComma = (digits: string) => /^\d+,\d{1,2}$/.test(digits);

function token(text: string, from: number, whole: string, unit: string, value: number, isSpelled: boolean): NumberToken {
  const plus = text[from + whole.length] === '+' ? 1 : 0;
  const end = from + whole.length + plus;
  const to = unit ? end - unit.length : end;
  const lead = text.slice(Math.max(0, from - 40), from);
  const said = before.find(([pattern]) => pattern.test(lead));
  const opening = said ? from - said[0].exec(lead)![0].length : from;
  const behind = text.slice(end, end + 12);
  // “$3 million plus interest” is no more than that.
  const more = plus > 0 || /^\s(?:or more\b|plus(?=[,.;)]|$|\s(?:in|of|from)\b))/.test(behind);
  return {
    from, to: to - (/\s$/.test(text.slice(from, to)) ? 1 : 0), end, opening,
    display: text.slice(opening, to).trim(), value, unit,
    approximation: said?.[1] ?? (more ? 'atLeast' : /^\sor so\b/.test(behind) ? 'about' : 'exact'), spelled: isSpelled,
    // A line may break between two numbers as well as within one; nothing in English shows which.
    doubt: /^\D*\d{1,3}(?: \d{3})+\b|^\D*\d+,\d{1,2}(?!\d)/.test(whole.trim()) ? 'joined' : /\d $/.test(text.slice(Math.max(0, from - 2), from)) ? 'split-decimal' : '',
  };
}
