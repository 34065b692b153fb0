import type {NumberToken} from '../numbers/token.js';
import {clauseAround, clauseBefore, type Clause} from './clause.js';
import {includingWords} from './listing.js';

/**
 * The clause of a number, with the words that it takes from around it.
 *
 * @param floor Index behind the number before it in the sentence, or the sentence’s start.
 * @param counted Whether `floor` is behind a number.
 */
export function clauseOf(text: string, token: NumberToken, floor: number, counted: boolean): Clause {
  const clause = withoutIncluding(text, clauseAround(text, openingOf(text, token, floor), token.end, floor, counted));
  const saysNothing = isEmpty(clause.before) && !/^[\u4e00-\u9fffA-Za-z“]{2}/.test(clause.after);
  return saysNothing ? (widened(text, clause, floor) ?? clause) : clause;
}

/** The clause before the one that begins at `start`, when it is whole and no number stands in it; empty otherwise. */
export function previousClause(text: string, start: number, floor: number, from: number): string {
  const earlier = clauseBefore(text, start, Math.max(floor, from));
  return earlier && (earlier[0] === from || /[,;:!?。]/.test(text[earlier[0] - 1] ?? '')) ? text.slice(...earlier) : '';
}

/** Index of the first word of a clause. */
export const firstWord = (text: string, from: number): number => from + /^[\s、,;:]*/.exec(text.slice(from, from + 8))![0].length;

/** Where the words before a number end; “网络购物诈骗(25宗)” has its noun before the bracket. */
function openingOf(text: string, {opening, end}: NumberToken, floor: number): number {
  return text[opening - 1] === '(' && text[end] === ')' && opening - 1 > floor ? opening - 1 : opening;
}

/** “含上年未结35起” counts 上年未结. */
function withoutIncluding(text: string, clause: Clause): Clause {
  const {length} = /[,、(]/.test(text[clause.from - 1] ?? '') ? (includingWords.exec(clause.before)?.[0] ?? '') : '';
  return length ? {...clause, from: clause.from + length, before: clause.before.slice(length)} : clause;
}

/** “冒充客服类,共5起”: nothing but particles before the number. */
const isEmpty = (before: string) => /^(?:共计|总计|合计|累计|已|共|高?达到?|有|为|\s)*$/.test(before);

/** The clause with the words of the one before it. */
function widened(text: string, clause: Clause, floor: number): Clause | undefined {
  const earlier = clauseBefore(text, clause.from, floor);
  return earlier && {...clause, from: earlier[0], before: text.slice(earlier[0], earlier[1])};
}
