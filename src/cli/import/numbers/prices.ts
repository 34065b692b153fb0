import type {NumberToken} from './token.js';

/** What goods are packed, weighed or counted in. */
const pack = '[只头盒斤罐瓶袋箱支枚科桶包本克吨米颗粒株]';
const piece = '[条个人天张单月次份台部件套]';

const ofEachBehind = new RegExp(`^\\/|^(?:一|每)${piece}`);
const ofEachBefore = new RegExp(
  `每(?:${piece}|[户名笔])[^,。;]{0,8}$|每[^,。;\\d]{1,9}(?:获利|获得?|可得|提成|返利|奖励|赚取?)$|每一?${pack}(?:\\d+斤)?[^,。;]{0,4}$|(?:每|一)个?[^,。;]{0,4}(?:价值|售价)$|(?:进价|采购价|成本)(?:仅|只)?(?:为|是)?$|(?:单价|售价|定价|每条|日薪|月薪|时薪|日息|利息|利率)[^,。;\\d]{0,6}$`,
);
const contents = new RegExp(`每一?${pack}[装含有]?$`);

/** What one piece costs or holds: “每只168元”, “300克/袋”. */
export function isOfEach({unit}: NumberToken, before: string, after: string): boolean {
  const near = before.slice(-16);
  return /元|金$|%/.test(unit) ? ofEachBehind.test(after) || ofEachBefore.test(near) : unit !== '' && /^\/[\u4e00-\u9fff]/.test(after) || contents.test(near);
}
