import type {Rule} from './seen.js';

/** What goods are packed, weighed or counted in. */
const pack = '[只头盒斤罐瓶袋箱支枚科桶包本克吨米颗粒株]';
const piece = '[条个人天张单月次份台部件套]';

const ofEachBehind = new RegExp(`^\\/|^(?:一|每)${piece}`);
/** “每人每天”, “每单获利”, “一盒”, “每个售价”, “单价” */
const ofEachBefore = new RegExp([
  `每(?:${piece}|[户名笔])[^,。;]{0,8}$`,
  `每[^,。;\\d]{1,9}(?:获利|获得?|可得|提成|返利|奖励|赚取?)$`,
  `每一?${pack}(?:\\d+斤)?[^,。;]{0,4}$`,
  `(?:每|一)个?[^,。;]{0,4}(?:价值|售价)$`,
  `(?:进价|采购价|成本)(?:仅|只)?(?:为|是)?$`,
  `(?:单价|售价|定价|每条|日薪|月薪|时薪|日息|利息|利率)[^,。;\\d]{0,6}$`,
].join('|'));
const contents = new RegExp(`每一?${pack}[装含有]?$`);

/** What one piece costs or holds. */
export const unitPrices: readonly Rule[] = [
  // “每只168元”
  ['unit-price', ({token, before, after}) => isPriceOrShare(token.unit) && (ofEachBehind.test(after) || ofEachBefore.test(before.slice(-16)))],
  // “300克/袋”
  ['unit-price', ({token, before, after}) => !isPriceOrShare(token.unit) && (token.unit !== '' && /^\/[\u4e00-\u9fff]/.test(after) || contents.test(before.slice(-16)))],
  // “每招来1名下线”
  ['unit-price', ({token, before}) => token.value === 1 && token.unit !== '' && /每[^,;:。、\d]{1,6}$/.test(before)],
];

const isPriceOrShare = (unit: string) => /元|金$|%/.test(unit);
