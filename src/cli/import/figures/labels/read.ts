import type {Clause} from '../clause.js';
import {nounBehind} from '../people.js';
import {withoutTrailing} from '../phrase.js';
import {countedNouns} from '../verbs.js';
import {countedIn, firstOf, withoutNoun, type Counted, type Reader} from './counted.js';
import {made, type Label} from './label.js';
import {ofEarnings, ofFine, ofLoss, ofMoneyMoved, ofPaidInAll, ofPartMoved, ofPrice, ofSentOut, ofTaken, ofTakenFromThose, ofUnitPrice, ofWhatMoneyIs, ofWholeMoved} from './money.js';
import {nounFirst} from './noun-first.js';
import {ofChargedPeople} from './number-first/authority.js';
import {withoutTold} from './number-first/behind.js';
import {ofSentenced, ofWhatTheyAre} from './number-first/court.js';
import {ofLevels, ofPlaces} from './number-first/extent.js';
import {numberFirst} from './number-first/read.js';
import {victims} from './sums.js';
import {head} from './words.js';

/** Tried in this order; a number that none of them knows has its noun behind it. */
const readers: readonly Reader<Counted>[] = [
  ofSentenced, ofPlaces, ofLevels, ofChargedPeople, ofSentOut, ofMarkedVerb, ofDue, ofFine, ofMoneyMoved, ofPartMoved, ofWholeMoved, ofWhatMoneyIs, ofPrice, ofUnitPrice, behindAnotherNumber, ofTakenFromThose, ofPaidInAll, ofTaken, ofEarnings, ofLoss, ofRelative, ofSwindledThere, ofSwindled, ofWhatTheyAre, ofPeopleBehind, ofDoneTo, ofQuotedNames, ofNounBefore,
];

/** Reads the label of a number in its clause. */
export function labelOf(clause: Clause, unit: string, sharedVerb: string, isPart = false): Label {
  const counted = countedIn(clause, unit, sharedVerb, isPart);
  const label = firstOf(readers, counted) ?? numberFirst(counted);
  return onAverage(clause.before, unit === 'money' ? asKnownWhen(clause.before, asAmount(label)) : label);
}

/** “移送起诉时涉案赌资52万元”: later it may be more. */
function asKnownWhen(before: string, label: Label): Label {
  const when = /^涉案/.test(label.label) ? /(?:移送起诉|移送|立案|起诉|案发)时(?=涉案[^,;:。时]{0,8}$)/.exec(before)?.[0] : undefined;
  return when ? {...label, label: when + label.label} : label;
}

/** “日均止付35万元” is no sum. */
function onAverage(before: string, label: Label): Label {
  const average = /(?:日|周|月|年|人|户|案|件|笔|次)均|平均每[天日周月年人户案起件]/.exec(before)?.[0];
  if (!average || label.label.includes(average)) return label;
  // “日均拦截电话900次、短信70条”: what the list goes on with is an average too.
  const verb = label.verb && label.label.startsWith(label.verb) ? average + label.verb : label.verb;
  return {...label, label: average + label.label, verb};
}

/** “骗取被害人26万元”: not they were taken. */
const fromVictims = new RegExp(`^(?:骗取|骗走|骗得|诈骗)[^,]{0,16}(?:${victims}|他人|人员|家人|家属)$`);
const deeds = /^(?:挽损|止付|冻结|追回|返还|退还|发还|退赃|拦截|追缴|扣押|收缴|没收|退缴|退赔|兑付|挽回|骗走|骗取|被骗走?|退赃退赔|被诈骗|被骗取|被盗刷?|被转走|被敲诈)$/;

/** “被骗3万元”, “骗走王先生两万元”: a deed alone is no name for a sum, and a victim’s name is no part of one. */
function asAmount(label: Label): Label {
  const words = label.label.replace(/^(骗走|骗取)[\u4e00-\u9fff]{1,3}(?:某|先生|女士)[\u4e00-\u9fff]?(?:及其?(?:家人|家属|亲友))?$/, '$1').replace(/^(?:但|却|又|仍然?|依然)+(?=..)/, '');
  return {...label, label: deeds.test(words) || fromVictims.test(words) || /^(?:转至|转入|转到|汇至|转给|借给|汇给|交给|付给|打给)[^,]{2,8}(?<!金额)$/.test(words) ? `${words}金额` : words};
}

/** “锁定了500名嫌疑人”: a verb nobody lists, marked by 了 or 出. */
function ofMarkedVerb(counted: Counted): Label | undefined {
  const marked = counted.phrase.kind === 'none' && /[\u4e00-\u9fff]{2}[了出](?:近|约|超|逾)?$/.test(counted.clause.before);
  const noun = head(counted.after);
  return marked && (countedNouns.test(noun) || counted.unit === 'money' && /(?:存款|理财|基金|保单)$/.test(noun)) ? numberFirst(withoutNoun(counted)) : undefined;
}

/** “页面显示要支付9000元”: what is to be paid was not paid. */
function ofDue({clause, unit}: Counted): Label | undefined {
  const due = unit === 'money' ? /[要须需应](?:再|继续|另)*(?:支付|付款|缴纳|交纳|转账|充值|付)$/.exec(clause.before)?.[0] : undefined;
  return due ? made(due, '', 0.4, ['due']) : undefined;
}

