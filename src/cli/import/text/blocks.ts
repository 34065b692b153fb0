import {inLines} from '../../in-lines.js';
import {tablesIn, type Table} from './tables.js';
import {blockOf, type Block} from './block.js';
import {cardLinesIn, type CardLine} from './card-lines.js';
import {cardsIn, type Card} from './cards.js';
import {furnitureRule, headsOtherPages} from './furniture.js';
import {linesOf, type Line} from './lines.js';
import {kindOfMarker, loneOrdinals} from './markers.js';
import type {Ruled, Span} from './span.js';
import {undressed} from './undressed.js';

export interface Blocks {
  readonly blocks: readonly Block[];
  /** Page furniture that was left out. */
  readonly stripped: readonly Ruled[];
  /** Tables of numbers, which are in no block. */
  readonly tables: readonly Table[];
  /** Numbers that stand alone above or below what they count, which are in no block. */
  readonly cards: readonly Card[];
  /** The blocks that are a number and what it counts on one line, in a row of such lines. */
  readonly cardLines: ReadonlyMap<Block, CardLine>;
  /** Lines that look like two columns side by side. */
  readonly columns: readonly Span[];
}

/** Cuts a folded release into paragraphs, headings and list items. */
export function blocksOf(folded: string): Blocks {
  const stripped: Ruled[] = [];
  const lines: (Line & {apart: boolean})[] = [];
  let apart = false;
  let beyond = false;
  const body = frontMatterEnd(folded);
  if (body) stripped.push({start: 0, end: body, rule: 'front-matter'});
  for (const line of linesOf(folded)) {
    if (line.start < body) continue;
    beyond ||= line.start > folded.length / 2 && headsOtherPages(line);
    apart ||= line.apart;
    const rule = beyond ? 'other-pages' : isRuleOfTable(line) ? undefined : furnitureRule(line);
    // The line right above a credit is what the picture shows.
    const shown = rule === 'caption' && !line.apart && /^[A-Z][a-z]/.test(line.text) ? lines[lines.length - 1] : undefined;
    if (shown?.apart && shown.text.length <= 120 && /^[^\u3400-\u9fff\d]*$/.test(shown.text) && !/[!?:;,]$|[a-z]\.\s[A-Z]/.test(shown.text)) stripped.push({start: shown.start, end: lines.pop()!.end, rule: 'caption'});
    if (rule) stripped.push({start: line.start, end: line.end, rule});
    else lines.push({...line, apart});
    apart = Boolean(rule);
  }
  const {tables, rest: untabled} = tablesIn(folded, lines);
  const {cards, rest} = cardsIn(untabled);
  return {...joined(folded, rest), stripped, tables, cards, columns: columnsIn(rest)};
}

/** Stretches of lines that each have a wide gap in their middle, as text copied from a page of two columns has. */
function columnsIn(lines: readonly (Line & {readonly apart: boolean})[]): Span[] {
  const found: Span[] = [];
  const isSplit = ({text}: Line) => /[\u3400-\u9fff\d,。、;] {4,}[\u3400-\u9fff\d“]/.test(text);
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (to < lines.length && isSplit(lines[to]!) && (to === from || !lines[to]!.apart)) to++;
    if (to - from > 1) found.push({start: lines[from]!.start, end: lines[to - 1]!.end});
    from = Math.max(from, to - 1);
  }
  return found;
}

/** Where the fields end that Markdown files of site generators begin with; 0 when there are none. */
const frontMatterEnd = (folded: string): number => /^\s*---\r?\n(?:\w[\w-]*[ \t]*:.*\r?\n|[ \t-].*\r?\n){1,60}---(?=\r?\n)/.exec(folded.slice(0, 8000))?.[0].length ?? 0;

/** The line under the head of a Markdown table. */
const isRuleOfTable = ({text}: Line) => /^\|(?:\s*:?-{3,}:?\s*\|)+$/.test(text);

interface Open {
  lines: Line[];
  marker: string;
  emphasised: boolean;
  readonly card?: CardLine;
}

function joined(folded: string, lines: readonly (Line & {apart: boolean})[]): Pick<Blocks, 'blocks' | 'cardLines'> {
  const blocks: Block[] = [];
  const cardLines = new Map<Block, CardLine>();
  const cards = cardLinesIn(lines);
  const items = bareItemsIn(lines);
  const width = wrapWidth(lines);
  const ordinals = loneOrdinals(lines);
  let open: Open | undefined;
  const close = () => {
    const block = open && blockOf(folded, open.lines, open.marker, open.emphasised);
    if (block?.text) blocks.push(block);
    if (block?.text && open?.card) cardLines.set(block, open.card);
    open = undefined;
  };
  for (const [index, line] of lines.entries()) {
    const {rest, marker, emphasised} = ordinals.has(index) ? {rest: {...line, start: line.end, text: ''}, marker: line.text, emphasised: false} : undressed(line);
    const last = open?.lines[open.lines.length - 1];
    const card = cards.get(index);
    const goesOn = open && !card && !open.card && !items.has(index) && continues(open, last, rest, marker, line.apart, width);
    if (!goesOn) {
      close();
      open = {lines: [], marker, emphasised, ...(card ? {card} : {})};
    }
    if (open) {
      open.emphasised &&= emphasised;
      if (rest.text) open.lines.push(rest);
    }
  }
  close();
  return {blocks, cardLines};
}

