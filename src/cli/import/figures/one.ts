import {inLines} from '../../in-lines.js';
import type {NumberToken} from '../numbers/token.js';
import {unitClass} from '../numbers/units.js';
import {changeOf, namesNoSubject} from './change.js';
import type {Clause} from './clause.js';
import {acceptance, type FoundFigure} from './found.js';
import type {Label} from './labels/label.js';
import {labelOf} from './labels/read.js';
import {labelByPlace} from './labels/unlisted/read.js';
import type {Listing} from './listing.js';
import {withoutTrailing} from './phrase.js';
import {countedNouns} from './verbs.js';

/** What was read of one number. */
export type Read = Label & Pick<FoundFigure, 'comparison'>;

export function readOne(token: NumberToken, clause: Clause, sharedVerb: string, subject: string, {from, includes}: Listing): Read {
  if (unitClass(token.unit) !== 'share') {
    const isPart = from >= 0;
    const named = includes && isPart ? withoutTrailing(clause.before).trim() : '';
    if (named.length > 1) return {label: named, verb: '', confidence: 0.85, reasons: ['part'], behind: 0};
    const unit = classOf(token, clause);
    const known = labelOf(clause, unit, goesOn(sharedVerb, token, clause) ? sharedVerb : '', isPart);
    const read = labelOfMany(token, isUnknown(known, unit) ? (labelByPlace(clause, unit, token.unit, isPart) ?? known) : known, isPart);
    const single = ofFirstOnly(token, read);
    // “比上年增长300起” is a change, though counted in cases.
    const change = /(?:同比|环比|[比较][^,]{2,8})(?:净?增|净?减|上|下|多|少)[^,]{0,4}$/.test(clause.before) ? changeOf(clause.before, subject) : undefined;
    return change ? {...read, label: change.label, verb: '', confidence: namesNoSubject(change.label) ? 0.6 : Math.max(read.confidence, 0.75), reasons: ['change'], ...compared(change)} : single;
  }
  const change = changeOf(clause.before, subject);
  // “其中60%的案件与刷单有关”
  if (!change && /^的[^,。;]{3,28}$/.test(clause.after) && /(?:其中|有|近|约|超|^)$/.test(clause.before)) return {label: clause.after.slice(1).replace(/^(?:人|市民|群众|受访者)(?=认为|表示|觉得|反映|知道)(.*)$/, '$1的占比'), verb: '', confidence: 0.6, reasons: ['share-of'], behind: clause.after.length};
  if (!change) return {label: clause.before.slice(-20), verb: '', confidence: 0.4, reasons: ['share-of-what'], behind: 0};
  return {label: change.label, verb: '', confidence: namesNoSubject(change.label) ? 0.6 : change.direction ? 0.9 : isNamedRate(change.label) ? 0.8 : 0.75, reasons: ['change'], behind: 0, ...compared(change)};
}

/** Measures that fit some things only, where 个 and 件 fit any. */
const measureOfKind = /^(?:只|头|条|尾|匹|羽|辆|台|部|张|把|支|枚|艘|棵|株|本)$/;
const joined = /^(.{2,}?)(?:以及|(?<![总温缓])和|(?<![以涉普])及|(?<![参给赠])与)(大量|若干|部分|多种|一批|各类|其他)?([^和及与、的]{2,12})$/;

/** “30只野兔和猎具”: 只 counts the hares alone; “30张银行卡和电话卡” are all cards. */
function ofFirstOnly({unit}: NumberToken, read: Label): Label {
  const [whole, first, vague, second] = (measureOfKind.test(unit) && read.reasons.includes('number-first') && joined.exec(read.label)) || [];
  if (!whole || !first || !vague && first.slice(-1) === second!.slice(-1)) return read;
  return {...read, label: first, confidence: Math.min(read.confidence, vague ? 1 : 0.77), reasons: [...read.reasons, 'first-of-several'], behind: Math.max(0, read.behind - (whole.length - first.length))};
}

/** No verb or noun beside the number is listed; “卷走老人29万” has one that counts no money. */
const isUnknown = ({label, confidence, reasons}: Label, unit: string) =>
  confidence < acceptance && reasons.includes('no-verb') || unit === 'money' && reasons.includes('counted-noun') && /(?:[人者员户]|群众|市民|居民|村民|学生|儿童|妇女)$/.test(label);

/** Verbs of which people alone are the object: no “抓获手机卡430张”. */
/** “出动警力40名,将62名嫌疑人抓获”: who was sent is told of officers and cars only, and nobody arrests things. */
const goesOn = (verb: string, {unit}: NumberToken, {before, after}: Clause): boolean =>
  !(catches.test(verb) && things.test(unit)) && !volume.test(before) && !(sends.test(verb) && (/嫌疑|被告|团伙|窝点|涉案|赃|案件|平台/.test(before + after) || unit === '个' && !/[组队]$/.test(after)));

/** “发放资料20万份,‘甲’APP注册量达180万”: what users did is a count of its own. */
const volume = /(?:注册|下载|安装|播放|阅读|浏览|点击|点赞|转发|访问|曝光|关注|观看|访客|使用)(?:用户|人|总)?(?:[量数]|人次)(?:达到?|超过?|突破|近|约|为|累计|共)*$/;

const sends = /^(?:抽调|出动|组织|派出|投入|调集|调动|安排)$/;
const catches = /^(?:抓获|抓捕|捕获|擒获|缉捕|刑事拘留|刑拘|行政拘留|拘留|逮捕|批准逮捕|批捕|押解)$/;
const things = /^(?:张|部|台|套|枚|件|起|宗|辆|把|支|块|条|只|本|笔|.*元)$/;

