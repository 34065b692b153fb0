import {isPlaceOrKind} from '../indicators.js';
import {withoutLeads} from '../phrase.js';
import type {Counted} from './counted.js';
import {made, type Label} from './label.js';

/** What befell a victim, whatever story stands before it: “多次向指定账户转账共计5万元”. */
const whatBefell = /((?:(?:平均|人均|单笔|最高)[^,;:。]{0,10}?)?(?:被(?:诈骗|骗走?|骗取|盗刷|盗|转走|敲诈)|转账|转帐|汇款|转款|(?<![可移])支付|(?<!冻结|涉案|经济|财产|直接|挽回|资金|避免|减少)损失|(?<!被)骗取|充值))(?:了|共计|总计|合计|共|人民币|达|近|约)*$/;
/** “被人以投资的方式诈骗30万元”: how it was done stands between. */
const befellSomehow = /被(?:人|对方|骗子|他人|不法分子)?(?:以|用|通过|冒充)[^,;:。]{2,24}?(诈骗|骗走|骗取|敲诈|盗刷)(?:了|共计|总计|合计|共|人民币|达)*$/;

/** “平均每起案件损失5万元”, “20万元被转走”. */
export function ofLoss({clause, phrase, unit, after}: Counted): Label | undefined {
  if (unit !== 'money') return undefined;
  const somehow = befellSomehow.exec(clause.before)?.[1];
  if (somehow) return made(`被${somehow}金额`, '', 0.8, ['victim-verb']);
  const found = whatBefell.exec(clause.before);
  const befell = found?.[1] ?? /^被(?:盗刷?|骗|转走|划走|刷走)/.exec(after)?.[0];
  if (!befell || phrase.kind === 'result' && !befell.startsWith('被')) return undefined;
  // “贷款支付了6000元培训费”: what was paid for.
  const paid = /^(?:支付|充值)$/.test(befell) ? /^(?:的)?([^,。;的]{0,6}(?:费用?|款|押金|定金|保证金))$/.exec(after)?.[1] : undefined;
  return paid ? made(befell + paid, '', 0.8, ['victim-verb'], after.length) : made(whoseLoss(clause.before, found?.index ?? 0) + befell, '', 0.8, ['victim-verb']);
}

/** The place or the kind of crime that lost: “甲镇损失5万元”, “电诈案件累计损失90万元”. */
function whoseLoss(before: string, index: number): string {
  const words = withoutLeads(before.slice(0, index)).replace(/(?:共|累计|总计|合计|已|造成)+$/, '');
  return isPlaceOrKind(words) && !/^此/.test(words) ? words : '';
}

/** “给予…罚款800元”, “2500元的行政处罚”. */
export function ofFine({clause, unit, after}: Counted): Label | undefined {
  if (unit !== 'money') return undefined;
  const decided = /^的(行政处罚)/.exec(after)?.[1];
  const fined = /(?:给予[^,。;]{0,16})(罚款)$/.exec(clause.before)?.[1] ?? (decided && /罚款$/.test(clause.before) ? '罚款' : decided);
  return fined ? made(fined, '', 0.8, ['decided']) : undefined;
}

/** “责令将多收取的90元退还给消费者”: what is done with the money stands behind it. */
export function ofMoneyMoved({clause, unit, after}: Counted): Label | undefined {
  const moved = unit === 'money' ? /^(?:已|全部|全额|及时|依法|集中|当场|如数|一并|,)*((?:返还|发还|退还|退赔|返给|兑付|移交|上缴|划拨)(?:给|至|到|于)?[^,。;]{0,12})$/.exec(after)?.[1] : undefined;
  const what = moved ? /(?:[将把]|的)([^将把,;:]{2,16})$/.exec(clause.before)?.[1] : undefined;
  if (!moved || !what) return undefined;
  return made((/的$/.test(what) ? what.slice(0, -1) + '金额' : what) + moved, '', 0.85, ['told-behind'], after.length);
}
