import {inLines} from '../../in-lines.js';
import {withoutLeads} from './phrase.js';

/** A share or a change: what moved, which way, and against what. */
export interface Change {
  readonly label: string;
  readonly direction?: 'rise' | 'fall';
  readonly base?: string;
}

const rise = /(?:上升|增长|增加|提升|提高|上涨|增幅|升高|扩大|多发?|净增|多[破抓收立查追挽])(?:了|至|到|达)?$/;
const fall = /(?:下降|减少|降低|下滑|压降|压减|降幅|回落|缩小|收窄|降|少发?|净减|少[破抓收立查追挽])(?:了|至|到|达)?$/;
const base = new RegExp(inLines`
  (?:
    同比|环比|较?比?(?:去年|上年|前年|上月|上季度|\d{4}年(?:\d{1,2}月)?)[^,;。\d]{0,8}?(?:同期|全年)?|
    [比较]\d{4}年(?:同期)?|
    [比较](?:
      \d{1,2}月份?|[上前](?:一年|个月|半年|一?周|期)|[^,;。\d比较的]{0,8}?(?:之?前|[年月季]初|[年月季]末|[年月]底)
    )
  )(?=分别|均|大幅|明显|再|又|实现|持续|有所|上|下|增|减|提|降|回|压|升|多|少|净)
`);

const movement = '(?:上升|增长|增加|提升|提高|上涨|下降|减少|降低|下滑|压降|回落|升高|[升降增涨]幅|净[增减]|[多少][破抓发收立查追挽]?)';
const against = '(?:同比|环比|[与同比较](?:[^,;。]{1,8}?(?:前|初|末|底|同期|相比|[年月周期]|月份|季度|半年)))';

/** “同比下降”, “比行动前提高”: a movement, and not of what. */
const ofNothing = new RegExp(`^(?:20\\d{2}年|\\d{1,2}月份?)?(?:${against}|分别|均|再|又|已|大幅|明显|进一步|持续)*${movement}(?:比例|比率|幅度)?[了至到]?$`);

/** Whether a label says how something moved, and not what. */
export const namesNoSubject = (label: string): boolean => ofNothing.test(label);

/** Words that name a comparison alone: 较前期 of “较前期下降”. */
const againstAlone = /^[比较与](?![例重率值大多高为快好])[^,的]{1,10}$/;

/**
 * Reads a percentage. The direction and the base stay in the label, since a
 * bare “4.8%” would say nothing.
 *
 * @param before The words of the clause before the number.
 * @param subject What was counted last, for a clause that says only “同比上升”.
 */
export function changeOf(before: string, subject: string): Change | undefined {
  // “是去年同期的3.4倍”
  const measured = /^(?:[是为]|相当于)(\d{4}年[^,]*|去年[^,]*|上年[^,]*|前年[^,]*|上月[^,]*|上季度[^,]*)的$/.exec(before)?.[1];
  if (measured) return {label: subject + before, base: measured};
  const words = before.replace(/(?:超过|高达|多达|达到|达|近|约|超|逾|为|分别)+$/, '');
  const direction = rise.test(words) ? 'rise' : fall.test(words) ? 'fall' : undefined;
  const compared = base.exec(words.slice(-60))?.[0];
  const above = direction ? undefined : /(?:较|比)[^,;。\d]{2,16}?(?:高|低)出?了?$/.exec(words)?.[0];
  // “较总体高29个百分点” compares without a time.
  if (above) return {label: (above === words ? subject : '') + words};
  if (!direction) {
    // An agency in front would be cut in two: “全国检察机关对…案件提前介入数占…”.
    const near = words.length > 24 ? withoutLeads(words) : words;
    const share = /(?:[^,;。]{0,28}(?:率|占比|比例|满意度|占[^,;。]{0,16}))$/.exec(near.slice(-40))?.[0];
    return share ? {label: tidyShare(share)} : undefined;
  }
  const own = words.replace(/(?:了|至|到|达)$/, '');
  const bare = (compared ? own.slice(0, own.lastIndexOf(compared)) : own.replace(/(?:上升|增长|增加|提升|提高|上涨|升高|下降|减少|降低|下滑|压降|压减|回落)$/, '')).replace(/[,、\s]/g, '');
  // “降幅较上月收窄”: what fell stands before.
  const label = bare.length >= 2 && !againstAlone.test(bare) && !/^(?:\d{1,2}月份?)?[升降增涨]幅/.test(own.replace(/^[比较][^,]{1,8}?(?=[升降增涨]幅)/, '')) ? own : subject + own;
  return {label: label.slice(-40), direction, ...(compared ? {base: compared} : {})};
}

/** “且初中以下学历占总人数的”, “土豆价格5元/斤进销差价率”: without what joins the clause to others, and without a price told on the way. */
const tidyShare = (share: string) =>
  share.replace(/(?:的)?(?:销售|进货|采购)?(?:价格|售价|单价|进价)为?[\d.]+元(?:\/[\u4e00-\u9fff])?,?/g, '').replace(/^(?:其中|其|且|而|并且?|同时)(?=.{4})/, '').replace(/(?<=.)(?:仅|只|约|就)+(?=占)/, '').replace(/(占)[到比]?(全部|总)/, '$1$2').replace(/的$/, '').replace(/^(.*[^,])占$/, '$1占比');
