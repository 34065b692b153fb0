import {inLines} from '../../in-lines.js';
import {withoutUnit} from './units.js';

/** Heads that say nothing of what was counted. */
const generic = /^(?:数量|数据|数值|数字|数|结果|情况|成效|指标|项目|名称|金额|完成(?:情况|数)|统计数|value|number|figure|amount|count|result|item|indicator)s?$/i;

/** Heads that say where, when or of which kind, but not what was counted. */
const qualifies = new RegExp(inLines`
  (?:[省市区县州旗镇]|街道|分局|派出所|支队|大队|全国)$|^(?:合计|总计|小计|总数|其他|total|overall|all)$|\d年|\d月|季度|
  半年|上年|去年|今年|同期|本月|本期|累计|^(?:19|20)\d{2}$|同比|环比|增幅|增减|升降|变化|占比|change|^[A-Z][a-z]+ \d{4}$
`);

/** Heads that say what was counted, where those of the rows name kinds of it. */
const counts = /数$|量$|额$|率$|案件|嫌疑人|资金|(?:破|发|立)案|^(?:破获|抓获|打掉|查获|捣毁|止付|冻结|返还|挽回|cases|arrests|loss|amount|number of)/i;

/** The label of a number from the heads of its row and of its column, as one would say it. */
export function labelOf(row: readonly string[], column: readonly string[], lang: string): string {
  const heads = [...new Set([...row, ...column].map(withoutUnit))].filter((head) => head && !generic.test(head));
  const whats = heads.filter((head) => !qualifies.test(head));
  const [open, close, comma] = lang === 'en' ? [' (', ')', ', '] : ['（', '）', '，'];
  const columnLeads = whats.length > 1 && column.map(withoutUnit).includes(whats.at(-1)!) && counts.test(whats.at(-1)!) && !counts.test(whats[0]!);
  const main = columnLeads ? whats.at(-1)! : (whats[0] ?? heads.at(-1) ?? '');
  const others = heads.filter((head) => head !== main);
  return main + (others.length ? open + others.join(comma) + close : '');
}
