import {inLines} from '../../in-lines.js';
import type {Label} from './labels/label.js';
import {withoutLeads} from './phrase.js';

const time = '(?:\\d{4}年)?(?:去年同期|上年同期|同期|去年|上年|上月|上周|上季度|\\d{1,2}月份?)';
const named = new RegExp(`^(同比|环比|较|比|与)(${time})(?:的|为|是)?$`);

/** “环比3月份21起,上升57%”: the number that what was counted last is compared with, and the words for the base of the change that follows. */
export function baseValueOf(before: string, subject: string): {read: Label; base: string} | undefined {
  const found = subject ? named.exec(before.trim()) : null;
  if (!found) return undefined;
  const [, word = '', when = ''] = found;
  return {read: {label: when + timeless(subject), verb: '', confidence: 0.7, reasons: ['base-value'], behind: 0}, base: /^(?:同比|环比)$/.test(word) ? word : word + when};
}

/** “12月日均发案”: of another month it is the same that was counted. */
export const timeless = (subject: string): string => subject.replace(/(?:20\d{2}年)?\d{1,2}月份?(?=..)/, '');

/** What moved, before the word that says how. */
const beforeMovement = new RegExp(inLines`
  ^((?!同比|环比).{2,}?)(?:
    (?:同比|环比|[比较与](?:去年|上年|前年|上月|上季度|\d{4}年|\d{1,2}月|同期|[^,]{1,8}?(?:前|[年月]初|末))).{0,16}|
    (?:上升|增长|增加|提升|提高|上涨|下降|减少|降低|下滑|回落)[了至到]?
  )$
`);

/** What a change was of: 立案数 of “立案数同比下降”, which a clause behind it goes on to compare with something else. */
export function movedIn(label: string): string {
  return beforeMovement.exec(label)?.[1] ?? '';
}

/** 知晓率 of “知晓率从60%”, which says at its end by how much it rose. */
export const rateFrom = (before: string): string => /([\u4e00-\u9fff]{2,14}率)(?:从|由)$/.exec(withoutLeads(before))?.[1] ?? '';

/** What is said to move, without a number. */
const movesWithoutNumber = new RegExp(inLines`
  ^(.{2,16}?)(?:
    得到|实现|呈现?|持续|明显|大幅|稳步|显著|进一步|有效|不断|稳中|逐[步年月]|有所|再次?|同步|连续\d+个?[年月周季度]+
  )+(?:下降|上升|提升|提高|增强|遏制|好转|回落|降低|下滑|压降|改善|增长)
`);

/** What the clause before says of a movement: 群众安全感 of “群众安全感持续提升”; empty when it says none. */
export function movedBefore(clause: string): string {
  const noun = movesWithoutNumber.exec(withoutLeads(clause))?.[1] ?? '';
  return /[的在]$/.test(noun) ? '' : noun;
}

/** “全市排名第5位”: what a clause ranks or measures in a way that makes no figure; empty when it does neither. */
export const measuredBefore = (clause: string): string => /^((?![与较比])[\u4e00-\u9fff]{2,12}?)(?:第|为|达到?|是|约|近)*[\d.]+[\u4e00-\u9fff]{0,3}$/.exec(clause)?.[1] ?? '';
