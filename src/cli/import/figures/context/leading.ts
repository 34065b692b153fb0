import {inLines} from '../../../in-lines.js';
const noun = '[\\u4e00-\\u9fff、“”A-Za-z]{2,20}?';
const most = '最(?:多|高|低|少|大|小|为?(?:集中|突出|多发|高发|严重|常见))';
const ranked = new RegExp(inLines`
  ^(?:其中)?(?!其次|最)(${noun})(?:仍|依然|依旧|数量)*(?:
    ${most}|居(?:首|多|首位|第[一二三四五]位?)|位居(?:首位|第[一二三四五]位?|前列)|
    排(?:名|在)?(?:首位|第[一二三四五]位?)|次之|紧随其后
  )$
`);
const called = new RegExp(`^(?:其次|再次|${most}的?|[^,]{0,6}(?:居首|排名?[首第][^,]{0,3})的?)(?:的)?[是为](${noun})$`);

/** What a clause says comes first, or next: 刷单类案件 of “刷单类案件最多”, 资费 of “其次是资费”; empty when it ranks nothing. */
export const rankedIn = (clause: string): string => {
  const found = ranked.exec(clause)?.[1] ?? called.exec(clause)?.[1] ?? '';
  return /[是为将把被的]$|^(?:这|该|此)|^(?:周|星期)[一二三四五六日末]$|(?:月份?|季度|年)$/.test(found) ? '' : found;
};
