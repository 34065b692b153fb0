import {inLines} from '../../in-lines.js';
import {spanOf, within, type Block} from '../text/block.js';
import type {Span} from '../text/span.js';
import {seriesIn, type Mark, type Series} from './ordinals.js';

/** Something the authority says it did: “一是坚持…”. */
export interface FoundMeasure extends Span {
  readonly title: Block;
  readonly paragraphs: readonly Block[];
  readonly confidence: number;
}

const ordinal = /^([一二三四五六七八九十])是(?=.)/;
/** What an authority does begins so. */
const acts =
  '坚持|强化|深化|聚焦|突出|推进|构建|健全|完善|筑牢|严打|严厉打击|加强|紧盯|着力|全力|持续|狠抓|压实|创新|夯实|开展|加大|注重|依托|织密|建立|优化|提升|严格|全面|深入|积极|以[^,。]{2,10}为';
const verbs = new RegExp(`^(?:${acts})`);
/** Behind 一是 more words than those tell of work. */
const works = new RegExp(
  inLines`
  ^(?:
    (?:不断|进一步|切实|大力|充分|共同|合力|联合|协同|统筹|主动|依法|从严|有效|扎实|稳步|及时)*(?:
      ${acts}|发挥|打击|打造|抓|推动|引导|落实|组织|会同|整治|惩治|查处|探索|实施|搭建|织牢|守[住护好]|规范|细化|紧扣|
      围绕|立足|压[降缩]|净化|排查|宣传|做[好实强优]
    )|
    (?:联合|共同|合力|协同|依法|从严|大力|充分|进一步|不断|切实)
  )
`,
);

/** What swindlers do is counted with 一是 too. */
const ofSwindlers = /^(?:[一二三四五六七八九十]是)?[^,。;]{0,8}(?:冒充|谎称|假冒|骗取|诱骗|诱导|不法分子|骗子)/;

/** “一是,不信来电”: said to the readers. */
const toReaders = /^(?:[一二三四五六七八九十]是)?[,:]?“?(?:要)?(?:不(?!断)|勿|切勿|切莫|别|谨[慎防记]|警惕|留存|选好|核实)/;

/** What is counted when words like these stand before 一是 is how crimes are done, or why. */
const crimesFollow = new RegExp(inLines`
  (?:
    (?:传销|诈骗|犯罪|骗子|不法分子|作案|谣言|骗局)[^。]{0,16}(?:特点|特征|手法|手段|套路|伎俩|方式|类型|表现)|
    (?:原因|因素|特点|危害|误区|谨防[^。]{2,20})
  )[^。]{0,8}[。:,]?$
`);

/** “骗子靠下列手段行骗:”: what the paragraphs below count is no measure. */
const howCrimesAreDone = /(?:诈骗|犯罪|骗子|不法|作案|行骗|嫌疑人|团伙)[^。]{0,20}(?:以下|下列|如下|这几|[二三四五六七八]种)[^。]{0,6}(?:手段|手法|方式|步骤|套路)[^。]{0,8}[:。]$/;

/** “今年主要做了三项工作:”: whatever words tell them, work follows. */
const workFollows = /(?:工作|措施|举措|做法|部署|打算|安排|任务)[^。]{0,14}[。:,]?$/;

/** “【典型意义】”: a case is explained below. */
const explainsCase = /^[【[]?[^,。;:]{0,4}意义[】\]]?:?$/;

/** Whether a block opens a measure. */
export const isMeasure = ({text, marker}: Block): boolean =>
  ordinal.test(text) && !ofSwindlers.test(text) && !toReaders.test(text) || isHeadingOfWork({text, marker});

/** “(二)强化宣传防范。” */
const isHeadingOfWork = ({text, marker}: Pick<Block, 'text' | 'marker'>): boolean => /^[一二三四五六七八九十(]+[、)]/.test(marker) && verbs.test(text) && text.length > 6;

/** Reads what an authority did or will do, where the release counts it. */
export function findMeasures(blocks: readonly Block[], taken: (block: Block) => boolean): readonly FoundMeasure[] {
  const counted = seriesIn(blocks, taken).filter(tellsOfWork).flatMap(({marks}) => marks.flatMap((mark, at) => measureAt(mark, marks[at + 1], blocks, taken)));
  return [...counted, ...headedWork(blocks, taken)].sort((one, other) => one.start - other.start);
}

