import type {Block} from '../text/block.js';
import {isTitle} from './headings.js';
import type {Opening} from './opening.js';
import {isFirstPart, isPartOfCase} from './parts-of-case.js';

/** Cases whose parts have names: the line above 基本案情 is a title, whatever its words are. */
export function sectionedCases(blocks: readonly Block[]): ReadonlyMap<Block, Opening> {
  const found = new Map<Block, Opening>();
  blocks.forEach((block, index) => {
    if (!isFirstPart(block)) return;
    const above = blocks[index - 1];
    // “——销售公寓骗取预付款”: a second line of the title.
    const title = above && /^[—-]/.test(above.text) ? blocks[index - 2] : above;
    const before = title && blocks[blocks.indexOf(title) - 1];
    if (!title || !isTitle(title) || isPartOfCase(title) || (before && isPartOfCase(before))) return;
    // A number stands before the first line of a title of two.
    const head = before?.marker && !title.marker && isTitle(before) ? before : title;
    found.set(head, {title: head, marker: head.marker, start: head.start, reasons: ['sectioned'], confidence: 0.85});
  });
  return found;
}
