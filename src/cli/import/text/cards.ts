import {inLines} from '../../in-lines.js';
import {unitAt} from '../numbers/units.js';
import type {Line} from './lines.js';
import {kindOfMarker} from './markers.js';
import type {Span} from './span.js';
import {undressed} from './undressed.js';

/** A number that stands on a line of its own, and the line that says what it counts, as on the cards of a dashboard. */
export interface Card extends Span {
  readonly number: Line;
  /** The unit, where it has a line of its own too. */
  readonly unit?: Line;
  /** Absent when it may be the line above as well as that below. */
  readonly label?: Line;
}

type ReadLine = Line & {readonly apart: boolean};

/** One line, or a number with its unit below it. */
interface Item {
  readonly kind: 'number' | 'label' | 'other';
  readonly at: number;
  readonly lines: readonly ReadLine[];
  readonly bare: Line;
  readonly emphasised: boolean;
}

/**
 * Takes the cards out of the lines of a text: two numbers or more, each on a
 * line of its own, that take turns with the lines they belong to.
 */
export function cardsIn(lines: readonly ReadLine[]): {readonly cards: readonly Card[]; readonly rest: readonly ReadLine[]} {
  const items = itemsOf(lines);
  const cards: Card[] = [];
  const taken = new Set<number>();
  for (let from = 0; from < items.length; ) {
    let to = from + 1;
    if (items[from]!.kind !== 'other') while (to < items.length && items[to]!.kind !== 'other' && items[to]!.kind !== items[to - 1]!.kind) to++;
    const run = items.slice(from, to);
    // The second of two labels may begin the next run.
    from = to;
    const numbers = run.filter(({kind}) => kind === 'number');
    if (numbers.length < 2 || countsUp(numbers)) continue;
    for (const {card, members} of paired(run)) {
      cards.push(card);
      for (const {at, lines: {length}} of members) for (let each = at; each < at + length; each++) taken.add(each);
    }
  }
  const rest = lines.flatMap((line, index) => (taken.has(index) ? [] : [taken.has(index - 1) ? {...line, apart: true} : line]));
  return {cards, rest};
}

/** Whether the lines of a cell of a table are one card: such a table only lays cards out. */
export function isCard(words: readonly string[]): boolean {
  const kinds = itemsOf(words.map((text) => ({start: 0, end: text.length, text, apart: false}))).map(({kind}) => kind);
  return kinds.length === 2 && kinds.includes('number') && kinds.includes('label');
}

function itemsOf(lines: readonly ReadLine[]): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const {rest: bare, marker, emphasised} = undressed(line);
    const dressed = !marker || kindOfMarker(marker) === 'bullet';
    const below = lines[at + 1];
    if (dressed && isNumber(bare.text)) {
      const withUnit = below && !unitOf(bare.text) && below.text.length <= 4 && isNumber(bare.text + below.text);
      items.push({kind: 'number', at, lines: withUnit ? [line, below] : [line], bare, emphasised});
      if (withUnit) at++;
    } else {
      items.push({kind: dressed && isLabel(bare.text) ? 'label' : 'other', at, lines: [line], bare, emphasised});
    }
  }
  return items;
}

const numberAlone = new RegExp(inLines`
  ^(?:[+\-−–↑↓]|约|将?近|超过?|逾|突破|达|共|累计)? ?[¥$€£]?(
    (?:[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*|0(?=[.%]|$))(?:\.\d+)?
  ) ?[余多]?(?:万亿|千万|百万|十万|亿|万|千|百)?[余多]? ?([^\d\s]{0,5}?)(?:\+|余|以上|左右)?$
`);

/** The unit of a number that stands alone; empty for none. */
export const unitOf = (text: string): string => numberAlone.exec(text)?.[2] ?? '';

