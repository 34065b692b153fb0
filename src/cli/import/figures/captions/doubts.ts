import {withoutLeads} from '../phrase.js';
import type {Caption, Told} from './told.js';

const each = /每([^,;:。年月日天\d]{0,10})$/;
const rate = /^(?:[/每一](?:分钟|小时|次|单|人|张|条|个|部)(?![^,;:。]{3}))/;

/** “每介绍一人获利600元”, “3元每分钟”: what is told of each is no sum. */
export function ofEach({label, unit, before, after}: Told): Caption | undefined {
  if (unit !== 'money' || /每|[均单]价|平均|人均|单笔/.test(label)) return undefined;
  const whole = each.exec(before)?.[0];
  if (whole && whole.length >= 4) return {label: whole, reason: 'each', asks: true};
  const behind = rate.exec(after)?.[0];
  return behind ? {label: `每${behind.slice(1)}${label}`, reason: 'each', asks: true} : undefined;
}

/** How a release says that it speaks of one: 单笔, 最多的一位, 一人最多. */
const ofSingle = /单([笔户次人起件条])|最[多高大]的?(?:那|其中)?一([位名人户起笔])|一([人户笔名])最[多高大]/;
const inSingle = /单[笔户次人起件条]|最[多高大]的?(?:[那]?一[位名人户起笔])?|^一[人户笔名](?=最)/g;

/** “单笔被骗金额最高达30万元”, “最多的一位损失60万元”: of one, and not of all. */
export function ofMost({label, unit, before}: Told): Caption | undefined {
  const own = unit === 'money' ? /[^、\d]*$/.exec(before)![0] : '';
  if (!/最[多高大]/.test(own) || /上限/.test(label)) return undefined;
  const [, ...of] = ofSingle.exec(own) ?? [];
  const one = of.find(Boolean)?.replace(/[位名]/, '人');
  // “最大一起案值”: the label says so itself.
  if (one && /^最[大高多]一[^,]{2,}[值额款资失]$/.test(label)) return undefined;
  if (one) {
    const whole = `单${one}最高${sumOf(label.replace(inSingle, '').replace(/^的|[了达为]+$/g, ''))}`;
    return whole === label ? undefined : {label: whole, reason: 'of-one', asks: false, isOfOne: true};
  }
  const most = /最[^最]*$/.exec(own)![0];
  return !/最|单笔/.test(label) && most.length <= 10 && !/(?:最[多高]达|损失最[多大高])[为是]?$/.test(most) ? {label: `最高${label}`, reason: 'of-one', asks: true, isOfOne: true} : undefined;
}

/** What one paid or lost, as a noun. */
const sumOf = (deed: string): string => (/^[买购]买?$/.test(deed) ? '购买金额' : /(?:额|款|资金|损失|奖励|数|[值价费利])$/.test(deed) ? deed : `${deed}金额`);

const averaged = /^(?:[日周月年人案件户次笔]均|平均每)/;

/** “老年客户的人均损失为3万元”: whose average it is; an average is part of no sum. */
export function ofAverage({label, sentence, before}: Told): Caption | undefined {
  if (!averaged.test(label)) return undefined;
  const clause = /^(?:为|达到?|有|是|约|近|高达|\s)*$/.test(before) ? /([^,;:。!?]*),[^,]*$/.exec(sentence)?.[1] ?? '' : before;
  const at = clause.lastIndexOf(label.slice(0, 4));
  const whose = at > 0 ? withoutLeads(clause.slice(0, at)).replace(/^(?:不过|但是?|而且?|[^,]*\d[^,]*)/, '').replace(/的$/, '') : '';
  const named = /^[\u4e00-\u9fff、“”]{2,10}$/.test(whose) && /[人者员户民众师生客类型案罪骗]$/.test(whose) ? whose + label : label;
  return {label: /(?:被骗|受骗)$/.test(named) ? `${named}金额` : named, reason: 'average', asks: false, isOfOne: true};
}

/** “尚有2亿元未归还”: what did not happen stands behind. */
export function ofNotYet({unit, before, after}: Told): Caption | undefined {
  const owed = unit === 'money' && /(?:尚|还|仍)有?(?:近|约|超)?$/.test(before) ? /^(?:的?[^,;:。未]{0,4})?(未(?:能)?[\u4e00-\u9fff]{2})/.exec(after)?.[1] : undefined;
  return owed ? {label: `${owed}金额`, reason: 'not-yet', asks: true} : undefined;
}

/** What may be, was planned or did not happen yet, and a label that does not say so. */
const unreal: readonly (readonly [said: RegExp, kept: RegExp])[] = [
  [/(?:^|[,、])可(?!疑|靠|视)以?[^,;:。]{0,8}$/, /^可|可[制生提]/],
  [/(?:拟|计划|预计|打算|准备|企图|意图)[^,;:。]{0,10}$/, /拟|计划|预计|打算|准备|企图|意图/],
  [/(?:尚未|并未|仍未|还未)[^,;:。的]{0,8}$/, /未/],
  [/未遂[^,;:。]{0,6}$/, /未遂/],
];

/** “可制成品600盒”: nobody found them. */
export function ofUnreal({label, before}: Told): Caption | undefined {
  const doubted = unreal.some(([said, kept]) => said.test(before) && !kept.test(label));
  if (doubted) return {label, reason: 'unreal', asks: true};
  // A list of what was seized goes on with what could be made of it.
  const could = /^(?:查获|扣押|缴获|查扣|收缴)(可(?:以|供)?[制生加提][^,]{2,})$/.exec(label)?.[1];
  return could ? {label: could, reason: 'unreal', asks: true} : undefined;
}

const sentenced = /^(被告人|罪犯)(?:\([^()]*\))?(?:均|分别|依法|已)*(?:被|因)[^,;。]{0,40}判处/;

/** “12名被告人(其中1人…)分别被以…罪判处”: what stands behind a bracket was done to them all. */
export function ofSentencedBehindBracket({unit, rest, label}: Told): Caption | undefined {
  if (unit !== 'people' || /判处/.test(label)) return undefined;
  // “对6名干部以受贿罪等罪名,判处…”: the charge is no noun.
  const charged = /判处/.test(rest.slice(0, 60)) ? /^对?([^,以]{2,10})以[^,]{2,16}罪$/.exec(label)?.[1] : undefined;
  const whom = charged ?? sentenced.exec(rest)?.[1];
  return whom ? {label: `被判处刑罚的${whom}`, reason: 'told-behind', asks: true} : undefined;
}

/** “其余14名被告人”: the others are not all of them. */
export function ofTheRest({label, unit, before, after}: Told): Caption | undefined {
  if (!/^(?:people|cases)$/.test(unit) || !/(?:其余|剩余|余下)的?$/.test(before)) return undefined;
  // “其余60人的移交手续正在办理”: they are not handed over yet.
  const pending = unit === 'people' ? /^的([^,;。\d]{2,8}?(?:手续|工作|程序)(?:正在|尚在|仍在|将|待|拟)[^,;。\d]{1,8})$/.exec(after)?.[1] : undefined;
  if (pending) return {label: `${pending}的其余人员`, reason: 'the-rest', asks: true};
  if (/其余|剩余|其他|余下/.test(label)) return undefined;
  const at = label.lastIndexOf('的') + 1;
  return {label: `${label.slice(0, at)}其余${label.slice(at)}`, reason: 'the-rest', asks: false};
}
