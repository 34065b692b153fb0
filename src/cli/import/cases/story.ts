import {inLines} from '../../in-lines.js';
import {adviceLeadLength, isAdviceHeading, isHeading} from '../sections/section-marks.js';
import {sentencesOf} from '../text/sentences.js';
import {within, type Block} from '../text/block.js';
import {asidesIn} from './asides.js';
import {isMeasure} from '../sections/measures.js';
import {openingWords} from './opening-words.js';
import type {FoundCase} from './find.js';

const tellsOfACase = new RegExp(inLines`
  (?<![涉以])案(?![例情])|团伙|窝点|打掉|捣毁|端掉|破获|侦破|抓获|落网|被抓|被刑拘|嫌疑人|收网|揪出|斩断|窃取|骗取|盗取|
  倒卖|贩卖|诈骗|监守自盗|
  (?:
    女子|男子|老人|大妈|大爷|大学生|学生|会计|财务|居民|市民|女士|先生|小伙|夫妻|老师
  )[^,。]{0,16}(?:被骗|受骗|损失|险些|差点|转账)
`);
const tellsOfMore = new RegExp(inLines`
  [两二三四五六七八九十\d][起个处]?[^,。]{0,12}(?:窝点|团伙)(?:被|落)|多地|各地|多起|几起|典型案例|战果|成效|通报会|
  发布会|(?:\d[万余多]*|[两三四五六七八九十多])起|打击整治|宣传|形势|综述|十大|专项行动(?:打击)?|
  全[国省市区县][^,。]{0,16}行动|集中(?:收网|行动)|一批|系列|年度|总结|清朗|%|净网|护网|云剑|断卡行动|
  (?:团伙|窝点)\d{2,}[余多]?个|(?:嫌疑人|人员)\d{3,}[余多]?[名人]|\d{2,}[余多]?个[^,。]{0,12}(?:团伙|窝点)
`);

/** “360余人落网”: one case or a campaign, which only the text below tells. */
const tellsOfMany = /\d{2,}[余多]?[名人][^,。!]{0,16}(?:被抓|落网|被刑拘|被捕|归案|获刑|抓获)|抓获[^,。!]{0,12}\d{2,}[余多]?[名人]/;
const reportsCampaign = new RegExp(inLines`
  统一(?:指挥|部署)|集中(?:收网|行动|打击|抓捕)|专项行动|[\d一二三四五六七八九十]个?(?:省|市|地)|各地(?:公安|警方|共)|
  全[国省市区县][^,。]{0,4}(?:公安|警方)|同步(?:开展|收网)
`);

/** Words of an article that follows one case; figures of a campaign come without them. */
const tellsOneStory = new RegExp(inLines`
  (?:遂|随即|立即|赶紧|马上|连忙)报警|该团伙|这个(?:犯罪)?团伙|一(?:个|起)[^。]{0,40}(?:案|团伙)|该案|此案|经查|专案组|
  报案|接警|归案|案件正在|进一步(?:侦办|办理|审理|侦查)|判处
`);

/** Headings of what an article adds to its story: the law explained, terms explained, a quiz. */
const addsToTheStory = /普法|说法|释法|法律|法条|法规|课堂|链接|知识|科普|解读|什么是|是什么|危害|延伸|相关阅读|问答/;
/** What the police did, in a headline: there is a case, however little the text says of it. */
const solves = /(?:打掉|捣毁|摧毁|端掉|破获|侦破|击毁|铲除)[^,。]{0,20}(?:团伙|窝点|案)/;

/** The one affair that a release without a telling headline names in its opening. */
const named = new RegExp(inLines`
  “\d{1,2}[·.]\d{1,2}”[^,。;]{2,24}案(?:成功告破|告破)?(?=[,。;])|
  (?:成功)?(?:打掉|捣毁|摧毁|端掉|破获|侦破|击毁|铲除)了?一[个起](?![^,。;]{0,8}(?:典型|系列))[^,。;]{4,46}?(?:案件?|团伙|窝点|组织)(?=[,。;])
`);

/**
 * An article about a single case: its headline tells of a case and the
 * release lists none, or its opening names one under a headline that does
 * not. Whether it is one is for the editor to say.
 */
/** Whether a headline tells of one case. */
export const tellsOfOne = ({text}: Block): boolean => tellsOfACase.test(text) && !tellsOfMore.test(text);

export function storyOf(headline: Block | undefined, body: readonly Block[]): FoundCase | undefined {
  if (!body.length || (headline && (tellsOfMore.test(headline.text) || (tellsOfMany.test(headline.text) && body.slice(0, 2).some(({text}) => reportsCampaign.test(text)))))) return undefined;
  const told = storyIn(body).filter((block) => !isCampaign(block));
  const first = told[0];
  if (!first || told.reduce((sum, {text}) => sum + text.length, 0) < 60) return undefined;
  const telling = told.some(({text}) => tellsOneStory.test(text));
  // Two affairs that a headline does not name make no article about one.
  if (!(headline && tellsOfACase.test(headline.text)) && asidesIn(told, false).length >= 2) return undefined;
  const title = !headline || !tellsOfACase.test(headline.text) ? (telling && !body.some(isMeasure) ? (nameIn(told.slice(0, 3)) ?? unnamed(headline, told)) : undefined)
    : telling || solves.test(headline.text) ? within(headline, 0, headline.text.replace(/[;。!]+$/, '').length) : undefined;
  if (!title) return undefined;
  return {start: first.start, end: told[told.length - 1]!.end, title, marker: '', body: told, confidence: 0.55, reasons: ['headline']};
}

/** Words of which an article about one case has several. */
const closes = [/该(?:团伙|案|公司|犯罪)/, /专案组/, /刑事拘留|刑拘|采取强制措施|取保候审/, /案件正在|进一步(?:侦办|审理|办理|侦查)/, /经查|到案后|落网后/, /抓获(?:犯罪)?嫌疑人/, /法院[^。;]{0,40}(?:判处|判决|宣判)/, /提起公诉|审查起诉/, /批准逮捕|执行逮捕|批捕/, /(?:公安机关|警方|检察机关|检察院)(?:侦查)?(?:查明|查实|侦查发现)/];

/** “…|夜读”: the name of a column behind a headline. */
const column = /(?<=^[^|]{12,})\|[^|]{2,8}$/;

/** A slogan, or the sentence in which the police come in, names a story that nothing else names. */
function unnamed(headline: Block | undefined, told: readonly Block[]): Block | undefined {
  const words = told.map(({text}) => text).join('。').slice(0, 4000);
  if (closes.filter((each) => each.test(words)).length < 3) return undefined;
  const bare = headline?.text.replace(column, '').replace(/[;。!]+$/, '');
  // A line of a page’s furniture is no headline.
  if (bare !== undefined && (bare.includes('|') || bare.length < 8)) return undefined;
  if (headline) return within(headline, 0, bare!.length);
  const [opening] = told;
  for (const [from, to] of sentencesOf(opening!.text)) {
    const sentence = within(opening!, from, to);
    if (/(?:警方|公安局?|派出所|民警)[^。]{0,40}(?:破案|破获|抓获|打掉|侦破)/.test(sentence.text)) return openingWords(sentence);
  }
  return undefined;
}

function nameIn(blocks: readonly Block[]): Block | undefined {
  for (const block of blocks) {
    const [[from, to] = [0, 0]] = sentencesOf(block.text.slice(0, 400));
    const name = block.marker ? null : named.exec(block.text.slice(from, to));
    if (name) return within(block, from + name.index, from + name.index + name[0].length);
  }
  return undefined;
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