/** “发现涉及12个省份300余条线索”: another number stands where the noun would. */
function behindAnotherNumber(counted: Counted): Label | undefined {
  const {phrase, after} = counted;
  return /\d/.test(phrase.noun) && phrase.kind === 'result' && countedNouns.test(head(after)) ? numberFirst(withoutNoun(counted)) : undefined;
}

/** “涉及学校的30起”: of what was counted before, which stands elsewhere. */
function ofRelative({clause, unit, after}: Counted): Label | undefined {
  const relative = unit === 'cases' && !after ? /^(?:.*[,;:。])?((?:涉及|发生在|属于)[^,;:。]{2,20}的)$/.exec(clause.before)?.[1] : undefined;
  return relative ? made(relative, '', 0.75, ['relative']) : undefined;
}

const swindling = '(?:诈骗|骗取|骗得|骗走|欺骗)';
const swindled = new RegExp(`${swindling}(?:了|共)?$`);
const swindledBefore = new RegExp(`${swindling}(?:了|共)?([^,;:。\\d的]{0,8}${victims})(?:共计|共|达|近|约|超过?)*$`);
const victimBehind = new RegExp(`^[^,;:。\\d的]{0,6}?${victims}`);

/** “诈骗了81名被害人”, “骗取被害人81人”: those who were swindled. */
function ofSwindled({clause, unit, after}: Counted): Label | undefined {
  if (unit !== 'people') return undefined;
  const behind = swindled.test(clause.before) ? nounBehind(after) || (victimBehind.exec(after)?.[0] ?? '') : '';
  const noun = behind || (swindledBefore.exec(clause.before)?.[1] ?? '');
  return noun ? made(`被骗${noun}`, '骗取', 0.8, ['offence-verb', behind ? 'number-first' : 'noun-first'], behind.length) : undefined;
}

const places = /(?:诈骗|骗取|欺骗)(?:了|共)?([\u4e00-\u9fff、]{2,20}等(?:[\d一二三四五六七八九十]+个?)?[省市区县州地]+)(?:共|近|约|超)*$/;

/** “诈骗甲省、乙省等地30人”: where those were who were swindled. */
function ofSwindledThere({clause, unit, after}: Counted): Label | undefined {
  const where = unit === 'people' && !after ? places.exec(clause.before)?.[1] : undefined;
  return where ? made(`${where}被诈骗人员`, '', 0.7, ['offence-verb']) : undefined;
}

/** “该团伙12名成员”: what stands right behind 名 is who was counted. */
function ofPeopleBehind(counted: Counted): Label | undefined {
  const {noun} = counted.phrase;
  return noun && !/等$/.test(noun) && nounBehind(counted.after) ? numberFirst(withoutNoun(counted)) : undefined;
}

const light = '(?:提出|提起(?!公诉)|[作做]出|发出|采取|实施)';
const doneTo = new RegExp(`(?:^|[^面针])(对[^,;:。\\d某]{2,24}?${light}(?![^,;:。\\d]*(?:并|[^决]定后))[^,;:。\\d]{2,16})(?<!的)$`);

/** “对不起诉决定提出复议70人”: the deed is behind what it was done to. */
function ofDoneTo({clause}: Counted): Label | undefined {
  const whole = doneTo.exec(withoutTrailing(clause.before))?.[1];
  return whole && whole.length <= 28 ? made(whole, '', 0.8, ['done-to']) : undefined;
}

/** “打掉“甲网”“乙网”2个网站”: the names stand for what the number counts. */
function ofQuotedNames(counted: Counted): Label | undefined {
  // “甲网”“乙网”2个网站被打掉: what was done stands behind.
  const isTold = counted.phrase.kind === 'result' || counted.phrase.kind === 'none' && /被/.test(counted.after);
  const quoted = isTold && /^(?:“[^”]{1,16}”[、和及]?)+$/.test(counted.phrase.noun);
  const noun = head(withoutTold(counted.after)).replace(/(?:已|均|全部)*被(?:成功|依法)?[\u4e00-\u9fff]{2}$/, '');
  return quoted && (countedNouns.test(noun) || /APP$/i.test(noun)) && !/[在占]|^(?:和|及|与|以及)/.test(noun) ? numberFirst(withoutNoun(counted)) : undefined;
}

/** Words that no noun before a number ends with, and places for which something was done. */
const openEnd = /(?:(?<![比核校])对|[将把由的等让及与给向在]|(?<!总)和|[这那]|其中|包含|包括|含)$|^(?:对|将|把|为|向)?(?:全[国省市区县州]|辖区|我[省市区县]|国内|境内|境外)$/;

function ofNounBefore(counted: Counted): Label | undefined {
  const {noun} = counted.phrase;
  // “通过“某平台”为9万名用户提供查询”: for whom it was done stands behind.
  const served = counted.unit === 'people' && counted.after !== '' && /(?:^|[”》)])[为给](?:近|约|超过?|逾)*$/.test(counted.clause.before);
  return noun && !served && !openEnd.test(noun) ? nounFirst(counted) : undefined;
}