/** Whether what is counted is work: most of it begins so, or the words before it say so. */
function tellsOfWork({marks, lead}: Series): boolean {
  if (crimesFollow.test(lead) || howCrimesAreDone.test(lead)) return false;
  const heads = marks.map(({block, to}) => block.text.slice(to));
  if (heads.some((head) => ofSwindlers.test(head) || toReaders.test(head))) return false;
  const ofWork = heads.filter((head) => !head || works.test(head)).length;
  return ofWork * 2 >= heads.length || workFollows.test(lead.slice(-30));
}

function measureAt({block, index, from, to}: Mark, next: Mark | undefined, blocks: readonly Block[], taken: (block: Block) => boolean): FoundMeasure[] {
  const runsOn = next?.block === block;
  const own = within(block, to, runsOn ? next.from : next ? block.text.length : endOfLast(block.text, from, to));
  // “▶一是” on a line of its own
  const told = own.text || !blocks[index + 1] || taken(blocks[index + 1]!) ? own : blocks[index + 1]!;
  const titleEnd = endOfTitle(told.text, from > 0 || runsOn);
  if (titleEnd < 4) return [];
  const rest = titleEnd + 2 < told.text.length ? [within(told, titleEnd + 1, told.text.length)] : [];
  const below = runsOn || (from > 0 && !next) ? [] : paragraphsBelow(told === own ? index : index + 1, next?.index, blocks, taken);
  const last = below.at(-1) ?? told;
  return [{start: spanOf(block, from, to).start, end: last.end, title: within(told, 0, titleEnd), paragraphs: [...rest, ...below], confidence: from > 0 || runsOn ? 0.75 : 0.9}];
}

/** A measure is called by its first sentence; by its first clause where it runs on among others, or the sentence is long. */
function endOfTitle(text: string, short: boolean): number {
  const sentence = /[。!]|$/.exec(text)!.index;
  const clause = /[,;。!]|$/.exec(text)!.index;
  return short || (sentence > longestTitle && clause >= 4) ? clause : sentence;
}
const longestTitle = 40;

/** Behind the last of those counted in one paragraph the paragraph goes on; one that has its own ends with it. */
function endOfLast(text: string, from: number, to: number): number {
  const end = from > 0 ? text.indexOf('。', to) : -1;
  return end < 0 ? text.length : end + 1;
}

/** The paragraphs that go on with a measure, up to the next. */
function paragraphsBelow(index: number, next: number | undefined, blocks: readonly Block[], taken: (block: Block) => boolean): readonly Block[] {
  const found: Block[] = [];
  for (let at = index + 1; at < (next ?? blocks.length) && !taken(blocks[at]!) && !endsMeasure(blocks[at]!); at++) found.push(blocks[at]!);
  return found;
}

/** Work under headings with numbers: “(二)强化宣传防范。…” */
function headedWork(blocks: readonly Block[], taken: (block: Block) => boolean): readonly FoundMeasure[] {
  let explained = false;
  return blocks.flatMap((block, index): FoundMeasure[] => {
    explained = explainsCase.test(block.text) || (explained && !taken(block) && !/^[【[].*[】\]]$/.test(block.text));
    if (explained || taken(block) || !isHeadingOfWork(block)) return [];
    const titleEnd = endOfTitle(block.text, false);
    const paragraphs = [...(titleEnd + 2 < block.text.length ? [within(block, titleEnd + 1, block.text.length)] : []), ...paragraphsBelow(index, undefined, blocks, taken)];
    if (!paragraphs.length && block.text.length < 12) return [];
    return [{start: block.start, end: (paragraphs.at(-1) ?? block).end, title: within(block, 0, titleEnd), paragraphs, confidence: 0.7}];
  });
}

const endsMeasure = (block: Block) => isMeasure(block) || /^(?:下一步|下步|最后|以上|谢谢|典型案例|同志们|各位)/.test(block.text) || block.marker !== '' || block.text.length < 30;
