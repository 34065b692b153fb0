import type {FoundFigure} from '../figures/found.js';
import type {Grammar} from '../grammar.js';
import type {NumberToken} from '../numbers/token.js';
import {blockOf, spanOf, type Block} from '../text/block.js';
import type {Ruled, Span} from '../text/span.js';
import {isCode} from './code.js';
import {labelOf} from './label.js';
import type {Cell, Table} from '../text/tables.js';
import {bracketedUnit, isUnit, unitOfAll} from './units.js';

/** What a table says. */
export interface ReadTable {
  readonly figures: readonly FoundFigure[];
  readonly uncertain: readonly FoundFigure[];
  readonly rejected: readonly Ruled[];
  /** Cells that are neither number nor label: notes and remarks, to be read as text. */
  readonly rest: readonly Block[];
}

interface Place extends Cell {
  readonly row: number;
  readonly column: number;
  readonly block: Block;
  readonly number?: undefined | {readonly token: NumberToken; readonly base: string; readonly change: 'rise' | 'fall' | undefined; readonly minus: boolean};
}

/**
 * Reads the numbers of a table, each with the words at the head of its row
 * and of its column. Every one is put to the editor: which words count is a
 * guess, the number is not.
 */
export function readTable(folded: string, table: Table, grammar: Grammar): ReadTable {
  const {numbers: tokenise, lang} = grammar;
  const rows = withoutYears(table.rows.map((cells, row) => cells.map((cell, column): Place => placed(folded, cell, row, column, tokenise))));
  const ordinals = new Set(columnsOf(rows).filter((column) => isOrdinal(column)).flat());
  const isNumber = (cell: Place) => cell.number !== undefined && !ordinals.has(cell);
  const depth = Math.max(0, rows.findIndex((cells) => cells.some((cell) => isNumber(cell) || (cell.column > 0 && holdsNumbers(cell.block.text)))));
  const heads = headsOf(rows.slice(0, depth), width(rows));
  const firstNumber = rows.reduce((least, cells) => Math.min(least, cells.find(isNumber)?.column ?? least), Infinity);
  const shared = unitOfAll(table);
  const speaksOfNumbers = (block: Block) => /\d/.test(block.text) && grammar.figures(block).figures.length > 0;

  const figures: FoundFigure[] = [];
  const uncertain: FoundFigure[] = [];
  const rejected: Ruled[] = [...ordinals].filter(({number}) => number).map(({start, end}) => ({start, end, rule: 'ordinal'}));
  const rest: Block[] = rows.slice(0, depth).flatMap((cells) => {
    const filled = cells.filter(({text}) => text);
    return filled.length === 1 ? filled.map(({block}) => block) : filled.map(({block}) => block).filter(speaksOfNumbers);
  });
  const carried: Place[] = [];
  for (const cells of rows.slice(depth)) {
    for (const cell of cells) if (cell.column < firstNumber && cell.text) carried[cell.column] = cell;
    const numbers = cells.filter(isNumber);
    for (const cell of cells) {
      const head = heads[cell.column] ?? [];
      if (!isNumber(cell)) {
        const isLabel = numbers.some(({column}) => column > cell.column) && !speaksOfNumbers(cell.block);
        // “1286起、2153名” in one cell: read as a sentence about the head of its row.
        if (cell.text && !ordinals.has(cell) && !isLabel && !isUnit(cell.text)) rest.push(!numbers.length && holdsNumbers(cell.text) && cells[0]!.text && cells[0] !== cell ? blockOf(folded, [cells[0]!, cell], '', false) : cell.block);
        continue;
      }
      const beside = cells.slice(0, cell.column).reverse().find(({number, text}) => !number && text && !isUnit(text));
      const left = beside && beside.column >= firstNumber ? [beside] : labelsLeft(cells, carried, firstNumber, ordinals);
      const {token, change, minus} = cell.number!;
      const unitCell = cells.find(({column, text}) => isUnit(text) && (/^(?:计量)?单位$/.test((heads[column] ?? []).join('')) || Math.abs(column - cell.column) === 1));
      const unit = token.unit || unitCell?.text || head.map(bracketedUnit).find(Boolean) || left.map(({text}) => bracketedUnit(text)).find(Boolean) || shared;
      const from = [...left, ...(left.length ? [] : rows.slice(0, depth).flat().filter(({column, text}) => column === cell.column && text)), cell].map(({start}) => start).filter((start) => cell.end - start < 300);
      const quote: Span = {start: Math.min(...from), end: unitCell && unitCell.column === cell.column + 1 && !token.unit ? unitCell.end : cell.end};
      const label = labelOf(left.map(({text}) => text), head, lang);
      if (isCode(token, [label, ...head].join(' '))) {
        rejected.push({start: cell.start, end: cell.end, rule: 'code'});
        continue;
      }
      const compared = cell.number!.base || /同比|环比|较|比上|增长|下降|增幅|升降|变化|change/i.exec(head.join(' '))?.[0];
      const comparison = compared && (/%|百分点/.test(unit) || change) ? {base: compared, ...(change ? {direction: change} : {})} : undefined;
      const found: FoundFigure = {
        ...quote,
        token: {...token, unit},
        label,
        ...(comparison ? {comparison} : {}),
        confidence: token.doubt ? 0.55 : 0.7,
        reasons: ['table', ...(unit ? [] : ['no-unit']), ...(token.doubt ? ['doubt-' + token.doubt] : [])],
        number: spanOf(cell.block, token.from, token.to),
        sentence: {start: cells.find(({text}) => text)!.start, end: cells.filter(({text}) => text).at(-1)!.end},
        isPart: false,
      };
      // A sign that the column does not explain, and ten thousands twice (“2600万” in a column of 万元).
      const unclear = !label || (minus && !comparison) || (/[万亿]$/.test(token.display) && /^[万亿]/.test(unit));
      (unclear ? uncertain : figures).push(found);
    }
  }
  return figures.length + uncertain.length ? {figures, uncertain, rejected, rest} : {figures, uncertain, rejected: [], rest: rows.flat().filter(({text}) => text).map(({block}) => block)};
}

