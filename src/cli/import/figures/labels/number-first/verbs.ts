import {isPlaceOrKind} from '../../indicators.js';
import {isClause} from '../../own-verb.js';
import {nounBehind} from '../../people.js';
import {withoutLeads, withoutTrailing} from '../../phrase.js';
import {countedNouns, moneyNouns, resultVerbs} from '../../verbs.js';
import {made, type Label} from '../label.js';
import {urged} from '../words.js';
import {isCountedNoun, type Behind} from './behind.js';

/** “系统监测到的3亿条情报”: what was 监测 is counted behind. */
export function ofNoticed(behind: Behind): Label | undefined {
  const noticed = isCountedNoun(behind) ? /([\u4e00-\u9fff]{2})到的$/.exec(behind.clause.before)?.[1] : undefined;
  return noticed ? made(noticed + behind.noun, '', 0.75, ['unknown-verb', 'number-first'], behind.nounEnd) : undefined;
}

/** Money that lies somewhere until somebody does something with it. */
const savings = /(?:存款|理财|基金|保单)$/;

/** “锁定了500名嫌疑人”, “解约了8万元存款”: a verb we do not know, marked by 了. */
export function ofUnknownVerb(behind: Behind): Label | undefined {
  const {clause, phrase: {kind}, noun, nounEnd} = behind;
  const [, words = '', mark] = (kind === 'none' && (isCountedNoun(behind) || behind.unit === 'money' && savings.test(noun)) && /([\u4e00-\u9fff]{2})(了|出)(?:近|约|超|逾)?$/.exec(clause.before)) || [];
  // “从柜台上取出”: 上 ends the place, and 取出 is the verb.
  const unknown = mark === '出' && /^[上里中内下外]/.test(words) ? words.slice(1) + mark : words;
  return unknown ? made(unknown + noun, unknown, 0.75, ['unknown-verb', 'number-first'], nounEnd) : undefined;
}

/** 避免…被骗, 防止…受骗: what was prevented belongs to the label. */
export function ofPrevented({phrase: {verb}, after, noun}: Behind): Label | undefined {
  const whole = /^(?:避免|防止|劝阻|阻止)$/.test(verb) && after.length > noun.length && after.length <= 14;
  return whole ? made(verb + after, verb, 0.95, ['result-verb', 'number-first'], after.length) : undefined;
}

/** “帮助35名群众挽回损失”: what they were helped to. */
export function ofHelp({phrase: {verb}, after}: Behind): Label | undefined {
  const helped = /^(?:帮助|协助)$/.test(verb) && after.length <= 14 && resultVerbs.some((each) => after.indexOf(each) > 1);
  return helped ? made(verb + after, verb, 0.85, ['plain-verb', 'number-first'], after.length) : undefined;
}

/** “返还由法院扣押的30万元现金”: what stands between verb and number tells which, when it is short. */
const described = (before: string) => (/^[^,;\d某]{2,10}的$/.test(before) && !/^(?:涉及|来自|位于|存在于|分布)/.test(before) ? before : '');

/** “抓获24名犯罪嫌疑人”. */
export function ofVerb({unit, phrase: {kind, verb, noun: before}, noun, nounEnd}: Behind): Label | undefined {
  if (!verb || !noun || kind === 'none') return undefined;
  // “投入的4000元很快变成”: what stands behind money is its noun only where it names money or what was paid for.
  if (unit === 'money' && kind !== 'result' && !moneyNouns.test(noun) && !/[费款金钱货物品券币税债酬]$/.test(noun)) return undefined;
  // “涉及各地的这46起诈骗案”: where they were is told on the way.
  if (verb === '涉及' && /的这?$/.test(before)) return made(noun, '', 0.7, ['number-first'], nounEnd);
  return made(verb + described(before) + noun, verb, kind === 'result' ? 0.95 : countedNouns.test(noun) ? 0.8 : 0.6, [`${kind}-verb`, 'number-first'], nounEnd);
}

/** “发现有21名群众正在被骗”: what those did, or suffered, whom somebody found. */
export function ofFoundDoing({phrase: {kind, verb}, after, noun}: Behind): Label | undefined {
  const did = kind === 'result' && /^(?:发现|查出|排查|摸排|监测发现|检查发现)$/.test(verb) && noun && nounBehind(after) === noun ? /^(?:正在|正|已经|已|疑似|可能|涉嫌|存在|被|受|遭)[^,;:。\d]{1,10}$/.exec(after.slice(after.indexOf(noun) + noun.length))?.[0] : undefined;
  return did ? made(`${verb}${did}的${noun}`, verb, 0.85, ['result-verb', 'told-behind'], after.length) : undefined;
}

