import {acceptance, type FoundFigure, type FoundNumbers} from '../figures/found.js';
import {spanOf, type Block} from '../text/block.js';
import {quotedIn} from '../text/quoted.js';
import {sentencesOf} from '../text/sentences.js';
import type {Ruled} from '../text/span.js';
import {readShare} from './changes.js';
import {readCount} from './counts.js';
import {readMoney} from './money.js';
import {lineRead, type Place, type Read} from './read.js';
import {englishRejection, isMoney} from './rules.js';
import {clauseStart} from './subject.js';
import {englishTokens} from './tokens.js';

/** Reads the numbers of one English block. */
export function englishFigures(block: Block): FoundNumbers {
  const {text} = block;
  // A page of bare numbers says of none what it counts; reading each in its place would take seconds.
  if (!/[a-z$£€¥₹%]/i.test(text)) return {figures: [], uncertain: [], rejected: englishTokens(block).map(({from, end}) => ({...spanOf(block, from, end), rule: 'no-unit'}))};
  const quoted = quotedIn(text);
  const figures: FoundFigure[] = [];
  const uncertain: FoundFigure[] = [];
  const rejected: Ruled[] = [];
  const tokens = englishTokens(block);
  let next = 0;
  for (const [from, to] of sentencesOf(text)) {
    const sentence = spanOf(block, from, to);
    let floor = from;
    let shared = '';
    let subject = '';
    let isPart = false;
    for (; next < tokens.length && tokens[next]!.from < to; next++) {
      const token = tokens[next]!;
      const rule = englishRejection(text, token, quoted);
      if (rule) {
        rejected.push({...spanOf(block, token.from, token.end), rule});
        continue;
      }
      const between = text.slice(Math.max(floor, token.opening - 200), token.opening).replace(/^\s?\([^()]{1,24}\)/, '');
      if (/;/.test(between)) isPart = false;
      if (/\b(?:including|of whom|of which|among them|of these|of those)\b/i.test(between)) isPart = true;
      const after = text.slice(token.end, Math.min(to, token.end + 120));
      // “€50,000 ($54,000) in cash”: the same amount in brackets parts it from its noun.
      const aside = isMoney(token) ? (/^\s?\([^()]{1,24}\)/.exec(after)?.[0].length ?? 0) : 0;
      const told = readNumber({token, shared, subject, isPart, before: between, after: after.slice(aside), lead: text.slice(token.opening, token.from)});
      const read = told.behind ? {...told, behind: told.behind + aside} : told;
      subject = read.subject ?? subject;
      if (read.confidence < acceptance && (token.spelled || (!isMoney(token) && !read.unit))) {
        rejected.push({...spanOf(block, token.from, token.end), rule: token.spelled ? 'spelled-out' : 'no-unit'});
        continue;
      }
      const start = Math.max(floor, clauseStart(text, floor, token.opening));
      const found: FoundFigure = {
        ...spanOf(block, start + /^[\s,;]*(?:and\s)?/.exec(text.slice(start, start + 8))![0].length, Math.min(to, token.end + read.behind)),
        token: {...token, unit: read.unit}, label: read.label, confidence: token.doubt ? 0.3 : read.confidence, reasons: read.reasons,
        ...(read.comparison ? {comparison: read.comparison} : {}),
        number: spanOf(block, token.from, token.to), sentence, isPart,
      };
      (found.confidence >= acceptance ? figures : uncertain).push(found);
      shared = read.shared;
      floor = Math.min(to, token.end + read.behind);
    }
  }
  return {figures, uncertain, rejected};
}

function readNumber(place: Place): Read {
  const line = lineRead(place);
  if (line) return line;
  if (/^(?:%|per cent|percent|percentage points)$/i.test(place.token.unit)) return readShare(place);
  return isMoney(place.token) ? readMoney(place) : readCount(place);
}
