import {nounBehind} from '../people.js';
import {countedNouns, resultVerbs} from '../verbs.js';
import {isScrap} from './scraps.js';
import type {Caption, Told} from './told.js';

type Standard = readonly (readonly [deed: RegExp, caption: string])[];

/** What is done to people in proceedings, and what befalls victims, as releases caption it. */
const ofPeople: Standard = [
  [/判处|判刑|获刑|被判/g, '被告人被判处刑罚'],
  [/不起诉/g, '不起诉人员'],
  [/移送(?:审查)?起诉/g, '移送起诉犯罪嫌疑人'],
  [/提起公诉|(?<!提起)公诉/g, '被告人被提起公诉'],
  [/(?<!不|移送|审查)起诉/g, '起诉犯罪嫌疑人'],
  [/刑事拘留|刑拘/g, '刑事拘留犯罪嫌疑人'],
  [/(?<!不)批准逮捕|(?<!不)批捕|(?<!批准)逮捕/g, '逮捕犯罪嫌疑人'],
  [/行政处罚/g, '行政处罚人员'],
  [/追究刑事责任/g, '被追究刑事责任人员'],
  [/取保候审/g, '取保候审犯罪嫌疑人'],
  [/强制措施/g, '犯罪嫌疑人被采取强制措施'],
  [/行政拘留|治安拘留/g, '行政拘留违法人员'],
  [/抓获|落网|被抓|抓捕归案|落入法网|到案|(?<!抓捕)归案|擒获/g, '抓获犯罪嫌疑人'],
  [/劝返/g, '劝返人员'],
  [/解救/g, '解救人员'],
  [/移交/g, '移交人员'],
  [/遣返/g, '遣返人员'],
  [/受骗|被骗|上当|骗倒|骗取|骗得|骗走|诈骗(?![案罪犯团集窝活])/g, '受骗人员'],
  [/出动|抽调|派出|调集|增派/g, '出动警力'],
];

/** What becomes of money, as releases caption it. */
const ofMoney: Standard = [
  [/(?:要求|需要|[须应])[^,]{0,4}(?:缴纳?|交纳?|支付|付|转账?|充值)/g, '要求缴纳金额'],
  [/被骗|受骗|上当/g, '被骗金额'],
  [/(?<!被)(?:骗取|骗走|骗得|骗去|诈骗(?![案罪犯团集窝活平]))/g, '骗取金额'],
  [/转走|划走|盗刷|刷走/g, '被转走金额'],
  [/(?<!被)(?:转账|汇款|打款|转款|汇[给去出入]|转[给入出至到往])(?!凭证|记录)/g, '转账金额'],
  [/充值|充了/g, '充值金额'],
  [/退赔/g, '退赔金额'],
  [/退还|返还|发还/g, '退还金额'],
  [/罚金|罚款/g, '罚金'],
  [/冻结/g, '冻结资金'],
  [/止付/g, '止付资金'],
  [/扣押|查扣|缴获/g, '扣押资金'],
  [/挽回|挽损|追回|追缴/g, '追回资金'],
  [/流水/g, '资金流水'],
  [/涉案/g, '涉案金额'],
  [/获利|牟利|盈利/g, '获利金额'],
  [/损失/g, '损失金额'],
  [/投资|投入/g, '投入金额'],
  [/取现|提现|取款|取出/g, '取现金额'],
  [/(?<!须|应|要|需|提)(?:缴纳|交纳|交了)/g, '缴纳金额'],
  [/支付|付款|付了/g, '支付金额'],
  [/花费|花了|花掉|花去/g, '花费金额'],
  [/还债|还清|偿还/g, '还债金额'],
  [/被罚/g, '罚款金额'],
  [/挣|赚/g, '赚取金额'],
  [/挥霍/g, '挥霍金额'],
  [/提成/g, '提成金额'],
];

const ofCases: Standard = [
  [/破获|侦破/g, '破获案件'], [/立案/g, '立案案件'], [/审结/g, '审结案件'], [/起诉|提起公诉/g, '起诉案件'], [/查处|查办/g, '查处案件'], [/侦办|办理/g, '办理案件'],
];

