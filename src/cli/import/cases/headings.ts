import {inLines} from '../../in-lines.js';
import {adviceLeadLength, isAdviceHeading, speakerOf} from '../sections/section-marks.js';
import {isMeasure} from '../sections/measures.js';
import {within, type Block} from '../text/block.js';
import type {Heading} from './heading.js';
import {isPartOfCase} from './parts-of-case.js';
import {kindOfMarker, ordinalOf, shapeOf} from '../text/markers.js';

/** Headings of what surrounds the cases. */
const surrounds = new RegExp(inLines`
  ^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|份|初|中|底|末|[上中下]旬)?$|基本情况|总体情况|主要(?:做法|特点|举措|成效)|
  工作(?:情况|成效|举措|要求)|下一步|下步|典型案例$|法律(?:链接|法规|依据|条文)|法条|相关法|普法|结语|写在最后|背景|
  意义$|(?:预警|通报|警情|公告|盘点)$|^第[一二三四五六七八九十]+条|^《|提示|提醒|建议|忠告|
  ^(?:什么是|为什么|如何|怎么|怎样|哪些|何为|何谓)|[吗呢]\??$|^(?:关键词|导语|编者按|前言|来源|编辑|记者|结束语)
`);

/** “揭秘诈骗手段”, “骗子如何…?”, “网游如何让你上钩?”: a chapter on how swindlers go about it, which tells of nobody. */
const ofMethods = new RegExp(inLines`
  ^(?:揭秘|揭开|揭露|拆解|剖析|解析|起底|还原)[^,。]{0,8}(?:手[段法]|套路|伎俩|骗术|过程|流程|黑幕|真相)$|
  ^[^,。]{0,8}(?:手[段法]|套路|伎俩|骗术|流程)(?:大?揭秘|解析|拆解|剖析|曝光|分析)$|
  ^(?:骗子|骗局|(?:不法|犯罪|诈骗)分子)[^,。]{0,6}(?:如何|怎么|怎样)|
  (?:如何|怎么|怎样|为什么|为何)[^。]{0,8}(?:你|您|大家|我们)[^。]*\?$
`);

/** The headings of a release, in order. */
export function headingsOf(blocks: readonly Block[]): readonly Heading[] {
  const labels = repeated(blocks);
  return blocks.flatMap((block, index): Heading[] => {
    const found = block.marker ? marked(block) : (glued(block) ?? bracketed(block) ?? plain(block, blocks, index));
    if (!found || surrounds.test(found.title.text) || ofMethods.test(found.title.text) || isAdviceHeading(found.title) || isPartOfCase(found.title) || labels.has(found.title.text)) return [];
    return [{index, ordinal: ordinalOf(block.marker), ...found}];
  });
}

/** Words in brackets that come again head parts of each case: “【法规】”; a line with a colon that does says who speaks: “被害人宋女士:”. */
function repeated(blocks: readonly Block[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const {text} of blocks) {
    const words = /^[【[]([^】\]]{2,12})[】\]]/.exec(text)?.[1] ?? /^([^,。;:]{2,30}):$/.exec(text)?.[1];
    if (words) (seen.has(words) ? again : seen).add(words);
  }
  return again;
}

type Found = Pick<Heading, 'title' | 'rest' | 'form'> & {readonly ordinal?: number};

/** “2、卖装备” alone on its line, or “2、卖装备。5月…” with the story behind it. */
function marked(block: Block): Found | undefined {
  const kind = kindOfMarker(block.marker);
  if (kind === 'case' || isMeasure(block)) return undefined;
  const form = 'marker ' + shapeOf(block.marker);
  if (isTitle(block)) return {title: titleIn(block, block.text.length), form};
  // “东江分局:端掉一窝点。5月…”: the place belongs to the title.
  const inline = /^(?:[^,。;:]{2,10}:[^,。;:]{4,36}。|[^,。;:]{4,36}[。:])(?=.{18,})/.exec(block.text)?.[0];
  // “第一,交友要慎重。” argues rather than heads a case.
  return inline && !saysWhen.test(inline) && !block.marker.startsWith('第') ? {title: within(block, 0, inline.length - 1), rest: within(block, inline.length, block.text.length), form: form + ' inline'} : undefined;
}

/** “真实案例 01 卖装备”: the first of a list, on the line that announces the list. */
function glued(block: Block): Found | undefined {
  if (block.text.length > 80) return undefined;
  const first = /(?:案例|案件|套路|骗局|手法)[^。,;:]{0,8}?(01|1[、.]|一、)(?=([^。;:]{4,40})$)/.exec(block.text);
  if (!first) return undefined;
  return {title: titleIn(block, block.text.length, first.index + first[0].length), form: 'marker ' + shapeOf(first[1]!), ordinal: 1};
}

/** “【刷单返利】5月…”. */
function bracketed(block: Block): Found | undefined {
  const open = /^[【[]([^】\]]{2,40})[】\]]/.exec(block.text);
  if (!open) return undefined;
  const title = within(block, 1, open[0].length - 1);
  const rest = open[0].length < block.text.length - 3 ? {rest: within(block, open[0].length, block.text.length)} : {};
  return block.text.length - open[0].length < 4 || block.text.length > open[0].length + 30 ? {title, ...rest, form: 'bracketed'} : undefined;
}

/** A short line that stands alone above a paragraph. */
function plain(block: Block, blocks: readonly Block[], index: number): Found | undefined {
  if (!isTitle(block) || isPartOfCase(block) || headsStory.test(block.text) || bracketedOff(block) || speakerOf(block) || adviceLeadLength(block)) return undefined;
  const next = blocks.slice(index + 1, index + 4).find((each) => !isPartOfCase(each));
  const second = blocks.slice(index + 2, index + 4).find((each) => !isPartOfCase(each));
  if (!next || next.marker || (next.text.length < paragraph && (!second || second.marker || second.text.length < paragraph))) return undefined;
  // The line between a heading and its paragraph is part of the heading; below several, as of an opening in verse, the last one heads.
  const before = blocks[index - 1];
  if (before && index > 1 && !blocks.slice(Math.max(0, index - 3), index).every((each) => !each.marker && isTitle(each)) && isTitle(before) && !bracketedOff(before) && !/[!—…]$/.test(before.text) && !isPartOfCase(before) && !surrounds.test(before.text)) return undefined;
  return {title: titleIn(block, block.text.length), form: block.emphasised ? 'emphasised' : 'plain'};
}

/** “真实案例” heads a story, and names none. */
const headsStory = /^(?:典型|真实|相关|警示|身边)案例$/;

/** “(图片来自网络)”: what stands in brackets, over one line or two, shows a picture or explains. */
const bracketedOff = ({text}: Block): boolean => text.startsWith('(') || /^[^(]*\)$/.test(text);

/** From so many characters on, a line is a paragraph and no subtitle. */
const paragraph = 22;

const saysWhen = /\d月|\d{4}年|近日|日前|今年|去年/;

/** A line without a sentence in it. */
export const isTitle = ({text}: Block): boolean =>
  text.length >= 2 && text.length <= 45 && !/[。;]/.test(text) && !/[,、]$|[说道问答喊称]:?“/.test(text) && (text.match(/,/g) ?? []).length <= 2 && /[\u3400-\u9fff]/.test(text);

/** The words of a heading without brackets and end marks. */
function titleIn(block: Block, to: number, start = 0): Block {
  const from = start + /^[【[]?/.exec(block.text.slice(start))![0].length;
  const end = /[】\]::!。\s]*$/.exec(block.text.slice(from, to))!.index;
  return within(block, from, from + end);
}
