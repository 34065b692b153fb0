import {unitClass} from '../../numbers/units.js';
import type {FoundFigure} from '../found.js';
import {plainVerbs, resultVerbs} from '../verbs.js';
import {said, type Completing, type Surrounding} from './surrounding.js';

/** “新收诈骗案件113件,审结74件”: of those that came in. */
export const ofThoseTaken: Completing = ({label, unit, found}) => {
  if (unit !== 'cases' || !/^(?:审结|办结|结案|判决|宣判)$/.test(label)) return undefined;
  const taken = found.slice(-4).map((each) => /^(?:新收|受理|收案?|立案)(.{2,30}案件)$/.exec(each.label)?.[1]).find(Boolean);
  return taken ? said(label + taken, 'of-last') : undefined;
};

/** “其中,涉及学校的30起”: of what was counted before. */
export const ofCarried: Completing = ({label, carried}) => (/[^的]的$/.test(label) && carried ? said(label + carried, 'carried') : undefined);

/** “提出检察建议90件,法院采纳70件”: what was proposed. */
export const ofAdopted: Completing = ({label, found, unit}) => {
  const proposed = label === '采纳' ? found.slice(-4).reverse().map((each) => (unitClass(each.token.unit) === unit ? /提出(?!抗诉)([^,]{2,14})$/.exec(each.label)?.[1] : undefined)).find(Boolean) : undefined;
  return proposed ? said(label + proposed, 'of-last') : undefined;
};

/** “审结诈骗案件11件,被告人22名”: accused of what the cases were about. */
export const ofAccused: Completing = (given) => {
  const last = listedBehind(given);
  const kind = last && unitClass(last.token.unit) === 'cases' && /^(?:被判处.{2,6}的)?被告人/.test(given.label) ? kindOf(last.label) : undefined;
  return kind ? said(given.label.replace('被告人', `${kind}被告人`), 'of-last') : undefined;
};

/** “返还资金30笔,金额2万元”: an amount that stands bare behind a count is that of what was counted. */
export const ofAmount: Completing = (given) => {
  const last = listedBehind(given);
  if (!last || unitClass(last.token.unit) === 'money') return undefined;
  const bare = /^(?:[^,]{2})?(总?金额|总额|数额|总?价值|货值(?:金额)?|标值|市值|价款|货款|总价)$/.exec(given.label);
  return bare && (bare[0] === bare[1] || last.label.startsWith(given.label.slice(0, 2))) ? said(last.label + bare[1]!, 'of-last') : undefined;
};

/** “甲类8起,涉案金额5万元;乙类2起,涉案金额3万元”: each amount has its own kind. */
export const ofKindOfCases: Completing = (given) => {
  const last = listedBehind(given);
  if (!last || unitClass(last.token.unit) === 'money' || !/^涉案(?:金额|资金)$/.test(given.label)) return undefined;
  const severalKinds = last.isPart || given.found.slice(-24).some((each) => each.label.endsWith(given.label));
  return severalKinds ? said(last.label.replace(/(?:警情|案件|案)$/, '') + given.label, 'of-last') : undefined;
};

/** The figure right before it, when a comma or 、 joins them. */
const listedBehind = ({last, between}: Surrounding): FoundFigure | undefined => (/^[,、]/.test(between) ? last : undefined);

/** 审结诈骗犯罪案件 is about 诈骗犯罪. */
const kindOf = (label: string) => /(?:审结|判决|宣判|起诉|受理|办结)([^,]{2,20}?)案件$/.exec(label)?.[1];

/** “收到线索900条,已对80条进行奖励”: of what was counted last, without the verb that counted it. */
export const ofTreatedCounted: Completing = ({label, unit, last, before}) => {
  // “24人被判处刑罚,8人被作出不起诉决定”: those are others.
  if (unit === 'people' && !/对(?:其中的?)?(?:近|约|超|逾)*$/.test(before)) return undefined;
  if (!/^(?:进行|予以|给予|作出)/.test(label) || !last || unitClass(last.token.unit) !== unit) return undefined;
  const verb = [...resultVerbs, ...plainVerbs].find((each) => last.label.startsWith(each)) ?? '';
  return last.label.length > verb.length + 1 ? said(`对${last.label.slice(verb.length)}${label}`, 'of-last') : undefined;
};
