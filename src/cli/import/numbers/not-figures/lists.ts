import {inLines} from '../../../in-lines.js';
import type {Rule} from './seen.js';

export const ordinals: readonly Rule[] = [
  ['ordinal', ({before, token}) => /第$/.test(before) || /前$/.test(before) && /^[名位]$/.test(token.unit)],
];

const typicalCases = /^(?:[^,。;:、\d]{0,24})?(?:典型(?:案例|案件|案(?!值))|案例)/;
const authorityPublishes = /(?:最高检|最高法|检察院|法院|公安部|公安[局厅])[^,。;]{0,8}(?:发布|公布|通报)了?$/;
const documents = /^[^,。;]{0,14}(?:文件|标准|规定|办法|意见|制度|指南|预警|提示)/;

/** How many cases a release lists. */
export const listedCases: readonly Rule[] = [
  ['listed-cases', ({token, after}) => /^(?:起|个|件|例|宗|大|批)$/.test(token.unit || after[0]!) && typicalCases.test(after)],
  ['listed-cases', ({token, before}) => /典型(?:案例|案件)$/.test(before) && /起|件|例|个/.test(token.unit)],
  // “最高检发布5件依法惩治…”: what is published in 件 are cases, unless it is documents.
  ['listed-cases', ({token, before, after}) => /^[起件例批宗]$/.test(token.unit) && authorityPublishes.test(before.slice(-20)) && !documents.test(after)],
];

const counter = /^(?:个|项|条|大|类|种|点|件|级|句|步|招|字|方|位一体)$/;
const pointOfList = new RegExp(inLines`
  ^大?(?:
    方面|环节|阶段|步骤|要点|特点|特征|办法|建议|措施|必须|不要|凡是|一律|关键|原则|层面|维度|
    重点(?!场所|单位|行业|企业|人员|部位|案件|项目|工程)|领域|类型|问题[::]|工作日|字|字母|诀窍|技巧|手法|套路|阵地|
    体系|专项|统一|坚持
  )
`);

/** How many points, kinds or steps are told below. */
export const pointsOfLists: readonly Rule[] = [
  ['one-of-a-list', ({token, after}) => /^[类种]$/.test(token.unit) && /^[^,。;]{0,12}(?:手段|手法|骗局|骗术|套路|陷阱)/.test(after)],
  ['one-of-a-list', ({token, before}) => /^[类种]$/.test(token.unit) && /(?:等|以下|上述|下列|这|前)$/.test(before)],
  ['one-of-a-list', ({token, after}) => counter.test(token.unit || after.slice(0, 1)) && pointOfList.test(after.replace(/^[个项条类种件]/, ''))],
  ['one-of-a-list', ({token, after}) => token.value < 20 && /^[个大]$/.test(token.unit) && /^(?:级别|层次|层级|等级|梯队)/.test(after)],
  ['one-of-a-list', ({token, before}) => /^[个类种组]$/.test(token.unit) && /(?:分为|分成|划分为|归为)$/.test(before)],
];
