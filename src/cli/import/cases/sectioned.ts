import {within, type Block} from '../text/block.js';
import {isTitle} from './headings.js';
import type {Opening} from './opening.js';
import {openingWords} from './opening-words.js';
import {introduces} from './telling.js';
import {isFirstPart, isPartOfCase} from './parts-of-case.js';

/** Cases whose parts have names: the line above 基本案情 is a title, whatever its words are, and so is what follows 案件名称. */
export function sectionedCases(blocks: readonly Block[]): ReadonlyMap<Block, Opening> {
  const found = new Map<Block, Opening>();
  blocks.forEach((block, index) => {
    // “【真实案例】…” with nothing but a name behind it.
    const label = /^[【[](?:典型|真实|相关|警示|身边)?案例[】\]]:?(?=.{4,45}$)/.exec(block.text)?.[0].length;
    if (label && !block.marker && isTitle(within(block, label, block.text.length))) {
      found.set(block, {title: within(block, label, block.text.length), marker: '', start: block.start, reasons: ['labelled'], confidence: 0.85});
      return;
    }
    const called = /^案[件例]?名称?:(?=.{4,60}$)/.exec(block.text)?.[0].length;
    if (called) {
      found.set(block, {title: within(block, called, block.text.length), marker: block.marker, start: block.start, reasons: ['sectioned'], confidence: 0.9});
      return;
    }
    if (!isFirstPart(block)) return;
    // “——销售公寓骗取预付款”: a second line of the title.
    const at = /^[—-]/.test(blocks[index - 1]?.text ?? '') ? index - 2 : index - 1;
    const [before, title] = [blocks[at - 1], blocks[at]];
    if (!title || !isTitle(title) || isPartOfCase(title) || (before && isPartOfCase(before))) return;
    // A number stands before the first line of a title of two.
    const head = before?.marker && !title.marker && isTitle(before) ? before : title;
    found.set(head, {title: head, marker: head.marker, start: head.start, reasons: ['sectioned'], confidence: 0.85});
  });
  return found;
}

/** Below “案情简介” that no title heads a case is told all the same: an article that explains one has its headline for a title. */
export function untitledSections(blocks: readonly Block[]): ReadonlyMap<Block, Opening> {
  return new Map(blocks.flatMap((block, index): (readonly [Block, Opening])[] => {
    const story = blocks[index + 1];
    const title = isFirstPart(block) && isPartOfCase(block) && story && story.text.length >= paragraph && introduces(story.text) ? openingWords(story) : undefined;
    return title ? [[block, {title, marker: '', start: block.start, reasons: ['sectioned', 'title-in-text'], confidence: 0.65}]] : [];
  }));
}

const paragraph = 30;
