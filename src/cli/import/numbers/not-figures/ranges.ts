import type {Rule} from './seen.js';

/** “由7%降到3%”, “从60%提高到80%”: a verb between two numbers makes the second the new level. */
const moved = /(?:升|降|低|高|增|减|压缩|加|缩短|缩小|扩大|下滑|回落|上涨|增长)[至到]$/;

export const ranges: readonly Rule[] = [
  // “两三千元”
  ['range', ({token, before}) => token.spelled && /[一二两三四五六七八九]$/.test(before)],
  ['range', ({before}) => /从[^,。;]{1,10}[至到]$/.test(before) && !moved.test(before)],
  ['range', ({after}) => /^[-–—~至到]+\d/.test(after)],
  ['range', ({token, before}) => token.unit !== '' && /\d[\u4e00-\u9fff%]{0,3}[-–—~至到]+$/.test(before) && !/达到$/.test(before) && !moved.test(before)],
];

/** “同比增长1.8倍”, “是去年同期的3.4倍” say how a figure moved; “收益翻5倍” is what a swindler promises. */
function isChange(before: string): boolean {
  const clause = /[^。;]*$/.exec(before)![0];
  if (/收益|回报|利润|本金|宣称|承诺|声称|价格|[股币]价/.test(clause)) return false;
  return /(?:同比|环比|[比较](?:去年|上年|前年|上月|上季度|\d{4}年|同期))[^,]{0,12}(?:上升|增长|增加|提升|提高|上涨|扩大|翻)[了至到]?$/.test(clause) ||
    /(?:[是为]|相当于)(?:去年|上年|前年|上月|上季度|\d{4}年)[^,]{0,8}的$/.test(clause);
}

export const multiples: readonly Rule[] = [
  ['multiple', ({token, before}) => token.unit === '倍' && !isChange(before)],
  ['multiple', ({token}) => /^(?:成|折|级|度|层|楼|字|斤|分)$/.test(token.unit)],
];
