import {within, type Block} from '../text/block.js';
import {kindOfMarker, shapeOf} from '../text/markers.js';
import type {Opening} from './opening.js';
import {openingWords} from './opening-words.js';
import {introduces, tellsStory} from './telling.js';

/** “现将5起典型案件通报如下:” at the end of a paragraph. */
const announces = /(?:案例|案件|案)[^。,;]{0,12}(?:如下|包括|有|分别是)?:$|(?:案例|案件)(?:通报|公布)?如下。?$/;

/** Items behind words that announce cases; a name of their own they need not have. */
export function listedStories(blocks: readonly Block[]): (readonly [Block, Opening])[] {
  const found: (readonly [Block, Opening])[] = [];
  let shape: string | undefined;
  let open = false;
  for (const block of blocks) {
    if (announces.test(block.text.slice(-40)) && !block.marker) {
      [open, shape] = [true, undefined];
      continue;
    }
    const item = ['number', 'bullet', 'section'].includes(kindOfMarker(block.marker)) && block.text.length > 30;
    if (!open || !item || (shape && shape !== shapeOf(block.marker))) {
      open = false;
      continue;
    }
    shape = shapeOf(block.marker);
    const title = openingWords(block);
    if (title) found.push([block, {title, rest: within(block, 0, block.text.length), marker: block.marker, start: block.start, reasons: ['listed', 'title-in-text'], confidence: 0.65}]);
  }
  return found;
}

const heading = /^[【[]?(?:典型|真实|相关|警示)?案例(?:回顾|分享|警示|回放|故事|直击|重现|再现)?[】\]]?:?$/;

/** What stands below a heading “案例”: a line that names the story and the story, or the story alone. */
export function headedStory(blocks: readonly Block[]): (readonly [Block, Opening])[] {
  return blocks.flatMap((block, index): (readonly [Block, Opening])[] => {
    if (!['none', 'bullet'].includes(kindOfMarker(block.marker)) || block.text.length > 12 || !heading.test(block.text)) return [];
    const at = /^\d{1,2}$/.test(blocks[index + 1]?.text ?? '') ? index + 2 : index + 1;
    const [first, second] = [blocks[at], blocks[at + 1]];
    if (!first) return [];
    const base = {marker: first.marker, start: first.start, confidence: 0.65};
    // Below “案例” a story need not say what came of it.
    if (first.text.length > 30 && (tellsStory(first.text) || introduces(first.text))) {
      const title = openingWords(first);
      return title ? [[first, {...base, title, rest: within(first, 0, first.text.length), reasons: ['headed', 'title-in-text']}]] : [];
    }
    const named = first.text.length >= 4 && first.text.length <= 40 && !/[。;]/.test(first.text) && second && second.text.length > 30 && tellsStory(second.text);
    return named ? [[first, {...base, title: first, reasons: ['headed']}]] : [];
  });
}
