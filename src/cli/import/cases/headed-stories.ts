import {within, type Block} from '../text/block.js';
import {kindOfMarker} from '../text/markers.js';
import type {Opening} from './opening.js';

const dated = /^(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|[上中下]旬)?|^(?:近日|日前),/;
const told = /发现|查处|查获|抓获|破获|处罚|报警|被骗|追究|警告|案/;

/** Words that head a case without telling it alone: “案例”. */
export const headsCase = ({text}: Block): boolean => /^(?:典型)?案例[::]?$/.test(text);

/** Cases that no word 案 opens but whose place on the page does; a single one may be anything. */
export function headedStories(blocks: readonly Block[]): ReadonlyMap<Block, Opening> {
  return new Map([rumours(blocks), numberedFindings(blocks), datedParagraphs(blocks)].flatMap((found) => (found.length >= 2 ? found : [])));
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

/** “1、求职软件”, then “6月,网安部门检查发现…”. */
function numberedFindings(blocks: readonly Block[]): Found {
  return blocks.flatMap((block, index): Found => {
    const next = blocks[index + 1];
    const numbered = kindOfMarker(block.marker) === 'number' || kindOfMarker(block.marker) === 'section';
    if (!numbered || block.text.length > 30 || /[。;,:?!]/.test(block.text) || !next || next.marker) return [];
    return dated.test(next.text) && told.test(next.text) ? [[block, opened(block, 'numbered-title')]] : [];
  });
}

/** Paragraphs that begin with a date under a heading “…案例”; words of their own name them, or there is no case. */
function datedParagraphs(blocks: readonly Block[]): Found {
  const found: Found = [];
  let under = false;
  for (const block of blocks) {
    if (block.text.length <= 30 && !block.marker && /案例[::]?$/.test(block.text) && !/[。,;]/.test(block.text)) {
      under = true;
      continue;
    }
    under &&= dated.test(block.text) && block.text.length > 40;
    if (!under) continue;
    const title = nameIn(block);
    if (!title) return [];
    found.push([block, {title, rest: within(block, 0, block.text.length), marker: '', start: block.start, reasons: ['dated-paragraph', 'title-in-text'], confidence: 0.65}]);
  }
  return found;
}

const names: readonly RegExp[] = [
  /《[^》]{6,60}》(?:的?(?:谣言|虚假|不实)?(?:文章|帖文|帖子|视频|信息))?/,
  /(?<=“)[^”,。]{8,40}(?=[”,。])/,
  /(?:编造|捏造|散布)[^,。;“”]{4,40}(?:信息|谣言|视频|文章|消息|帖文)(?=[,。;])/,
  /(?<=(?:破获|侦破|打掉|捣毁|查处)了?(?:一[起个])?)[^,。;“”]{5,36}(?:案件?|团伙|窝点)(?=[,。;])/,
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
