import {inLines} from '../../../in-lines.js';
import {isPlaceOrKind} from '../indicators.js';
import {withoutLeads} from '../phrase.js';
import {moneyNouns} from '../verbs.js';
import type {Counted} from './counted.js';
import {overTime} from '../../numbers/totals.js';
import {made, type Label} from './label.js';
import {sumOf, victims} from './sums.js';

/** Words between a deed and its amount. */
const tail = '(?:了|共计|总计|合计|累计|总共|一共|共|人民币|现金|达到?|高达|将?近|约|超过?)*$';

/** What befell a victim, whatever story stands before it: “多次向指定账户转账共计5万元”. */
const whatBefell = new RegExp(inLines`
  (
    (?:(?:平均|人均|单笔|最高)[^,;:。]{0,10}?)?(?:
      被(?:网络|电信|电话|微信|网上|线上)?(?:诈骗|骗走?|骗取|骗去|盗刷|盗走?|转走|敲诈)|(?<!被)受骗|转账|转帐|汇款|转款|
      (?<![运传])输[掉光]?|(?<![可移要须需])支付|(?<!冻结|涉案|经济|财产|直接|挽回|资金|避免|减少)损失|(?<!被)骗取|充值
    )
  )${tail}
`);
/** “被人以投资的方式诈骗30万元”: how it was done stands between. */
const befellSomehow = /被(?:人|对方|骗子|他人|不法分子)?(?:以|用|通过|冒充)[^,;:。]{2,24}?(诈骗|骗走|骗取|敲诈|盗刷)(?:了|共计|总计|合计|共|人民币|达)*$/;

/** “平均每起案件损失5万元”, “20万元被转走”. */
export function ofLoss({clause, phrase, unit, after}: Counted): Label | undefined {
  if (unit !== 'money') return undefined;
  const somehow = befellSomehow.exec(clause.before)?.[1];
  if (somehow) return made(`被${somehow}金额`, '', 0.8, ['victim-verb']);
  const found = whatBefell.exec(clause.before);
  // “退赔40万元被骗款”: 被骗 says which money it is, and the verb before the number what became of it.
  const befell = found?.[1]?.replace(/^输$/, '输掉') ?? (phrase.kind === 'result' && isMoneyLost.test(after) ? undefined : /^被(?:盗刷?|骗|转走|划走|刷走)/.exec(after)?.[0]);
  // “其余40万元被骗款”: the rest of it.
  const rest = isMoneyLost.test(after) ? /(?:剩余|其余|余下|剩下)(?=的?$)/.exec(clause.before)?.[0] : undefined;
  if (rest) return made(`${rest}${isMoneyLost.exec(after)![0]}`, '', 0.75, ['victim-verb'], isMoneyLost.exec(after)![0].length);
  if (!befell || phrase.kind === 'result' && !befell.startsWith('被')) return undefined;
  // “转账超过1万元时要核实”: what is said of any amount counts none.
  if (/^(?:时|的话|以上)/.test(after)) return made(befell, '', 0.4, ['condition']);
  // “贷款支付了6000元培训费”: what was paid for.
  const paid = /^(?:支付|充值)$/.test(befell) ? /^(?:的)?([^,。;的]{0,6}(?:费用?|款|押金|定金|保证金))$/.exec(after)?.[1] : undefined;
  if (paid) return made(befell + paid, '', 0.8, ['victim-verb'], after.length);
  const words = clause.before.slice(0, found?.index ?? 0);
  const whose = whoseLoss(words);
  return made(whose || isAverage.test(befell) ? whose + befell : sumOf(words, befell), '', 0.8, isPaying.test(befell) ? ['victim-verb', 'paid'] : ['victim-verb']);
}

const isMoneyLost = /^被(?:盗|骗)的?(?:资金|钱款|款项?|现金|存款|货款|钱财|积蓄|本金)/;
const isAverage = /^(?:平均|人均|单笔|最高)/;

/** The place or the kind of crime that lost: “甲镇损失5万元”, “电诈案件累计损失90万元”. */
function whoseLoss(words: string): string {
  const whose = withoutLeads(words).replace(/(?:共|累计|总计|合计|已|造成)+$/, '');
  return isPlaceOrKind(whose) && !/^此/.test(whose) ? whose : '';
}

const paying = '(?:转账|转帐|汇款|转款|打款|汇入|转入|存入|投入|投进|投资|垫付|充值|支付|缴纳|交纳|付款|下注|贷款|借款|捐赠|捐款|打赏)';
const paidThings = '(?:[^,;:。的]{0,8}?(?:钱|[款金]|资金|积蓄|费用?))?';
const paidInAll = new RegExp(`(${paying})”?(${paidThings})(?:了|人民币|现金)*(?:共计|总计|合计|累计|总共|一共|共)(?:达|人民币|近|约|超过?)*$`);
const paidOverTime = new RegExp(`${overTime.source}[^,;:。]{0,20}?(${paying})”?(${paidThings})${tail}`);

