import type {NumberToken} from '../numbers/token.js';
import type {Read} from './one.js';
import {withoutLeads} from './phrase.js';

const verb = '(?:逐步|大幅|持续|快速|进一步|稳步|逐年|已|又|再)*(?:上升|增长|增加|提升|提高|上涨|升高|扩大|升|增|下降|减少|降低|下滑|回落|压缩|压减|压降|缩短|缩小|降|减)了?[至到为]';
/** “2031年的”, “二季度的”, “年初的” */
const when = '[^,。;:\\d由从]{0,8}(?:(?:19|20)\\d{2}年(?:\\d{1,2}月|[上下]半年)?|\\d{1,2}月份?)?[^,。;:\\d由从]{0,6}?';
const former = '(?:\\d[\\d.,]*[余多万亿千百]*[^\\d,。;:]{0,5}?|(?:不足|不到|近|约|超)?[一二三四五六七八九]成[一二三四五六七八九半]?)';
const subject = '([^,;:。由从]{2,40}?)';

const reached = new RegExp(`(?:^|[,;:。])${subject}(?<![自理事缘])([由从]${when}${former},?${verb})((?:19|20)\\d{2}年(?:\\d{1,2}月)?的?|\\d{1,2}月份?的?|目前的?)?$`);
const began = new RegExp(`(?:^|[,;:。])${subject}(?<![自理事缘])[由从]${when}$`);
const goesOn = new RegExp(`^,?${verb}`);

const measure = /率|占比|比重|比例|指数|满意度|安全感/;

/**
 * “占比由二季度的7%降到3%”: the second is what was reached, and its subject names it; the first, from which it moved,
 * stands with it as what it is compared with, and is left to the editor as a figure of its own.
 */
export function newLevelOf(text: string, from: number, {opening, end, unit}: NumberToken): Read | undefined {
  const before = text.slice(Math.max(from, opening - 120), opening);
  const [, named = '', base = '', time = ''] = reached.exec(before) ?? [];
  const label = nameOf(named);
  if (named && !label) return {label: named, verb: '', confidence: 0.4, reasons: ['former-level'], behind: 0};
  // What was counted at two times is told of each: see captions/levels.
  if (time && !/^(?:%|‰)$/.test(unit)) return undefined;
  if (label) return {label, verb: '', confidence: measure.test(label.slice(-4)) ? 0.85 : 0.7, reasons: ['new-level'], behind: 0, comparison: {base: base + time.replace(/的$/, '')}};
  const old = began.exec(before)?.[1] ?? '';
  if (old && goesOn.test(text.slice(end, end + 12)) && !dated.test(text.slice(end, end + 24))) return {label: nameOf(old) || old, verb: '', confidence: 0.4, reasons: ['former-level'], behind: 0};
  return undefined;
}

const dated = new RegExp(`^,?${verb}(?:19|20)\\d{2}年的?\\d[\\d.,]*[余万]*[^%‰\\d.,]`);

const nameOf = (words: string): string => {
  const name = withoutLeads(words.replace(/^.*[将把使](?=.{2})/, '').replace(/^原(?:[来先]|认定|指控)*的/, '')).replace(/(?:总数|数量|已经|已|也)$/, '');
  return name.length >= 2 && !/^(?:其|该|此|这)/.test(name) ? name : '';
};
