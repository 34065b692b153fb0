import {speakerOf, isAdviceHeading, adviceLeadLength} from '../sections/section-marks.js';
import {spanOf, within, type Block} from '../text/block.js';
import {kindOfMarker} from '../text/markers.js';
import {finderOf, type Span} from '../text/span.js';
import {isMeasure} from '../sections/measures.js';
import {bustsIn} from './busts-in-text.js';
import {titleListsIn} from './title-lists.js';
import {headedStory, listedStories} from './listed-stories.js';
import {namesIn} from './names-in-text.js';
import {tellsOfOne} from './story.js';
import {datedClausesIn} from './dated-clauses.js';
import {openingWords} from './opening-words.js';
import {examplesIn} from './examples.js';
import {headedStories, headsCase} from './headed-stories.js';
import {seriesOf} from './series.js';
import type {Opening} from './opening.js';

/** A case of the release: its title and the blocks that tell it. */
export interface FoundCase extends Span {
  /** Absent when the release gives the case no title. */
  readonly title?: Block;
  /** What announces it: “案例一:”. */
  readonly marker: string;
  readonly body: readonly Block[];
  readonly confidence: number;
  readonly reasons: readonly string[];
}

const titled = /^(.{3,110}?案(?:件)?)(?:[。:!]|$)/;

/** Finds the cases a release lists. */
export function findCases(blocks: readonly Block[], headline?: Block): readonly FoundCase[] {
  const series = seriesOf(blocks, endsTelling, headline);
  // What stands below “案例” within a series belongs to its member.
  const stories = series.openings.size ? series.openings : new Map([...listedStories(blocks), ...(headline && tellsOfOne(headline) ? [] : headedStory(blocks)), ...headedStories(blocks)]);
  const openings = blocks.map((block, index) => {
    const announced = openingOf(block, blocks[index + 1]);
    // A bare line that ends with 案 says less than its place in a series.
    return announced?.reasons.includes('title-line') ? (stories.get(block) ?? announced) : (announced ?? stories.get(block));
  });
  const untitled = openings.filter((opening) => opening?.reasons.includes('title-line')).length;
  const cases: FoundCase[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const opening = openings[index];
    if (!opening || (opening.reasons.includes('title-line') && untitled < 2 && !blocks[index]!.emphasised)) {
      cases.push(...inText(blocks[index]!));
      continue;
    }
    const body: Block[] = opening.rest ? [opening.rest] : [];
    let next = index + 1;
    while (next < blocks.length && !openings[next] && !series.siblings.has(blocks[next]!) && !endsCase(blocks[next]!, body)) {
      if (!headsCase(blocks[next]!)) body.push(blocks[next]!);
      next++;
    }
    if (!body.length) continue;
    const last = body[body.length - 1]!;
    cases.push({
      start: opening.start, end: last.end, ...(opening.title ? {title: opening.title} : {}), marker: opening.marker, body,
      confidence: opening.confidence, reasons: opening.reasons,
    });
    index = next - 1;
  }
  const told = finderOf(cases.map((each): [Span, true] => [each, true]));
  const names = new Set(cases.map(({title}) => title?.text));
  return [
    ...cases,
    ...titleListsIn(blocks).filter((each) => !told(each) && !names.has(each.title!.text)),
    ...bustsIn(blocks.filter((block) => !told(block))),
  ].sort((one, other) => one.start - other.start);
}

/** Cases that a paragraph names or tells in passing. */
function inText(block: Block): readonly FoundCase[] {
  const told = [...examplesIn(block), ...datedClausesIn(block)];
  return told.length ? told : namesIn(block);
}