const isPaying = new RegExp(`^${paying}$`);
/** What stands behind an amount that a victim paid; anything else was bought. */
const paidFor = /^(?:$|后|给|到|至|进|在|仍|却|均|都|转|汇|打|的?(?:本金|资金|积蓄|存款|现金))/;
/** What somebody is to pay, or may, was not paid. */
const demanded = /(?<!(?:按|应|根据|依照|在)[^,;:。]{0,8})要求|[让叫须欲]|需要?|应(?:当|先|缴)|谎称|[声宣]称|承诺|可以?|如果|一旦|准备|打算|每/;

/** “先后投入本金18万元”, “贷款共计23万元转给对方”: what somebody paid in all, where each of several payments would only tell the story. */
export function ofPaidInAll({clause, phrase, unit, after}: Counted): Label | undefined {
  if (unit !== 'money' || phrase.kind === 'result' || phrase.kind === 'plain' && !isPaying.test(phrase.verb) || !paidFor.test(after)) return undefined;
  const found = paidInAll.exec(clause.before) ?? paidOverTime.exec(clause.before);
  if (!found || demanded.test(clause.before.slice(0, found.index + found[0].indexOf(found[1]!)))) return undefined;
  const [whole, deed = '', thing = ''] = found;
  const to = /^(?:的?[^,。;]{0,4}?)((?:转账|转|汇款?|打款?)(?:给|到|至|入)[^,。;某]{2,8})$/.exec(after)?.[1] ?? '';
  if (thing) return made(deed + thing + to, '', 0.75, ['paid-in-all'], to ? after.length : 0);
  return made(sumOf(clause.before.slice(0, found.index + whole.lastIndexOf(deed)), deed + to), '', 0.75, ['paid-in-all', 'paid'], to ? after.length : 0);
}

const taking = '(?:骗取|骗走|骗得|骗去|盗走|盗取|窃取|偷走|转走|划走|卷走|抢走|敲诈|勒索|侵吞)';
const taken = new RegExp(`(?<!被)(${taking})(?:了|走)?([^,;:。\\d]{0,20}?)的?(人民币|现金|钱款|钱财|财物|存款)${tail}`);

const fromVictim = new RegExp(`^(?:了|走)*(${victims})`);

/** “盗走受害人存在卡里的现金5000元”: what was taken, from whom when a word for his part in it says so. */
export function ofTaken({clause, unit}: Counted): Label | undefined {
  const found = unit === 'money' ? taken.exec(clause.before) : null;
  if (!found) return undefined;
  const whom = fromVictim.exec(found[2]!)?.[1] ?? '';
  return made(`${found[1]!}${whom}${found[3] === '人民币' ? '金额' : found[3]!}`, '', 0.75, ['taken']);
}

const fromThose = new RegExp(`^([^,;:。\\d]{0,14}?(?:${victims}|人员))的?(?:人民币|现金|钱款|财物)?(?:共计|总计|合计|累计|共|近|约|超过?|折合|人民币)*$`);

/** “骗取3名老人共计42万元”: the money was taken from those just counted. */
export function ofTakenFromThose({clause, unit, sharedVerb}: Counted): Label | undefined {
  const whom = unit === 'money' && sharedVerb === '骗取' && clause.continues ? fromThose.exec(clause.before)?.[1] : undefined;
  return whom ? made(`骗取${whom}金额`, '', 0.8, ['taken']) : undefined;
}

/** “从账户转出60万元至他人账户”: where it went stands behind. */
export function ofSentOut({clause, unit}: Counted): Label | undefined {
  const deed = unit === 'money' ? /(转出|汇出|取出|支出)(?:了|近|约|超)?$/.exec(clause.before)?.[1] : undefined;
  const to = deed ? (/^[至到给][^,;:。\d某]{2,10}$/.exec(clause.after)?.[0] ?? '') : '';
  return deed && (to || !clause.after) ? made(`${deed}${to}金额`, '', 0.7, ['told-behind'], to.length) : undefined;
}

/** “每盒128元”: what one piece costs counts nothing. */
export function ofUnitPrice({clause, unit}: Counted): Label | undefined {
  const piece = unit === 'money' ? /(?:以|按|售价|单价|价格)[^,;:。]{0,4}?(每[只盒个件张条斤瓶份台部袋箱包公克吨支]{1,2})(?:近|约)?$/.exec(clause.before)?.[1] ?? (/(?:每[^,;:。]{0,6}|一[个件枚只])价值(?:近|约)?$/.test(clause.before) && clause.after.startsWith('的') ? '单件' : undefined) : undefined;
  return piece ? made(`${piece}价格`, '', 0.4, ['unit-price']) : undefined;
}

/** “非法收取好处费8000元”, “从中抽取提成12万元”: what swindlers earned; what somebody is promised stands behind 可 or 每. */
export function ofEarnings({clause, unit}: Counted): Label | undefined {
  const found = unit === 'money' ? /(?:非法|违规|从中|私自|共|累计|先后)(收取|抽取|赚取|获取|获得|分得|获)((?:[^,;:。\d]{0,6}(?:费|提成|佣金|报酬|赃款|利益)))(?:了|共计|合计|人民币|近|约|达)*$/.exec(clause.before) : null;
  return found && !/可|能|每|承诺|只要|就有/.test(clause.before.slice(0, found.index)) ? made(found[1]! + found[2]!, '', 0.75, ['earned']) : undefined;
}

