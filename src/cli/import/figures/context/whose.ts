import {unitClass} from '../../numbers/units.js';
import type {FoundFigure} from '../found.js';
import {isBareIndicator, namedAtEnd, whoseOf} from '../indicators.js';
import {said, type Completing, type Surrounding} from './surrounding.js';

/** “发案最多的是甲镇,发案9起”: the clause before names the place. */
export const ofPlaceBefore: Completing = ({label, clauseBefore}) => {
  const whose = isBareIndicator(label) && !isOfCase(label) ? namedAtEnd(clauseBefore) : '';
  return whose ? said(whose + label, 'whose') : undefined;
};

/** “冒充客服类5起,损失20万元”: the loss is that of the kind or the place just counted. */
export const ofKindBefore: Completing = (given) => {
  if (!isBareIndicator(given.label) || speaksOfAll(given) || isOfCase(given.label) && !isTried(given.last?.label)) return undefined;
  const whose = given.last && !/;/.test(given.between) ? whoseOf(given.last.label) : /^,/.test(given.between) ? kindCounted(given.unsure) : '';
  return fits(whose, given.label) ? said(whose + given.label, 'whose') : undefined;
};

/** “虚假投资80起”: a name that is counted in cases is that of a kind. */
const kindCounted = (last: FoundFigure | undefined) => (last && unitClass(last.token.unit) === 'cases' && /^[\u4e00-\u9fff、]{3,12}$/.test(last.label) && !/^(?:涉及|相关|其他|其余)|案件$/.test(last.label) ? last.label : '');

/** “甲区电诈发案下降16%;破案上升31%”: what the sentence first named it measures all along. */
export const ofKindOfSentence: Completing = (given) => {
  if (!isBareIndicator(given.label) || speaksOfAll(given) || isOfCase(given.label) || given.found.slice(-6).some(({isPart}) => isPart)) return undefined;
  const whose = given.found.slice(-6).map((each) => whoseOf(each.label)).find(Boolean) ?? '';
  return fits(whose, given.label) ? said(whose + given.label, 'whose') : undefined;
};

/** “其中甲镇损失31万元”: a part has the kind of the whole: “电诈案件损失”. */
export const ofKindOfWhole: Completing = ({label, carried}) => {
  const whole = /^(.{2,}?)((?:累计|共|总)?损失(?:金额)?)$/.exec(carried);
  const part = /^(.{2,10}?(?:省|市|县|区|镇|乡|村|街道|社区))(损失(?:金额)?)$/.exec(label);
  if (!whole || !part) return undefined;
  const kind = /[^,省市县区镇乡村]{0,10}(?:诈骗|电诈|犯罪|案件)$/.exec(whole[1]!)?.[0];
  return kind ? said(part[1]! + kind + part[2]!, 'carried') : undefined;
};

/** “诈骗案件破案” would say 案 twice. */
const fits = (whose: string, label: string) => whose !== '' && !(/案件?$/.test(whose) && /^[破立发]案/.test(label));

/** What a case was about in money is said of the case the police tell of; of many cases that were tried it is a sum. */
const isOfCase = (label: string) => /^(?:累计|共|总)?(?:涉案|案值)/.test(label);
const isTried = (label = '') => /^(?:审结|审理|判决|宣判|受理|办结|起诉|提起公诉|公诉)/.test(label);

/** 全市 before the number begins to speak of something wider than the kind or place before it. */
const speaksOfAll = ({before}: Surrounding) => /全[省市县区州国]|各地|我[省市县区]|总共/.test(before);
