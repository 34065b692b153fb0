import {inLines} from '../../../in-lines.js';
import {isPeople} from '../people.js';
import {withoutTrailing} from '../phrase.js';
import {countedNouns, plainVerbs, resultVerbs} from '../verbs.js';
import type {Caption, Told} from './told.js';

const verbs = [...resultVerbs, ...plainVerbs];
const suspects = '犯罪嫌疑人';
const offenders = '违法人员';

/** Whom a deed is done to that a release counts in 人 without saying so. */
const whom: readonly (readonly [deed: RegExp, caption: string])[] = [
  [/^(?:已?被抓|抓)(?:人员)?$/, `抓获${suspects}`],
  [new RegExp(inLines`
    ^(
      抓获|抓捕|捕获|擒获|缉捕|刑事拘留|刑拘|监视居住|取保候审|提请批准逮捕|移送起诉|移送审查起诉|批准逮捕|
      批准和决定逮捕|决定逮捕|逮捕|批捕|起诉|不捕|不批准逮捕|不起诉|不诉|追捕|追诉|押解
    )$
  `), `$1${suspects}`],
  [/^(?:依法)?采取(刑事)?(?:强制)?措施$/, `${suspects}被采取$1强制措施`],
  [/^[作做]出批准逮捕决定$/, `批准逮捕${suspects}`],
  [/^(行政拘留|治安拘留|行政处罚|治安处罚|治安管理处罚|教育训诫|批评教育|训诫|处罚)$/, `$1${offenders}`],
  [/^(?:提起公诉|公诉)$/, '被告人被提起公诉'],
  [/^(?:判处|获刑|判刑)$/, '被告人被判处刑罚'],
  [/^判决$/, '判决被告人'],
  [/^(劝返|遣返|解救|问责|查获|查处|传唤|控制)$/, '$1人员'],
  [/^((?:预警|当面|见面|上门|电话)?劝阻)$/, '$1群众'],
  [/^(立案查处|立案侦查|移送司法机关|移送监察机关|移送公安机关)$/, '被$1人员'],
  [/^(?:(.*)涉及)$/, '$1涉及人员'],
  [/^(?:被|实施|予以)?惩戒$/, '被惩戒人员'],
  [/^(?:骗取|骗得|诈骗)([^,]{0,6}(?:被害人|受害人|受害者|老人|老年人|群众|学生|客户))$/, '被骗$1'],
  [/^受到((?:行政|治安|刑事)?处罚|惩戒|处分)$/, '受到$1的人员'],
  [/^(打击处理|打处)$/, '$1人员'],
  [/^(落网|归案|到案)$/, '$1人员'],
  [/^(?:主动投案|投案自首|投案)$/, '投案人员'],
];

const things = /^(?:涉案|查获|扣押|查扣|缴获|打掉|捣毁|冻结|查封|涉及|关停)$/;
const sentOut = /^(?:出动|抽调|派出|调集|增派)$/;

const cases = /^(?:破获|侦破|审结|起诉|批捕|批准逮捕|提起公诉)$/;
/** What is done to reports and complaints as well. */
const perhapsCases = /^(?:侦办|办结|查处|查办|立案侦查)$/;
const namedCrime = new RegExp(inLines`
  (?:^|[,;。])(?:
    [^,;。]{0,10}(?:检察院|检察机关|法院|公安机关)
  )?[^,;。]{0,4}?(?:起诉|批捕|批准逮捕|审结|办理|查处|立案)(?:了)?(?:的)?([^,;。\d的由共]{2,16}(?:犯罪|罪))(?:案件?)?
`, 'g');