/** “给予…罚款800元”, “2500元的行政处罚”. */
export function ofFine({clause, unit, after}: Counted): Label | undefined {
  if (unit !== 'money') return undefined;
  const decided = /^的(行政处罚)/.exec(after)?.[1];
  const fined = /(?:给予[^,。;]{0,16})(罚款)$/.exec(clause.before)?.[1] ?? (decided && /罚款$/.test(clause.before) ? '罚款' : decided);
  return fined ? made(fined, '', 0.8, ['decided']) : undefined;
}

/** What is done with money behind its number. */
const movedOn = new RegExp(inLines`
  ^(?:已|全部|全额|及时|依法|集中|当场|如数|一并|,)*(
    (?:
      返还|发还|退还|退赔|返给|兑付|移交|上缴|划拨|转移|追回|止付|扣押|查扣|转至|转入|转到|转往|汇至|汇往|汇入|存入|
      取现|取出|套现|挥霍|据为己有|占为己有
    )(?:给|至|到|于)?[^,。;]{0,12}
  )$
`);

/** “责令将多收取的90元退还给消费者”: what is done with the money stands behind it. */
export function ofMoneyMoved({clause, unit, after}: Counted): Label | undefined {
  const moved = unit === 'money' ? movedOn.exec(after)?.[1] : undefined;
  const what = moved ? /(?:[将把]|的)([^将把,;:]{2,16})$/.exec(clause.before)?.[1] : undefined;
  if (!moved || !what) return undefined;
  if (/^其中的?$/.test(what)) return made(`${moved}金额`, '', 0.8, ['told-behind'], after.length);
  return made((/的$/.test(what) ? what.slice(0, -1) + '金额' : what) + moved, '', 0.85, ['told-behind'], after.length);
}

const moved = '(?:转移|转入|转出|转至|转到|转往|流向|流入|汇入|汇往|打入|用于|被?取现|被?挥霍)';

const wentSomewhere = new RegExp(`^(?:已|均|全部|先后)*(被)?(${moved}[^,。;\\d]{0,16})$`);

/** “资金中有80万元流向一张银行卡”: where money went; the sum that it is a part of stands before 中有. */
export function ofPartMoved({clause, unit, after}: Counted): Label | undefined {
  if (unit !== 'money' || !/中,?有?(?:近|约|超|逾)?$/.test(clause.before)) return undefined;
  const went = wentSomewhere.exec(after);
  if (!went) return undefined;
  const whole = moneyNouns.exec(clause.before.replace(/(?:的)?中,?有?(?:近|约|超|逾)?$/, ''))?.[0] ?? '';
  const words = went[2]!.replace(/[^至到给往入向]{0,3}某(?=公司|企业|单位|平台|银行)/, '').replace(/一[张个家]/, '');
  return made(`${whole}${went[1] ?? ''}${words}${whole ? '' : '金额'}`, '', 0.75, ['told-behind'], after.length);
}

/** “发现60万元中有2万元被转移”: the whole was told before, and nothing is said of it here. */
export function ofWholeMoved({clause, unit, after}: Counted): Label | undefined {
  return unit === 'money' && /^中,?有?(?:近|约|超|逾)?\d/.test(clause.after || after) ? made(clause.before.slice(-20), '', 0.4, ['whole-told-before']) : undefined;
}

/** “其中80万元系赃款”: what the money is. */
export function ofWhatMoneyIs({unit, after}: Counted): Label | undefined {
  const is = unit === 'money' ? /^(?:均|都|全部)?(?:系|属于?|为|是)([^,。;\d]{0,8})$/.exec(after)?.[1] : undefined;
  return is && moneyNouns.test(is) ? made(is, '', 0.7, ['told-behind'], after.length) : undefined;
}

const trade = '(?:购得|购买|购入|买下|买入|收购|卖出|卖给|出售|转让|售出|转卖)';

const tradedFor = new RegExp(`^的(?:总价|价格|高价|低价|价款)(?:将|从|向)?[^,。;\\d]{0,8}?(${trade})([^,。;\\d]*)`);

/** “以35万元的价格购得假酒”: what was paid for it. */
export function ofPrice({clause, unit}: Counted): Label | undefined {
  const found = unit === 'money' && /(?:^|[^予难加足可])以(?:近|约|超|逾)?$/.test(clause.before) ? tradedFor.exec(clause.after) : null;
  if (!found) return undefined;
  const thing = found[2]!.replace(/^.*某.*?的/, '');
  return made(found[1]!.replace(/给$/, '出') + (/某/.test(thing) || thing.length > 12 ? '' : thing) + '价格', '', 0.7, ['told-behind']);
}
