import {inLines} from '../../../../in-lines.js';
import type {Rule} from './seen.js';

/** An amount in another currency, in brackets behind it: “£2 million ($2.5 million)”. */
const scale = '\\s?(?:(?:m|b|tr)illion|bn|thousand|crore|lakh|[mk])?';
const amountBefore = new RegExp(
  inLines`
  (?:
    (?:[$£€¥₹₦₱₩฿]|\b(?:RM|Rs\.?|[A-Z]{3}))\s?\d[\d.,]*${scale}|
    \d[\d.,]*${scale}\s(?:
      yuan|dollars?|pounds?|euros?|rupees?|ringgit|baht|yen|won|pesos?|dirhams?|naira|rand|francs?|kron(?:or|er)|
      [A-Z]{3}
    )
  )\s?\(\s?(?:[Aa]bout\s|[Aa]round\s|[Aa]pproximately\s)?$
`,
);

export const conversions: readonly Rule[] = [
  ['conversion', ({before, after, money}) => money && amountBefore.test(before) && /^[^()]{0,20}\)/.test(after)],
];

/** Amounts below it that come again and again are somebody’s price or pay, and no result. */
const small = 10_000;

const rateOf = /\b(?:fees?|interest|commission|discount|returns?)\s(?:rates?\s)?of\s$/i;
const perPiece = /^\s(?:per|each|a|an)\s(?:head|person|record|item|transaction|card|tube|test|unit|piece|account|call|message|hour|page|victim)\b/i;
const eachOf = /^\s(?:each\b(?!\s(?:month|year|day|week))|apiece\b)/i;
const perTime = /^\s(?:per|an?|each)\s(?:day|week|month|year|hour)\b/i;
const instalments = /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s(?:[a-z]+\s)?(?:payments|instal+ments|transfers|transactions|cheques|checks|bills|notes)\sof\s$/i;
const purchases = /\b(?:purchases|transactions|orders|payments|amounts|transfers|sums|items|bets)\s(?:of\s)?$/i;
const limit = /^(?:under|over|above|below|less than|more than|up to)\s/i;
const priced = /\b(?:increments of|flat (?:rate|fee) of|rate of|fees? of|under|over|price of|priced at|for as little as|worth less than|flat)\s$/i;
const priceEnds = /^[^a-z]{0,3}(?:\b(?:rate|fee|each|per)\b|[,.–—-]|\sin an?\b|$)/i;

/** What one of something costs. */
export const unitPrices: readonly Rule[] = [
  ['unit-price', ({share, before, after}) => share && (rateOf.test(before) || /^\sdown payment/.test(after))],
  ['unit-price', ({after}) => perPiece.test(after) || eachOf.test(after)],
  // “in two payments of $8,000”
  ['unit-price', ({money, before}) => money && instalments.test(before)],
  // “$200 a week”, but “$3 million a week”
  ['unit-price', ({money, token, after}) => money && token.value < small && perTime.test(after)],
  // “purchases under $50”
  ['unit-price', ({money, token, lead, before}) => money && token.value < small && limit.test(lead) && purchases.test(before)],
  ['unit-price', ({money, before, after}) => money && priced.test(before) && priceEnds.test(after)],
];