/** “刑拘3人”: whom, where the release leaves it to the reader. */
export function withWhom({label, unit, sentence, after, before}: Told): Caption | undefined {
  if (unit === 'people' && sentOut.test(label) && /警|公安|专案组/.test(sentence)) return {label: `${label}警力`, reason: 'with-whom', asks: true};
  if (unit === 'people') {
    // “相对不起诉”: on which ground changes what is said.
    const ground = /^不(?:起诉|诉)$/.test(label) ? /(?:相对|存疑|绝对|法定|附条件|酌定|证据不足)(?=不(?:起诉|诉)$)/.exec(withoutTrailing(before))?.[0] ?? '' : '';
    if (ground) return {label: `${ground}${label}${suspects}`, reason: 'with-whom', asks: true};
    const [deed, caption] = whom.find(([pattern]) => pattern.test(label)) ?? [];
    return deed && caption ? {label: label.replace(deed, caption), reason: 'with-whom', asks: false} : undefined;
  }
  // “涉案16个私人账户”: what stands behind the number.
  const noun = things.test(label) && !/^(?:money|cases)$/.test(unit) ? /^[\u4e00-\u9fffA-Za-z“”]{2,10}$/.exec(after)?.[0] ?? '' : '';
  if (noun && countedNouns.test(noun)) return {label: label + noun, reason: 'with-whom', asks: false};
  const here = sentence.slice(sentence.lastIndexOf(';') + 1);
  if (unit !== 'cases' || !cases.test(label) && !(perhapsCases.test(label) && /案/.test(here))) return undefined;
  const crime = [...here.matchAll(namedCrime)].pop()?.[1] ?? '';
  return {label: `${label}${crime}案件`.replace(/提起公诉(?=案件$)/, '起诉'), reason: 'with-whom', asks: true};
}

const doing = /^(?:涉嫌|从事|实施|利用|购买|出售|贩卖|帮助|协助|毕业于|就职于)[^,]{2,24}$/;
const office = /^[^,\d至到向对给]{2,14}(?:公司|团伙|集团|组织|窝点|工作室)$/;

/** “为本科学历5人”, “帮助转移赃款6人”, “该公司有30人”: a predicate or a body is nobody. */
export function asPeople({label, unit, measure}: Told): Caption | undefined {
  if (unit !== 'people' || /次$/.test(measure) || isPeople(label) || /[员人者户民众师生工手客徒犯主群体]$/.test(label)) return undefined;
  if (/^(?:主动|自愿)[^,的]{2,8}$/.test(label)) return {label: `${label}人员`, reason: 'as-people', asks: false};
  const isDeed = verbs.some((verb) => label.startsWith(verb));
  const quality = /^为([^,]{2,12})$/.exec(label)?.[1];
  if (quality && !verbs.some((verb) => quality.includes(verb))) return {label: /经理|主管|主任|骨干|负责/.test(quality) ? quality : `${quality}人员`, reason: 'as-people', asks: true};
  if (doing.test(label) && !resultVerbs.some((verb) => label.includes(verb))) return {label: `${label}的人员`, reason: 'as-people', asks: true};
  return office.test(label) && !isDeed ? {label: `${label}人员`, reason: 'as-people', asks: true} : undefined;
}

/** “破案36起”, “止付金额8万元”: verb and noun in one word say enough. */
export function withOwnNoun({label, unit}: Told): Caption | undefined {
  const whole = unit === 'cases' ? /^(?:立案|破案|结案|发案)$/ : unit === 'money' ? /^(?:冻结|止付|追回|追缴|挽回|退赔|返还|退还)金额$/ : undefined;
  return whole?.test(label) ? {label, reason: 'own-noun', asks: false} : undefined;
}

/** “受到监管处罚4次”: it was done to those who are spoken of. */
export function withPenalty({label, unit, before}: Told): Caption | undefined {
  if (unit === 'money' || unit === 'people' || !/^(?:处罚|处分|通报|约谈|问责|警告|通报批评)$/.test(label)) return undefined;
  const whole = /(?:受到|遭到|被)[^,;。\d]{0,8}$/.exec(withoutTrailing(before))?.[0] ?? '';
  return whole.endsWith(label) && whole.length > label.length ? {label: whole, reason: 'with-fate', asks: false} : undefined;
}