/** Whether words are a number with nothing but its unit. Days and hours head what happened on them; they count nothing. */
export function isNumber(text: string): boolean {
  if (text.length > 20 || !numberAlone.test(text)) return false;
  const unit = unitOf(text);
  return !unit || (unitAt(unit) === unit && !/^[年月日号时点分秒]$/.test(unit));
}

/** Few words without a stop, as heads of a table have. */
export const isLabel = (text: string) => /[\u3400-\u9fff].*[\u3400-\u9fff]/.test(text) && text.length <= 24 && !/\d/.test(text.replace(/(?:19|20)\d{2}年/g, '')) && !/[。!?;,|]|:(?!$)/.test(text);

/** 1, 2, 3 and 2029, 2030 number what stands below them. */
function countsUp(numbers: readonly Item[]): boolean {
  const texts = numbers.map(({bare: {text}}) => text);
  const values = texts.map(Number);
  return texts.every((text) => /^\d{1,4}$/.test(text)) && values.every((value, index) => index === 0 || value === values[index - 1]! + 1 || (value > values[index - 1]! && /^(?:19|20)\d{2}$/.test(texts[0]!) && value < 2100));
}

function paired(run: readonly Item[]): {card: Card; members: readonly Item[]}[] {
  const side = sideOf(run);
  return run.flatMap((item, index) => {
    if (item.kind !== 'number') return [];
    const label = side && run[side === 'above' ? index - 1 : index + 1];
    if (side && !label) return [];
    const members = label ? [item, label] : [item];
    const lines = members.flatMap((each) => each.lines);
    const unit = item.lines[1];
    const card = {
      start: Math.min(...lines.map(({start}) => start)), end: Math.max(...lines.map(({end}) => end)),
      number: item.bare, ...(unit ? {unit} : {}), ...(label ? {label: label.bare} : {}),
    };
    return [{card, members}];
  });
}

/**
 * On which side of the numbers their labels stand. Where a run has a label at
 * each end, one of the two is none of them: blank lines show which, or that it
 * is a heading, or that only the other names something to be counted.
 */
function sideOf(run: readonly Item[]): 'above' | 'below' | undefined {
  const [first, last] = [run[0]!, run.at(-1)!];
  if (first.kind !== last.kind) return last.kind === 'label' ? 'below' : 'above';
  const byBlanks = blankSide(run);
  if (byBlanks || first.kind === 'number') return byBlanks;
  const odd = (is: (item: Item) => boolean) => (is(first) === is(last) ? undefined : is(first) ? 'below' : 'above');
  const isHeading = ({emphasised}: Item) => emphasised && !run.slice(1, -1).some((each) => each.kind === 'label' && each.emphasised);
  // The first line of all is the title, as a rule.
  return odd(isHeading) ?? odd(({bare: {text}}) => !namesCounted.test(text)) ?? (first.at === 0 ? 'below' : undefined);
}

function blankSide(run: readonly Item[]): 'above' | 'below' | undefined {
  const gaps = run.slice(1).map(({lines}) => lines[0]!.apart);
  const beforeNumbers = gaps.filter((_, index) => run[index + 1]!.kind === 'number');
  const behindNumbers = gaps.filter((_, index) => run[index]!.kind === 'number');
  if (beforeNumbers.every(Boolean) && !behindNumbers.some(Boolean)) return 'below';
  if (behindNumbers.every(Boolean) && !beforeNumbers.some(Boolean)) return 'above';
  // Only one line of all stands apart.
  if (gaps.filter(Boolean).length !== 1) return undefined;
  return gaps[0] ? (run[0]!.kind === 'label' ? 'below' : 'above') : gaps.at(-1) ? (run.at(-1)!.kind === 'label' ? 'above' : 'below') : undefined;
}

/** Words that end in what can be counted, or in the unit it is counted in. */
const namesCounted = /(?:[数量额率次]|案件?|人员|嫌疑人|团伙|窝点|资金|损失|账[户号]|银行卡|电话卡|手机|警情|线索|群众|隐患)$|\([^()]{1,5}\):?$/;
