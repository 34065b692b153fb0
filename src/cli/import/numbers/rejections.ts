import {quotationAt} from '../text/quoted.js';
import {codes} from './not-figures/codes.js';
import {caseNames, statutes, thresholds} from './not-figures/law.js';
import {listedCases, ordinals, pointsOfLists} from './not-figures/lists.js';
import {madeUp, promises, transfers} from './not-figures/payments.js';
import {distances, extents} from './not-figures/places.js';
import {unitPrices} from './not-figures/prices.js';
import {multiples, ranges} from './not-figures/ranges.js';
import type {Rule} from './not-figures/seen.js';
import {dates, durations} from './not-figures/times.js';
import type {NumberToken} from './token.js';

/** The first that rejects gives the reason, so what is most certain comes first. */
const rules: readonly Rule[] = [
  ...dates, ...ordinals, ...thresholds, ...durations, ...ranges, ...statutes, ...caseNames, ...distances, ...transfers, ...promises,
  ...madeUp, ...unitPrices, ...listedCases, ...extents, ...pointsOfLists, ...codes, ...multiples,
];

/** A number with the text of the block that it stands in. */
export interface Surroundings {
  readonly token: NumberToken;
  readonly text: string;
  readonly quoted: readonly (readonly [number, number])[];
  /** Whether the block states law or a sentence: 处三年以下有期徒刑. */
  readonly statute: boolean;
}

/** The rule that says a number of a Chinese text is no statistic, if one does. */
export function rejectionOf({token, text, quoted, statute}: Surroundings): string | undefined {
  const quotation = quotationAt(quoted, token.from);
  if (quotation && !isSpeech(text, quotation)) return 'quoted';
  const before = text.slice(Math.max(0, token.opening - 48), token.opening);
  const after = text.slice(token.end, token.end + 48);
  return rules.find(([, rejects]) => rejects({token, statute, before, after}))?.[0];
}

/** A long quotation after 说 or 介绍 is an official’s statement, whose figures are published figures. */
function isSpeech(text: string, [from, to]: readonly [number, number]): boolean {
  if (to - from < 30) return false;
  const lead = text.slice(Math.max(0, from - 16), from);
  const behind = text.slice(to, to + 24);
  return /(?:说|表示|介绍|指出|通报|强调|称|告诉记者|回答)[^。]{0,4}[::,]$/.test(lead) || /^[^。]{0,16}(?:说|表示|介绍|指出|强调|称|告诉|透露|补充)/.test(behind);
}
