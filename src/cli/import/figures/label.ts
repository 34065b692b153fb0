import {phraseOf, withoutLeads, withoutTrailing, type Phrase} from './phrase.js';
import type {Clause} from './clause.js';
import {nounBehind, whoseNames} from './people.js';
import {countedNouns, moneyNouns, resultVerbs} from './verbs.js';

/** What a figure counts, and how sure that is. */
export interface Label {
  readonly label: string;
  /** The verb that following items of the list share; empty when there is none. */
  readonly verb: string;
  /** Between 0 and 1: whether the number is a result at all. */
  readonly confidence: number;
  readonly reasons: readonly string[];
  /** How many characters behind the unit belong to the label. */
  readonly behind: number;
}

const predicate = /(?:已|均|被(?!告人|害人|骗)|受到|主动|进行|采取|[作做]出|依法|实施|开展了|予以|给予|提起|移送|落网|到案|归案|全部|先后|分别|因涉嫌|正在|接受|领取|现场|纳入|列入|认定为|提供|发放)/;

/** Reads the label of a number in its clause. */
export function labelOf(given: Clause, unit: string, sharedVerb: string, isPart = false): Label {
  // “督办第四批8起案件”: which batch it was is not what was counted.
  const clause = {...given, before: given.before.replace(/(?:第[一二三四五六七八九十]{1,2}|[一二三四五六七八九十])批$/, '')};
  const phrase = phraseOf(clause.before);
  const after = clause.after;
  if (phrase.kind === 'none' && /[\u4e00-\u9fff]{2}[了出](?:近|约|超|逾)?$/.test(clause.before) && countedNouns.test(head(after))) return numberFirst({...phrase, noun: ''}, clause, after, sharedVerb);
  const befell = unit === 'money' ? (whatBefell.exec(clause.before)?.[1] ?? /^被(?:盗刷?|骗|转走|划走|刷走)/.exec(after)?.[0]) : undefined;
  const fined = unit === 'money' ? (/给予[^,。;]{0,16}(罚款)$/.exec(clause.before)?.[1] ?? /^的(行政处罚)/.exec(after)?.[1]) : undefined;
  if (fined) return made(fined, '', 0.8, ['decided']);
  // “发现涉及12个省份300余条线索”: another number stands where the noun would.
  if (/\d/.test(phrase.noun) && phrase.kind === 'result' && countedNouns.test(head(after))) return numberFirst({...phrase, noun: ''}, clause, after, sharedVerb);
  if (befell && (phrase.kind !== 'result' || befell.startsWith('被'))) return made(befell, '', 0.8, ['victim-verb']);
  // “涉及学校的30起”: of what was counted before, which stands elsewhere.
  const relative = unit === 'cases' && !after ? /^(?:.*[,;:。])?((?:涉及|发生在|属于)[^,;:。]{2,20}的)$/.exec(clause.before)?.[1] : undefined;
  if (relative) return made(relative, '', 0.75, ['relative']);
  if (unit === 'people' && /(?:诈骗|骗取|欺骗)(?:了|共)?$/.test(clause.before) && nounBehind(after)) return made(`诈骗${nounBehind(after)}`, '', 0.75, ['offence-verb', 'number-first'], nounBehind(after).length);
  // “该团伙12名成员”: what stands right behind 名 is who was counted.
  if (phrase.noun && !/等$/.test(phrase.noun) && nounBehind(after)) return numberFirst({...phrase, noun: ''}, clause, after, sharedVerb);
  if (phrase.noun && !/(?:[对将把由的等让和及与给向]|其中)$|^(?:对|将|把|为|向)(?:全[国省市区县州]|辖区|我[省市区县])$/.test(phrase.noun)) return nounFirst(phrase, clause, unit, sharedVerb, isPart);
  return numberFirst(phrase, clause, after, sharedVerb);
}

