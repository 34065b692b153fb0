import {inLines} from '../../../../in-lines.js';
import type {Place} from '../place.js';

const behind = new RegExp(inLines`
  ^[^.;]{0,60}?(
    (?:(?:when |as )?compared (?:with|to)|from|over|on|than)\s(?:those in |that in |figures (?:for|from) )?(?:the\s)?(?:
      corresponding period (?:last year|a year earlier|of \d{4}|in \d{4})|
      same (?:period|time|quarter|month)\s(?:
        last year|a year earlier|the previous year|the year before|of \d{4}|in \d{4}
      )|
      (?:a\s|one\s)?year (?:earlier|ago|before|prior)|last year|the previous year|
      previous (?:calendar |financial )?year|previous [a-z]+ (?:quarter|months?|period)|prior year|preceding year|
      [A-Z][a-z]{2,8} \d{4}|(?:19|20)\d{2}(?:[-/–]\d{2,4})?
    )|
    year[- ](?:on|over)[- ]year
  )
`, 'i');

const ahead = /\b((?:compared (?:with|to)|from)\s(?:the\s)?(?:same period\s(?:last year|of \d{4}|in \d{4})?|previous year|last year|(?:19|20)\d{2}|year before))\s*,[^,]*$/i;

/** What a change is measured against: “compared with 2023”. */
export function baseOf({text, words, at}: Place): string | undefined {
  const from = words[at]!.to;
  const end = words[words.length - 1]!.to;
  const found = behind.exec(text.slice(from, Math.min(end, from + 140)))?.[1];
  if (found) return found.trim();
  return ahead.exec(text.slice(Math.max(words[0]!.from, words[at]!.from - 120), words[at]!.from))?.[1]?.trim();
}
