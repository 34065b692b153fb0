import {within, type Block} from '../text/block.js';
import {kindOfMarker, ordinalOf, shapeOf} from '../text/markers.js';
import {isMeasure} from '../sections/measures.js';
import {adviceLeadLength, isAdviceHeading} from '../sections/section-marks.js';
import {examplesIn} from './examples.js';
import {isTitle} from './headings.js';
import type {Opening} from './opening.js';
import {openingWords} from './opening-words.js';
import {beginsAnew, endAlike, introduces, namesAgain, ofVictims, tellsStory} from './telling.js';

type Found = (readonly [Block, Opening])[];

const paragraph = 30;
/** Below a day of its own a story may be one sentence. */
const sentence = 20;

/** A paragraph that tells a case by itself, under words of its own. */
function opened(block: Block, reason: string): Found {
  const title = openingWords(block);
  return title ? [[block, {title, rest: within(block, 0, block.text.length), marker: block.marker, start: block.start, reasons: [reason, 'title-in-text'], confidence: 0.65}]] : [];
}

const tellsAnew = ({text}: Block) => tellsStory(text) && beginsAnew(text, false) && introduces(text);

/** Items of one list, nearly all of which tell what happened to somebody. */
export function toldItems(blocks: readonly Block[]): Found {
  // A numbered story may go on in paragraphs without a number.
  const numbered = blocks.filter((block) => block.marker || isTitle(block) || adviceLeadLength(block) || isAdviceHeading(block));
  const runs = [blocks, numbered].map((each) => runsOfItems(each).filter(tellAnew));
  return (runs[0]!.length ? runs[0]! : runs[1]!.filter(([first]) => ordinalOf(first!.marker))).flatMap((run) => run.flatMap((block) => opened(block, 'told-item')));
}

const runsOfItems = (blocks: readonly Block[]): Block[][] =>
  runsBy(blocks, (block, before) => isItem(block) && (!before || (shapeOf(before.marker) === shapeOf(block.marker) && (!ordinalOf(block.marker) || ordinalOf(block.marker) > ordinalOf(before.marker)))));

const tellAnew = (run: readonly Block[]): boolean => run.filter(tellsAnew).length >= 2 && run.filter(tellsAnew).length * 3 >= run.length * 2;

/** An item that names a case for an example is about a kind of case. */
const isItem = (block: Block) => !examplesIn(block).length && ['number', 'section', 'bullet'].includes(kindOfMarker(block.marker)) && !block.marker.startsWith('第') && block.text.length >= paragraph && !isMeasure(block);

/** A lead that announces several affairs. */
const announcesSeveral = /案[例件]|一批|查处|通报|曝光|多起|系列|(?:[2-9]|\d{2,}|[两二三四五六七八九十数几])[起宗]|各地|[一二两三四五六七八九十]地|警情|发案/;

/** “青石派出所:5月…”: whose case it is, in front of each. */
const placed = /^[\u4e00-\u9fff]{2,10}:(?=.{20,})/;

/** Paragraphs without headings, side by side, each of which begins with who or when and tells of somebody else. */
export function toldParagraphs(blocks: readonly Block[], headline?: Block): Found {
  const tells = (block: Block) => !block.marker && block.text.length >= paragraph && !adviceLeadLength(block) && tellsAnew(block);
  const places = new Map(blocks.map((block, index) => [block, index]));
  return runsBy(blocks, tells).flatMap((run) => {
    const before = places.get(run[0]!)!;
    const lead = [headline?.text ?? '', ...blocks.slice(Math.max(0, before - 2), before).map(({text}) => text.slice(-80))].join('。');
    return run.length >= 2 && (announcesSeveral.test(lead) || run.every(({text}) => placed.test(text))) && !namesAgain(run.map(({text}) => text)) ? run.flatMap((block) => opened(block, 'told-paragraph')) : [];
  });
}

/** “【典型案例】5月…”: a story behind the word. */
const label = /^(?:[【[](?:典型|真实|相关|警示|身边)?案例(?:回顾|分享|警示|回放)?[】\]]:?|(?:典型|真实|相关|警示|身边)案例:)/;

export function labelled(blocks: readonly Block[]): Found {
  return blocks.flatMap((block): Found => {
    const lead = label.exec(block.text)?.[0].length ?? 0;
    const story = lead && block.text.length > lead + paragraph ? within(block, lead, block.text.length) : undefined;
    const title = story && tellsStory(story.text) ? openingWords(story) : undefined;
    return title ? [[block, {title, rest: story!, marker: '', start: block.start, reasons: ['labelled', 'title-in-text'], confidence: 0.7}]] : [];
  });
}

const day = /^(?:(?:\d{4}年|今年|去年|前年)?\d{1,2}月(?:\d{1,2}日[^,。;]{0,8}|份|[初中底末]|[上中下]旬)?|(?:\d{4}|今|去|前)年[初底末]?)$/;

/** A day or month alone on its line above each story; under the days of one affair the same people come again. */
export const underDays = (blocks: readonly Block[]): Found => headedByDays(blocks, (stories) => ofVictims(stories) || (!namesAgain(stories) && endAlike(stories)));

/** Stories below days or months, each of another victim of the same person. */
export const victimsUnderDays = (blocks: readonly Block[]): Found => headedByDays(blocks, ofVictims);

function headedByDays(blocks: readonly Block[], areCases: (stories: readonly string[]) => boolean): Found {
  const headed = blocks.flatMap((block, index) => {
    const story = blocks[index + 1];
    return day.test(block.text) && isTitle(block) && story && story.text.length >= sentence && tellsStory(story.text) ? [[block, story] as const] : [];
  });
  if (headed.length < 2 || !areCases(headed.map(([, {text}]) => text))) return [];
  return headed.flatMap(([block, story]): Found => {
    const title = openingWords(story);
    return title ? [[block, {title, marker: block.marker, start: block.start, reasons: ['under-day', 'title-in-text'], confidence: 0.65}]] : [];
  });
}

/** “第一起案件发生在4月。…” */
export function ordinalCases(blocks: readonly Block[]): Found {
  return blocks.flatMap((block) => (/^第[一二三四五六七八九十][起个](?:案[例件]|[^,。]{0,8}案)?/.test(block.text) && tellsStory(block.text) ? opened(block, 'ordinal') : []));
}

/** Stretches of blocks that belong together. */
function runsBy(blocks: readonly Block[], belongs: (block: Block, before: Block | undefined) => boolean): Block[][] {
  const runs: Block[][] = [];
  let run: Block[] = [];
  for (const block of blocks) {
    if (belongs(block, run[run.length - 1])) {
      run.push(block);
      continue;
    }
    if (run.length) runs.push(run);
    run = belongs(block, undefined) && !isAdviceHeading(block) ? [block] : [];
  }
  if (run.length) runs.push(run);
  return runs;
}
