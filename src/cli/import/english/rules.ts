import type {NumberToken} from '../numbers/token.js';
import {quotationAt} from '../text/quoted.js';

const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';

/** “rising from 50 to 55” tells of a change and not of a range. */
const moves = /\b(?:ris|ros|fell|fall|drop|increas|decreas|grew|grow|jump|climb|declin|surg|up|down)\w*\s(?:\w+\s){0,2}from\s$/i;

type Rule = (given: {token: NumberToken; before: string; after: string; lead: string; money: boolean}) => boolean;

const rules: readonly (readonly [string, Rule])[] = [
  ['date', ({token, before, after, money}) =>
    !money && ((/^(?:19|20)\d{2}$/.test(token.display) && !/^\s[a-z]+s\b(?!\s*(?:was|were|saw))/.test(after) || /^(?:19|20)\d{2}$/.test(token.display) && /\b(?:in|since|of|from|to|by|until|during|for|and|year|FY)\s$/i.test(before)) ||
      new RegExp(`^\\s${months}\\b`).test(after) || new RegExp(`\\b${months}\\.?\\s$`).test(before) || /^(?::\d\d|\s?(?:a\.?m|p\.?m)\b)/i.test(after) || /\d[:/]$/.test(before) || /^\/\d/.test(after))],
  ['ordinal', ({before, after}) => /\b(?:No\.?|number|section|article|chapter|part|step|phase|case|page|figure|table|tip|rule|version|round)\s$/i.test(before) || /^(?:st|nd|rd|th)\b/.test(after)],
  ['age', ({before, after, lead}) => /\b(?:aged?|ages?\sof)\s(?:between\s)?$/i.test(before) || /\b(?:aged|those|people|anyone|everyone|adults|citizens|seniors|residents|victims|consumers|complainants|individuals|persons|men|women|[A-Z][a-z]+ans)\s$/i.test(before) && /^(?:well )?(?:over|above|under|at least)\s$/i.test(lead) && !/^\s[a-z]+s\b/.test(after) || /^(?:[- ]year[- ]old| years? (?:old|of age))/i.test(after)],
  ['duration', ({after}) => /^\s(?:(?!last\b|this\b|next\b|per\b|each\b|every\b|a\b|the\b|previous\b)[a-z]+\s)?(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|decades?)\b(?!-)/i.test(after)],
  // “£2 million ($2.5 million)”: the same amount in another currency.
  ['conversion', ({before, after, money}) => money && /(?:\d|illion|thousand|bn|euros?|pounds?|dollars?|yuan|[mk])\s?\(\s?(?:about\s|around\s|approximately\s)?$/i.test(before) && /^[^()]{0,20}\)/.test(after)],
  ['round-the-clock', ({before, after}) => /^\/7/.test(after) || /24\/$/.test(before)],
  ['range', ({token, before, after}) => /^\s?(?:to|and|–|—|-)\s?\$?\d/.test(after) && /\b(?:between|from)\s$/i.test(before) && !moves.test(before) || /^%|^per/i.test(token.unit) && (/^\s(?:to|or)\s\d[\d.]*\s?(?:%|per)/.test(after) || /\d\s?%\s(?:to|or)\s$/.test(before) && !/\bfrom\s\d[\d.]*\s?%\sto\s$/.test(before)) || /^\s?[–—-]\s?\$?\d/.test(after) || /\d\s?(?:–|—|-)\s?$/.test(before) || /\d\sto\s$/.test(before) && !/\b(?:from\s[^a-z]{1,16}|in\s(?:19|20)\d{2}|of\s(?:19|20)\d{2})\sto\s$/i.test(before) || /\bbetween\s[^,.;]{1,16}\sand\s$/i.test(before)],
  ['unit-price', ({after}) => /^\s(?:per|each|a|an)\s(?:head|person|record|item|day|week|month|transaction|card)\b|^\seach\b/i.test(after)],
  ['statute', ({before, after, money}) => /\b(?:fines? of|fined|jailed for|imprisonment|maximum|penalty)\b[^.;]{0,24}$/i.test(before) && (money || /^\syears?/.test(after))],
  ['code', ({token, before, money}) => !money && (/^\d{5,}$/.test(token.display) || /\b(?:call|dial|hotline|helpline|phone|telephone|tel|text|line|number|ring)\W{0,3}(?:on\s|at\s|to\s|is\s|the\s)?$/i.test(before))],
  ['one-of-a-list', ({after}) => /^\s(?:[a-z]+\s)?(?:steps?|tips?|ways?|things?|reasons?|signs?|questions?|rules?|points?|phases?|types?|kinds?|examples?|times)\b/i.test(after)],
];

/** The rule that says a number of an English text is no statistic, if one does. */
export function englishRejection(text: string, token: NumberToken, quoted: readonly (readonly [number, number])[]): string | undefined {
  const found = quotationAt(quoted, token.from);
  if (found && found[1] - found[0] < 60) return 'quoted';
  const before = text.slice(Math.max(0, token.opening - 40), token.opening);
  const after = text.slice(token.end, token.end + 40);
  const seen = {token, before, after, lead: text.slice(token.opening, token.from), money: isMoney(token)};
  return rules.find(([, rule]) => rule(seen))?.[0];
}

export const isMoney = ({display, unit}: NumberToken): boolean =>
  /[$£€¥₹]|\b(?:RMB|USD|CNY|EUR|GBP|SGD|HKD|AUD)(?=[\s\d])/.test(display) || /^(?:yuan|dollars?|pounds?|euros?|rupees?)$/i.test(unit);
