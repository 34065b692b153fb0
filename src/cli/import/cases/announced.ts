import {spanOf, within, type Block} from '../text/block.js';
import {kindOfMarker} from '../text/markers.js';
import {openingWords} from './opening-words.js';
import type {Opening} from './opening.js';
import {isPartOfCase} from './parts-of-case.js';

const titled = /^(.{3,110}?案(?:件)?)(?:[。:!]|$)/;

/** A case that a line opens by itself: “案例一:”, or a name that ends with 案. */
export function announcedCase(block: Block, next: Block | undefined): Opening | undefined {
  const {text, marker} = block;
  const kind = kindOfMarker(marker);
  const bare = text.replace(/^[【[]|[】\]]$/g, '');
  const title = titled.exec(text)?.[1];
  const base = {marker, start: block.start};
  if (kind === 'case') {
    if (title && wellFormed(title)) return {...base, title: titleOf(block, title), ...restOf(block, title.length), reasons: ['case-marker', 'title-shape'], confidence: 0.95};
    if (bare.length <= 40 && !/[。;]/.test(bare) && bare && next && (next.text.length > 15 || isPartOfCase(next))) return {...base, title: titleOf(block, bare), reasons: ['case-marker'], confidence: 0.85};
    const heading = /^([^,。;]{4,36})。/.exec(text)?.[1];
    if (heading && !/\d{4}年|某/.test(heading.slice(0, 5)) && text.length > heading.length + 40) return {...base, title: titleOf(block, heading), ...restOf(block, heading.length), reasons: ['case-marker', 'first-sentence'], confidence: 0.75};
    const words = openingWords(block);
    return {...base, ...(words ? {title: words} : {}), rest: within(block, 0, text.length), reasons: ['case-marker', words ? 'title-in-text' : 'no-title'], confidence: 0.7};
  }
  if (kind !== 'none' && title && wellFormed(title)) {
    const tells = text.length > title.length + 20 || (next !== undefined && (next.text.length > 30 || isPartOfCase(next)));
    return tells ? {...base, title: titleOf(block, title), ...restOf(block, title.length), reasons: ['list-marker', 'title-shape'], confidence: 0.95} : undefined;
  }
  const glued = /(?:如下|案例|案件)[::]\s*(?:1[、.]|一、|\(一\)|案例[一1][::、]?|◆|1\))\s*(.{3,60}案)$/.exec(text.slice(-120));
  if (glued) return {...base, start: spanOf(block, text.length - glued[1]!.length, text.length).start, title: titleOf(block, glued[1]!), reasons: ['glued-to-lead', 'title-shape'], confidence: 0.85};
  if (kind === 'none' && text.length <= 60 && /案(?:件)?$/.test(bare) && wellFormed(bare) && next && (next.text.length > 25 || isPartOfCase(next))) {
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
