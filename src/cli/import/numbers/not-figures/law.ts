import type {NumberToken} from '../token.js';
import {isMoney, type Rule} from './seen.js';

/** What a court decided about somebody; the law only says what it may decide. */
const sentenced = /(?:被|一审|二审|依法|终审)[^。;]{0,16}判处/;

/** “警告,并处罚款5万元”: what somebody has to pay, where the law would say between which sums. */
const isFine = (token: NumberToken, before: string, after: string) => /罚款(?:人民币)?$/.test(before) && isMoney(token) && !/^(?:以上|以下|以内)/.test(after);

const isCourtFine = (token: NumberToken, before: string) => !token.spelled && isMoney(token) && /处?罚金(?:人民币)?$/.test(before) && sentenced.test(before);

/** “罚金共计60万元”: what many were fined in all is a result. */
const isSumOfFines = (token: NumberToken, before: string, after: string) => isMoney(token) && /罚金(?:人民币)?(?:共计|总计|合计|累计|总额)(?:人民币)?(?:为|共|达到?)?$/.test(before) && !/^(?:以上|以下|以内)/.test(after);

const penalty = /(?:有期徒刑|拘役|罚金|并处)[^,。;]{0,12}$/;

export const statutes: readonly Rule[] = [
  ['statute', ({statute, before}) => statute && !/抓获|破获|查处/.test(before)],
  ['statute', ({after}) => /^(?:以上|以下)(?:\d|[一二三四五六七八九十]|有期|罚|的?罚)/.test(after)],
  ['statute', ({token, before, after}) =>
    penalty.test(before) && /年|月|元|日/.test(token.unit) && !/^的行政处罚/.test(after) && !isFine(token, before, after) && !isCourtFine(token, before) && !isSumOfFines(token, before, after)],
];

export const thresholds: readonly Rule[] = [
  // “受骗金额3000元以上案件16起”: what sorts them is not counted.
  // “10人以上的共同犯罪9起”
  ['threshold', ({token, after}) => /^[人名]$/.test(token.unit) && /^(?:以上|以下)的?(?:共同犯罪|团伙|犯罪|聚众)/.test(after)],
  ['threshold', ({token, after}) => isMoney(token) && /^(?:以上|以下)的?(?:案件|大案|案|警情|损失|罚|占)/.test(after)],
];

export const caseNames: readonly Rule[] = [
  // “甲某等4人故意伤害案” is the name of a case, and “以甲某等4人为首” a description.
  ['case-name', ({token, before, after}) => /^[人名]$/.test(token.unit) && /等$/.test(before) && /^(?:[^,。;:]{2,24}案(?:[,。;、等的中进由移一]|$)|为首)/.test(after)],
];

/** Whether a block quotes the law rather than results. */
export function isStatute(text: string): boolean {
  const [head, opening] = [text.slice(0, 400), text.slice(0, 1000)];
  return /《[^》]{2,40}(?:法|条例|规定|解释|办法)》/.test(head) && /第[一二三四五六七八九十百零\d]{1,8}条/.test(head) ||
    /(?:处|并处|单处)[^。;,]{0,12}(?:有期徒刑|拘役|罚金|拘留)[^。]{0,40}(?:情节|以下|以上)/.test(opening) && /情节(?:严重|特别严重|较轻)/.test(opening);
}
