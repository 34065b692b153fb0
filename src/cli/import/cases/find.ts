import {speakerOf, isAdviceHeading, adviceLeadLength} from '../sections/section-marks.js';
import {spanOf, within, type Block} from '../text/block.js';
import {kindOfMarker} from '../text/markers.js';
import type {Span} from '../text/span.js';
import {isMeasure} from '../sections/measures.js';
import {examplesIn} from './examples.js';
import {headedStories, headsCase} from './headed-stories.js';
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

const titled = /^(.{3,70}?案(?:件)?)(?:[。:!]|$)/;

/** Finds the cases a release lists. */
export function findCases(blocks: readonly Block[]): readonly FoundCase[] {
  const stories = new Map([...headedStories(blocks), ...numberedStories(blocks)]);
  const openings = blocks.map((block, index) => openingOf(block, blocks[index + 1]) ?? stories.get(block));
  const untitled = openings.filter((opening) => opening?.reasons.includes('title-line')).length;
  const cases: FoundCase[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const opening = openings[index];
    if (!opening || (opening.reasons.includes('title-line') && untitled < 2 && !blocks[index]!.emphasised)) {
      cases.push(...examplesIn(blocks[index]!));
      continue;
    }
    const body: Block[] = opening.rest ? [opening.rest] : [];
    let next = index + 1;
    while (next < blocks.length && !openings[next] && !endsCase(blocks[next]!, body)) {
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
  return cases;
}

function openingOf(block: Block, next: Block | undefined): Opening | undefined {
  const {text, marker} = block;
  const kind = kindOfMarker(marker);
  const bare = text.replace(/^[【[]|[】\]]$/g, '');
  const title = titled.exec(text)?.[1];
  const base = {marker, start: block.start};
  if (kind === 'case') {
    if (title && wellFormed(title)) return {...base, title: titleOf(block, title), ...restOf(block, title.length), reasons: ['case-marker', 'title-shape'], confidence: 0.95};
    if (bare.length <= 40 && !/[。;]/.test(bare) && bare && next && next.text.length > 30) return {...base, title: titleOf(block, bare), reasons: ['case-marker'], confidence: 0.85};
    const heading = /^([^,。;]{4,36})。/.exec(text)?.[1];
    if (heading && !/\d{4}年|某/.test(heading.slice(0, 5)) && text.length > heading.length + 40) return {...base, title: titleOf(block, heading), ...restOf(block, heading.length), reasons: ['case-marker', 'first-sentence'], confidence: 0.75};
    return {...base, rest: within(block, 0, text.length), reasons: ['case-marker', 'no-title'], confidence: 0.7};
  }
  if (kind !== 'none' && title && wellFormed(title)) {
    const tells = text.length > title.length + 20 || (next !== undefined && next.text.length > 30);
    return tells ? {...base, title: titleOf(block, title), ...restOf(block, title.length), reasons: ['list-marker', 'title-shape'], confidence: 0.95} : undefined;
  }
  const glued = /(?:如下|案例|案件)[::]\s*(?:1[、.]|一、|\(一\)|案例[一1][::、]?|◆|1\))\s*(.{3,60}案)$/.exec(text.slice(-120));
  if (glued) return {...base, start: spanOf(block, text.length - glued[1]!.length, text.length).start, title: titleOf(block, glued[1]!), reasons: ['glued-to-lead', 'title-shape'], confidence: 0.85};
  if (kind === 'none' && text.length <= 60 && /案(?:件)?$/.test(bare) && wellFormed(bare) && next && next.text.length > 40) {
    return {...base, title: titleOf(block, bare), reasons: ['title-line', 'title-shape'], confidence: 0.8};
  }
  return undefined;
}

const victim = /[\u4e00-\u9fff]某|小[\u4e00-\u9fff](?=[在的立收接被就点一对把马])|女士|先生|受害人|事主/;
const swindled = /被骗|受骗|转账|报警|骗子|汇款|付款/;

/** “01 扮演老板”, then how somebody was cheated: headings numbered with two digits, at least two of them. */
function numberedStories(blocks: readonly Block[]): ReadonlyMap<Block, Opening> {
  const found = new Map<Block, Opening>();
  blocks.forEach((block, index) => {
    const glued = /案例[^。,;:]{0,8}01([^。;:]{4,40})$/.exec(block.text)?.[1];
    const title = glued ?? (/^0[1-9]$/.test(block.marker) && block.text.length <= 40 && !/[。;:]/.test(block.text) ? block.text : undefined);
    const told = blocks.slice(index + 1, index + 5);
    const end = told.findIndex(({marker}) => /^0[1-9]$/.test(marker));
    const body = (end < 0 ? told : told.slice(0, end)).map(({text}) => text).join('');
    if (title && body.length > 40 && victim.test(body) && swindled.test(body)) {
      found.set(block, {title: within(block, block.text.length - title.length, block.text.length), marker: block.marker, start: block.start, reasons: ['numbered-title'], confidence: 0.75});
    }
  });
  return found.size >= 2 ? found : new Map();
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

function endsCase(block: Block, body: readonly Block[]): boolean {
  if (speakerOf(block) || isAdviceHeading(block) || isMeasure(block)) return true;
  if (adviceLeadLength(block) > 0) return true;
  if (kindOfMarker(block.marker) === 'section' && block.text.length <= 40) return true;
  if (/^(?:下一步|下步|公安机关提醒|警方提醒|在此|今年以来|截至目前,全|网络不是法外之地|以上(?:案例|案件)|近年来)/.test(block.text) && body.length > 0) return true;
  return body.length >= 12;
}
