import type {NumberToken} from '../numbers/token.js';
import {unitClass} from '../numbers/units.js';
import type {FoundFigure} from './found.js';
import {moneyNouns} from './verbs.js';

/** 350万群众 counts people without a unit between. */
const countsPeople = (text: string, {display, end}: NumberToken) =>
  /[万亿]/.test(display) && /^(?:群众|民众|网民|市民|用户|人口|居民|村民|学生|老人|师生|职工|旅客|家庭|粉丝|观众|听众|会员)/.test(text.slice(end, end + 4));

/** 采集60万学员的个人信息 counts information without a unit between. */
const countsInformation = (text: string, {display, end}: NumberToken) =>
  /[万亿]/.test(display) && /^[^,。;:、\d]{0,12}?(?:信息|数据)(?=[,。;并]|$)/.test(text.slice(end, end + 20));

/** Whether a number without a unit counts what stands right behind it. */
export const countsBare = (text: string, token: NumberToken): boolean => countsPeople(text, token) || countsInformation(text, token);

/** 播放量突破90万 counts without a unit what its noun names. */
export const countsVolume = ({token: {display}, label}: FoundFigure): boolean =>
  /[万亿]/.test(display) && /(?:用户|粉丝|会员|(?:播放|阅读|浏览|点击|点赞|转发|关注|观看|曝光|访问|下载|安装|注册)(?:总|人次)?[量数])$/.test(label);

/** 冻结资金8亿 leaves 元 out. */
export const countsMoney = ({token: {display}, label}: FoundFigure): boolean => /[万亿]/.test(display) && moneyNouns.test(label);

/** Who claims people, hopes for them, sets them as a measure or asked his friends, before the number: “号称有300名投资人”, “每10名”. */
const notCounted = /(?:没有?|未曾?|并无|不存在|避免|防止|号称|谎称|声称|宣称|自称|[^对职俗]称(?:已|有|将|拥)|如果|假如|[每平]均?|安排)[^,;:。]{0,12}$|(?:姐妹|兄弟|朋友|亲友|亲属|家人|同学|老乡|同事)$/;

/** “骗子对其中8人谎称…”: what was told them is no result. */
const lied = /^(?:谎称|号称|声称|宣称|自称|许诺|承诺)/;

/** Words that say nothing of whom they stand before: “鉴于5人”. */
const saysNothing = /^(?:.|鉴于|至此|上述|组成|另有|还有|其中|其余|其他|共有|已有|认定|以及|通过|根据|按照)?$/;

/**
 * People counted in digits are a result whatever is told of them; the editor is asked what they are called. Numbers that
 * could not be dealt out to their nouns stay in review, as do those of a story’s group and those that nobody counted.
 *
 * @returns The figure with the best that is known for a label; undefined when it is not for the draft.
 */
export function asHeads(text: string, found: FoundFigure): FoundFigure | undefined {
  const {token: {unit, spelled, value, doubt, opening, end}, reasons} = found;
  const counts = unitClass(unit) === 'people' && !spelled && !doubt && value > 1 && !reasons.some((reason) => /^(?:not-aligned|named-group)$/.test(reason));
  if (!counts || notCounted.test(text.slice(Math.max(0, opening - 20), opening)) || lied.test(text.slice(end, end + 4))) return undefined;
  const label = saysNothing.test(found.label.trim()) ? /^[^,;:。、\d]{2,20}(?=[,;:。、]|$)/.exec(text.slice(end))?.[0] ?? '' : found.label;
  return saysNothing.test(label) ? undefined : {...found, label};
}

/** 一起案件 and 一名 tell a story; from two on a spelled number of people can be a result. */
export function spelledRule({spelled, value, unit, opening}: NumberToken, text: string): string | undefined {
  if (!spelled) return undefined;
  // 两个 is a result only behind a verb of the police: 捣毁窝点两个.
  if (/^[个起]$/.test(unit) && !/(?:打掉|捣毁|端掉|摧毁|铲除|查获|破获|查处|斩断|侦破|侦办|立案|通报|破)[^,。]{0,12}$/.test(text.slice(Math.max(0, opening - 20), opening))) return 'spelled-out';
  return value < 2 || !/^(?:人|名|元|起|部|台|个|处|家|张)$/.test(unit) ? 'spelled-out' : undefined;
}
