import {gainerIn, payerIn} from '../labels/sums.js';
import {said, type Completing} from './surrounding.js';

const gained = /^(?:非法)?(?:获利|牟利|得款)(?:金额)?$/;
const paid = /^(?:准备|打算)?(?:向|给|往|到)?[^,;:。]{0,8}(?:转账|汇款|转款|打款|充值|支付|垫付|缴纳|交纳|投入|投进)[^,;:。]{0,8}$/;

/** “犯罪嫌疑人从中获利3万元”: who gained. */
export const ofGainer: Completing = ({label, unit, told}) => {
  const who = unit === 'money' && gained.test(label) ? gainerIn(/[^,;:。]*$/.exec(told)![0]) : '';
  return who ? said(who.replace(/^[该此]/, '') + label.replace(/金额$/, ''), 'whose') : undefined;
};

/** “受害人先后向对方转账3万元”: anybody may pay, so the label says who did, by a part and not by a name. */
export const ofPayer: Completing = ({label, unit, told}) => {
  const who = unit === 'money' && paid.test(label) && !/^支付(?!金额)/.test(label) ? payerIn(told) : '';
  return who && !label.includes(who) ? said(who + label.replace(/^(?:转账|转帐|汇款|转款|支付|充值)$/, '$&金额'), 'whose') : undefined;
};
