import {nounBehind} from '../../people.js';
import {withoutLeads, withoutTrailing} from '../../phrase.js';
import {made, type Label} from '../label.js';
import {isCountedNoun, type Behind} from './behind.js';

/** “从事网络诈骗的80人”: nothing but what they do says who they are. */
export function ofDoers({clause, unit, noun}: Behind): Label | undefined {
  const doers = unit === 'people' && !noun ? /(?:^|[,;:])((?:从事|参与|实施|涉嫌)[^,;:]{2,24}的)$/.exec(clause.before)?.[1] : undefined;
  return doers ? made(doers + '人员', '', 0.6, ['relative']) : undefined;
}

/** What many people did or suffered: “1万多人落入陷阱”. */
const befalls = /^(?:群众|市民|网民|用户|学生|师生|居民|村民|老人|学员|旅客)?(?:落入|被骗|受骗|上当|受害|参与|参加|参赌|注册|购买|中招|下载|安装|受益|关注|观看)/;

/** “其中包含41名回流人员”. */
export function ofPart(behind: Behind): Label | undefined {
  return behind.isPart && isCountedNoun(behind) ? made(behind.noun, '', 0.75, ['part', 'number-first'], behind.nounEnd) : undefined;
}

export function ofMany({after}: Behind): Label | undefined {
  return befalls.test(after) ? made(after.slice(0, 20), '', 0.45, ['number-first', 'no-verb'], Math.min(20, after.length)) : undefined;
}

/** Suspects and the accused are counted even where nothing is told of them. */
export function ofAccused({after, noun, nounEnd}: Behind): Label | undefined {
  const accused = noun && nounBehind(after) === noun && /嫌疑人|被告人|涉案人员|逃犯/.test(noun);
  return accused ? made(noun, '', 0.55, ['number-first', 'no-verb'], nounEnd) : undefined;
}

export function ofCountedNoun(behind: Behind): Label | undefined {
  return isCountedNoun(behind) ? made(behind.noun, '', 0.45, ['number-first', 'no-verb'], behind.nounEnd) : undefined;
}

/** “反诈App安装注册90万人”: what the verb at the end was done with. */
export function ofLead({unit, phrase: {verb, lead}}: Behind): Label | undefined {
  // “她又继续投入5000元”: one of several payments.
  if (unit === 'money' && verb && lead && /[他她]|继续/.test(lead)) return made(verb, '', 0.45, ['plain-verb']);
  return verb && lead && lead.length <= 24 ? made(lead + verb, '', 0.75, ['plain-verb']) : undefined;
}

/** “网络刷单6起”: a deed of swindlers with the words before it is a kind of case, which the next item is not. */
export function ofKindOfDeed({clause, unit, phrase: {kind, verb}}: Behind): Label | undefined {
  const words = unit === 'cases' && kind === 'offence' && verb ? withoutLeads(withoutTrailing(clause.before)) : '';
  return words.endsWith(verb) && words.length <= 16 && words ? made(words, '', 0.55, ['offence-verb', 'no-noun']) : undefined;
}

export function ofBareVerb({unit, phrase: {kind, verb}}: Behind): Label | undefined {
  // “销售数量达800箱”: a deed alone does not name how much.
  const much = /^(?:销售|出售|接种|注射)$/.test(verb) && !/^(?:people|cases|money)$/.test(unit) ? '数量' : '';
  return verb && kind !== 'none' ? made(verb + much, verb, 0.55, [`${kind}-verb`, 'no-noun']) : undefined;
}

/** What stands beside a number of which nothing is known. */
export const nothingKnown = ({clause, after, noun, nounEnd}: Behind): Label =>
  made(noun || withoutLeads(clause.before).slice(-20) || after.slice(0, 20), '', 0.35, ['no-verb', 'number-first'], noun ? nounEnd : 0);
