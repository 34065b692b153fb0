import {inLines} from '../../../in-lines.js';
import {withoutLeads} from '../phrase.js';
import type {Caption, Told} from './told.js';

const time = '(?:20\\d{2}年|去年|今年|上年|上月|本月|\\d{1,2}月份?)';
const one = '[\\d.]+[余多万亿]*(?:件|起|人|名|宗|个|元)';
const level = `${one}(?:[、,]?${one})?`;
const first = new RegExp(`(?:^|[,;:。])([^,;:。\\d]{3,30}?)[由从](${time})的?(?:${one}[、,]?)?$`);
const reached = new RegExp(inLines`
  (?:^|[,;:。])([^,;:。\d]{3,30}?)[由从](?:${time})的?${level},?(?:大幅|逐步|快速|持续)?(?:
    上升|增长|增加|提升|提高|下降|减少|降低|降|升|增
  )[至到为](${time})的?(?:${one}[、,]?)?$
`);

/** “受理诈骗案件由2030年的12件20人上升至2031年的30件45人”: each is the level of its time, and none what it rose by. */
export function ofLevel({unit, sentence}: Told): Caption | undefined {
  if (unit === 'share') return undefined;
  const [, subject, when] = reached.exec(sentence) ?? first.exec(sentence) ?? [];
  if (!subject || !when) return undefined;
  const label = withoutLeads(subject).replace(/(起诉|批捕|受理|审结|查处|立案)的/, '$1').replace(/(?:数量|人数|数)$/, '');
  return label.length >= 4 ? {label, reason: 'level', asks: true, period: when} : undefined;
}
