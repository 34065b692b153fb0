import {inLines} from '../../in-lines.js';
/** Units that published figures are counted in, longest first so that 人次 is not read as 人. */
const units = [
  '个百分点', '百分点', '个国家和地区', '个省区市', '个位次', '个工作日', '平方公里', '平方米', '立方米', '人民币', '个省份', '余人次', '人份', '人次', '户次', '车次', '件次', '家次', '起次', '条次', '台次', '辆次', '船次', '省份',
  '批次', '场次', '轮次', '波次', '班次', '公里', '公斤', '千克', '千米', '美元', '美金', '港元', '港币', '欧元', '英镑', '日元', '韩元', '泰铢', '元', '小时', '分钟', '个月', '周岁', '工作日', '公顷', '昼夜',
  '人', '名', '位', '笔', '发', '枝', '株', '副', '面', '头', '票', '桶', '起', '件', '宗', '例', '案', '个', '家', '户', '条', '款', '台', '部', '辆', '套', '张', '份', '枚', '项', '处', '间', '座', '所', '只', '把', '支', '本', '册',
  '封', '幅', '场', '次', '轮', '波', '吨', '克', '亩', '米', '艘', '架', '颗', '粒', '瓶', '箱', '包', '袋', '盒', '根', '块', '幢', '栋', '期', '篇', '则', '股', '对', '组', '批', '类', '种',
  '支队', '天', '年', '月', '日', '号', '时', '点', '分', '秒', '岁', '周', '世纪', '倍', '成', '折', '省', '市', '县', '区', '国', '镇', '乡', '村', '斤', '字', '级', '度', '层', '楼',
  '‰', '%',
].sort((a, b) => b.length - a.length);

const doubles = new RegExp(inLines`
  ^(?:条|件|起|台|部|张|个|人|名|家|次|套|份|辆|把|支|枚|处)(?:
    \((?:条|件|起|台|部|张|个|人|名|家|次|套|份|辆|把|支|枚|处|人次)\)|/(?:条|件|起|台|部|张|个|人|名|家|次|套|份|辆)
  )
`);

/** The unit at the beginning of `text`, as printed; double units such as 条(件) are one unit. */
export function unitAt(text: string): string {
  const double = doubles.exec(text)?.[0];
  if (double && !double.includes('/')) return double;
  // 6部门 are no things counted in 部.
  const unit = /^部[门委署]/.test(text) ? '' : (units.find((candidate) => text.startsWith(candidate)) ?? '');
  // 2个月 is a time, 2名 a count; 5人民币 has the currency for its unit.
  // A measure word we do not know stands alone before a mark: 收缴弓弩5具, ….
  return unit || (/^[\u4e00-\u9fff](?=[,、;。(])/.exec(text)?.[0] ?? '');
}

const classes: readonly (readonly [name: string, units: RegExp])[] = [
  ['people', /^(?:人|名|位|人次|people|persons|men|women|suspects?|offenders?|victims?|residents?|scammers?|fraudsters?|ringleaders?|members?|minors?)$/i],
  ['cases', /^(?:起|件|宗|例|案|cases?|reports?|incidents?)$/i],
  ['money', /(?:元|美金|港币|人民币|英镑|泰铢)$|dollars?|pounds?|euros?|yuan/i],
  ['share', /^(?:%|‰|个?百分点|倍|percent|per cent)$/],
];

/** What a unit counts, so that a part is compared with a whole of its own kind. */
export const unitClass = (unit: string): string =>
  classes.find(([, pattern]) => pattern.test(unit.replace(/\(.*/, '')))?.[0] ?? unit;

/** “扣押GOIP14台”, “封停APP34款”: behind capitals a number with the measure word of devices counts them; otherwise it names a version. */
export const countsDevices = (before: string, after: string): boolean => /(?<![A-Za-z\d])[A-Z]{2,6}$/.test(before) && /^余?[台套部款]/.test(after);
