import type {Block} from '../text/block.js';
import {announcedCase} from './announced.js';
import {headedStories} from './headed-stories.js';
import {headedStory, listedStories} from './listed-stories.js';
import type {Opening} from './opening.js';
import {sectionedCases, untitledSections} from './sectioned.js';
import {seriesOf} from './series.js';
import {tellsOfOne} from './story.js';
import {labelled, ordinalCases, toldItems, toldParagraphs, underDays, victimsUnderDays} from './told-alike.js';

export interface Stories {
  readonly stories: ReadonlyMap<Block, Opening>;
  /** Headings of the kinds that head cases; each ends the case before it. */
  readonly siblings: ReadonlySet<Block>;
}

/**
 * Where cases begin that no word announces. The surest sign is asked first,
 * and the next only where it finds nothing: what stands below “案例” within a
 * series belongs to its member.
 */
export function storiesIn(blocks: readonly Block[], ends: (block: Block) => boolean, headline?: Block): Stories {
  const none = new Set<Block>();
  const sectioned = sectionedCases(blocks);
  const {openings, siblings} = seriesOf(blocks, ends, headline);
  if (sectioned.size >= Math.max(2, openings.size)) return {stories: sectioned, siblings: none};
  if (openings.size) return {stories: openings, siblings};
  const one = headline && tellsOfOne(headline);
  const placed = new Map([...toldItems(blocks), ...listedStories(blocks), ...(one ? [] : [...headedStory(blocks), ...labelled(blocks)]), ...headedStories(blocks), ...sectioned]);
  const announced = blocks.filter((block, index) => announcedCase(block, blocks[index + 1])).length;
  if (placed.size || announced >= 2) return {stories: placed, siblings: none};
  // Below a headline about one swindler, months may part the stories of his victims.
  if (one) return {stories: new Map(victimsUnderDays(blocks)), siblings: none};
  const untitled = announced ? undefined : untitledSections(blocks);
  if (untitled?.size) return {stories: untitled, siblings: none};
  const alike = [ordinalCases, underDays, toldParagraphs].map((find) => find(blocks, headline)).find((found) => found.length >= 2);
  return {stories: new Map(alike ?? []), siblings: none};
}
