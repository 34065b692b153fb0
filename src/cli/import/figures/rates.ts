import {inLines} from '../../in-lines.js';
import type {NumberToken} from '../numbers/token.js';
import type {Read} from './one.js';
import {withoutLeads} from './phrase.js';

const perMany = new RegExp(inLines`
  (?:^|[,;:。、])[^,;:。、]*?(
    (?:[\u4e00-\u9fff]{1,6}(?:省|市|县|区|镇|乡|街道|行))?(?:每?[百千万]|十万)[人卡户车号][\u4e00-\u9fff]{2,6}率
  )(?:仅|只|已)?(?:为|是|达到?|降至|降到|升至)?$
`);

/** “万人发案率2.94”: a rate per ten thousand is a number without a unit. */
export function rateOf(text: string, from: number, {opening, unit}: NumberToken): Read | undefined {
  const label = unit === '' ? perMany.exec(text.slice(Math.max(from, opening - 60), opening))?.[1] : undefined;
  return label ? {label: withoutLeads(label), verb: '', confidence: 0.85, reasons: ['rate'], behind: 0} : undefined;
}

const rank = /((?:全[国省市区县州]|同类[\u4e00-\u9fff]{0,4})?排名)[^;。]{0,12}?,?((?:[较比][^,;。\d]{2,6}?|同比)?)((?:上升|前移|提升|提高|下降|后移|下滑)了?)$/;

/** “全市排名第5位,比去年上升2个位次”: what rose is the place, and not the rate that it was given for. */
export function rankOf(text: string, from: number, {opening, unit}: NumberToken, subject: string): Read | undefined {
  if (!/^个?位次$/.test(unit)) return undefined;
  const [, place = '', base = '', how = ''] = rank.exec(text.slice(Math.max(from, opening - 60), opening)) ?? [];
  if (!place) return {label: subject, verb: '', confidence: 0.4, reasons: ['rank'], behind: 0};
  return {label: subject + place + base + how, verb: '', confidence: subject ? 0.8 : 0.7, reasons: ['rank'], behind: 0, ...(base ? {comparison: {base, direction: /[升前提]/.test(how) ? 'rise' : 'fall'} as const} : {})};
}