/** A list without marks: lines in small letters below one with a colon, none of which ends a sentence, as the last line of a wrapped one would. */
function bareItemsIn(lines: readonly (Line & {apart: boolean})[]): ReadonlySet<number> {
  const found = new Set<number>();
  lines.forEach(({text}, index) => {
    if (!/[a-z]:$|^(?:do|don['’]?t)$/i.test(text)) return;
    let end = index + 1;
    while (lines[end] && (end === index + 1 || !lines[end]!.apart) && isBareItem(lines[end]!)) end++;
    const last = lines[end];
    if (end - index > 2 && (!last || last.apart || !/^[a-z]/.test(last.text))) for (let at = index + 1; at < end; at++) found.add(at);
  });
  return found;
}

const isBareItem = ({text}: Line) => text.length <= 80 && /^[a-z]/.test(text) && !/[.!?:,]$|[.!?]\s/.test(text) && !leadsOn.test(text.slice(-24));

/** Lines of text broken at a fixed width are about equally long; zero when these are not. */
function wrapWidth(lines: readonly (Line & {apart: boolean})[]): number {
  let wrapped = 0;
  let longest = 0;
  lines.forEach((line, index) => {
    const {text} = line;
    const next = lines[index + 1];
    if (!next || next.apart || text.length < 12 || isDateLine(line)) return;
    wrapped++;
    longest = Math.max(longest, text.length);
  });
  // Headings right above their paragraphs are no wrapped lines: what is longer than the width was not broken at it.
  const beyond = lines.filter(({text}) => text.length > longest * 1.15).length;
  return wrapped >= 3 && longest <= 120 && beyond < 2 && !endAtStops(lines, longest) ? longest : 0;
}

/** Whether most lines that reach the width end an English sentence: then they are short paragraphs, and the width is by chance. */
function endAtStops(lines: readonly (Line & {apart: boolean})[], longest: number): boolean {
  const full = lines.filter(({text}, index) => text.length >= longest * 0.85 && lines[index + 1]?.apart === false);
  return full.filter(({text}) => /[a-z)\d][.!?]["”’)]*$/.test(text)).length * 2 > full.length;
}

function continues(open: Open, last: Line | undefined, next: Line, marker: string, apart: boolean, width: number): boolean {
  if (!last) return !marker; // a marker alone on its line
  if (marker) return false;
  if (cutNumber(last.text, next.text)) return true;
  if (apart || isDateLine(last) || isDateLine(next)) return false;
  if (tornSentence(last.text, next.text)) return true;
  if (/^[,。、;:!?)”’%…]/.test(next.text)) return true;
  if (/[。!?;:…]["”’)]*$/.test(last.text)) return isWrapped(last, width) && /^[\u3400-\u9fffa-z]/.test(next.text) && !/[。!?:]["”’)]*$/.test(last.text);
  if (/[,、(“—]$/.test(last.text) || /[A-Za-z],?$/.test(last.text) && /^[a-z]/.test(next.text)) return true;
  if (isWrapped(last, width)) return true;
  // Verses of advice have a line each and no stops.
  if (/^(?:不要|切勿|切记|务必|千万|一定要|请勿|谨防)/.test(next.text)) return false;
  if (isTitled(last.text) && /^[A-Z“"]/.test(next.text)) return false;
  // A short line without punctuation is a heading, unless a sentence is under way.
  return open.lines.length > 1 && !open.emphasised && kindOfMarker(open.marker) === 'none' && unfinished(open);
}

/** “Clerk Jailed for Five Years”: the last line of an English headline, with its words capitalised, is no sentence under way. */
const isTitled = (text: string): boolean => {
  const words = text.match(/(?<![\w’'-])[A-Za-z]{4,}/g) ?? [];
  return text.length <= 110 && words.length >= 3 && words.filter((word) => /^[A-Z]/.test(word)).length * 4 >= words.length * 3;
};

/** How a line of date and source begins. */
const dateLine = new RegExp(inLines`
  ^\(?(?:(?:发布|发稿|更新)?(?:时间|日期)|(?:信息|文章|稿件)?来源)\s*:\s*\S|
  ^\(?(?:19|20)\d{2}\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}\s*日?(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\)?(?:
    $|\s+\S{2,12}\s*:|\s+[\u4e00-\u9fff]{2,16}$
  )
`);

/** The line of date and source below a title, however long the lines around it are. A sentence goes on behind a date. */
const isDateLine = ({text}: Line) =>
  text.length <= 60 && !/[。!?;]/.test(text) &&
  dateLine.test(text);

/** Words after which no English line ends: a link or a number in bold stood there. */
const leadsOn = new RegExp(inLines`
  (?:^|\s)(?:
    than|about|approximately|over|nearly|almost|across|of|with|to|and|or|the|a|an|in|for|by|from|at|least|around|
    between|under|its|their|involving|including|totall?ing|worth
  )$
`, 'i');

/** Whether a line breaks off within an English sentence; “Case A” does not: “more than” / “100” / “agencies took part”. */
const tornSentence = (last: string, next: string) =>
  leadsOn.test(last.slice(-24)) && !/\sA$/.test(last) && /^[\w$£€“"]/.test(next) && last.length < 2000 || /^(?:[$£€]\s?)?\d[\d,.]*(?:\s(?:m|b)illion|%)?$/.test(last) && /^[a-z]{2,}\b/.test(next);

const isWrapped = (line: Line, width: number) => width > 0 && line.text.length >= width * 0.85;

const unfinished = ({lines}: Open) => {
  const first = lines[0]!.text;
  return /[,、]/.test(first) && !/[。!?;:]["”’)]*$/.test(lines[lines.length - 1]!.text);
};

/** Whether a page or line break fell into a number: “…犯罪嫌疑人3” and “6人”. */
const cutNumber = (last: string, next: string) =>
  /[\u3400-\u9fff][^。]{0,60}[\d.]$/.test(last.slice(-80)) && !/^\d{4}年/.test(next) &&
  /^(?:\d+(?:\.\d+)?)?[余多]?[万亿千百]?[余多]?[人名起件个家条元部台张次%万亿余多]/.test(next);
