import {inLines} from '../../in-lines.js';
import type {Block} from '../text/block.js';

/** Words that open advice, as a heading or at the head of a paragraph. */
const adviceWords =
  '(?:避坑|避雷|防坑|警方|公安机关|民警|网警|反诈民警|反诈中心|温馨|防骗|防诈|反诈|防范|安全|风险|消费|金融|投资|理财|出行|特别|重要|友情|普法|法律)?(?:温馨)?(?:提示|提醒|建议|贴士|小贴士|支招|锦囊|指南|攻略|课堂|防范措施|防范要点|防范建议|防骗技巧|忠告)';
/** Who advises, in front of the words: 某市反诈骗中心提示, 检察官提醒. */
const adviser = '(?:[^,。;:?]{0,12}(?:公安|警方|网警|民警|中心|支队|大队|派出所|部门|检察院|检察官|法院|法官|律师|专家|消协|委|局|厅))';
const adviceHeading = new RegExp(
  inLines`
  ^[【\[(“]?(?:\d{1,2}[.、]?)?(?:
    ${adviser}?${adviceWords}|
    (?:
      [^,。;:?]{0,12}(?:我们|市民|群众|大家|消费者|个人|家长|老年人|你|您)
    )?(?:该|应|应该|应当)?(?:如何|怎样|怎么)[^,。;]{0,16}(?:
      避免|防范|防止|预防|保护|守护|识别|辨别|防骗|应对|做
    )[^,。;]{0,20}|
    [^,。;:“]{2,14}(?:怎么办|怎么做|该怎么[防办做])呢?|
    [^。;]{0,14}(?:收好|牢记|记住|记牢|谨记|学会)这?[几\d一二三四五六七八九十]{1,2}(?:招|点|个[^,。;]{1,4})|
    [^,。;:]{0,8}(?:自查|防护|修复)(?:要点|清单|建议|须知|指南)|(?:民警|警官|检察官|法官|律师)(?:有话)?(?:说|寄语|叮嘱)|
    第[一二三四五六七八九十]{1,2}招[:、,]?[^,。;]{0,12}|
    (?:防范|防骗|反诈|防诈|安全|应对)(?:要点|措施|方法|方式|办法|知识|提示|口诀|须知|守则|建议|攻略)[^,。;]{0,8}
  )[】\])”]?[::!?。]?$
`,
);
const adviceLead = new RegExp(inLines`
  ^(?:该|应)?(?:怎么|如何|怎样)(?:防|防范|避免|应对|识别|辨别|办)[^,。;:]{0,6}:(?=.{6,})|
  ^[【\[(“]?(?:[^,。;:]{0,16}?)${adviceWords}(?:
    广大[^,。;::]{1,12}|各位[^,。;::]{0,8}|市民(?:朋友)?|群众|大家|消费者|家长|网民|您|你|老年人|如下
  )?(?:[】\])”]?[::,!]|[】\]](?=.{6,}))
`);

/** Whether a block is a heading that advice follows: 警方提示, 如何避免…. */
export const isAdviceHeading = ({text}: Block): boolean => text.length <= 36 && adviceHeading.test(text) && !/典型案例|通报/.test(text);

/** A headline that speaks to readers: “…消费提示”, “致家长的一封信”, “…防骗指南”, “…，你准备好了吗？”, “教你四招”. */
export const addressesReaders = ({text}: Block): boolean => new RegExp(inLines`
  (?:提示|提醒|警示|预警|指南|攻略|倡议书?|公开信|一封信|告知书|须知|手册|贴士|锦囊|防骗宝典)[!。:]?$|
  (?:你|您)[^,。]{0,6}(?:准备|做|防|记|学|了解|知道|中招)[^,。]{0,10}吗[?!]*$|
  教[你您大家]{1,2}[^,。;]{0,6}[招步个条]?[^,。;]{0,10}$|
  ^(?:[^,。;:]{0,12}(?:提醒|提示|预警)[::!]|(?:谨防|警惕|当心|小心|注意|速看|紧急提醒|扩散)[^。]{2,})
`).test(text);

/** “警方提示办理证件请走正规途径”: the words run on without a mark. */
const adviceRunsOn = new RegExp(inLines`
  ^[^,。;:]{0,8}(?:警方|民警|网警|公安|反诈骗?中心|检察官|法官)(?:温馨)?(?:提示|提醒)(?=[\u4e00-\u9fff])(?!
    了|他|她|其|过|后|并|广大|各位|市民|群众|大家|您|消费者|家长|网民|你|老年人|学生|音|下|说|到|这|和|与|的
  )
`);

/** How many characters announce advice without a mark behind them. */
export const runOnLength = (text: string): number => adviceRunsOn.exec(text.slice(0, 40))?.[0].length ?? 0;

/** How many characters of a paragraph announce advice (“警方提醒:”); zero when none do. */
export const adviceLeadLength = ({text}: Block): number => adviceLead.exec(text.slice(0, 60))?.[0].length ?? runOnLength(text);

/** A short line without a sentence: a heading of some kind. */
export const isHeading = ({text, marker}: Block): boolean =>
  text.length <= 34 && !/[。;,!?]/.test(text.slice(0, -1)) && !/[。;]$/.test(text) && (marker === '' || /[一二三四五六七八九十]/.test(marker));

const reporter = /^[^,。;]{0,24}?(?:记者|主持人|媒体|网友|提问|问)(?:[^,。;:]{0,12})?[::]$/;
const office = new RegExp(inLines`
  (?:
    (?<!骗)局|厅|部|支队|大队|总队|中心|处|科|队|所|办|委|院|公司|主任|科长|处长|局长|支队长|政委|队长|所长|部长|书记|
    市长|新闻发言人|发言人|民警|警官|教导员|主持人|负责人|答
  )[^,。;:“]{0,12}[::]$
`);

/** Whether a line only names who speaks next. */
export function speakerOf({text}: Block): 'asks' | 'speaks' | undefined {
  if (text.length > 44 || !/[::]$/.test(text) || adviceLead.test(text)) return undefined;
  if (reporter.test(text) && !/发言人|^(?:各位|尊敬)|朋友们?[::]$/.test(text)) return 'asks';
  if (/(?:如下|几点|几条|注意|案例|情况|措施|要求|方面|特点|提示|提醒|警示|倡议|建议|做到|包括|手段|针对|电话|地址|邮箱|如下)[::]$/.test(text)) return undefined;
  return office.test(text) ? 'speaks' : undefined;
}
