import type {Span} from './span.js';

/** One line of the release, without the line break and outer spaces. */
export interface Line extends Span {
  /** Folded text of the line. */
  readonly text: string;
}

/** The lines that hold something, and for each whether an empty line stood before it. */
export function linesOf(folded: string): (Line & {readonly apart: boolean})[] {
  const lines: (Line & {apart: boolean})[] = [];
  const breaks = /\r\n|[\n\r\u2028\u2029\f\v\u0085]|$/g;
  let apart = true;
  for (let start = 0; start <= folded.length; ) {
    breaks.lastIndex = start;
    const found = breaks.exec(folded)!;
    const line = trimmed(folded, start, found.index);
    if (line.text) {
      lines.push({...line, apart});
      apart = false;
    } else {
      apart = true;
    }
    start = found.index + Math.max(1, found[0].length);
  }
  return lines;
}

function trimmed(folded: string, start: number, end: number): Line {
  while (start < end && isSpace(folded.charCodeAt(start))) start++;
  while (end > start && isSpace(folded.charCodeAt(end - 1))) end--;
  return {start, end, text: folded.slice(start, end)};
}

/** Spaces, controls, soft hyphens, zero-width characters and line breaks. */
export const isSpace = (code: number): boolean =>
  code <= 0x20 || code === 0x85 || code === 0xad || code === 0x200b || code === 0x200c || code === 0x200d || code === 0x2060 || code === 0x2028 || code === 0x2029;