function nounFirst(phrase: Phrase, clause: Clause, unit: string, sharedVerb: string, isPart: boolean): Label {
  const unitIsMoney = unit === 'money';
  const given = tidy(phrase.noun).replace(/^处(?=罚金$)/, '');
  // “受害人遍及15个省市30余人”: where they are is not who they are.
  const noun = unit === 'people' ? given.replace(/(?<=..)(?:遍及|遍布|涉及|分布在?|来自)[^,]*$/, '') : given;
  const {verb, kind} = phrase;
  if (kind === 'result') {
    // “侦办甲、乙和丙等案件”: what the examples are of names them all.
    const kindOfAll = noun.length > 40 ? /等(?!级|于)([^等、,]{2,12})$/.exec(noun)?.[1] : undefined;
    return made(verb + (kindOfAll ?? noun), verb, 0.95, kindOfAll ? ['result-verb', 'shortened'] : ['result-verb']);
  }
  const money = unitIsMoney ? moneyNouns.exec(noun) : null;
  if (money) {
    // A whole sentence before the amount tells how it was made; the noun at its end names it.
    if (money.index > 8) return made(money[0] === '流水' ? noun.slice(money.index - 2) : money[0], '', 0.85, ['money-noun', 'shortened']);
    const took = /^(?:骗取|骗走|盗取|窃取|侵吞)$/.test(verb) ? verb : '';
    const shared = clause.continues && sharedVerb && !/^(?:涉案|诈骗|被骗|骗取|罚款|非法|获利|牟利|损失|经济|挽|追|止付|案值|流水)/.test(noun) ? sharedVerb : '';
    return made((kind === 'plain' || verb === '涉及' ? verb : took || shared) + noun, shared, 0.95, ['money-noun']);
  }
  // “该团伙共作案”: whose it is stands in the case.
  const own = kind === 'none' ? /^(?:该|此|这个?)[^,]{0,6}?(?:团伙|案|网站|平台|公司|组织|集团)(?:共|已|累计)*([^的,]{2,12})$/.exec(noun)?.[1] : undefined;
  if (own && (countedNouns.test(own) || unit === 'cases')) return made(own, '', 0.75, ['counted-noun']);
  if (kind === 'plain') return made(verb + noun, verb, 0.85, ['plain-verb']);
  if (kind === 'offence') return made(verb + noun, '', 0.8, ['offence-verb']);
  if (clause.continues && ownAct.test(noun)) return made(noun, '', 0.85, ['list']);
  if (clause.continues && sharedVerb && noun.length <= 24) return made(sharedVerb + noun, sharedVerb, 0.9, ['shared-verb']);
  if (isPart && noun.length <= 24) return made(noun, '', 0.85, ['part']);
  // “申请号码并招募员工”: what stands behind 并 was counted.
  const last = /^.{4,}(?<![合兼吞归])并([\u4e00-\u9fff]{4,16})$/.exec(noun)?.[1];
  if (last && countedNouns.test(last)) return made(last, '', 0.75, ['counted-noun', 'shortened']);
  if (clause.continues && countedNouns.test(noun)) return made(noun, '', 0.85, ['list']);
  if (countedNouns.test(noun) || (unit === 'cases' && kindsOfCases.test(noun))) return made(noun, '', 0.75, ['counted-noun']);
  return made(noun, '', 0.4, ['no-verb']);
}

/** What befell a victim, whatever story stands before it: “多次向指定账户转账共计5万元”. */
const whatBefell = /((?:(?:平均|人均|单笔|最高)[^,;:。]{0,10}?)?(?:被(?:诈骗|骗走?|骗取|盗刷|盗|转走|敲诈)|转账|转帐|汇款|转款|(?<![可移])支付|(?<!冻结|涉案|经济|财产|直接|挽回|资金|避免|减少)损失|(?<!被)骗取|充值))(?:了|共计|总计|合计|共|人民币|达|近|约)*$/;

/** What is counted in 起 and 宗 without the word 案件: “冒充客服类7宗”. */
const kindsOfCases = /(?:类|型|罪|诈骗|盗窃|赌博|骗局|抢劫|抢夺)$/;

/** Nouns that are acts themselves and take no verb from the item before them. */
const ownAct = /^(?:破案|立案|发案|作案|受害|被害|涉案|涉及|诈骗(?:金额|资金)|评论|转发|点赞|阅读|播放|浏览|收藏|点击|观看|罚款|获利|受众)/;

