import {inLines} from '../../../../in-lines.js';
import {nounBehind} from '../../people.js';
import {countedNouns, resultVerbs} from '../../verbs.js';
import type {Counted} from '../counted.js';
import {head, tidy} from '../words.js';

/** A number whose noun stands behind it, with the words behind it taken apart. */
export interface Behind extends Counted {
  /** The noun: 嫌疑人 of “12名嫌疑人被抓获”. */
  readonly noun: string;
  /** What is told of it, without adverbs: 抓获. */
  readonly told: string;
  /** The same when it is a result; empty otherwise. */
  readonly does: string;
  /** Where the noun ends among the words behind. */
  readonly nounEnd: number;
  /** How many characters behind the unit noun and result take. */
  readonly reach: number;
  /** Whether a word that tells of the noun stands behind it. */
  readonly isTold: boolean;
  /** Who is listed before the number: “甲某、乙某” of “甲某、乙某等12人”. */
  readonly group: string;
}

const predicate = new RegExp(inLines`
  (?:
    已|均|被(?!告人|害人|骗)|受到|主动|进行|采取|[作做]出|依法|实施|挂牌督办|开展了|予以|给予|提起|移送|落网|到案|归案|
    全部|先后|分别|因涉嫌|正在|接受|领取|现场|纳入|列入|认定为|提供|发放
  )
`);

/** “6台电脑等涉案物品”: what sums up the list is not counted by its last number. */
const restOfList = /(?<=..)等(?:一批|大量|各类|多种|相关|其他|涉案|作案|违法|涉诈|犯罪|用于)*(?:物品|工具|设备|财物|物资|物证|器材|材料|资料|赃物|东西)$/;

/** “4个平台共计注册用户60万人”: what they have together is the next number's. */
const summedNext = /(?<=..)(?:共计|共有|总计|合计|累计)[^,;。\d]{0,10}\d.*$/;

/** “12张银行卡和读卡器27台”: the second noun is the next number's. */
const nounOfNext = /(?<=..)(?:以及|和|及|与)[^,;。\d的]{2,8}[近约超]?\d.*$/;

/** “市场占有率高达65%的公司”: a number that only tells which they are is no item of a list. */
export const withoutTold = (after: string): string => after.replace(/^[^,;:。、\d的和及与]{2,20}?(?:高达|多达|达到|达|超过|超|占)\s*[近约超]?[\d.]+\s*[万亿余多]*(?:%|万?元|人|个)?(?:以上)?的(?=[^,;:。\d的]{2,16}$)/, '');

export function behindOf(counted: Counted): Behind {
  // “33家银行和7个县区”, “立案20件涉35人”: the next number has its own noun.
  const after = withoutTold(counted.after).replace(summedNext, '').replace(nounOfNext, '').replace(/(?:和|及|与|以及|给|向|\/|共?涉及?|共)?[近约超]?\d.*$/, '');
  const {clause, phrase} = counted;
  const cut = predicate.exec(after);
  const relative = after.lastIndexOf('的');
  // “将…的145人抓获归案”: no noun stands behind.
  const actsAtOnce = /[将把][^,;]{2,20}的$/.test(clause.before) && resultVerbs.some((each) => after.startsWith(each));
  const nounEnd = actsAtOnce ? 0 : cut && !(relative > cut.index) ? cut.index : after.length;
  // “投入12万元后无法提现”, “出动60人在两地抓捕”: what came then, and where, is no noun.
  const noun = /^(?:后|时|仍|却|便|才|就|同比|环比|[较比][上去同]|占|在(?![逃押校册岗编线建])|[奔分]?赴|前往)/.test(after) ? '' : nounBehind(after) || head(after.slice(0, nounEnd)).replace(/(?<=信息|数据)并.*$|(?<=..)中$/, '').replace(restOfList, '');
  const told = after.slice(nounEnd).replace(/^因?涉嫌[^,]{2,14}?(?=被|已|均)/, '').replace(/^(?:已|均|被|公安机关|警方|依法|全部|先后|分别)+/, '');
  const does = !/\d/.test(told) && resultVerbs.some((each) => told.includes(each)) ? told : '';
  const group = /等$/.test(phrase.noun) ? tidy(phrase.noun).replace(/\([^)]{1,12}\)/g, '') : '';
  return {...counted, after, noun, told, does, nounEnd, reach: does ? after.length : noun ? nounEnd : 0, isTold: cut !== null, group};
}

export const isCountedNoun = ({noun}: Behind): boolean => noun !== '' && countedNouns.test(noun);
