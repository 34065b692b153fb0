import type {Approximation} from '../../../content/schema.js';
import {inLines} from '../../in-lines.js';
import type {Block} from '../text/block.js';
import {chineseNumeral} from './chinese-numerals.js';
import {currencyBefore} from './currencies.js';
import type {NumberToken} from './token.js';
import {countsDevices, unitAt} from './units.js';

const exponents: Readonly<Record<string, number>> = {
  百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 十亿: 9, 百亿: 10, 千亿: 11, 万亿: 12,
};

// “20来名” is about twenty; “拨打96110来咨询” is a number and a verb.
const arabic =
  /(\d{1,3}(?:,\d{3})+(?![\d])|\d+)(\.\d+)?(余|多|几|(?<=0)来(?=[名人个起家部台张件条次位户辆万亿岁天年元]))?(万亿|千万|百万|十万|亿|万|千(?![克米瓦])|百(?!分))?(余|多)?/g;
const spelledOut = new RegExp(inLines`
  (
    两|[一二三四五六七八九]?[十百千][一二三四五六七八九十百千零]*|[一二三四五六七八九]
  )(余|多|几)?(万亿|亿|万)?(余|多)?(?=个?(?:[名人元起台张家条件处个套]|部(?![门委署])))
`, 'g');

/** “近百亿元”, “上万名”: a round number without a digit, which only the word before it makes a statement. */
const round = /(?<=近|约|超|逾|突破|超过|(?<![以之网线路海])上|(?<![经通])过|[^到]达)(万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千|百)(余|多)?(?=个?[名人元起部台张家条处次件份户个])/g;

const before: readonly (readonly [RegExp, Approximation])[] = [
  [/(?:不到|不足|将近|接近|近)$/, 'below'],
  [/(?:折合约|约合|大约|约为|约|大概)$/, 'about'],
  [/(?:超过|多于|大于|不少于|不低于|至少|突破|超|逾)$/, 'atLeast'],
];
/** Words that end in 近, 约 or 超 and say nothing about the number. */
const unrelated = /(?:附近|最近|邻近|临近|远近|亲近|相近|预约|签约|契约|违约|节约|特约|邀约|制约|履约|解约|高超)$/;

/** The numbers of a Chinese block, in order. */
export function chineseTokens(block: Block): readonly NumberToken[] {
  const {text} = block;
  const found: NumberToken[] = [];
  for (const match of text.matchAll(arabic)) {
    const [whole, digits = '', decimals = '', more = '', scale = '', moreBehind = ''] = match;
    const from = match.index;
    if (/[\w.]/.test(text[from - 1] ?? '') && !/[\u4e00-\u9fff]/.test(text[from - 1]!)) {
      if (found[found.length - 1]?.end === from) continue;
      // A4, v2.3, 0.5.1
      if (!/\d\.\s?$/.test(text.slice(from - 3, from)) && !countsDevices(text.slice(0, from), text.slice(from + whole.length))) continue;
    }
    const value = Number(`${digits.replace(/,/g, '')}${decimals}e${exponents[scale] ?? 0}`);
    found.push(token(block, from, whole, value, Boolean(more || moreBehind), false));
  }
  for (const match of text.matchAll(spelledOut)) {
    const [whole, numeral = '', more = '', scale = '', moreBehind = ''] = match;
    if (/[第初周期\d一二三四五六七八九十数几每某几]/.test(text[match.index - 1] ?? '')) continue;
    const value = chineseNumeral(numeral) * 10 ** (exponents[scale] ?? 0);
    // 百起 and 千家 are round words, not counts.
    if (Number.isNaN(value) || /^[百千]$/.test(numeral)) continue;
    found.push(token(block, match.index, whole, value, Boolean(more || moreBehind), true));
  }
  for (const match of text.matchAll(round)) {
    const [whole, scale = '', more = ''] = match;
    const read = token(block, match.index, whole, Number(`1e${exponents[scale]}`), Boolean(more), true);
    const reached = /[上过]$/.test(text.slice(0, match.index)) && read.opening === match.index;
    found.push(reached ? {...read, opening: read.from - 1, display: text[read.from - 1]! + read.display, approximation: 'atLeast'} : read.approximation === 'exact' ? {...read, approximation: 'about'} : read);
  }
  return found.sort((a, b) => a.from - b.from).filter((each, index, all) => index === 0 || each.from >= all[index - 1]!.to);
}

