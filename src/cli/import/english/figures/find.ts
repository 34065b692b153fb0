import {spanOf, type Block} from '../../text/block.js';
import {quotedIn} from '../../text/quoted.js';
import {sentencesOf} from '../../text/sentences.js';
import type {Ruled} from '../../text/span.js';
import {acceptance, type FoundFigure, type FoundNumbers} from '../../figures/found.js';
import {isMoney, isShare} from '../numbers/kinds.js';
import {englishRejection} from '../numbers/rejections.js';
import {englishTokens} from '../numbers/tokens.js';
import {wordsAround, wordsOf} from '../words/tag.js';
import {participleOf} from '../words/verbs.js';
import type {Word} from '../words/word.js';
import {dealt, respectiveRun} from './aligned.js';
import {capital} from './clause/phrase.js';
import {readCount} from './counts/read.js';
import {official} from './counts/verbs.js';
import {tidied} from './label.js';
import {readMoney} from './money/read.js';
import {periodBehind, periodOf} from './period.js';
import type {Place, Read, Told} from './place.js';
import {readShare} from './shares/read.js';

const untold: Told = {verb: '', party: '', topic: '', unit: '', change: '', about: '', most: '', sharer: '', whole: '', isPart: false};

/** Reads the numbers of one English block. */
export function englishFigures(block: Block, lead?: Block): FoundNumbers {
  const {text} = block;
  const all = englishTokens(block);
  // A page of bare numbers says of none what it counts; reading each in its place would take seconds.
  if (!/[a-z$£€¥₹%]/i.test(text)) return {figures: [], uncertain: [], rejected: all.map(({from, end}) => ({...spanOf(block, from, end), rule: 'no-unit'}))};
  const quoted = quotedIn(text);
  const rejected: Ruled[] = [];
  const tokens = all.filter((token) => {
    const rule = englishRejection(text, token, quoted);
    if (rule) rejected.push({...spanOf(block, token.from, token.end), rule});
    return !rule;
  });
  if (!tokens.length) return {figures: [], uncertain: [], rejected};
  const figures: FoundFigure[] = [];
  const uncertain: FoundFigure[] = [];
  const sentences = sentencesOf(text);
  const words = wordsAround(tokens, text, sentences);
  let next = 0;
  let topic = '';
  let whole = '';
  for (const [from, to] of sentences) {
    const start = next;
    while (next < words.length && words[next]!.from < to) next++;
    const said = words.slice(start, next);
    const sentence = spanOf(block, from, to);
    let told: Told = {...untold, topic, whole, verb: from === 0 && lead ? leadVerb(lead) : ''};
    let floor = 0;
    const dealtOut = new Map<number, {readonly label: string; readonly period?: string} | undefined>();
    for (let at = 0; at < said.length; at++) {
      const token = said[at]!.number;
      if (!token) continue;
      const between = said.slice(floor, at);
      const parted = between.some(({text: mark}) => mark === ';');
      const over = told.isPart && opensVerb(between);
      told = {...told, isPart: opensPart(between) && !opensVerb(between) || told.isPart && !parted && !over, ...(parted ? {verb: '', party: '', change: ''} : {})};
      let read = readNumber({text, words: said, at, token, floor, told});
      const end = Math.min(Math.max(read.end, at + 1), nextNumber(said, at));
      let period = periodOf({text, words: said, at, token, floor, told}, end, read.comparison !== undefined);
      if (read.reasons[0] === 'earlier-level') {
        // What it was before is a figure where its own time stands by it; without, a reader would take it for today’s.
        const bracket = bracketEnd(said, end);
        period = periodBehind({text, words: said, at, token, floor, told}, bracket, nextNumber(said, Math.max(at, bracket - 1)));
        if (period) read = {...read, confidence: 0.6};
      }
      // “95 cases (17%)”: what is in the bracket counts the time of what stands before it.
      if (read.reasons[0] === 'share-of-counted') period = figures[figures.length - 1]?.period?.label;
      const run = dealtOut.has(at) ? [] : respectiveRun(said, at);
      const shares = run.length ? dealt(capital(read.label), period, run.length) : undefined;
      run.forEach((index, place) => dealtOut.set(index, shares?.[place]));
      if (dealtOut.has(at)) {
        const own = dealtOut.get(at);
        read = own ? {...read, label: own.label, confidence: 0.85, reasons: ['respectively']} : {...read, confidence: 0.45};
        period = own?.period;
      }
      const doubtful = read.confidence < acceptance;
      if (doubtful && (token.spelled || !isMoney(token) && !isShare(token) && !read.unit)) {
        rejected.push({...spanOf(block, token.from, token.end), rule: token.spelled ? 'spelled-out' : 'no-unit'});
        continue;
      }
      const found: FoundFigure = {
        ...spanOf(block, said[quoteStart(said, at, floor)]!.from, said[end - 1]!.to),
        token: {...token, unit: read.unit}, label: tidied(capital(read.label)), confidence: token.doubt === 'split-decimal' ? 0.3 : read.confidence, reasons: read.reasons,
        ...(read.comparison ? {comparison: read.comparison} : {}),
        ...(period && period !== read.comparison?.base ? {period: {label: period}} : {}),
        number: spanOf(block, token.from, token.to), sentence, isPart: told.isPart,
      };
      (found.confidence >= acceptance ? figures : uncertain).push(found);
      told = {...told, ...read.tells};
      floor = end;
      // A preposition right before the next number rules that number.
      while (floor > at + 1 && said[floor]?.number && /^(?:preposition|determiner)$/.test(said[floor - 1]!.tag)) floor--;
      at = end - 1;
    }
    topic = told.topic;
    whole = told.whole;
  }
  return {figures, uncertain, rejected};
}