function numberFirst(phrase: Phrase, clause: Clause, behindAll: string, sharedVerb: string): Label {
  // “33家银行和7个县区”: the next number has its own noun.
  const after = behindAll.replace(/(?:和|及|与|以及|给|向)?[近约超]?\d.*$/, '');
  const {verb, kind} = phrase;
  const group = /等$/.test(phrase.noun) ? tidy(phrase.noun).replace(/\([^)]{1,12}\)/g, '') : '';
  const cut = predicate.exec(after);
  const relative = after.lastIndexOf('的');
  // “将…的145人抓获归案”: no noun stands behind.
  const actsAtOnce = /[将把][^,;]{2,20}的$/.test(clause.before) && resultVerbs.some((each) => after.startsWith(each));
  const nounEnd = actsAtOnce ? 0 : cut && !(relative > cut.index) ? cut.index : after.length;
  const noun = nounBehind(after) || head(after.slice(0, nounEnd)).replace(/(?<=信息|数据)并.*$|(?<=..)中$/, '');
  const told = after.slice(nounEnd).replace(/^因?涉嫌[^,]{2,14}?(?=被|已|均)/, '').replace(/^(?:已|均|被|公安机关|警方|依法|全部|先后|分别)+/, '');
  const does = !/\d/.test(told) && resultVerbs.some((each) => told.includes(each)) ? told : '';
  const behind = noun || does ? (does ? after.length : nounEnd) : 0;
  if (group) {
    const named = whoseNames(group);
    const acts = resultVerbs.some((each) => after.includes(each)) ? after.replace(/^(?:已经|已|均|都|被|依法|全部|先后|分别|因涉嫌[^,]{2,12}罪?(?=被|已))+/, '') : '';
    // Who they are stands before the names or behind the number; the names themselves are no label.
    const people = named ? named.noun || nounBehind(after) || (countedNouns.test(noun) ? noun : '') : group;
    if (kind === 'result') return made(verb + (people || (named ? '' : noun)), verb, 0.95, ['result-verb', 'named-group'], named?.noun ? 0 : nounEnd);
    if (named && acts) return made(people && !acts.includes(people) ? people + acts : acts, '', 0.85, ['named-group'], after.length);
    if (named && !people) return made(after.slice(0, 20) || group, '', 0.55, ['named-group'], after.length);
    return made(people.replace(/^(?:依法)?对/, '') + acts, '', acts ? 0.85 : 0.7, ['named-group'], acts ? after.length : named ? nounEnd : 0);
  }
  // “组成30个行动组实施抓捕”: those who were sent are counted, not what they did.
  if (kind === 'plain' && !phrase.noun && noun && /^(?:组成|组建|组织|出动|抽调|派出|投入|调集)$/.test(verb)) return made(verb + noun, verb, 0.8, ['plain-verb', 'number-first'], nounEnd);
  if (does && kind !== 'result') {
    // “将涉嫌洗钱的52人抓获”: who they are stands before the number.
    const those = noun ? undefined : /[将把]([^,;]{2,20}的)$/.exec(clause.before)?.[1];
    if (those) return made(those + '人员' + does, '', 0.85, ['told-behind'], behind);
    const whom = /对([^,;]{0,24}的)?$/.exec(withoutTrailing(clause.before));
    return made(whom && noun ? `对${whom[1] ?? ''}${noun}${does}` : noun ? `${noun}${/被/.test(after) ? '被' : ''}${does}` : does, '', 0.9, ['told-behind'], behind);
  }
  // “6800名涉赌人员被限制出境”: what happened to them belongs to the label.
  const behindThem = nounBehind(after) === noun && noun && kind === 'none' ? after.slice(after.indexOf(noun) + noun.length).replace(/^(?:已经|已|均|全部|都)+/, '') : '';
  const happened = /^(?:被|受到|主动|获)[^,;]{2,10}$/.exec(behindThem)?.[0] ?? resultVerbs.find((each) => behindThem === each);
  if (happened) return made(noun + happened, '', 0.8, ['told-behind'], after.length);
  // 将…人员纳入名单, 对…单位开展…: what was done stands behind, whatever the verb.
  const given = /[向给为]$/.test(withoutTrailing(clause.before)) ? resultVerbs.map((each) => ({each, index: after.indexOf(each)})).filter(({index}) => index > 1).sort((a, b) => a.index - b.index)[0] : undefined;
  if (given && countedNouns.test(after.slice(0, given.index))) return made(given.each + after.slice(0, given.index), '', 0.8, ['told-behind'], given.index);
  if (cut && noun && countedNouns.test(noun) && /^(?:现场)?(?:领取|接受|参加|参与)/.test(told)) return made(noun + /^(?:现场)?../.exec(told)![0], '', 0.75, ['told-behind'], nounEnd);
  if (cut && noun && told.length >= 2 && told.length <= 20 && !moneyNouns.test(noun) && !/转(?:到|入|账|给|至)/.test(after) && /(?:^|[^面针])(?:[对将把]|(?<![成作认行])为)[^,;]{0,12}$/.test(withoutTrailing(clause.before))) return made(noun + told, '', 0.8, ['told-behind'], after.length);
  // 系统监测到的3亿条情报: what was 监测 is counted behind.
  const noticed = countedNouns.test(noun) ? /([\u4e00-\u9fff]{2})到的$/.exec(clause.before)?.[1] : undefined;
  if (noticed) return made(noticed + noun, '', 0.75, ['unknown-verb', 'number-first'], nounEnd);
  // 锁定了500名嫌疑人: a verb we do not know, marked by 了.
  const unknown = kind === 'none' && countedNouns.test(noun) ? /([\u4e00-\u9fff]{2})(?:了|出)(?:近|约|超|逾)?$/.exec(clause.before)?.[1] : undefined;
  if (unknown) return made(unknown + noun, unknown, 0.75, ['unknown-verb', 'number-first'], nounEnd);
  // 避免…被骗, 防止…受骗: what was prevented belongs to the label.
  if (/^(?:避免|防止|劝阻|阻止)$/.test(verb) && after.length > noun.length && after.length <= 14) return made(verb + after, verb, 0.95, ['result-verb', 'number-first'], after.length);
  if (verb && noun && kind !== 'none') {
    return made(verb + noun, verb, kind === 'result' ? 0.95 : countedNouns.test(noun) ? 0.8 : 0.6, [`${kind}-verb`, 'number-first'], nounEnd);
  }
  // Who set a case apart belongs to it: 公安部挂牌督办.
  const setApart = verb === '挂牌督办' && !noun ? /[\u4e00-\u9fff]{1,6}[部厅]挂牌督办$/.exec(withoutTrailing(clause.before))?.[0] : undefined;
  if (setApart) return made(setApart, '', 0.9, ['result-verb', 'no-noun']);
  if (verb && kind === 'result' && !noun) return made(verb, verb, 0.95, ['result-verb', 'no-noun']);
  if (clause.continues && sharedVerb && noun) return made(sharedVerb + noun, sharedVerb, 0.9, ['shared-verb', 'number-first'], nounEnd);
  if (befalls.test(after)) return made(after.slice(0, 20), '', 0.45, ['number-first', 'no-verb'], Math.min(20, after.length));
  if (noun && nounBehind(after) === noun && /嫌疑人|被告人|涉案人员|逃犯/.test(noun)) return made(noun, '', 0.55, ['number-first', 'no-verb'], nounEnd);
  if (noun && countedNouns.test(noun)) return made(noun, '', 0.45, ['number-first', 'no-verb'], nounEnd);
  if (verb && phrase.lead && phrase.lead.length <= 24) return made(phrase.lead + verb, '', 0.75, ['plain-verb']);
  if (verb && kind !== 'none') return made(verb, verb, 0.55, [`${kind}-verb`, 'no-noun']);
  return made(noun || withoutLeads(clause.before).slice(-20) || after.slice(0, 20), '', 0.35, ['no-verb', 'number-first'], noun ? nounEnd : 0);
}

