import type {NumberToken} from '../numbers/token.js';
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

/** 一起案件 and 一名 tell a story; from two on a spelled number of people can be a result. */
export function spelledRule({spelled, value, unit, opening}: NumberToken, text: string): string | undefined {
  if (!spelled) return undefined;
  // 两个 is a result only behind a verb of the police: 捣毁窝点两个.
  if (/^[个起]$/.test(unit) && !/(?:打掉|捣毁|端掉|摧毁|铲除|查获|破获|查处|斩断|侦破|侦办|立案|通报|破)[^,。]{0,12}$/.test(text.slice(Math.max(0, opening - 20), opening))) return 'spelled-out';
  return value < 2 || !/^(?:人|名|元|起|部|台|个|处|家|张)$/.test(unit) ? 'spelled-out' : undefined;
}
