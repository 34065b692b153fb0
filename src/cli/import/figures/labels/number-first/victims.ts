import {nounBehind} from '../../people.js';
import {made, type Label} from '../label.js';
import type {Behind} from './behind.js';

/** What befell victims, at the end of the clause: “60名老人上当受骗”, “7名旅客遭冒牌导游诈骗”. */
const befell = /^[^,。;:\d]{0,16}?(?:(?:被骗|受骗|受害|上当|中招)+|(?:遭|遭遇|遭到|遭受)[^,。;:\d]{0,12}?(?:诈骗|骗局|敲诈|侵害))(?:[!↓…]|$)/;
/** Others than victims, and those who were kept from harm. */
const others = /嫌疑人|骗子|团伙|被告人|民警|冒充|致|让|使|令|防|避免|阻|免|谨|警惕/;
/** “每10名学生中有1名”: of a share, or of what may happen. */
const ofAny = /每\d*[名人]?[^,。;]{0,6}$|(?:可能|没有|无|就有|会有|如果|假如|凡是?)$/;

/** Those who were swindled, of whom nothing else is told. */
export function ofVictims({clause, unit, after, phrase: {kind}}: Behind): Label | undefined {
  if (unit !== 'people' || kind === 'result' || others.test(after) || ofAny.test(clause.before)) return undefined;
  const told = befell.exec(after)?.[0].replace(/[!↓…]$/, '');
  // “135人被骗”: nothing else says who they are.
  const who = told && /^(?:都|均|已)*(?:被骗|受骗|上当|受害)+$/.test(told) ? '人员' : '';
  return told ? made(told.replace(/^的/, '') + who, '', 0.7, ['victims'], told.length) : undefined;
}

/** “与6名女性交往并骗取钱财”, “从70名老人处骗得现金”: those whom the clause says somebody deceived; “向2万人吸收资金”: whose money was taken in. */
export function ofDeceived({clause, unit, after}: Behind): Label | undefined {
  const noun = unit === 'people' && /(?:与|和|对|向|从)(?:近|约|超)*$/.test(clause.before) ? nounBehind(after) : '';
  if (unit === 'people' && /向(?:近|约|超)*$/.test(clause.before) && /^[^,。;:\d]{0,6}?(?:非法)?(?:吸收|募集|集资)/.test(after)) return made(`被吸收资金${noun || '人员'}`, '', 0.7, ['victims'], noun.length);
  return noun && /骗[取走得财]|行骗|诈骗/.test(after) ? made(`被骗${noun}`, '', 0.7, ['victims'], noun.length) : undefined;
}

/** “32名投资人向其缴纳会费”: those who paid. */
export function ofPayers({clause, unit, after, phrase: {kind}}: Behind): Label | undefined {
  const paid = unit === 'people' && kind !== 'result' && !/[称谎]/.test(clause.before) ? /^([^,。;:\d]{2,8}?)((?:先后|陆续|共)?(?:(?:向|给)[^,。;:\d某]{1,8}?)?(?:缴纳|交纳|支付|转账|汇款|充值|投资|投入)(?:了|过)?[^,。;:\d]{0,10})$/.exec(after) : null;
  return paid && nounBehind(after) === paid[1] ? made(paid[0], '', 0.65, ['told-behind'], after.length) : undefined;
}
