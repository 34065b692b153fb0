import {adviceLeadLength, isAdviceHeading, isHeading} from '../sections/section-marks.js';
import {within, type Block} from '../text/block.js';
import type {FoundCase} from './find.js';

const tellsOfACase = /案|团伙|窝点|打掉|捣毁|破获|侦破|抓获|落网|被抓|被刑拘|嫌疑人|收网|揪出|斩断|窃取|骗取|盗取|倒卖|贩卖|诈骗|监守自盗/;
const tellsOfMore = /典型案例|战果|成效|通报会|发布会|\d[万余多]*起|打击整治|宣传|形势|综述|十大|专项行动(?:打击)?|全[国省市区县][^,。]{0,16}行动|集中(?:收网|行动)|一批|系列|年度|总结|清朗/;

/** Words of an article that follows one case; figures of a campaign come without them. */
const tellsOneStory = /该团伙|这个(?:犯罪)?团伙|一(?:个|起)[^。]{0,40}(?:案|团伙)|该案|此案|经查|专案组|报案|接警|归案|案件正在|进一步(?:侦办|办理|审理|侦查)|判处/;

/** Headings of what an article adds to its story: the law explained, terms explained, a quiz. */
const addsToTheStory = /普法|说法|释法|法律|法条|法规|课堂|链接|知识|科普|解读|什么是|是什么|危害|延伸|相关阅读|问答/;

/**
 * An article about a single case: its headline tells of a case and the
 * release lists none. Whether it is one is for the editor to say.
 */
export function storyOf(title: Block | undefined, body: readonly Block[]): FoundCase | undefined {
  if (!title || !body.length) return undefined;
  if (!tellsOfACase.test(title.text) || tellsOfMore.test(title.text)) return undefined;
  const told = storyIn(body).filter((block) => !isCampaign(block));
  const first = told[0];
  if (!told.some(({text}) => tellsOneStory.test(text))) return undefined;
  if (!first || told.reduce((sum, {text}) => sum + text.length, 0) < 60) return undefined;
  return {
    start: first.start, end: told[told.length - 1]!.end, title: within(title, 0, title.text.replace(/[;。!]+$/, '').length), marker: '', body: told,
    confidence: 0.55, reasons: ['headline'],
  };
}

/** The paragraphs up to advice or explanation, without what is marked as a heading between them. */
function storyIn(body: readonly Block[]): readonly Block[] {
  const end = body.findIndex((block, index) => index > 0 && (isAdviceHeading(block) || adviceLeadLength(block) > 0 || (isHeading(block) && addsToTheStory.test(block.text))));
  return (end < 0 ? body : body.slice(0, end)).filter((block) => !isSubheading(block));
}

const isSubheading = ({text, emphasised}: Block) => emphasised && text.length <= 24 && !/[,。;!?]/.test(text);

/** A paragraph about the campaign or the year as a whole, not about the case. */
export const isCampaign = ({text}: Block): boolean =>
  /^(?:[^,。]{0,30},)?(?:今年以来|去年以来|近年来|\d{4}年以来|[^,。]{0,24}(?:专项行动|行动)(?:开展)?以来|截至(?:目前|\d))/.test(text.slice(0, 80)) && /全(?:国|省|市|区|县|州)|公安(?:机关|局|部门)/.test(text);