function token(block: Block, from: number, whole: string, value: number, more: boolean, spelled: boolean): NumberToken {
  const {text} = block;
  let to = from + whole.length;
  // 10个百分点 keeps its unit, 3个省份 is counted in 省份, 2个月 is a time.
  let unit = unitAt(text.slice(to, to + 8));
  let display = whole;
  if (unit === '' && /^[余多]/.test(text.slice(to, to + 1))) {
    display += text[to]!;
    to += 1;
    unit = unitAt(text.slice(to, to + 8));
  }
  const lead = leadOf(text, from, unit);
  if (!unit && lead.currency && value >= 100) unit = lead.currency;
  const unitEnd = to + (text.startsWith(unit, to) ? unit.length : 0);
  // “2000元左右”, “600万元人民币”: the noun that is counted stands behind it.
  const inCurrency = unit === '元' && text.startsWith('人民币', unitEnd) ? 3 : 0;
  const round = /^(?:左右|上下(?![游级家]))/.exec(text.slice(unitEnd + inCurrency, unitEnd + inCurrency + 3))?.[0] ?? '';
  const end = unitEnd + inCurrency + round.length;
  display = lead.words + display;
  const behind = /^(?:以上|多)/.test(text.slice(end, end + 2)) ? 'atLeast' : round ? 'about' : undefined;
  return {
    from, to, end, opening: lead.opening, display, value, unit, spelled,
    approximation: more ? 'atLeast' : (lead.approximation ?? behind ?? 'exact'),
    doubt: doubtOf(block, from, to, end),
  };
}

interface NumberLead {
  /** Index of the first of the words. */
  readonly opening: number;
  /** The words of approximation, as they are printed with the number: 约 of “约合”, which is the verb as well. */
  readonly words: string;
  readonly approximation?: Approximation;
  readonly currency: string;
}

/** What stands before a number and says how near it is and of which currency: “约合人民币”, “美元约”. */
function leadOf(text: string, from: number, unit: string): NumberLead {
  const near = approximationBefore(text, from);
  const currency = currencyBefore(text, near.opening);
  if (!currency) return {...near, currency};
  const opening = near.opening - currency.length;
  const further = near.approximation ? {...near, opening} : approximationBefore(text, opening);
  // “微信里的人民币5万元”: with a unit behind the number it is the noun.
  return unit && (near.approximation || !further.approximation) ? {...near, currency} : {...further, currency};
}

function approximationBefore(text: string, from: number): Omit<NumberLead, 'currency'> {
  const lead = text.slice(Math.max(0, from - 4), from).trimEnd();
  if (unrelated.test(lead)) return {opening: from, words: ''};
  // “约占25%”
  if (/约占$/.test(lead)) return {opening: from, words: '', approximation: 'about'};
  for (const [pattern, approximation] of before) {
    const found = pattern.exec(lead)?.[0];
    if (found) return {opening: from - found.length, words: text.slice(from - found.length, from).replace(/\s/g, '').replace(/^(?:折合约|约合)$/, '约'), approximation};
  }
  return {opening: from, words: ''};
}

/** Digits that were apart in the release, by a space or a line break, may be one number or two. */
function doubtOf({text, gaps}: Block, from: number, to: number, end: number): NumberToken['doubt'] {
  if (/[\d]\.\s?$/.test(text.slice(Math.max(0, from - 3), from)) || /\.$/.test(text.slice(from - 1, from))) return 'split-decimal';
  for (let index = from + 1; index <= Math.min(end - 1, text.length); index++) {
    const gap = gaps.get(index);
    if (!gap) continue;
    if (/[\d.]/.test(text[index - 1]!) && /[\d.]/.test(text[index] ?? '')) return 'joined';
    if (gap === 'line' && index <= to) return 'joined';
  }
  return '';
}