const standards: Readonly<Record<string, Standard>> = {people: ofPeople, money: ofMoney, cases: ofCases};
/** What is true of any number of its class, for the editor to name. */
const anyOf: Readonly<Record<string, string>> = {people: '涉及人员', money: '涉及金额', cases: '涉及案件'};

const not = /(?:未|没有?|不|拒|避免|防止|险些|差点儿?)$/;

/** The caption of the deed that stands nearest to the number in its own clause. */
function nearest(standard: Standard, before: string, after: string): string | undefined {
  let best: {caption: string; far: number} | undefined;
  const take = (caption: string, far: number) => {
    if (!best || far < best.far) best = {caption, far};
  };
  for (const [deed, caption] of standard) {
    for (const {index, 0: {length}} of before.matchAll(deed)) if (!not.test(before.slice(0, index))) take(caption, before.length - index - length);
    for (const {index} of after.matchAll(deed)) if (!not.test(after.slice(0, index))) take(caption, index);
  }
  return best?.caption;
}

/**
 * What a press officer would write below a number whose clause gives only a scrap of its story: what its own deed and
 * the class of its unit say, or the nearest noun.
 */
export function standardCaption(told: Told): Caption | undefined {
  if (!isScrap(told)) return undefined;
  const {unit, before, after} = told;
  const standard = standards[unit];
  const label = (unit === 'money' ? ofSum(told) : undefined) ?? (standard && nearest(standard, before, after)) ?? (nounOf(told) || anyOf[unit]);
  return {label: label ?? told.label.replace(/^(?:该|此|这个?)(?=..)/, ''), reason: label ? 'standard-caption' : 'scrap', asks: true};
}

/** “认定的货款由30万元增至40万元”, “骗取…等钱款”: the sum that the clause names before it tells what became of it. */
function ofSum({before, after}: Told): string | undefined {
  const moved = /^(?:上升|增加?|下降|减少?|提高|降)[^,]{0,2}[至到为]/.test(after) ? /(?:[将把]|^)([^,将把]{2,12}?)由(?:人民币)?$/.exec(before)?.[1] : undefined;
  return moved;
}

const behind = /^[\u4e00-\u9fff“”]{1,7}?[员人者户民众师生工手客徒犯主孩女男童警目](?=被|已|均|返还|发还|参与|参加|来自|正在|$)/;
const inFront = /(?:主要|骨干|核心)?(?:犯罪嫌疑人|嫌疑人|被告人|受害人|被害人|受害者|骨干成员|成员)/;
const within = /^(?:发现)?([\u4e00-\u9fff]{1,4}?(?:[员警民者]|主播|司机|教师|医生))/;

/** Who stands behind the number, before it or in the scrap, first the nearest. */
const peopleNear = (before: string, after: string, label: string): string | undefined =>
  nounBehind(after) || (behind.exec(after)?.[0] ?? inFront.exec(before)?.[0] ?? within.exec(label)?.[1]);

/** The people or things that stand nearest to the number. */
function nounOf({unit, before, after, label, sentence}: Told): string {
  // “打掉一个6人的诈骗团伙”: those who made it up.
  const body = unit === 'people' ? /^的([^,;:。的]{0,6}(?:团伙|集团|组织))/.exec(after)?.[1] : undefined;
  if (body) return `${body}成员`;
  if (unit === 'people') return peopleNear(before, after, label) ?? (/某/.test(before + sentence) ? '涉案人员' : '');
  if (unit === 'money') return /(?:卡|账户|账号|户头)[里内中上]/.test(before) ? '账户内资金' : '';
  const fate = /^的?([^,;:。、]{2,12}?)(?:已经|已|均|全部|先后)*被(?:成功|依法|公安机关|警方)*([\u4e00-\u9fff]{2})/.exec(after);
  if (fate && resultVerbs.includes(fate[2]!)) return fate[2]! + fate[1]!;
  const thing = /^的?([\u4e00-\u9fffA-Za-z“”]{2,10}?)(?=之间|[之被在已均共有为是等]|$)/.exec(after)?.[1] ?? '';
  return countedNouns.test(thing) || /APP$/i.test(thing) ? thing : '';
}
