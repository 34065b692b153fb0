import {inLines} from '../../in-lines.js';
import type {Line} from './lines.js';

/** What surrounds a release on a page and is no part of it, with the rule that knows it. */
const rules: readonly (readonly [rule: string, pattern: RegExp])[] = [
  ['breadcrumb', /^(?:您?(?:的|当前)?(?:所在)?位置\s*[::]|首页\s*[>»›/\-|])|^[^。,;!?]{1,20}(?:\s*[>»›]\s*[^>»›。]{1,20}){2,}$|^home\s*[>»›/]/i],
  ['image', /^!?\[[^\]]{0,80}\]\([^)]{0,400}\)$|^[^\s。,;]{1,80}\.(?:png|jpe?g|gif|webp|bmp|svg)$/i],
  ['caption', /^[△▲]\s?[^。]{0,40}(?:视频|图|截图|摄)$|^[△▲]?\s?(?:图片?|视频)(?:来源)?\s*[::][^。]{0,40}$|^图\d{1,2}[:、\s]?[^。]{0,30}$/],
  ['caption', /^(?:image|photo(?:graph)?|picture|illustration|video)s?(?:\s(?:by|credits?|courtesy(?: of)?|source))?\s?:[^.!?:]{0,60}$|^(?:sources?|credits?)\s?:[^.!?:\d]{2,40}$/i],
  ['navigation', new RegExp(inLines`
    ^(?:
      返回|顶部|返回顶部|返回首页|回到顶部|top|back to top|skip to (?:main )?content|上一[篇页条].{0,60}|
      下一[篇页条].{0,60}|打印(?:本页)?|关闭(?:窗口|本页)?|收藏|分享(?:到|至)?.{0,12}|扫一扫.{0,30}|扫码.{0,12}关注|
      点击.{0,10}(?:关注|阅读|查看).{0,10}|阅读原文|网站地图|联系我们|相关(?:链接|阅读|新闻)|更多(?:>>)?|登录|注册|
      无障碍.{0,6}|长者.{0,6}|繁体|english|menu|search|share(?: this.{0,20})?|print(?: this page)?
    )$
  `, 'i')],
  ['header', new RegExp(inLines`
    ^(?:
      for (?:immediate )?release|(?:press|news|media) (?:release|statement)|
      joint (?:press|news|media) (?:release|statement)|(?:annexe?|appendix|attachment) [A-Z\d]{1,2}
    )\s?[:.]?$
  `, 'i')],
  ['reading-aid', /^[【[(]?(?:字体|字号|文字)?\s*[::]?\s*[【[]?\s*大\s*中\s*小.{0,12}$|^(?:浏览|阅读|点击)(?:次数|量|数)?\s*[::]\s*\d{0,9}.{0,6}$/],
  ['credit', /^[([【]?(?:责任编辑|责编|编辑|编审|审核|审校|校对|监制|作者|撰稿|供稿|通讯员|文字|摄影|制作|终审|初审|复审|转自|素材来源|原标题)\s*[::/|].{0,60}$/],
  ['imprint', /^.{0,60}(?:ICP\s?备|公网安备|版权所有|copyright\s|©|网站标识码|all rights reserved|技术支持\s*[::])/i],
  ['ornament', /^[^\p{L}\p{N}]+$/u],
];

const tail = new RegExp(inLines`
  ^(?:
    latest news|(?:previous and )?related coverage|have a tip\??|
    related (?:news|stories|articles|content|posts|links|releases)|more (?:news|stories)|
    recent (?:posts|news|articles|releases)|you (?:may|might) also like|read next|popular (?:posts|stories)|other news|
    相关(?:阅读|新闻|推荐)|延伸阅读|推荐阅读|往期(?:回顾|推荐|精选)|更多(?:新闻|精彩)
  )\s*[::]?$
`, 'i');

/** Whether a line heads the links to other pages that follow a release. */
export const headsOtherPages = ({text}: Line): boolean => tail.test(text);

/** The rule that knows this line as page furniture, if one does. */
export function furnitureRule({text}: Line): string | undefined {
  if (text.length > 200) return undefined;
  return rules.find(([, pattern]) => pattern.test(text))?.[0];
}
