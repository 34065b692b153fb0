import type {Counted} from './counted.js';
import {made, type Label} from './label.js';

/** What befell a victim, whatever story stands before it: “多次向指定账户转账共计5万元”. */
const whatBefell = /((?:(?:平均|人均|单笔|最高)[^,;:。]{0,10}?)?(?:被(?:诈骗|骗走?|骗取|盗刷|盗|转走|敲诈)|转账|转帐|汇款|转款|(?<![可移])支付|(?<!冻结|涉案|经济|财产|直接|挽回|资金|避免|减少)损失|(?<!被)骗取|充值))(?:了|共计|总计|合计|共|人民币|达|近|约)*$/;

/** “平均每起案件损失5万元”, “20万元被转走”. */
export function ofLoss({clause, phrase, unit, after}: Counted): Label | undefined {
  if (unit !== 'money') return undefined;
  const befell = whatBefell.exec(clause.before)?.[1] ?? /^被(?:盗刷?|骗|转走|划走|刷走)/.exec(after)?.[0];
  return befell && (phrase.kind !== 'result' || befell.startsWith('被')) ? made(befell, '', 0.8, ['victim-verb']) : undefined;
}

/** “给予…罚款800元”, “2500元的行政处罚”. */
export function ofFine({clause, unit, after}: Counted): Label | undefined {
  const fined = unit === 'money' ? (/给予[^,。;]{0,16}(罚款)$/.exec(clause.before)?.[1] ?? /^的(行政处罚)/.exec(after)?.[1]) : undefined;
  return fined ? made(fined, '', 0.8, ['decided']) : undefined;
}