/** What many people did or suffered: “1万多人落入陷阱”. */
const befalls = /^(?:群众|市民|网民|用户|学生|师生|居民|村民|老人|学员|旅客)?(?:落入|被骗|受骗|上当|受害|参与|参加|参赌|注册|购买|中招|下载|安装|受益|关注|观看)/;

/** The noun a long relative clause leads to. */
function head(words: string) {
  const trimmed = words.trim();
  if (trimmed.length <= 16) return trimmed;
  const told = trimmed.slice(0, trimmed.indexOf('的'));
  if (told.length <= 16 && countedNouns.test(told)) return told;
  const noun = trimmed.slice(trimmed.lastIndexOf('的') + 1);
  return noun.length >= 2 ? noun : trimmed;
}

function tidy(words: string) {
  const rest = withoutTrailing(words).replace(/^(?:的|了|共|其中|及|和|与|以及)+/, '').replace(/[,、的]+$/, '');
  return /^“[^”]*$/.test(rest) ? rest.slice(1) : rest;
}

/** “某某等3人因涉嫌某罪被刑拘”: a label names nobody and leaves the charge to the quote. */
const plain = (label: string) => {
  const rest = label.replace(/^(?:[\u4e00-\u9fff]某{1,2}[\u4e00-\u9fff]?(?:、|和)?)+等(?=(?:犯罪)?嫌疑人|(?:团伙)?成员|人员|被告人|男子|女子)/, '').replace(/[因以]?涉嫌[^,。]{2,10}罪(?!嫌)(?=[\u4e00-\u9fff]{2})/, '').replace(/(?:已|均)+被[^,。]{0,8}?依法/, '被');
  return rest.length >= 2 ? rest : label;
};

function made(words: string, verb: string, confidence: number, reasons: readonly string[], behind = 0): Label {
  const label = plain(words);
  const clear = label.length >= 2 && label.length <= 28 ? confidence : confidence - 0.1;
  return {label, verb, confidence: Math.max(0, clear), reasons: clear === confidence ? reasons : [...reasons, 'label-length'], behind};
}
