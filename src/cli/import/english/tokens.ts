import type {Approximation} from '../../../content/schema.js';
import type {NumberToken} from '../numbers/token.js';
import type {Block} from '../text/block.js';

const scales: Readonly<Record<string, number>> = {thousand: 3, k: 3, million: 6, m: 6, mn: 6, billion: 9, bn: 9, b: 9, trillion: 12};
const spelled: Readonly<Record<string, number>> = {two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, fifteen: 15, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90};

const written =
  /((?:US|A|AU|C|CA|HK|S|SG|NZ)?\$|£|€|¥|₹|(?:RMB|USD|CNY|EUR|GBP|SGD|HKD|AUD)\s?)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\s?(thousand|million|billion|trillion|mn|bn)\b|([kmb])\b(?!\w))?(\s?%|\s(?:per cent|percent|percentage points)\b|\s(?:yuan|dollars?|pounds?|euros?|rupees?)\b)?/gi;
const words = new RegExp(`\\b(${Object.keys(spelled).join('|')})\\b(?=\\s[a-z])`, 'gi');

const before: readonly (readonly [RegExp, Approximation])[] = [
  [/\b(?:more than|well over|well above|over|at least|exceeding|exceeded|exceeds?|topped|topping|surpassed|surpassing|in excess of|upwards of|no fewer than|no less than|not less than|greater than)\s(?:a (?:combined )?total of\s)?$/i, 'atLeast'],
  [/\b(?:nearly|almost|close to|just under|under|fewer than|less than|up to|just short of)\s(?:a total of\s)?$/i, 'below'],
  [/\b(?:about|around|approximately|some|roughly|an estimated|estimated)\s$/i, 'about'],
];

/** The numbers of an English block, in order; the unit is a currency word or a sign of share. */
export function englishTokens({text}: Block): readonly NumberToken[] {
  const found: NumberToken[] = [];
  for (const match of text.matchAll(written)) {
    const [whole, currency = '', digits = '', decimals = '', scale = '', letter = '', unit = ''] = match;
    const from = match.index;
    if (/[\w.,/-]$/.test(text.slice(Math.max(0, from - 1), from)) && !currency) continue;
    if (/^[\w-]/.test(text.slice(from + whole.length)) && !unit) continue; // 12th, 35-year-old, 5G
    const exponent = scales[(scale || letter).toLowerCase()] ?? 0;
    found.push(token(text, from, whole, unit.trim(), Number(`${digits.replace(/,/g, '')}${decimals}e${exponent}`), false));
  }
  for (const match of text.matchAll(words)) {
    if (/[-\d]$/.test(text.slice(0, match.index).slice(-1))) continue;
    const share = /^\s(?:per cent|percent)\b/i.exec(text.slice(match.index + match[0].length))?.[0] ?? '';
    found.push(token(text, match.index, match[0] + share, share.trim(), spelled[match[0].toLowerCase()]!, true));
  }
  return found.sort((a, b) => a.from - b.from);
}

function token(text: string, from: number, whole: string, unit: string, value: number, isSpelled: boolean): NumberToken {
  const plus = text[from + whole.length] === '+' ? 1 : 0;
  const end = from + whole.length + plus;
  const to = unit ? end - unit.length : end;
  const lead = text.slice(Math.max(0, from - 24), from);
  const said = before.find(([pattern]) => pattern.test(lead));
  const opening = said ? from - said[0].exec(lead)![0].length : from;
  const more = plus > 0 || /^\s(?:or more|plus)\b/.test(text.slice(to, to + 10));
  return {
    from, to: to - (/\s$/.test(text.slice(from, to)) ? 1 : 0), end, opening,
    display: text.slice(opening, to).trim(), value, unit,
    approximation: said?.[1] ?? (more ? 'atLeast' : 'exact'), spelled: isSpelled,
    // A line may break between two numbers as well as within one; nothing in English shows which.
    doubt: /\d $/.test(text.slice(Math.max(0, from - 2), from)) ? 'split-decimal' : '',
  };
}
