import {acceptance, type FoundFigure, type FoundNumbers} from '../../figures/found.js';
import type {NumberToken} from '../../numbers/token.js';
import {spanOf, type Block} from '../../text/block.js';
import {quotedIn} from '../../text/quoted.js';
import {sentencesOf} from '../../text/sentences.js';
import type {Ruled} from '../../text/span.js';
import {isMoney, isShare} from '../numbers/kinds.js';
import {englishRejection} from '../numbers/rejections.js';
import {englishTokens} from '../numbers/tokens.js';
import {wordsAround, wordsOf} from '../words/tag.js';
import {participleOf} from '../words/verbs.js';
import type {Word} from '../words/word.js';
import {respectively} from './aligned.js';
import {beforeAmount, governorOf} from './clause/governor.js';
import {capital} from './clause/phrase.js';
import {readCount} from './counts/read.js';
import {official} from './counts/verbs.js';
import {asked} from './doubts.js';
import {tidied} from './label.js';
import {readMoney} from './money/read.js';
import {ownTime, periodBehind, periodOf} from './period.js';
import type {Place, Read, Told} from './place.js';
import {withQualifiers} from './qualifiers/kept.js';
import {readShare} from './shares/read.js';
import {isUnreal} from './unreal.js';

const untold: Told = {verb: '', party: '', topic: '', sum: '', unit: '', change: '', about: '', most: '', done: '', sharer: '', whole: '', isPart: false};

/** Reads the numbers of one English block; `lead` is the line that opens the list it belongs to. */
export function englishFigures(block: Block, lead = ''): FoundNumbers {
  const {text} = block;
  const all = englishTokens(block);
  // A page of bare numbers says of none what it counts; reading each in its place would take seconds.
  if (!/[a-z$£€¥₹%]/i.test(text)) return {figures: [], uncertain: [], rejected: all.map(({from, end}) => ({...spanOf(block, from, end), rule: 'no-unit'}))};
  const {tokens, rejected} = sorted(block, all);
  const found = {figures: [], uncertain: [], rejected};
  if (!tokens.length) return found;
  const sentences = sentencesOf(text);
  const words = wordsAround(tokens, text, sentences);
  let next = 0;
  let told: Told = {...untold, verb: leadVerb(lead)};
  for (const [from, to] of sentences) {
    const start = next;
    while (next < words.length && words[next]!.from < to) next++;
    const last = readSentence({block, words: words.slice(start, next), from, to}, told, found);
    // What was counted last, the next sentence may leave out; who did it and how, it says anew.
    told = {...untold, topic: last.topic, whole: last.whole, sharer: last.sharer};
  }
  return found;
}

/** Parts the numbers that may be figures from those that a rule rejects. */
function sorted(block: Block, all: readonly NumberToken[]): {tokens: readonly NumberToken[]; rejected: Ruled[]} {
  const quoted = quotedIn(block.text);
  const rejected: Ruled[] = [];
  const tokens = all.filter((token) => {
    const rule = englishRejection(block.text, token, quoted);
    if (rule) rejected.push({...spanOf(block, token.from, token.end), rule});
    return !rule;
  });
  return {tokens, rejected};
}

/** “Officers seized:” before a list says of each item that it was seized. */
function leadVerb(text: string): string {
  const words = wordsOf(text.slice(-120));
  const verb = words.length >= 2 && /^(?:past|gerund)$/.test(words[words.length - 2]!.tag) ? words[words.length - 2]! : undefined;
  return verb ? (participleOf(verb.lower) ?? '') : '';
}

interface Sentence {
  readonly block: Block;
  readonly words: readonly Word[];
  /** Indexes in the block. */
  readonly from: number;
  readonly to: number;
}

interface Findings {
  readonly figures: FoundFigure[];
  readonly uncertain: FoundFigure[];
  readonly rejected: Ruled[];
}

