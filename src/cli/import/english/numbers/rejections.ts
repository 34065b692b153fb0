import type {NumberToken} from '../../numbers/token.js';
import {quotationAt} from '../../text/quoted.js';
import {isMoney, isShare} from './kinds.js';
import {fractions, multiples, ranges} from './not-figures/comparisons.js';
import {limits, sections} from './not-figures/law.js';
import {lists, ordinals} from './not-figures/order.js';
import {codes, places} from './not-figures/places.js';
import {conversions, unitPrices} from './not-figures/prices.js';
import type {Rule, Seen} from './not-figures/seen.js';
import {ages, dates, durations} from './not-figures/times.js';

/** The first that rejects gives the reason, so what is most certain comes first. */
const rules: readonly Rule[] = [
  ...places, ...dates, ...sections, ...multiples, ...ordinals, ...ages, ...durations, ...conversions, ...ranges,
  ...unitPrices, ...fractions, ...limits, ...codes, ...lists,
];

/** Letters within which a quotation is somebody’s word or title; longer ones are statements with statistics in them. */
const shortQuotation = 60;

/** Letters within which the verb stands that rules a number. */
const longestClause = 240;

/** The rule that says a number of an English text is no statistic, if one does. */
export function englishRejection(text: string, token: NumberToken, quoted: readonly (readonly [number, number])[]): string | undefined {
  const found = quotationAt(quoted, token.from);
  if (found && found[1] - found[0] < shortQuotation) return 'quoted';
  const before = text.slice(Math.max(0, token.opening - 80), token.opening);
  const after = text.slice(token.end, token.end + 40);
  const seen: Seen = {
    token, before, after,
    sentence: text.slice(Math.max(0, token.opening - longestClause), token.opening).split(/;|\.(?=\s|$)/).at(-1)!,
    lead: text.slice(token.opening, token.from),
    money: isMoney(token),
    share: isShare(token),
    run: /\S*$/.exec(before)![0] + text.slice(token.from, token.end) + /^\S*/.exec(after)![0],
  };
  return rules.find(([, rejects]) => rejects(seen))?.[0];
}