/** Digits that are no year or month. */
const holdsNumbers = (text: string) => /\d/.test(text.replace(/(?:19|20)\d{2}年?(?:\d{1,2}月)?|\d{1,2}(?:[-—至]\d{1,2})?月/g, ''));

function placed(folded: string, cell: Cell, row: number, column: number, tokenise: Grammar['numbers']): Place {
  const block = blockOf(folded, [cell], '', false);
  const place = {...cell, row, column, block};
  if (!cell.text || isTime(block.text, row, column)) return place;
  const tokens = tokenise(block);
  const [token] = tokens;
  if (!token || tokens.length > 1) return place;
  const sign = /^(同比|环比|较上年|比上年|较去年|比去年)?(上升|增长|增加|提高|[+↑])?(下降|减少|降低|[-−–↓])?(?:了)?(?:[¥$€£])?$/.exec(block.text.slice(0, token.opening));
  const behind = block.text.slice(token.end);
  const noun = token.unit ? '' : /^ ?([A-Za-z]{2,12})$/.exec(behind)?.[1] ?? '';
  if (!sign || !(noun || /^(?:以上|左右|[↑↓])?$/.test(behind))) return place;
  const [, base = '', up, down = ''] = sign;
  const change = up || /↑/.test(behind) ? 'rise' : down || /↓/.test(behind) ? 'fall' : undefined;
  return {...place, number: {token: noun ? {...token, unit: noun} : token, base, change, minus: /[-−–]/.test(down)}};
}

/** Years and days head rows and columns; a bare 2031 does so only at the edge of the table. */
const isTime = (text: string, row: number, column: number) =>
  /^(?:(?:19|20)\d{2}年(?:度|上半年|下半年)?|(?:(?:19|20)\d{2}年)?\d{1,2}(?:[-—至]\d{1,2})?月(?:份|\d{1,2}日)?|\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?)$/.test(text) ||
  ((row === 0 || column === 0) && /^(?:19|20)\d{2}$/.test(text));

const width = (rows: readonly (readonly Place[])[]) => rows.reduce((most, {length}) => Math.max(most, length), 0);

const columnsOf = (rows: readonly (readonly Place[])[]) =>
  Array.from({length: width(rows)}, (_, column) => rows.flatMap((cells) => cells[column] ?? []));

/** 2030 and 2031 below “年份” say when, whatever column they stand in. */
function withoutYears(rows: readonly (readonly Place[])[]): readonly (readonly Place[])[] {
  const years = new Set(columnsOf(rows).filter((column) => column.some(({text}) => /^(?:年份|年度|年|year)$/i.test(text))).flat().filter(({text}) => /^(?:19|20)\d{2}$/.test(text)));
  return years.size ? rows.map((cells) => cells.map((cell) => (years.has(cell) ? {...cell, number: undefined} : cell))) : rows;
}

/** 1, 2, 3 … at the beginning of the rows number them. */
function isOrdinal(column: readonly Place[]): boolean {
  const numbers = column.flatMap(({number}) => number ?? []);
  const headed = column.some(({text, number}) => !number && /^(?:序号|编号|排名|名次|no\.?|#)$/i.test(text));
  return numbers.length > 0 && (headed || (column[0]?.column === 0 && numbers.length > 1)) && numbers.every(({token}, index) => !token.unit && token.value === index + 1);
}

/** What stands above each column, from top to bottom; a wide cell stands above all the columns it spans. */
function headsOf(rows: readonly (readonly Place[])[], width: number): string[][] {
  const heads = Array.from({length: width}, (): string[] => []);
  rows.filter((cells) => cells.filter(({text}) => text).length > 1).forEach((cells, index, all) => {
    let wide = '';
    heads.forEach((above, column) => {
      wide = cells[column]?.text || (index < all.length - 1 ? wide : '');
      if (wide && above.at(-1) !== wide) above.push(wide);
    });
  });
  return heads;
}

/** The cells that head a row; where one is empty, that above it reaches down. */
const labelsLeft = (cells: readonly Place[], carried: readonly Place[], firstNumber: number, ordinals: ReadonlySet<Place>): Place[] =>
  cells.slice(0, firstNumber).flatMap((cell) => {
    const head = cell.text ? cell : carried[cell.column];
    return head && !ordinals.has(head) && !isUnit(head.text) ? [head] : [];
  });
