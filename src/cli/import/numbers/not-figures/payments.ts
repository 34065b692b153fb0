import {isPaidInAll} from '../totals.js';
import {isMoney, type Rule} from './seen.js';

/** How often and how somebody was made to pay is part of the story. */
export const transfers: readonly Rule[] = [
  ['transfer', ({token, before, after}) => token.unit === '笔' && /^(?:交易|订单|转账)/.test(after) && /(?:有|了|成)$/.test(before)],
  ['transfer', ({token, before}) => /^[次笔]$/.test(token.unit) && /(?:转账|转帐|汇款|转款|付款|支付|扫码|充值|先后|分)了?$/.test(before)],
  // “把20万元资金转到安全账户” tells how somebody was robbed.
  ['transfer', ({token, before, after}) => isMoney(token) && /[把将]$/.test(before) && /^[^,。;]{0,8}(?:转|汇|打|存|交|提现)(?:到|入|账|给|至|进|往)/.test(after)],
  ['transfer', ({token, before}) => isMoney(token) && /(?:(?<!(?:按|应|根据|依照|在)[^,。;]{0,8})要求|让|叫)[^,。;]{1,12}(?:转账|支付|汇款|缴纳|交纳)[^,。;]{0,8}$/.test(before)],
  ['transfer', ({token, after}) => isMoney(token) && /^的(?:界面|页面|验证码|订单)/.test(after)],
  ['transfer', ({token, before, after}) => isMoney(token) && /转了?$/.test(before) && /^[到给进入]/.test(after)],
];

const entrance = /(?:起充|起投|起购|起拍|入会|入门|充值)(?:金额|资金|门槛|价格?)?(?:为|是|仅)?$/;
const paidFor = /(?:缴纳|交纳|投资|投入|充值|支付|花费?)$/;
const inReturn = /^[^,。;]{0,4}(?:获得[^,。;]{0,6}资格|可以|就能|就可以|便可|即可|可(?:获|买|换|得)|成为|加入)/;
const eachPays = /(?:投资人|投资者|参[加与]者|会员|用户|客户|玩家)[^,。;]{0,6}(?:再|每|需|先)(?:投资|投入|充值|缴纳)$/;
const boasted = /(?:鼓吹|宣称|号称|承诺|许诺|谎称|声称|标榜)[^,。;]{0,12}$/;
const givenAway = /^的?[^,。;]{0,4}(?:券|积分|会员|礼品|礼包)/;

/** What a scam costs and promises was taken from nobody yet. */
export const promises: readonly Rule[] = [
  ['promise', ({token, before}) => isMoney(token) && entrance.test(before) && !isPaidInAll(before)],
  ['promise', ({token, before, after}) => isMoney(token) && paidFor.test(before) && inReturn.test(after)],
  ['promise', ({token, before}) => isMoney(token) && (eachPays.test(before) || boasted.test(before))],
  ['promise', ({token, before, after}) => isMoney(token) && /(?:赠送|附赠)(?:价值)?$/.test(before) && givenAway.test(after)],
  ['promise', ({token, before}) => isMoney(token) && /(?:升值|贬值|上?涨|下?跌)[成到至]$/.test(before)],
  // “以500元为诱饵”, “20元等不同面额”
  ['promise', ({token, after}) => isMoney(token) && (/^[^,。;]{0,4}为(?:诱饵|饵)/.test(after) || /^等?(?:不同|各种)?面[额值]/.test(after))],
  // “100%是诈骗”
  ['promise', ({token, after}) => token.unit === '%' && /^[都均全]?[是为系](?:诈骗|骗子|骗局|假的|陷阱)/.test(after)],
  ['promise', ({token, before}) => token.unit === '%' && /(?:只有|只要|如果|一旦)(?:上涨|下跌|涨|跌|升值|贬值)[了到至]?$/.test(before)],
];

/** What a swindler makes up, or somebody for an example, was counted by nobody. */
export const madeUp: readonly Rule[] = [
  // “称她名下有张卡发送了400条短信”
  ['made-up', ({before}) => /称[^,。;“”]{0,6}名下[^,。;“”]*$/.test(before) && !/(?:警方|公安|检察|法院|通报)[^,。;]{0,8}称/.test(before)],
  // “比如玩家有2万元的亏损”
  ['made-up', ({token, before, after}) => isMoney(token) && /(?:比如|假如|假设)[^。;]{0,12}$/.test(before) && /^的?(?:亏损|盈利|利润|本金|收益)/.test(after)],
];
