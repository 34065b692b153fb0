import type {NumberToken} from '../../numbers/token.js';
import {quotationAt} from '../../text/quoted.js';

const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';

/** “rising from 50 to 55” tells of a change and not of a range. */
const moves = /\b(?:ris|ros|fell|fall|drop|increas|decreas|grew|grow|jump|climb|declin|surg|up|down)\w*\s(?:\w+\s){0,2}from\s$/i;

/** “theft … exceeding $20,000”: the law’s threshold, one digit and zeros, is the name of the offence. */
const threshold = /^\D*[1-9]0{0,2}(?:,000)*$/;

type Rule = (given: {token: NumberToken; before: string; after: string; lead: string; money: boolean; run: string}) => boolean;

const rules: readonly (readonly [string, Rule])[] = [
  // Addresses of pages and of houses.
  ['code', ({before}) => /(?:\.(?:jpe?g|png|webp|gif|html?|pdf)|\/\S+)\s(?:\d+\s)*$/i.test(before)],
  ['code', ({run}) => /:\/\/|www\.|\w@\w|[a-z]\/\w|\/[a-z]/i.test(run)],
  ['code', ({money, after}) => !money && /^\s(?:[NSEW]{1,2}\.?\s|North\s|South\s|East\s|West\s)?(?:(?:[A-Z][\w.’']*|\d+(?:st|nd|rd|th))\s){0,3}(?:block\sof|Streets?|St|ST|AVE|RD|BLVD|Avenue|Ave|Roads?|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Place|Plaza|Highway|Hwy|Suite|Floor|Broadway|Terrace|Court|Square|Crescent)\b/.test(after)],
  ['date', ({token, after}) => /^(?:19|20)\d{2}$/.test(token.display) && /^\s(?:numbers|figures|statistics|data|results|levels|totals|reports?|models?)\b/.test(after)],
  // “since approximately 2031”
  ['date', ({token, before, after, lead}) => lead !== '' && /^(?:19|20)\d{2}$/.test(token.display.slice(-4)) && !/,/.test(token.display) && /\b(?:in|since|until|during)\s$/i.test(before) && /^(?:[,.;)]|$|\s(?:to|through|until|and|when)\b)/.test(after)],
  ['date', ({token, before, after, money}) =>
    !money && ((/^(?:19|20)\d{2}$/.test(token.display) && !/^\s[a-z]+s\b(?!\s*(?:was|were|saw))/.test(after) || /^(?:19|20)\d{2}$/.test(token.display) && /\b(?:in|since|of|from|to|by|until|during|for|and|year|FY)\s$/i.test(before)) ||
      new RegExp(`^\\s${months}\\b`).test(after) || new RegExp(`\\b${months}\\.?\\s$`).test(before) || /^(?::\d\d|\s?(?:a\.?m|p\.?m)\b)/i.test(after) || /\d[:/]$/.test(before) || /^\/\d/.test(after))],
  // “Section 12(a)(1)”, “Sections 3 and 9”, “21 U.S.C. § 846”, “Title 7”, “Count 3”.
  ['statute', ({before, after, money}) => !money && (/^\([a-z]{1,3}\)/.test(after) || /\([a-z]{1,3}\)\($/.test(before) || /^\sU\.?\s?S\.?\s?C\b/.test(after) || /(?:§\s?|\b(?:Title|[Cc]ount|Counts|[Ss]tatute|[Ss]ections|[Rr]ules|[Aa]rticles|[Cc]hapters)\s)(?:\d+(?:\([a-z0-9]{1,3}\))*,?\s(?:and\s|or\s)?)*$/.test(before) && !/^\s[a-z]+s\b/.test(after))],
  // “4412 Harbor Holdings LLC”: the name of a company.
  ['version', ({money, after}) => !money && /^\s(?:(?:[A-Z][\w&.’'-]*\s){0,3}(?:LLC|LLP|L\.L\.C|Inc|Ltd|Limited|Corp|Corporation)\b|(?:Holdings|Enterprises|Ventures)\b(?!\s(?:LLC|LLP|Inc|Ltd)))(?!\.?\s(?:employees|workers|staff|customers|stores|branches|accounts|officers|executives|clients|investors)\b)/.test(after)],
  // “60 times stronger than” compares; “1,730 times” counts.
  ['multiple', ({after}) => /^\stimes\s(?:(?!over|after|under|either|together|higher|greater|larger|bigger|lower|longer|however|earlier|later)[a-z]+er\b|(?:more|less)\s[a-z]+\sthan\b|as\s[a-z]+\sas\b)/.test(after)],
  ['ordinal', ({before, after}) => /\b(?:No\.?|number|section|article|chapter|part|step|phase|case|page|figure|table|tip|rule|version|round|form|act|bill|resolution|room|channel|highway|interstate|route|box|flight|model|zone|district|precinct|category|tier|level|class|block|window|covid|section)\s$/i.test(before) || /^(?:st|nd|rd|th)\b/.test(after) || /\b(?:Operation|Project|Phase|Team|Group)\s[A-Z][\w-]+\s$/.test(before) && !/^\s[a-z]/.test(after)],
  ['age', ({before, after, lead, money, token}) => !money && !isShare(token) && /\b(?:was|were|is|are)\s$/i.test(before) && /^(?:well )?(?:over|above|under)\s$/i.test(lead) && token.value < 110 && !/^\s[a-z]+s\b/.test(after)],
  ['age', ({token, before, after, lead, money}) => !money && token.unit === '' && /^\d\d$/.test(token.display) && /[A-Z][\w.’']+\s?[,(]\s?$/.test(before) && /^[,)]/.test(after) || /\b(?:aged?|ages?\sof)\s(?:between\s)?$/i.test(before) || /\b(?:aged|those|people|anyone|everyone|adults|citizens|seniors|residents|victims|consumers|complainants|individuals|persons|men|women|[A-Z][a-z]+ans)\s$/i.test(before) && /^(?:well )?(?:over|above|under|at least)\s$/i.test(lead) && !/^\s[a-z]+s\b/.test(after) || /^(?:[- ]year[- ]old| years? (?:old|of age))/i.test(after)],
  ['duration', ({token, after, money}) => !money && !isShare(token) && /^\s(?:(?!last\b|this\b|next\b|per\b|each\b|every\b|a\b|the\b|previous\b)[a-z]+\s)?(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|decades?)\b(?!-)/i.test(after)],
  // “£2 million ($2.5 million)”: the same amount in another currency.
  ['conversion', ({before, after, money}) => money && /\d[\d.,]*\s?(?:(?:m|b|tr)illion|bn|thousand|crore|lakh|[mk])?(?:\s[a-z]+)?\s?\(\s?(?:about\s|around\s|approximately\s)?$/i.test(before) && /^[^()]{0,20}\)/.test(after)],
  ['round-the-clock', ({before, after}) => /^\/7/.test(after) || /24\/$/.test(before)],
  ['range', ({token, before, after}) => /^\s?(?:to|and|–|—|-)\s?\$?\d/.test(after) && /\b(?:between|from)\s$/i.test(before) && !moves.test(before) || /^%|^per/i.test(token.unit) && (/^\s(?:to|or)\s\d[\d.]*\s?(?:%|per)/.test(after) || /\d\s?%\s(?:to|or)\s$/.test(before) && !/\bfrom\s\d[\d.]*\s?%\sto\s$/.test(before)) || /^\s?[–—-]\s?\$?\d/.test(after) || /\d\s?(?:–|—|-)\s?$/.test(before) || /\d\sto\s$/.test(before) && !/\b(?:from\s[^a-z]{1,16}|in\s(?:19|20)\d{2}|of\s(?:19|20)\d{2})\sto\s$/i.test(before) || /\bbetween\s[^,.;]{1,16}\sand\s$/i.test(before)],
  ['unit-price', ({token, before}) => isShare(token) && /\b(?:fees?|interest|commission|discount|returns?)\s(?:rates?\s)?of\s$/i.test(before)],
  ['unit-price', ({token, before, after, lead, money}) => /^\s(?:per|each|a|an)\s(?:head|person|record|item|transaction|card|tube|test|unit|piece|account|call|message|hour|page|victim)\b|^\s(?:each\b(?!\s(?:month|year|day|week))|apiece\b)/i.test(after) ||
    money && /\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s(?:[a-z]+\s)?(?:payments|instal+ments|transfers|transactions|cheques|checks|bills|notes)\sof\s$/i.test(before) ||
    money && token.value < 10_000 && /^\s(?:per|an?|each)\s(?:day|week|month|year|hour)\b/i.test(after) || money && /^(?:under|over|above|below|less than|more than|up to)\s/i.test(lead) && /\b(?:purchases|transactions|orders|payments|amounts|transfers|sums|items|bets)\s(?:of\s)?$/i.test(before) && token.value < 10_000 || money && (/\b(?:increments of|flat (?:rate|fee) of|rate of|fees? of|under|over|price of|priced at|for as little as|worth less than|flat)\s$/i.test(before) && /^[^a-z]{0,3}(?:\b(?:rate|fee|each|per)\b|[,.–—-]|\sin an?\b|$)/i.test(after))],
  // “two dozen”
  ['multiple', ({after}) => /^\s(?:dozen|score)\b/.test(after)],
  // “one in five”, “three quarters”
  ['multiple', ({before, after, token}) => /\b(?:one|two|three|four|five|six|seven|eight|nine)\s(?:in|out of)\s(?:every\s)?$/i.test(before) && token.spelled || token.spelled && /^\s(?:in|out of)\s(?:every\s)?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|a hundred)\b/.test(after) || /\b(?:1|one)\s(?:in|out of)\s(?:every\s)?$/i.test(before) || token.spelled && /^[\s-](?:quarters?|thirds|fifths|tenths)\b/.test(after) || token.value === 1 && /^\s(?:in|out of)\s(?:every\s)?\d/.test(after)],
  // Telephone numbers are written in groups; what is counted begins with no zero.
  ['code', ({token, before, after, money}) => !money && (/^\D*0\d/.test(token.display) || /(?:\+\d*|\d\s|\)\s?)$/.test(before) && token.unit === '' && /^\d[\d ]*$/.test(token.display) && /^(?:\s?\d|[,.;)]|\s(?:or|and|to)\b|$)/.test(after) && /(?:\+\d*|\d{3,}\s|\(\d+\)\s?)$/.test(before))],
  // “Penal Code 490.4”: what is counted comes in whole numbers.
  ['code', ({token, money}) => !money && token.unit === '' && /^\D*\d+\.\d+$/.test(token.display)],
  ['range', ({before, after, money}) => money && /^\sto\s[$£€]\d/.test(after) && !/\b(?:ris|ros|fell|fall|drop|increas|decreas|grew|grow|jump|climb|declin|surg|up|down|from)\w*\s(?:by\s)?$/i.test(before) && !moves.test(before)],
  // “a crime where the loss exceeds $300” states the law.
  ['statute', ({before, money}) => money && /\b(?:if|when|where|unless)\s(?:the|an?|any)\s(?:[a-z]+\s){0,2}(?:value|amount|loss|total|price|cost|sum)\b[^,.;]*$/i.test(before)],
  ['statute', ({token, before, lead, money}) => money && threshold.test(token.display) && (/^(?:exceeding|in excess of)\s$/i.test(lead) && /\b(?:charged?|counts?|felony|guilty|convicted|theft|larceny)\b[^.;]*$/i.test(before) && /\b(?:theft|larceny|property|damage)\s$/i.test(before) || /\b(?:theft|larceny|property|damage)\sexceeding\s[$£€][\d,]+\s(?:and|or|but not)\s(?:exceeding\s)?$/i.test(before))],
  ['statute', ({before, after}) => /\bif\s(?:the|an?|any)\s[a-z]+\s(?:has|had|have)\s$/i.test(before) && /^\sor more\b/i.test(after)],
  ['statute', ({before, after, money}) => /\b(?:fines? of|fined|jailed for|imprisonment|maximum|penalty of)\b[^.;]{0,24}$/i.test(before) && (money || /^\syears?/.test(after))],
  ['code', ({token, before, money}) => !money && !isShare(token) && (/^\d{5,}$/.test(token.display) || /\b(?:call|dial|hotline|helpline|phone|telephone|tel|text|line|number|ring)\W{0,3}(?:on\s|at\s|to\s|is\s|the\s)?$/i.test(before))],
  ['one-of-a-list', ({after}) => /^\s(?:[a-z]+\s)?(?:steps?|tips?|ways?|things?|reasons?|signs?|questions?|rules?|points?|phases?|types?|kinds?|examples?)\b/i.test(after)],
];

/** The rule that says a number of an English text is no statistic, if one does. */
export function englishRejection(text: string, token: NumberToken, quoted: readonly (readonly [number, number])[]): string | undefined {
  const found = quotationAt(quoted, token.from);
  if (found && found[1] - found[0] < 60) return 'quoted';
  const before = text.slice(Math.max(0, token.opening - 80), token.opening);
  const after = text.slice(token.end, token.end + 40);
  const seen = {token, before, after, lead: text.slice(token.opening, token.from), money: isMoney(token), run: /\S*$/.exec(before)![0] + text.slice(token.from, token.end) + /^\S*/.exec(after)![0]};
  return rules.find(([, rule]) => rule(seen))?.[0];
}

export const isShare = ({unit}: NumberToken): boolean => /^(?:%|per ?cent|pct|pc|percentage points?)$/i.test(unit);

export const isMoney = (token: NumberToken): boolean =>
  /[$£€¥₹₦₱₩฿]|^\D*\b(?:RMB|USD|CNY|EUR|GBP|SGD|HKD|AUD|NZD|CAD|MYR|INR|THB|PHP|IDR|JPY|KRW|TWD|ZAR|NGN|KES|AED|CHF|SEK|NOK|DKK|BRL|Rs\.?|RM|AU|HK|SG)\s?\d/i.test(token.display) || token.unit !== '' && !isShare(token);