/** “提起司法救助60件”: the verb at the end is what was carried out. */
export function withCarriedOut({label, unit, before}: Told): Caption | undefined {
  if (unit === 'money' || label.length > 4 || !resultVerbs.includes(label)) return undefined;
  const whole = /(?:提起|开展|实施|给予)[\u4e00-\u9fff]{2,10}$/.exec(withoutTrailing(before))?.[0] ?? '';
  return whole.endsWith(label) && whole.length > label.length + 2 ? {label: whole, reason: 'carried-out', asks: false} : undefined;
}

/** Deeds that end in a verb where money needs a noun. */
const sums: readonly (readonly [deed: RegExp, noun: string])[] = [
  [/(?:涉案|诈骗|骗取|充值|投入|提现|取现|放款|收款|花费|拿出|取出|汇出|转出|转入|缴纳|支付|转账|打款|垫付|下注|交付)$/, '$&金额'],
  [/花$/, '花费金额'],
  [/^(?:损失|获利|盈利|亏损)$/, '$&金额'],
  // “案均31万元”: an average of what the clause before tells.
  [/^(?:(?:案|人|件|户)均|剩余|其余|余下|首批)$/, '$&金额'],
  [/(?:执行到位|折价)$/, '$&金额'],
  // “替大家守住900万元”: what was kept is money.
  [/^([替帮为](?:助)?[^,]{1,4}|)([守保]住)$/, '$1$2资金'],
  // “件均救助2万元”: a deed with its average.
  [/^[日周月年人案件户次]均(?:发放|救助|返还|退还|退赔|发还|追回|挽回|避免|冻结|止付|奖励)$/, '$&金额'],
  [/(?<=.)交$/, '缴纳金额'],
  [/(?<=(?:转走|转出|汇出|取走|骗走|被骗|充值|投入))的$/, '金额'],
  [/(?:转至|转入|汇至|汇入|打入|存入)[^,某]{2,10}(?<!金额)$/, '$&金额'],
];

/** “涉案5亿元”: a deed counts no money by itself. */
export function withSum({label, unit}: Told): Caption | undefined {
  if (unit !== 'money' || /[款]|资金|现金/.test(label) && !/[花交的]$|放款$|收款$/.test(label)) return undefined;
  const [deed, noun] = sums.find(([pattern]) => pattern.test(label)) ?? [];
  return deed && noun && label.length <= 16 ? {label: label.replace(deed, noun).replace(/^[\u4e00-\u9fff](?:先生|女士)/, '事主'), reason: 'with-sum', asks: false} : undefined;
}

/** “骗取甲、乙房款等钱款”: a word for money alone says nothing of what was done with it. */
export function withDeedOfMoney({label, unit, before, sentence}: Told): Caption | undefined {
  if (unit !== 'money' || !/^(?:(?:共计|合计|总计)?人民币|钱款|现金|款项|资金|财物|金额|钱财)$/.test(label)) return undefined;
  // “骗取9人钱财,合计人民币60万元”: the sum is that of the clause before.
  const told = /^(?:共计|合计|总计)/.test(before) ? sentence.slice(sentence.lastIndexOf(';') + 1) : before;
  const deed = [...told.matchAll(/骗取|骗走|诈骗(?![案罪犯团集窝])|盗走|窃取|追回|返还|退还|退赔|扣押|冻结|收取|侵吞|挪用|转移|取出/g)].pop()?.[0];
  return deed ? {label: deed + label.replace(/^(?:共计|合计|总计)?人民币$/, '金额'), reason: 'with-deed', asks: true} : undefined;
}

/** “违法处理个人信息90亿条”: that it was against the law is not left out. */
export function withWrong({label, before}: Told): Caption | undefined {
  const verb = verbs.find((each) => label.startsWith(each)) ?? '';
  const wrong = verb ? /(?:违法|违规|非法|擅自|变相)$/.exec(before.slice(0, Math.max(0, before.lastIndexOf(verb))))?.[0] ?? '' : '';
  return wrong && !label.includes(wrong) ? {label: wrong + label, reason: 'with-wrong', asks: false} : undefined;
}