/** Reads the numbers of a sentence one after another; gives what they have told. */
function readSentence({block, words, from, to}: Sentence, before: Told, found: Findings): Told {
  const {text} = block;
  const span = spanOf(block, from, to);
  const dealOut = respectively(words);
  let told = before;
  let floor = 0;
  let seen = 0;
  for (let at = 0; at < words.length; at++) {
    const token = words[at]!.number;
    if (!token) continue;
    told = toldAt(told, words.slice(Math.max(floor, seen), at));
    seen = at + 1;
    const ahead = beforeAmount(words, at, floor);
    const place: Place = {text, words, at, token, floor, told, ahead, governor: governorOf(words, ahead, at, floor)};
    const alone = readNumber(place);
    const end = Math.min(Math.max(alone.end, at + 1), nextNumber(words, at));
    const timed = withTime(place, alone, end, found.figures[found.figures.length - 1]);
    const {read: bare, period} = dealOut(at, timed.read, timed.period);
    const read = withQualifiers(place, bare, end);
    if (read.confidence < acceptance && (token.spelled || !isMoney(token) && !isShare(token) && !read.unit)) {
      found.rejected.push({...spanOf(block, token.from, token.end), rule: token.spelled ? 'spelled-out' : 'no-unit'});
      continue;
    }
    const quote = spanOf(block, words[quoteStart(words, at, floor)]!.from, words[end - 1]!.to);
    const figure: FoundFigure = {
      start: quote.start, end: quote.end,
      token: {...token, unit: read.unit}, label: tidied(capital(read.label)), ...(read.label === bare.label ? {} : {wording: tidied(capital(bare.label))}), confidence: token.doubt === 'split-decimal' ? 0.3 : read.confidence, reasons: read.reasons,
      comparison: read.comparison,
      period: period && period !== read.comparison?.base ? {label: period} : undefined,
      number: spanOf(block, token.from, token.to), sentence: span, isPart: told.isPart,
    };
    (figure.confidence >= acceptance ? found.figures : found.uncertain).push(figure);
    told = {...told, ...(read.tells.topic ? {done: ''} : {}), ...(isMoney(token) ? {sum: bare.label} : {}), ...read.tells};
    floor = floorBehind(words, at, end);
    at = end - 1;
  }
  return told;
}

/** What still holds of what was told, behind the words between two numbers. */
function toldAt(told: Told, between: readonly Word[]): Told {
  const parted = between.some(({text}) => text === ';');
  const isPart = !opensVerb(between) && (opensPart(between) || told.isPart && !parted);
  if (parted) return {...told, isPart, verb: '', party: '', change: ''};
  return isPart === told.isPart ? told : {...told, isPart};
}

/** The words that no closed bracket holds. */
function outsideBrackets(words: readonly Word[]): readonly Word[] {
  const open = words.findIndex(({text}) => text === '(');
  const close = open < 0 ? -1 : words.findIndex(({text}, index) => text === ')' && index > open);
  return close < 0 ? words : outsideBrackets([...words.slice(0, open), ...words.slice(close + 1)]);
}

/** “including”, “of whom”: what follows is part of what was counted before. */
const opensPart = (between: readonly Word[]) =>
  outsideBrackets(between).some(({lower}, index, all) => {
    const next = all[index + 1]?.lower ?? '';
    return lower === 'including' || lower === 'of' && /^(?:whom|which|these|those|them)$/.test(next) || lower === 'among' && (/^(?:them|these|those)$/.test(next) || next === 'the' && all[index + 2]?.tag === 'past' && all[index + 3]?.tag === 'auxiliary');
  });

function readNumber(place: Place): Read {
  const read = readerOf(place);
  return isUnreal(place) ? {...read, confidence: Math.min(read.confidence, 0.4)} : asked(place, read, tidied(capital(read.label)));
}

function readerOf(place: Place): Read {
  if (isShare(place.token)) return readShare(place);
  return isMoney(place.token) ? readMoney(place) : readCount(place);
}

/** What was read, with the time it counts. */
function withTime(place: Place, read: Read, end: number, last: FoundFigure | undefined): {readonly read: Read; readonly period: string | undefined} {
  const {words, at} = place;
  // “95 cases (17%)”: what is in the bracket counts the time of what stands before it.
  if (read.reasons[0] === 'share-of-counted') return {read, period: last?.period?.label};
  if (read.reasons[0] !== 'earlier-level') return {read, period: periodOf(place, end, read.comparison !== undefined) ?? (isReached(place, read, last) ? last?.period?.label : undefined)};
  // What it was before is a figure where its own time stands by it; without, a reader would take it for today’s.
  const bracket = bracketEnd(words, end);
  const period = periodBehind(place, bracket, nextNumber(words, Math.max(at, bracket - 1)), true) ?? ownTime(place);
  return {read: period ? {...read, confidence: 0.6} : read, period};
}

/** “The cases told in 2030 rose by 9% to 120”: the level is of the time of its change. */
const isReached = ({floor}: Place, {reasons}: Read, last: FoundFigure | undefined): boolean => floor > 0 && reasons[0] === 'level' && last?.reasons[0] === 'change';

/** Index of the number behind this one; the end of the sentence when there is none. */
function nextNumber(words: readonly Word[], at: number): number {
  for (let index = at + 1; index < Math.min(words.length, at + 40); index++) if (words[index]!.number) return index;
  return words.length;
}

/** Behind a share in brackets: “103 cases (19%)”. */
const bracketEnd = (words: readonly Word[], at: number): number => (words[at]?.text === '(' && words[at + 1]?.number && words[at + 2]?.text === ')' ? at + 3 : at);

/** Behind what the figure at `at` took; a preposition or a bracket right before the next number rules that number. */
function floorBehind(words: readonly Word[], at: number, end: number): number {
  let floor = end;
  while (floor > at + 1 && words[floor]?.number && (words[floor - 1]!.text === '(' || /^(?:preposition|determiner)$/.test(words[floor - 1]!.tag))) floor--;
  return floor;
}

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
