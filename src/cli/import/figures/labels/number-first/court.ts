import {nounBehind} from '../../people.js';
import {resultVerbs} from '../../verbs.js';
import type {Counted} from '../counted.js';
import {made, type Label} from '../label.js';

const kinds = '有期徒刑|无期徒刑|拘役|管制|死刑|缓刑|刑罚|罚金';
const penalties = new RegExp(kinds, 'g');
const ofTerms = new RegExp(`判处([^,;:。\\d]{0,16}(?:${kinds})(?:以上|以下|刑罚)?)的$`);
const whomBefore = /判处(?:了)?(?:其余|其他|其中|上述)?(?:$|[^,;:。]{0,40}(?:等|被告人|(罪犯))(?:其余|其他|共|近|约|超|逾)?$)/;
const sentencedBehind = /^([^,;:。\d]{0,8}?)(?:均|分别|依法|已)*被(?:法院|依法|分别)*判处(?=[^,;]{2,})/;
const accused = /(?:被告人|罪犯|[主从]犯|骨干|成员|分子|人员)$/;

/** “判处甲某等9人三年至一年不等的有期徒刑”: those who were sentenced, by the one penalty that is told; terms differ and stand in the quote. */
export function ofSentenced({clause, unit, sharedVerb}: Counted): Label | undefined {
  if (unit !== 'people') return undefined;
  const terms = ofTerms.exec(clause.before)?.[1];
  if (terms) return made(`被判处${terms}的人员`, '判处', 0.85, ['sentenced']);
  const behind = sentencedBehind.exec(clause.after);
  const before = whomBefore.exec(clause.before);
  const told = [...new Set(clause.after.match(penalties))];
  if (!behind && !before && !(clause.continues && sharedVerb === '判处' && told.length)) return undefined;
  const penalty = told.length === 1 && !/^(?:罚金|缓刑)$/.test(told[0]!) ? told[0]! : '刑罚';
  const noun = behind?.[1] || nounBehind(clause.after) || (before?.[1] ?? '');
  const whom = accused.test(noun) ? noun : '被告人';
  return made(`被判处${penalty}的${whom}`, '判处', 0.85, ['sentenced'], behind?.[0].length ?? (clause.after.startsWith(noun) ? noun.length : 0));
}

/** “13名被告人系从犯”, “7名被告人不服判决”: what is said of suspects or the accused tells them from the others. */
export function ofWhatTheyAre({clause, unit, isPart}: Counted): Label | undefined {
  const noun = unit === 'people' ? nounBehind(clause.after) : '';
  if (!/(?:嫌疑人|被告人|涉案人员|成员)$/.test(noun)) return undefined;
  const told = /^(?:已经|已|均|都|全部|当庭)*((?!被|受到|因|[、和及与等中])[^,;:。\d的]{3,14})$/.exec(clause.after.replace(/^的/, '').slice(noun.length))?.[1];
  return told && !/情况|如下|详见|^(?:短短|不到|仅)?[一二两三四五六七八九十半几数]+个?(?:年|月|天|周|小时)/.test(told) && !resultVerbs.some((verb) => told.includes(verb)) ? made(`${told}的${noun}`, '', isPart ? 0.6 : 0.55, ['told-behind'], clause.after.length) : undefined;
}