function openingOf(block: Block, next: Block | undefined): Opening | undefined {
  const {text, marker} = block;
  const kind = kindOfMarker(marker);
  const bare = text.replace(/^[【[]|[】\]]$/g, '');
  const title = titled.exec(text)?.[1];
  const base = {marker, start: block.start};
  if (kind === 'case') {
    if (title && wellFormed(title)) return {...base, title: titleOf(block, title), ...restOf(block, title.length), reasons: ['case-marker', 'title-shape'], confidence: 0.95};
    if (bare.length <= 40 && !/[。;]/.test(bare) && bare && next && next.text.length > 15) return {...base, title: titleOf(block, bare), reasons: ['case-marker'], confidence: 0.85};
    const heading = /^([^,。;]{4,36})。/.exec(text)?.[1];
    if (heading && !/\d{4}年|某/.test(heading.slice(0, 5)) && text.length > heading.length + 40) return {...base, title: titleOf(block, heading), ...restOf(block, heading.length), reasons: ['case-marker', 'first-sentence'], confidence: 0.75};
    const words = openingWords(block);
    return {...base, ...(words ? {title: words} : {}), rest: within(block, 0, text.length), reasons: ['case-marker', words ? 'title-in-text' : 'no-title'], confidence: 0.7};
  }
  if (kind !== 'none' && title && wellFormed(title)) {
    const tells = text.length > title.length + 20 || (next !== undefined && next.text.length > 30);
    return tells ? {...base, title: titleOf(block, title), ...restOf(block, title.length), reasons: ['list-marker', 'title-shape'], confidence: 0.95} : undefined;
  }
  const glued = /(?:如下|案例|案件)[::]\s*(?:1[、.]|一、|\(一\)|案例[一1][::、]?|◆|1\))\s*(.{3,60}案)$/.exec(text.slice(-120));
  if (glued) return {...base, start: spanOf(block, text.length - glued[1]!.length, text.length).start, title: titleOf(block, glued[1]!), reasons: ['glued-to-lead', 'title-shape'], confidence: 0.85};
  if (kind === 'none' && text.length <= 60 && /案(?:件)?$/.test(bare) && wellFormed(bare) && next && next.text.length > 25) {
    return {...base, title: titleOf(block, bare), reasons: ['title-line', 'title-shape'], confidence: 0.8};
  }
  return undefined;
}

function titleOf(block: Block, words: string): Block {
  const bare = words.replace(/^[【[]|[】\]:。]+$/g, '').trim();
  const from = Math.max(0, block.text.lastIndexOf(bare));
  return within(block, from, from + bare.length);
}

/** A title is a noun phrase; commas stand only inside quotation marks. */
function wellFormed(title: string) {
  const outside = title.replace(/“[^”]*”|\([^)]*\)/g, '');
  return !/[,。;:?]/.test(outside.replace(/^[^,]{2,20}:/, '')) && !/(?:典型|一案|本案|该案|此案|办案|立案|破案|作案|报案|涉案|等案|类案|个案)(?:件)?$/.test(title);
}

function restOf(block: Block, from: number): {rest?: Block} {
  const skip = /^[。:!】\]\s]*/.exec(block.text.slice(from))![0].length;
  return block.text.length > from + skip + 4 ? {rest: within(block, from + skip, block.text.length)} : {};
}

/** What never stands within the words that tell a case. */
const endsTelling = (block: Block): boolean => Boolean(speakerOf(block)) || isAdviceHeading(block) || isMeasure(block) || adviceLeadLength(block) > 0;

function endsCase(block: Block, body: readonly Block[]): boolean {
  if (endsTelling(block)) return true;
  if (kindOfMarker(block.marker) === 'section' && block.text.length <= 40) return true;
  if (/^(?:下一步|下步|公安机关提醒|警方提醒|在此|今年以来|截至目前,全|网络不是法外之地|以上(?:案例|案件)|近年来)/.test(block.text) && body.length > 0) return true;
  // “怎么防呢?” turns from the case to the reader.
  if (/(?:怎么|如何|怎样)[^。]{0,12}(?:防|办|避免|识别|辨别|应对)[^。]{0,6}\?$/.test(block.text)) return true;
  return body.length >= 12;
}
