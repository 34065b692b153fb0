import {spanOf, together, within, type Block} from '../text/block.js';
import {kindOfMarker} from '../text/markers.js';

const longest = 40;
const isHalf = ({text}: Block) => text.length >= 2 && text.length <= longest && !/[。;:!?]/.test(text) && !text.startsWith('(');

/** “…予以逮捕。案例三”: the number of the next case, left at the end of a paragraph. */
const leftBehind = /(?<=[。!])案例(?:[一二三四五六七八九十]{1,3}|\d{1,2})$/;

/** Blocks in which a name of a case on two lines, “案例一 甲某、乙某” above “合同诈骗案”, is one, and numbers of cases stand in front of their names. */
export function withWholeTitles(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined[joined.length - 1];
    const number = before && !block.marker && isHalf(block) ? leftBehind.exec(before.text) : null;
    if (number) {
      joined[joined.length - 1] = {...within(before!, 0, number.index), marker: before!.marker};
      joined.push({...block, marker: number[0], start: spanOf(before!, number.index, before!.text.length).start});
      continue;
    }
    const second = before && kindOfMarker(before.marker) === 'case' && isHalf(before) && !/案(?:件)?$/.test(before.text) && !block.marker && isHalf(block) && /案(?:件)?$/.test(block.text);
    if (second) joined[joined.length - 1] = together(before, block);
    else joined.push(block);
  }
  return joined;
}