const works = /^(?:研判|核查|巡查|检查|排查|摸排|处置|查控|整治)$/;
const workedOn = /^([^,;被某等对将后已\d]{2,10})(?:研判|核查|巡查|检查|排查|摸排|处置|查控|整治)$/;

/** “以洗钱罪提起公诉70人”, “适用速裁程序审结80人”: what sets these apart from others. */
const manner = /(以[^,;:。\d]{2,14}罪|适用[^,;:。\d]{2,14}(?:制度|程序))(?:依法|共|累计|已)*$/;

/** “对侵犯财产类犯罪逮捕80人”, “涉枪犯罪共批捕40人”: for what. */
const ofCrime = /(?:^|[,、等]|对)([^,;:。\d、对等某]{2,18}(?:犯罪|类罪|“[^”]{2,8}”))(?:案件)?$/;
const isMeasure = (verb: string) => /^(?:(?:批准|决定|批准和决定|批准或决定)?逮捕|批捕|起诉|提起公诉|不起诉|不捕|不批准逮捕|刑事拘留|刑拘|审结|判决|受理审查起诉|受理审查逮捕|查处|立案|立案侦查)$/.test(verb);

/** “行政处罚33人”: the verb is all that is said. */
export function ofVerbAlone({clause, unit, phrase: {kind, verb, noun: before}, noun}: Behind): Label | undefined {
  if (!verb || kind !== 'result' || noun) return undefined;
  // “清理从事网络赌博的80人”: nothing but what they do says who they are.
  if (unit === 'people' && described(before)) return made(`${verb}${before}人员`, verb, 0.9, ['result-verb', 'relative']);
  // “云溪县诈骗案件共立案46起”: whose cases they are stands before the verb.
  const of = unit === 'cases' ? withoutLeads(clause.before.slice(0, clause.before.lastIndexOf(verb))).replace(/(?:累计|共|已|总计)+$/, '') : '';
  if (of && /案件?$|警情$/.test(of) && isPlaceOrKind(of)) return made(of + verb, '', 0.95, ['result-verb', 'no-noun']);
  const crime = unit !== 'money' ? ofCrime.exec(withoutLeads(clause.before.slice(0, clause.before.lastIndexOf(verb))).replace(/(?:中|[共总]计?|累计|已|决定|依法)+$/, ''))?.[1] : undefined;
  if (crime && isMeasure(verb)) return made(verb + crime, '', 0.85, ['result-verb', 'crime']);
  const how = manner.exec(clause.before.slice(0, clause.before.lastIndexOf(verb)))?.[1] ?? '';
  if (how) return made(how + verb, verb, 0.95, ['result-verb', 'no-noun']);
  // Who set a case apart belongs to it: 公安部挂牌督办.
  const setApart = verb === '挂牌督办' ? /[\u4e00-\u9fff]{1,6}[部厅]挂牌督办$/.exec(withoutTrailing(clause.before))?.[0] : undefined;
  // “资金流向研判97次”: what the work was done on.
  const on = works.test(verb) ? workedOn.exec(withoutLeads(withoutTrailing(clause.before)))?.[1] ?? '' : '';
  if (on) return made(on + verb, '', 0.9, ['result-verb', 'no-noun']);
  const urging = urged(clause.before, verb);
  if (urging) return made(urging + verb, verb, 0.95, ['result-verb', 'no-noun']);
  return setApart ? made(setApart, '', 0.9, ['result-verb', 'no-noun']) : made(verb, verb, 0.95, ['result-verb', 'no-noun']);
}

const acting = /.{2}(?:参与|涉及|用于|协助|配合|负责|来自).{2}/;

/** “扣押电脑12台、40部手机”. */
export function ofSharedVerb({clause, sharedVerb, noun, nounEnd}: Behind): Label | undefined {
  // “有26辆客车参与接送”: what 有 presents acts by itself and is no object of the list’s verb.
  if (/^(?:另|还|其中)?有(?:近|约|超|逾)?$/.test(clause.before) && noun.length > 3 && acting.test(noun)) return made(noun, '', 0.7, ['number-first', 'told-behind'], nounEnd);
  if (clause.continues && sharedVerb && isClause(noun)) return made(noun, '', 0.75, ['own-verb', 'number-first'], nounEnd);
  return clause.continues && sharedVerb && noun ? made(sharedVerb + noun, sharedVerb, 0.9, ['shared-verb', 'number-first'], nounEnd) : undefined;
}
