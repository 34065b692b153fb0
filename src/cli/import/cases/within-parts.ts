import type {Block} from '../text/block.js';
import type {Opening} from './opening.js';
import {isPartOfCase} from './parts-of-case.js';

/** How far below its name the first part of a case may stand. */
const reach = 6;

/**
 * Lines that seem to head a case, but stand in one that is told in parts with
 * names (基本案情, 典型意义): captions of its pictures, its keywords, what
 * explains its title.
 */
export function withinParts(blocks: readonly Block[], announced: readonly (Opening | undefined)[], stories: ReadonlyMap<Block, Opening>): ReadonlySet<Block> {
  const found = new Set<Block>();
  let inside = false;
  let parted = false;
  blocks.forEach((block, index) => {
    if (announced[index]) {
      const below = blocks.slice(index + 1, index + 1 + reach);
      const next = announced.slice(index + 1, index + 1 + reach).findIndex(Boolean);
      inside = (next < 0 ? below : below.slice(0, next)).some(isPartOfCase);
      parted = false;
      return;
    }
    parted ||= isPartOfCase(block);
    const reason = inside && !block.marker ? stories.get(block)?.reasons[0] : undefined;
    if (reason === 'series' || (reason === 'sectioned' && !parted)) found.add(block);
  });
  // A series is judged as a whole.
  if ([...found].some((block) => isInSeries(stories.get(block)))) for (const [block, opening] of stories) if (!block.marker && isInSeries(opening)) found.add(block);
  return found;
}

const isInSeries = (opening: Opening | undefined): boolean => opening?.reasons[0] === 'series';
