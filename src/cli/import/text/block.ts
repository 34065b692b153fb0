import {isChinese} from './fold.js';
import {isSpace, type Line} from './lines.js';
import type {Span} from './span.js';

/** Why two characters of a block stand side by side although something stood between them. */
export type Gap = 'space' | 'line';

/**
 * A paragraph, heading, list item or speaker line, with the way back to the
 * release: character `i` of `text` is at `at[i]` there.
 */
export interface Block extends Span {
  /** Folded, on one line, without the spaces Chinese does not write, without emphasis marks. */
  readonly text: string;
  readonly at: readonly number[];
  /** Where a space or a line break was left out, by index of the character behind it. */
  readonly gaps: ReadonlyMap<number, Gap>;
  /** What stood before a list item: “1.”, “◆”, “-”; empty for none. */
  readonly marker: string;
  /** Whether the whole of it was emphasised or marked as a heading. */
  readonly emphasised: boolean;
}

/** The stretch of the release behind characters `from` up to `to` of a block. */
export function spanOf(block: Block, from: number, to: number): Span {
  const start = block.at[from];
  const last = block.at[to - 1];
  if (start === undefined || last === undefined || to <= from) return {start: block.start, end: block.start};
  return {start, end: last + 1};
}

/** Part of a block as a block of its own. */
export function within(block: Block, from: number, to: number): Block {
  const gaps = new Map<number, Gap>();
  for (const [index, gap] of block.gaps) if (index > from && index < to) gaps.set(index - from, gap);
  return {
    ...spanOf(block, from, to),
    text: block.text.slice(from, to),
    at: block.at.slice(from, to),
    gaps,
    marker: '',
    emphasised: block.emphasised,
  };
}

/** Two blocks that follow each other as one, as of a heading on two lines. */
export function together(first: Block, second: Block): Block {
  const gaps = new Map([...first.gaps, [first.text.length, 'line'] as const, ...[...second.gaps].map(([index, gap]) => [index + first.text.length, gap] as const)]);
  return {...first, end: second.end, text: first.text + second.text, at: [...first.at, ...second.at], gaps};
}

/** Makes a block of lines that belong together. */
export function blockOf(folded: string, lines: readonly Line[], marker: string, emphasised: boolean): Block {
  const chinese = lines.some(({text}) => /[\u3400-\u9fff]/.test(text));
  let text = '';
  const at: number[] = [];
  const gaps = new Map<number, Gap>();
  let gap: Gap | undefined;
  for (const line of lines) {
    if (text) gap = 'line';
    for (let index = line.start; index < line.end; index++) {
      if (chinese && !gap) index += noteMarkAt(folded, index, line.end, text);
      if (index >= line.end) break;
      const character = folded[index]!;
      if (isSpace(folded.charCodeAt(index))) {
        gap ??= 'space';
        continue;
      }
      if (isEmphasis(folded, index) || (chinese && character === '`')) continue;
      if (gap && text) {
        if (!chinese || needsSpace(text[text.length - 1]!, character)) {
          text += ' ';
          at.push(index - 1);
        } else {
          gaps.set(text.length, gap);
        }
      }
      gap = undefined;
      text += character;
      at.push(index);
    }
  }
  const start = at[0] ?? lines[0]?.start ?? 0;
  return {start, end: (at[at.length - 1] ?? start - 1) + 1, text, at, gaps, marker, emphasised};
}

/** Chinese takes no spaces; digits set apart by one are one number, and the importer warns of it. */
function needsSpace(before: string, after: string) {
  if (isChinese(before) || isChinese(after) || after === '%') return false;
  return !/[\d.]/.test(before) || !/\d/.test(after) || before === '.';
}

/**
 * Length of the mark of a note between a number and what it counts: 1286①起,
 * 1286[2]起, 1286¹起. Behind a colon or at a line’s beginning ① numbers a list.
 */
function noteMarkAt(folded: string, index: number, end: number, before: string): number {
  const first = folded[index]!;
  if (!/[①-⑳[⁰¹²³⁴-⁹]/.test(first) || !/\d$/.test(before)) return 0;
  // 10⁸ is a number by itself.
  if (/[⁰¹²³⁴-⁹]/.test(first) && /(?:^|\D)10$/.test(before)) return 0;
  const mark = /^(?:[①-⑳]|\[\^?\d{1,2}\]|[⁰¹²³⁴-⁹]{1,2})/.exec(folded.slice(index, Math.min(end, index + 6)))?.[0] ?? '';
  return mark && /[\u3400-\u9fff%]/.test(folded[index + mark.length] ?? '') ? mark.length : 0;
}

/** Markdown’s ** and __ around words, which text taken from messaging accounts often keeps. */
function isEmphasis(folded: string, index: number) {
  const character = folded[index];
  return (character === '*' || character === '_') && (folded[index - 1] === character || folded[index + 1] === character);
}

/** The words of a block as the release prints them, on one line. */
export function printed(release: string, block: Block): string {
  let words = '';
  for (const index of block.at) words += isSpace(release.charCodeAt(index)) ? ' ' : release.charAt(index);
  return words.trim();
}
