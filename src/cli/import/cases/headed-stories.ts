import {inLines} from '../../in-lines.js';
import {within, type Block} from '../text/block.js';
import {kindOfMarker} from '../text/markers.js';
import {openingWords} from './opening-words.js';
import type {Opening} from './opening.js';
import {tellsStory} from './telling.js';

const dated = /^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|[上中下]旬)?|^(?:近日|日前),/;

/** Words that head a case without telling it alone: “案例”. */
export const headsCase = ({text}: Block): boolean => /^(?:典型)?案例[::]?$/.test(text);

/** Cases that no word 案 opens but whose place on the page does; a single one may be anything. */
export function headedStories(blocks: readonly Block[]): ReadonlyMap<Block, Opening> {
  return new Map([rumours(blocks), datedParagraphs(blocks), datedItems(blocks), inTheCase(blocks), ofDefendants(blocks)].flatMap((found) => (found.length >= 2 ? found : [])));
}

type Found = (readonly [Block, Opening])[];

const opened = (block: Block, reason: string): Opening => ({title: block, marker: block.marker, start: block.start, reasons: [reason], confidence: 0.75});

/** “谣言一:…”, told under a heading “案例”; without one the rumour is only answered. */
function rumours(blocks: readonly Block[]): Found {
  const isRumour = ({marker}: Block) => kindOfMarker(marker) === 'rumour';
  return blocks.flatMap((block, index): Found => {
    if (!isRumour(block) || block.text.length > 40 || /[。;]/.test(block.text)) return [];
    const following = blocks.slice(index + 1, index + 9);
    const end = following.findIndex(isRumour);
    return (end < 0 ? following : following.slice(0, end)).some((each) => headsCase(each) || /^案例[::]/.test(each.text)) ? [[block, opened(block, 'rumour')]] : [];
  });
}

/** “近日破获4起…案”: the paragraphs that follow tell of each. */
const several = new RegExp(inLines`
  (?:破获|侦破|打掉|捣毁|查处|通报|公布|发布)了?(?:
    [2-9]|[1-9]\d|[两二三四五六七八九十]{1,2}
  )[起宗个](?!案件\d)[^。,;]{2,40}(?:案(?!例)|团伙|窝点)|
  (?:以下|下面)(?:是|为|公布)?[^。,;]{0,10}案例。?$
`);

/** Paragraphs that begin with a date under a heading “…案例”; words of their own name them. */
function datedParagraphs(blocks: readonly Block[]): Found {
  const found: Found = [];
  let under = false;
  for (const block of blocks) {
    if (block.text.length <= 40 && !block.marker && /(?:案例|典型案件|典型警情|警情(?:回放|播报))(?:如下)?[::]?$/.test(block.text) && !/[。;]/.test(block.text)) {
      under = true;
      continue;
    }
    if (several.test(block.text) && !dated.test(block.text)) {
      under = true;
      continue;
    }
    under &&= dated.test(block.text) && block.text.length > 20;
    if (!under) continue;
    const title = nameIn(block) ?? openingWords(block);
    if (!title) return [];
    found.push([block, {title, rest: within(block, 0, block.text.length), marker: block.marker, start: block.start, reasons: ['dated-paragraph', 'title-in-text'], confidence: 0.65}]);
  }
  return found;
}

/** “1.6月3日,甲某…被骗”: items of a list that each tell what happened on a day. */
function datedItems(blocks: readonly Block[]): Found {
  return blocks.flatMap((block): Found => {
    if (kindOfMarker(block.marker) !== 'number' || !dated.test(block.text) || !tellsStory(block.text)) return [];
    const title = openingWords(block);
    return title ? [[block, {title, rest: within(block, 0, block.text.length), marker: block.marker, start: block.start, reasons: ['dated-item', 'title-in-text'], confidence: 0.65}]] : [];
  });
}

/** “在甲某操纵手机获利案中,…”: paragraphs that say at their head which case they tell. */
function inTheCase(blocks: readonly Block[]): Found {
  return blocks.flatMap((block): Found => {
    const name = /^在(?!一|该|此|本|办|这)([^,。;:]{5,50}案)中,/.exec(block.text)?.[1];
    return name ? [[block, {title: within(block, 1, 1 + name.length), rest: within(block, 0, block.text.length), marker: block.marker, start: block.start, reasons: ['named-at-head'], confidence: 0.8}]] : [];
  });
}

/** “甲法院集中宣判9件…案件”: what is told behind it are several trials. */
const triedSeveral = new RegExp(inLines`
  (?:宣判|审结|审理|开庭|判决)[^。;]{0,12}(?:
    (?:[2-9]|[1-9]\d|[两二三四五六七八九十]{1,2})[件起宗]|一批|系列|多[件起宗]
  )[^。;]{0,30}案|
  (?:
    (?:[2-9]|[1-9]\d|[两二三四五六七八九十]{1,2})[件起宗]|一批|系列|多[件起宗]
  )[^。;]{0,30}案[^。;]{0,6}(?:集中)?(?:公开)?(?:宣判|判决|开庭)
`);
const ofDefendant = /^(?:其中,|此外,|另外,)?在?(被告人([\u4e00-\u9fff]{1,2}某{1,2}|[\u4e00-\u9fff]某[\u4e00-\u9fff]?)(?:[^,。;:]{0,40}案(?=中|备受|受|引|,)|(?=等?\d*[余多]?[人名]?系)))/;

/** “其中,被告人甲某…案备受关注”, “被告人乙某系店员,…”: trials that a court tells in a paragraph each. */
function ofDefendants(blocks: readonly Block[]): Found {
  const known = new Set<string>();
  let several = false;
  return blocks.flatMap((block): Found => {
    several ||= triedSeveral.test(block.text);
    const found = several && !block.marker && block.text.length > 40 ? ofDefendant.exec(block.text) : null;
    if (!found || known.has(found[2]!)) return [];
    known.add(found[2]!);
    const at = block.text.indexOf(found[1]!);
    const title = found[1]!.endsWith('案') ? within(block, at, at + found[1]!.length) : openingWords(block);
    return title ? [[block, {title, rest: within(block, 0, block.text.length), marker: '', start: block.start, reasons: ['named-at-head'], confidence: 0.7}]] : [];
  });
}

const names: readonly RegExp[] = [
  /《[^》]{6,60}》(?:的?(?:谣言|虚假|不实)?(?:文章|帖文|帖子|视频|信息))?/,
  /(?<=“)[^”,。]{8,40}(?=[”,。])/,
  /(?:编造|捏造|散布)[^,。;“”]{4,40}(?:信息|谣言|视频|文章|消息|帖文)(?=[,。;])/,
  /(?:破获|侦破|打掉|捣毁|查处)[^,。;“”]{2,40}(?:案件?|团伙|窝点)(?=[,。;])/,
];

/** The words of the first sentence that name what was spread or solved. */
function nameIn(block: Block): Block | undefined {
  const sentence = /^[^。]{0,300}/.exec(block.text)![0];
  for (const pattern of names) {
    const name = pattern.exec(sentence);
    if (name) return within(block, name.index, name.index + name[0].length);
  }
  return undefined;
}
