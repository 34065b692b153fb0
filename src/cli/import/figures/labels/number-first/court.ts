import {nounBehind} from '../../people.js';
import type {Counted} from '../counted.js';
import {made, type Label} from '../label.js';

const penalties = /有期徒刑|无期徒刑|拘役|管制|死刑|缓刑|刑罚|罚金/g;

/** “判处甲某等9人三年至一年不等的有期徒刑”: those who were sentenced, by the one penalty that is told; terms differ and stand in the quote. */
export function ofSentenced({clause, unit, sharedVerb}: Counted): Label | undefined {
  const sentenced = unit === 'people' && (/判处(?:了)?(?:其余|其他|其中|上述)?(?:$|[^,;:。]{0,40}(?:等|被告人)(?:共|近|约|超|逾)?$)/.test(clause.before) || clause.continues && sharedVerb === '判处' && penalties.test(clause.after));
  if (!sentenced) return undefined;
  const told = new Set(clause.after.match(penalties));
  const [only] = told;
  const penalty = told.size === 1 && !/^(?:罚金|缓刑)$/.test(only!) ? only! : '刑罚';
  const noun = nounBehind(clause.after);
  const whom = /(?:被告人|主犯|从犯|骨干|成员)$/.test(noun) ? noun : '被告人';
  return made(`被判处${penalty}的${whom}`, '判处', 0.85, ['sentenced'], noun.length);
}

/** “11名被告人系从犯”, “7名被告人不服判决”: what is said of suspects or the accused tells them from the others. */
export function ofWhatTheyAre({clause, unit, isPart}: Counted): Label | undefined {
  const noun = unit === 'people' ? nounBehind(clause.after) : '';
  if (!/(?:嫌疑人|被告人|涉案人员|成员)$/.test(noun)) return undefined;
  const told = new RegExp(`^的?${noun}(?:已经|已|均|都|全部|当庭)*((?:系|为|是|自愿|主动|对|拒不|如实|具有|处于|在)[^,;。:\\d的]{2,12})$`).exec(clause.after)?.[1];
  return told ? made(`${told}的${noun}`, '', isPart ? 0.6 : 0.55, ['told-behind'], clause.after.length) : undefined;
}