/** Deeds and nouns that count money. */
const countsMoneyBefore = new RegExp(inLines`
  (?:
    险失|输|亏掉?|卷走[^\d]{0,8}|骗[得去]|被(?:诈骗|骗走?|骗取|盗刷|盗走?|转走|敲诈)|骗走|骗取|损失|转账|汇款|获利|
    受骗|总和|[资赃]款|[金总]额
  )(?:了|共计|总计|合计|共|达到?|高达|近|约|超过?)*$
`);

/** “被骗28万”, “被骗金额总和超5万”: what a deed or a noun of money counts in 万 or 亿 is money, though 元 is left out. */
export const classOf = ({unit, display}: NumberToken, {before, after}: Pick<Clause, 'before' | 'after'>): string =>
  unit || !/[万亿]/.test(display) || !/^(?:$|转给|转账给|的?(?:本金|积蓄|现金|存款|资金|巨款|钱款))/.test(after) || !countsMoneyBefore.test(before) ? unitClass(unit) : 'money';

/** “起诉诈骗罪37件90人”, “打掉团伙4个20人”, “立案20件、涉35人”: the second number is of what the first counted. */
export function pairedWith(before: FoundFigure | undefined, {unit}: NumberToken, between: string, clause: Clause): Read | undefined {
  if (!before || before.confidence < acceptance) return undefined;
  const [first, second] = [unitClass(before.token.unit), unitClass(unit)];
  if (/^(?:money|share)$/.test(first) || /^(?:money|share)$/.test(second) || first === second || !unit) return undefined;
  if (/^[、,(]?共?涉及?(?:约|近|超)?$/.test(between)) {
    const noun = countedNouns.test(clause.after) && clause.after.length <= 8 ? clause.after : '';
    return {label: `${before.label.replace(/涉及.*$/, '')}涉及${noun}`, verb: '', confidence: 0.8, reasons: ['paired'], behind: noun.length};
  }
  const bare = first === 'cases' ? /^[/(]?$/.test(between) || (/^[、,]$/.test(between) && !clause.after) : /^[/(]?$/.test(between) && !clause.after;
  if (!bare || second !== 'people') return undefined;
  return {label: before.label, verb: '', confidence: 0.85, reasons: ['paired'], behind: 0};
}

/** “排名前三位的警情分别是:网上购物28起、冒充客服14起”: kinds of cases need no word 案件 behind a colon that announces them. */
export function kindListed(token: NumberToken, before: string, read: Read): Read {
  // “排在前两位的是:盗窃罪900人”: for which crime they were taken to court; by which step the editor knows.
  if (/^[人名]$/.test(token.unit) && /^[\u4e00-\u9fff、]{2,14}罪$/.test(read.label) && /(?:^|[,;:、])[\u4e00-\u9fff、]{2,14}罪$/.test(before) && read.reasons.every((reason) => !/verb$/.test(reason) || /^(?:no|plain|offence)-verb$/.test(reason))) return {...read, verb: '', confidence: 0.7, reasons: ['kind-of-case']};
  const listed = unitClass(token.unit) === 'cases' && read.reasons.includes('no-verb') && !read.reasons.includes('number-first') && /(?:警情|案件|诈骗|类型|高发|发案|地区|区域)[^,。;:]{0,16}(?::|发案地为|地区为|类型为|分别[是为])|发案地[为是有]/.test(before.slice(-120));
  return listed ? {...read, label: read.label.replace(/^.*(?:发案地|地区|类型|分别)[为是有](?=.{2})/, ''), confidence: Math.max(read.confidence, 0.7), reasons: ['kind-of-case']} : read;
}

/** “3名“组长”、“接线员”为骨干成员,另有8名“帮手””: who belongs to a gang, told without a verb of the police. */
export function membersOf(text: string, {unit, opening, end}: NumberToken): (Read) | undefined {
  if (!/^[名人]$/.test(unit)) return undefined;
  const after = text.slice(end, end + 40);
  const role = /^([^,。;:\d]{0,24}?)为((?:骨干|核心|主要)(?:成员|分子|人员)?|成员)(?=[,。;])/.exec(after);
  if (role) return {label: role[1]! + role[2]!, verb: '', confidence: 0.7, reasons: ['member-of-gang'], behind: role[0].length};
  const more = /(?:另|还)有$/.test(text.slice(Math.max(0, opening - 2), opening)) ? /^“[^”]{2,12}”/.exec(after)?.[0] : undefined;
  return more ? {label: more, verb: '', confidence: 0.7, reasons: ['member-of-gang'], behind: more.length} : undefined;
}

/** “5500余名警力”, “其中5起未成年人案件”: hundreds of those we count, and parts, are a figure without a verb too, for the editor to check. */
function labelOfMany({value, spelled}: NumberToken, read: Label, isPart: boolean): Label {
  const counted = read.reasons.includes('number-first') && read.reasons.includes('no-verb') && read.confidence >= 0.45;
  return counted && !spelled && !/^(?:及)?以[上下]/.test(read.label) && (value >= 100 || isPart) ? {...read, confidence: Math.max(read.confidence, 0.55)} : read;
}

/** “量刑建议采纳率” says of what it is a rate; “采纳率” does not. */
const isNamedRate = (label: string) => /^[\u4e00-\u9fff]{5,}率$/.test(label) && !/[高低]于|[比较]/.test(label);

export const compared = ({base, direction}: {base?: string; direction?: 'rise' | 'fall'}): Pick<FoundFigure, 'comparison'> =>
  base ? {comparison: {base, ...(direction ? {direction} : {})}} : {};

