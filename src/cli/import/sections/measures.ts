import {spanOf, within, type Block} from '../text/block.js';
import type {Span} from '../text/span.js';

/** Something the authority says it did: “一是坚持…”. */
export interface FoundMeasure extends Span {
  readonly title: Block;
  readonly paragraphs: readonly Block[];
  readonly confidence: number;
}

const ordinal = /^([一二三四五六七八九十])是(?=.)/;
const verbs = /^(?:坚持|强化|深化|聚焦|突出|推进|构建|健全|完善|筑牢|严打|严厉打击|加强|紧盯|着力|全力|持续|狠抓|压实|创新|夯实|开展|加大|注重|依托|织密|建立|优化|提升|严格|全面|深入|积极|以[^,。]{2,10}为)/;

/** What swindlers do is counted with 一是 too. */
const ofSwindlers = /^(?:[一二三四五六七八九十]是)?[^,。;]{0,8}(?:冒充|谎称|假冒|骗取|诱骗|诱导)/;

/** “一是,不信来电”: said to the readers. */
const toReaders = /^[一二三四五六七八九十]是[,:]?“?(?:不(?!断)|勿|切勿|切莫|别)/;

/** What is counted when words like these stand before 一是 is how crimes are done. */
const crimesFollow = /(?:传销|诈骗|犯罪|骗子|不法分子|作案|谣言|骗局)[^。]{0,16}(?:特点|特征|手法|手段|套路|伎俩|方式|类型|表现)[^。]{0,8}[。:,]?$/;

/** “骗子靠下列手段行骗:”: what the paragraphs below count is no measure. */
const howCrimesAreDone = /(?:诈骗|犯罪|骗子|不法|作案|行骗|嫌疑人|团伙)[^。]{0,20}(?:以下|下列|如下|这几|[二三四五六七八]种)[^。]{0,6}(?:手段|手法|方式|步骤|套路)[^。]{0,8}[:。]$/;

/** Whether a block opens a measure. */
export const isMeasure = ({text, marker}: Block): boolean =>
  ordinal.test(text) && !ofSwindlers.test(text) && !toReaders.test(text) || (/^[一二三四五六七八九十(]+[、)]/.test(marker) && verbs.test(text) && text.length > 6);

/** Reads measures; `within` tells where a paragraph can follow one. */
export function findMeasures(blocks: readonly Block[], taken: (block: Block) => boolean): readonly FoundMeasure[] {
  const measures: FoundMeasure[] = [];
  let ofCrime = false;
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    ofCrime = isMeasure(block) ? ofCrime : howCrimesAreDone.test(block.text);
    if (taken(block) || ofCrime) continue;
    if (!isMeasure(block)) {
      measures.push(...runOn(block));
      continue;
    }
    const inner = runOn(block);
    if (inner.length >= 2) {
      measures.push(...inner);
      continue;
    }
    const lead = ordinal.exec(block.text)?.[0].length ?? 0;
    const stop = /[。!]/.exec(block.text.slice(lead));
    const titleEnd = stop ? lead + stop.index : block.text.length;
    const paragraphs: Block[] = [];
    if (titleEnd + 2 < block.text.length) paragraphs.push(within(block, titleEnd + 1, block.text.length));
    let next = index + 1;
    while (next < blocks.length && !taken(blocks[next]!) && !endsMeasure(blocks[next]!)) paragraphs.push(blocks[next++]!);
    if (!paragraphs.length && block.text.length < 12) continue;
    const last = paragraphs[paragraphs.length - 1] ?? block;
    measures.push({start: block.start, end: last.end, title: within(block, lead, titleEnd), paragraphs, confidence: lead ? 0.9 : 0.7});
    index = next - 1;
  }
  return measures;
}

/** “一是…;二是…;三是…” within one paragraph. */
function runOn(block: Block): FoundMeasure[] {
  const marks = [...block.text.matchAll(/(?:^|[,。;:])([一二三四五六七八九十])是(?=坚持|强化|深化|聚焦|突出|[\u4e00-\u9fff]{4,})/g)];
  if (marks.length < 2 || marks[0]![1] !== '一' || crimesFollow.test(block.text.slice(0, marks[0]!.index))) return [];
  if (marks.some((mark) => ofSwindlers.test(block.text.slice(mark.index + mark[0].length)))) return [];
  return marks.map((mark, index) => {
    const from = mark.index + mark[0].length;
    const next = marks[index + 1]?.index;
    const to = next ?? Math.min(block.text.length, sentenceEnd(block.text, from));
    const text = block.text.slice(from, to);
    const stop = /[,。;]/.exec(text);
    const titleEnd = from + (stop?.index ?? text.length);
    const rest = titleEnd + 2 < to ? [within(block, titleEnd + 1, to)] : [];
    return {...spanOf(block, from - 2, to), title: within(block, from, titleEnd), paragraphs: rest, confidence: 0.75};
  });
}

function sentenceEnd(text: string, from: number) {
  const end = text.indexOf('。', from);
  return end < 0 ? text.length : end + 1;
}

const endsMeasure = (block: Block) => isMeasure(block) || /^(?:下一步|下步|最后|以上|谢谢|典型案例|同志们|各位)/.test(block.text) || block.marker !== '' || block.text.length < 30;
