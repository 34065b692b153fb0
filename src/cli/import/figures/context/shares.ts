import {unitClass} from '../../numbers/units.js';
import {said, type Completing} from './surrounding.js';

/** “警情80起,占七成”: the share is that of what was just counted. */
export const ofShare: Completing = ({label, unit, found, last: sure, unsure, between}) => {
  // “虚假购物46起,占17%”: though 虚假购物 alone is no sure label, the share is of it.
  const nearest = sure ?? (/^[,(]/.test(between) ? unsure : undefined);
  const share = unit === 'share' ? /^(?:分别)?占(?:比|([^,]{2,10}))?$/.exec(label) : null;
  // A share of cases is that of the cases counted last, though their sum stands between.
  const cases = share && /案|警情/.test(share[1] ?? '') && nearest && unitClass(nearest.token.unit) !== 'cases' ? [...found.slice(-4)].reverse().find(({token}) => unitClass(token.unit) === 'cases') : undefined;
  const last = cases ?? nearest;
  return share && last ? said(last.label.replace(/(?<!\d[\u4e00-\u9fff])的$/, '') + (share[1] ? `占${share[1]}` : '占比'), 'share-of-last') : undefined;
};

/** “甲占三成,乙占两成,两者合计占比50%”: of all the shares before it. */
export const ofSharesTogether: Completing = ({label, unit, found}) => {
  if (unit !== 'share' || !/^(?:以上|上述|[两二三]者|[两二三]类|合计|总计)+(?:占比|占(?:总|全)[^,]*)$/.test(label)) return undefined;
  const parts = found.slice(-4).map((each) => (unitClass(each.token.unit) === 'share' ? /^(.{2,}?)占(.*)$/.exec(each.label) : null));
  const nouns = parts.flatMap((each) => (each ? [each[1]!] : []));
  const shared = parts[parts.length - 1]?.[2] ?? '';
  return nouns.length > 1 ? said(`${nouns.join('、')}合计占${/^比?$/.test(shared) ? '比' : shared}`, 'share-of-last') : undefined;
};

/** “判处死缓20人,无期徒刑80人,共占比6%”: of both that stand before it. */
export const ofBothCounted: Completing = ({label, unit, found, between}) => {
  const [first, second] = found.slice(-2);
  const both = unit === 'share' && /^(?:共|合计|总计|共计)占比?$/.test(label) && /^,/.test(between) && first && second && unitClass(first.token.unit) === unitClass(second.token.unit) && first.label !== second.label;
  return both && unitClass(first.token.unit) !== 'share' ? said(`${first.label}、${second.label}共占比`, 'share-of-both') : undefined;
};

/** “其中,2018年同比上升7%”: the year alone names nothing. */
export const ofYear: Completing = ({label, carried, found}) => {
  const year = /^((?:\d{4}年|今年|去年|[上下]半年|[一二三四]季度|\d{1,2}月份?)+)((?:同比|环比|[上下增减升降]).*)$/.exec(label);
  return year && carried && !found.slice(-24).some(({token}) => unitClass(token.unit) !== 'share') ? said(year[1]! + carried + year[2]!, 'carried') : undefined;
};

const done = /(?:提出|发出|制发|下发|收到|接收|受理|接到|发现|推送)(?:了)?([^,提发收受]{2,12})$/;

/** “提出纠正意见50件,采纳率100%”: the rate is of what was counted. */
export const ofRateOfDone: Completing = ({label, unit, last, between}) => {
  const what = unit === 'share' && last && /^,[^,;]*$/.test(between) && /^[^\d占]{2,4}率$/.test(label) ? (done.exec(last.label)?.[1] ?? '') : '';
  return what && !label.startsWith(what) ? said(what + label, 'share-of-last') : undefined;
};
