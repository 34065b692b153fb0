import type {Rule} from './seen.js';

const unitOfDate = /^(?:年|月|日|号|时|点|分|秒)$/;
const unitOfTime = /^(?:年|月|日|号|时|点|分|秒|天|周|小时|分钟|个月|个?工作日|昼夜|世纪|届)$/;

/** “9·15”, “2031-07-18”, but “3-5起” */
const goesOnAsDate = /^[-/.:·∙•]\d{1,2}(?:[-/.:]\d{1,2})?(?!\d*[\u4e00-\u9fff]*[起人名万亿])/;

export const dates: readonly Rule[] = [
  // “7×24小时”
  ['round-the-clock', ({before, after}) => /\d[×xX*]$/.test(before) || /^[×xX*]\d/.test(after)],
  ['date', ({token, after}) => unitOfDate.test(token.unit) && !/^[余多]/.test(after)],
  ['date', ({token, after}) => token.unit === '' && /^\d{1,4}$/.test(token.display) && goesOnAsDate.test(after)],
  ['date', ({before}) => /\d[-/:·∙•]$/.test(before)],
];

/** “平均年龄36岁”, “平均用时2.8个工作日” and “平均办案时间由94天压缩到31天” were measured. */
const isAverage = /平均[^,。;:\d]{0,8}(?:年龄|用时|耗时|时间|时长|天数|周期)(?:约|仅|只|已)*(?:为|是|达到?|(?:[由从][^,。;:]{1,10})?(?:压缩|压减|缩短|减少|下降|降)[至到为])?$/;

export const durations: readonly Rule[] = [
  ['duration', ({token, before}) => unitOfTime.test(token.unit) && !isAverage.test(before)],
  ['duration', ({token, after}) => token.unit === '个' && /^[多余来](?:月|小时|星期|礼拜|学期|季度|工作日|世纪)/.test(after)],
  ['age', ({token, before}) => /^(?:岁|周岁)$/.test(token.unit) && !isAverage.test(before)],
];
