import type {Line} from './lines.js';
import type {Span} from './span.js';

/** A cell of a table: its folded words and where they stand; empty cells have no length. */
export interface Cell extends Span {
  readonly text: string;
}

/** Rows of cells that hold numbers. */
export interface Table extends Span {
  readonly rows: readonly (readonly Cell[])[];
  /** The line above, which may name the unit of all: “单位：起”. */
  readonly above?: Line;
}

type ReadLine = Line & {readonly apart: boolean};

/** How the cells of a line are set apart: by tabs, as tables of pages and Word files are written, by bars as in Markdown, or by several spaces. */
const separators = [/\t/g, /\|/g, / {2,}/g] as const;

/**
 * Takes the tables out of the lines of a text. What only looks like one, such
 * as a sentence with a tab in it, stays with the lines.
 */
export function tablesIn(folded: string, lines: readonly ReadLine[]): {readonly tables: readonly Table[]; readonly rest: readonly ReadLine[]} {
  const tables: Table[] = [];
  const rest: ReadLine[] = [];
  // Rows that are no table are not looked at again from each of their lines on.
  const tried = separators.map(() => 0);
  let below = false;
  for (let index = 0; index < lines.length; ) {
    const found = separators.reduce<Run | undefined>((known, separator, at) => {
      if (known || index < tried[at]!) return known;
      const run = runAt(folded, lines, index, separator);
      tried[at] = index + run.lines;
      return run.lines && isTable(run.rows, separator) ? run : undefined;
    }, undefined);
    if (found) {
      const above = lines[index - 1];
      tables.push({rows: found.rows, start: lines[index]!.start, end: lines[index + found.lines - 1]!.end, ...(above ? {above} : {})});
      index += found.lines;
      below = true;
    } else {
      const line = lines[index]!;
      // What stands below a table does not go on from what stands above it.
      rest.push(below ? {...line, apart: true} : line);
      below = false;
      index++;
    }
  }
  return {tables, rest};
}

interface Run {
  readonly rows: readonly (readonly Cell[])[];
  readonly lines: number;
}

/** The rows from a line on. Spaces set words apart elsewhere, too, so there each row has as many cells as the first. */
function runAt(folded: string, lines: readonly ReadLine[], first: number, separator: RegExp): Run {
  const rows: Cell[][] = [];
  let index = first;
  for (; index < lines.length; index++) {
    const line = lines[index]!;
    if (index > first && line.apart) break;
    const cells = cellsOf(folded, line, separator);
    if (!cells || (separator === separators[2] && rows[0] && rows[0].length !== cells.length)) break;
    rows.push(cells);
  }
  return {rows: rows.filter((cells) => !cells.every(({text}) => /^:?-{3,}:?$/.test(text) || text === '')), lines: index - first};
}

/** The cells of a line; nothing when it is no row. Empty cells at its beginning count: a cell above reaches down there. */
function cellsOf(folded: string, line: Line, separator: RegExp): Cell[] | undefined {
  let {start} = line;
  if (separator === separators[0]) while (folded[start - 1] === '\t') start--;
  let {end} = line;
  if (separator === separators[1]) {
    if (!/^\|.*\|$/.test(line.text)) return undefined;
    start++;
    end--;
  }
  const cells: Cell[] = [];
  let from = start;
  for (const {index, 0: found} of [...folded.slice(start, end).matchAll(separator), {index: end - start, 0: ''}]) {
    cells.push(cellBetween(folded, from, start + index));
    from = start + index + found.length;
  }
  return cells.length > 1 ? cells : undefined;
}

function cellBetween(folded: string, from: number, to: number): Cell {
  const raw = folded.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  const text = raw.trim();
  return {start, end: start + text.length, text};
}

/** Whether rows of cells are a table of numbers, and not words that spaces or tabs set apart. */
export function isTable(rows: readonly (readonly {readonly text: string}[])[], separator: RegExp = separators[0]): boolean {
  if (!rows.length) return false;
  const filled = rows.map((cells) => cells.filter(({text}) => text));
  const numbers = filled.flat().filter(({text}) => holdsOneNumber(text));
  if (!numbers.length || filled.flat().some(({text}) => text.length > 80)) return false;
  if (rows.length === 1) return separator === separators[0] && filled[0]!.length > 1 && filled[0]!.slice(1).every(({text}) => holdsOneNumber(text) || text.length <= 3);
  if (filled.filter((cells) => cells.length > 1).length < 2) return false;
  const even = rows.every((cells) => cells.length === rows[0]!.length);
  if (separator !== separators[2]) return even || !filled.flat().some(({text}) => /[。!?;]/.test(text));
  return even && rows.length > 2 && filled.flat().every(({text}) => text.length <= 30 && !/[,。!?;:]/.test(text.replace(/\d,\d/g, ''))) && filled.slice(1).every((cells) => cells.slice(1).some(({text}) => holdsOneNumber(text)));
}

const holdsOneNumber = (text: string) => /^[^\d。]{0,8}\d[\d,. ]*[^\d。]{0,8}$/.test(text);