/** “Officers seized:” before a list says of each item that it was seized. */
function leadVerb({text}: Block): string {
  const words = wordsOf(text.slice(-120));
  const verb = words.length >= 2 && /^(?:past|gerund)$/.test(words[words.length - 2]!.tag) ? words[words.length - 2]! : undefined;
  return verb ? (participleOf(verb.lower) ?? '') : '';
}

function readNumber(place: Place): Read {
  if (isShare(place.token)) return readShare(place);
  return isMoney(place.token) ? readMoney(place) : readCount(place);
}

/** Index of the number behind this one; the end of the sentence when there is none. */
function nextNumber(words: readonly Word[], at: number): number {
  for (let index = at + 1; index < Math.min(words.length, at + 40); index++) if (words[index]!.number) return index;
  return words.length;
}

/** Behind a share in brackets: “103 cases (19%)”. */
const bracketEnd = (words: readonly Word[], at: number): number => (words[at]?.text === '(' && words[at + 1]?.number && words[at + 2]?.text === ')' ? at + 3 : at);

/** “including”, “of whom”: what follows is part of what was counted before. */
const opensPart = (between: readonly Word[]) =>
  between.some(({lower}, index) => {
    const next = between[index + 1]?.lower ?? '';
    return lower === 'including' || lower === 'of' && /^(?:whom|which|these|those|them)$/.test(next) || lower === 'among' && /^(?:them|these|those)$/.test(next);
  });

/** “…, and seized 140 computers”: a verb of the whole again, behind which no part goes on. */
const opensVerb = (between: readonly Word[]) =>
  between.some(({lower, tag}, index) => lower === 'and' && tag === 'conjunction' && index > 0 && between[index + 1]?.tag === 'past' && official.test(participleOf(between[index + 1]!.lower) ?? '')) && /^(?:past|adverb|determiner|noun)$/.test(between[between.length - 1]?.tag ?? '');

/** The quote begins with the clause, or behind the figure before it. */
function quoteStart(words: readonly Word[], at: number, floor: number): number {
  let index = at;
  while (index > Math.max(floor, at - 22) && !/^[,;:]$/.test(words[index - 1]!.text)) index--;
  if (index < at && /^(?:and|or|but|while)$/.test(words[index]!.lower)) index++;
  return index;
}
