import {nounBehind} from '../../people.js';
import {resultVerbs} from '../../verbs.js';
import {made, type Label} from '../label.js';
import type {Counted} from '../counted.js';
import type {Behind} from './behind.js';

/** “批准18个设备开展验证”: what was approved is counted, and what for stands behind it. */
export function ofApproved({clause, phrase: {verb, noun: before}, after}: Behind): Label | undefined {
  if (!/批准$|^核准$/.test(verb) || before) return undefined;
  const noun = /^([^,。;的\d]{2,14}?)(?:开展|进行|上市|用于|投入|设立|立项|在[^,]{2,})/.exec(clause.after)?.[1] ?? after;
  return noun.length >= 2 && noun.length <= 16 ? made(verb + noun, verb, 0.85, ['plain-verb', 'number-first'], noun.length) : undefined;
}

/** “在14起案件中批准逮捕33名嫌疑人”: the cases in which something was done. */
export function ofInCases({clause, unit}: Behind): Label | undefined {
  const found = unit === 'cases' && /在(?:近|约|超|逾)?$/.test(clause.before) ? /^([^,。;的\d]{0,12}?案件?)中(.*)$/.exec(clause.after) : null;
  const [deed] = found ? resultVerbs.map((verb) => ({verb, index: found[2]!.indexOf(verb)})).filter(({index}) => index >= 0).sort((a, b) => a.index - b.index) : [];
  if (!found || !deed) return undefined;
  const whom = found[2]!.slice(deed.index + deed.verb.length);
  const noun = /^([\u4e00-\u9fff]{2,8}?)(?:近|约|超|逾)?\d/.exec(whom)?.[1] ?? nounBehind(/^(?:近|约|超|逾)?\d[\d.余多万]*[名人](.*)$/.exec(whom)?.[1] ?? '');
  return made(`${deed.verb}${noun}的${found[1]!}`, '', 0.8, ['told-behind'], found[1]!.length);
}

/** “安排其中62人做体检”: what those were sent to do. */
export function ofArranged({clause, unit, after}: Behind): Label | undefined {
  const arranged = unit === 'people' ? /(安排|组织|资助|派遣)(?:其中)?的?(?:近|约|超|逾)?$/.exec(clause.before)?.[1] : undefined;
  const did = arranged ? /^([\u4e00-\u9fff]{0,6}?)(做|接受|参加|前往|进入|到)(?:了|过)?([\u4e00-\u9fff]{2,12})$/.exec(after) : null;
  return did ? made(`被${arranged!}${did[1]!}${did[2]!}${did[3]!}的人员`, '', 0.65, ['told-behind'], clause.after.length) : undefined;
}

/** “为120人接种300支”: those for whom it was done, by what was done. */
export function ofServed({clause, unit}: Behind): Label | undefined {
  const served = unit === 'people' && /(?<![认成作行])[为给](?:近|约|超|逾)?$/.test(clause.before) ? /^(?:[^,。;\d]{0,6}?)(接种|注射|办理|开具|安装|注册|虚开|代办|代缴|介绍|提供)(?=(?:了|近|约|超|逾)?\d|(?:了|假|虚假)?[\u4e00-\u9fff]{2,8}$|$)/.exec(clause.after) : null;
  // “为9万名用户提供查询”: what they were given tells who they are.
  const given = served?.[1] === '提供' ? /^([\u4e00-\u9fff]{2,6}?)提供(?:了)?([\u4e00-\u9fff]{2,8})$/.exec(clause.after) : null;
  if (given) return made(`被提供${given[2]!}的${given[1]!}`, '', 0.7, ['told-behind'], clause.after.length);
  return served ? made(`${served[1]!}人员`, '', 0.7, ['told-behind'], 0) : undefined;
}

/** “收取180人的费用”, “收取6名客户2万元的费用”: those from whom it was taken, and not what was. */
export function ofChargedPeople({clause, unit}: Counted): Label | undefined {
  const verb = unit === 'people' ? /(收取|骗取|索取|索要|诈骗|窃取|盗取|克扣|拖欠)(?:了|到)?(?:近|约|超|逾)?$/.exec(clause.before)?.[1] : undefined;
  const found = verb ? /^([\u4e00-\u9fff]{0,6}?)(?:[\d.余多万]+元[^,。;]{0,20}?)?的([^,。;\d的]{0,4}(?:费用?|款|钱|财物|资金|押金|定金|保证金|工资|货款))$/.exec(clause.after) : null;
  const trust = verb ? /^([\u4e00-\u9fff]{2,6}?)的?(信任|好感)$/.exec(clause.after) : null;
  if (trust) return made(`被${verb!}${trust[2]!}的${trust[1]!}`, '', 0.75, ['told-behind'], trust[1]!.length);
  const money = verb ? /^([赌毒资货费押][\u4e00-\u9fff]{1,3}?)(?:共计|总计|合计|共)(?=[近约超]?\d)/.exec(clause.after) : null;
  if (money) return made(`被${verb!}${money[1]!}人员`, verb!, 0.7, ['told-behind']);
  if (!found) return undefined;
  return made(`被${verb!}${found[2]!}${found[1] ? `的${found[1]}` : '人员'}`, '', 0.7, ['told-behind'], found[1]!.length);
}
