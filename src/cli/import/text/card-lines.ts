import {inLines} from '../../in-lines.js';
import {isLabel, isNumber, unitOf} from './cards.js';
import type {Line} from './lines.js';
import {kindOfMarker} from './markers.js';
import {undressed} from './undressed.js';

/** A number and what it counts on one line, in a row of such lines: “破获案件: 86起”, “14 warrants executed”. */
export interface CardLine {
  readonly number: Line;
  readonly label: Line;
  /** By how much it rose or fell, where that stands behind it: “发案: 86起, ↓4%”. */
  readonly change?: Line;
}

type ReadLine = Line & {readonly apart: boolean};
interface Parted extends CardLine {
  readonly first: 'label' | 'number';
}

/** The lines of rows of cards, by their indexes: two of one form or more, right below each other. */
export function cardLinesIn(lines: readonly ReadLine[]): ReadonlyMap<number, CardLine> {
  const found = new Map<number, CardLine>();
  let row: [number, Parted][] = [];
  const close = () => {
    const [first] = row;
    if (first && row.length >= 2 && !numbersWhatFollows(row) && beginsAnew(lines, first[0]) && !goesOn(lines[row.at(-1)![0] + 1])) for (const [index, line] of row) found.set(index, line);
    row = [];
  };
  lines.forEach((line, index) => {
    const parted = partedLine(line);
    if (parted?.first !== row[0]?.[1].first) close();
    if (parted) row.push([index, parted]);
  });
  close();
  return found;
}

/** “Day 1”, “Day 2” and “2029”, “2031” number or date what stands below them. */
const numbersWhatFollows = (row: readonly [number, Parted][]): boolean => {
  const values = row.map(([, {number}]) => Number(number.text));
  return values.every((value, index) => index === 0 || value === values[index - 1]! + 1) || values.every((value) => Number.isInteger(value) && value >= 1900 && value < 2100);
};

/** Within a wrapped sentence a line begins with a number by chance. */
const beginsAnew = (lines: readonly ReadLine[], index: number): boolean => {
  const before = lines[index - 1];
  return !before || lines[index]!.apart || before.text.length <= 60 || /[.:!?。]$/.test(before.text);
};
const goesOn = (next: ReadLine | undefined): boolean => next !== undefined && !next.apart && /^[a-z,;]/.test(next.text);

function partedLine(line: Line): Parted | undefined {
  const {rest, marker} = undressed(line);
  if (!['none', 'bullet', 'number'].includes(kindOfMarker(marker))) return undefined;
  // “**86** homes searched”: spaces take the place of the signs of emphasis.
  const whole = rest.text.replace(/\*\*|__/g, '  ');
  const [tail = '', change = ''] = behindNumber.exec(whole) ?? [];
  const text = whole.slice(0, whole.length - tail.length);
  for (const {first, pattern, fits} of tail ? [labelInFront] : forms) {
    const [, before, mark] = pattern.exec(text) ?? [];
    if (before === undefined || mark === undefined) continue;
    const [one, other] = [piece(rest, text, 0, before.length), piece(rest, text, before.length + mark.length, text.length)];
    const parted: Parted = first === 'label' ? {first, label: one, number: other} : {first, number: one, label: other};
    const at = whole.lastIndexOf(change);
    if (fits(parted)) return change ? {...parted, change: piece(rest, whole, at, at + change.length)} : parted;
  }
  return undefined;
}

function piece({start}: Line, text: string, from: number, to: number): Line {
  const words = text.slice(from, to);
  const at = start + from + /^\s*/.exec(words)![0].length;
  return {start: at, end: at + words.trim().length, text: words.trim()};
}

/** Without a unit a Chinese number may be a page, a house or a telephone. */
const countsInChinese = ({number, label}: CardLine): boolean =>
  isNumber(number.text) && isLabel(label.text) && (unitOf(number.text) !== '' || /\([^()]{1,5}\)$/.test(label.text));

/** Words that end no label: the line breaks off within a sentence. */
const countsInEnglish = ({label}: CardLine): boolean =>
  !/\b(?:than|about|approximately|over|nearly|of|with|to|and|or|the|an?|in|for|by|from|at|between|was|were|is|are|has|have)$/i.test(label.text);

const amount = String.raw`(?:[$£€]\s?)?\d[\d,]*(?:\.\d+)?(?:\s?(?:million|billion|thousand|m|bn|k)\b|\s?%|\s?per ?cent)?\+?`;
const about = String.raw`(?:(?:more than|over|nearly|almost|about|around|up to)\s)?`;
/** What a bulletin sets behind the number of a line: by how much it moved, and a remark in brackets. */
const behindNumber = new RegExp(inLines`
  (?<=\d[\u3400-\u9fff%]{0,6})(?:
    [,、;]? ?(
      (?:
        (?:同比|环比|[较比][\u3400-\u9fff]{2,6}?)?(?:上升|增长|增加|提升|提高|上涨|下降|减少|降低|下滑|回落)|[↑↓]
      ) ?\d[\d.]*(?:%|个?百分点)
    )
  )?(?:\([^()\d]{2,20}\))?$
`);
const labelInFront = {first: 'label', pattern: /^([^\d:]*[\u3400-\u9fff)])(\s*:\s*)[^\u3400-\u9fff]{0,3}\S*\d\S*$/, fits: countsInChinese} as const;
/** How a line is parted into what stands first and the mark between the two. */
const forms = [
  {first: 'label', pattern: /^([^\d:]*[\u3400-\u9fff)])(\s*:\s*|\s+)[^\u3400-\u9fff]{0,3}\S*\d\S*$/, fits: countsInChinese},
  {first: 'number', pattern: /^([^\s\d]{0,3}\d\S*)(\s+)[\u3400-\u9fff]\S*$/, fits: countsInChinese},
  {first: 'label', pattern: new RegExp(String.raw`^([A-Z][A-Za-z’'()/&-]*(?:\s[A-Za-z’'()/&-]+){0,6}?)(\s?:\s+|\s[-–—]\s|\s+)${about}${amount}$`), fits: countsInEnglish},
  {first: 'number', pattern: new RegExp(String.raw`^(${about}${amount})(\s+)[A-Za-z][\w’'-]*(?:\s[\w’'/&-]+){0,7}$`, 'i'), fits: countsInEnglish},
] as const;
