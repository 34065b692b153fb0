import {unitAt} from '../numbers/units.js';
import type {Table} from '../text/tables.js';

/** Whether words are a unit and nothing else: 起, 万元, %. */
export const isUnit = (words: string): boolean => {
  const bare = words.replace(/^(?:万亿|千万|百万|十万|亿|万|千|百)(?=.)/, '');
  return bare !== '' && bare.length <= 6 && unitAt(bare) === bare;
};

/** The unit behind words that head a row or a column: “破获案件(起)”, “金额/万元”. */
export function bracketedUnit(head: string): string {
  const unit = /(?:\((?:单位\s*:\s*)?([^()]{1,6})\)|\/([^/()]{1,4}))$/.exec(head.trim());
  const words = unit?.[1] ?? unit?.[2] ?? '';
  return isUnit(words) ? words : '';
}

/** Words without the unit in brackets behind them. */
export const withoutUnit = (head: string): string => (bracketedUnit(head) ? head.trim().replace(/(?:\([^()]*\)|\/[^/]*)$/, '') : head.trim());

/** “单位：起” above the table or in its first row names the unit of all its numbers. */
export function unitOfAll({rows, above}: Table): string {
  const lines = [above?.text ?? '', ...rows.slice(0, 2).map((cells) => cells.filter(({text}) => text)).filter(({length}) => length === 1).map(([cell]) => cell!.text)];
  const unit = lines.map((text) => /单位\s*:\s*([^\s,、;()]{1,4})\)?$/.exec(text)?.[1] ?? '').find(isUnit);
  return unit ?? '';
}
