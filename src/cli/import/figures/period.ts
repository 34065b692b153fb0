import {isBareIndicator} from './indicators.js';

/** A year, months or seasons that a figure counts; a single day is when something happened. */
const time = '(?:(?:20\\d{2}|今|去|上|前)年)?(?:\\d{1,2}(?:月份?)?(?:至|到|[-–—~])\\d{1,2}月份?|[上下]半年|前[一二三四两]个?季度|前\\d{1,2}个?月|第?[一二三四]季度|\\d{1,2}月份(?!\\d)|全年)';
const span = `(?:${time}|(?:20\\d{2}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|今年|去年|本月|年初|\\d{1,2}月(?:份)?)以来|20\\d{2}年(?:\\d{1,2}月)?至今|近[一二两三四五六七八九十]年来?|[本上]月|[本上]周|[本上]季度|(?:20\\d{2}|今|去)年(?!\\d|[初底末春夏秋冬同至到起]|\\d{1,2}月))`;
const atHead = new RegExp(`^(?:其中)?,?(${span}),?`);
const atClause = new RegExp(`(?:^|[,;:。])(?:其中)?,?(${span})(?=[^同比])`, 'g');

/** Takes the time from the head of a label that says enough without it: “1-7月电诈发案”. */
export function withoutPeriod(label: string): {label: string; period?: string} {
  const found = atHead.exec(label);
  const rest = found ? label.slice(found[0].length).replace(/^(?:份|的|共|累计)+/, '') : '';
  return found && (rest.length >= 4 || isBareIndicator(rest)) && !/^(?:同比|环比|[上下增减升降])/.test(rest) ? {label: rest, period: found[1]!} : {label};
}

/** The time at the head of a clause of the sentence so far, the nearest first; none where a story of somebody is told. */
export function periodBefore(sentence: string): string | undefined {
  if (/某|民警|专案组|报案|接到/.test(sentence)) return undefined;
  const last = [...sentence.matchAll(atClause)].pop();
  return last && !isToldOf(last[1]!, sentence.slice(last.index + last[0].length)) ? last[1] : undefined;
}

/** “2031年主犯回国后,…,该团伙获利80万元”: the year is that of another clause, which counts nothing itself. */
const isToldOf = (when: string, rest: string) => /^20\d{2}年$/.test(when) && /^[^,;:。\d]{2,}后,/.test(rest);
