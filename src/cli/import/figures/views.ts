import type {FoundFigure} from './found.js';

const view = /从(?:[^,。;:从]{0,4}的)?(受害人|被害人|受害者|受骗人|犯罪嫌疑人|嫌疑人|被告人|消费者|当事人)的?(?:性别|年龄)[^,。;:]{0,6}看[,:]/;
const kind = /^(男性|女性|男|女|\d{1,2}(?:[至到-]\d{1,2})?岁(?:以上|以下)?)(?:的|人群|群体)?(占比|占)?$/;

/** “从受害人性别看,男性31人”: the view is of whom all numbers of the sentence are. */
export function inView(text: string, from: number, to: number, found: FoundFigure): FoundFigure {
  const whose = view.exec(text.slice(from, Math.min(to, from + 60)))?.[1];
  if (!whose) return found;
  if (found.label === '平均年龄') return {...found, label: `${whose}平均年龄`};
  const [, which = '', share = ''] = kind.exec(found.label) ?? [];
  const label = which && which.replace(/^([男女])$/, '$1性') + whose + (share && '占比');
  return label ? {...found, label, wording: found.label, confidence: Math.max(found.confidence, 0.8), reasons: [...found.reasons, 'in-view']} : found;
}
