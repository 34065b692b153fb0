import {spanOf, together, within, type Block} from '../text/block.js';
import {kindOfMarker} from '../text/markers.js';
import {isPartOfCase} from './parts-of-case.js';

const longest = 40;
const isHalf = ({text}: Block) => text.length >= 2 && text.length <= longest && !/[。;:!?]/.test(text) && !text.startsWith('(');

/** “…予以逮捕。案例三”: the number of the next case, left at the end of a paragraph. */
const leftBehind = /(?<=[。!])案例(?:[一二三四五六七八九十]{1,3}|\d{1,2})$/;

/** How many lines a name and what explains it may take. */
const mostLines = 6;

/** Blocks in which a name of a case on several lines, “案例一 甲某、乙某” above “合同诈骗案”, is one, and numbers of cases stand in front of their names. */
export function withWholeTitles(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    const before = joined[joined.length - 1];
    const number = before && !block.marker && isHalf(block) ? leftBehind.exec(before.text) : null;
    if (number) {
      joined[joined.length - 1] = {...within(before!, 0, number.index), marker: before!.marker};
      joined.push({...block, marker: number[0], start: spanOf(before!, number.index, before!.text.length).start});
      continue;
    }
    const lines = block.marker && isHalf(block) ? linesOfName(blocks, index) : [];
    joined.push(...wholeName([block, ...lines]));
    index += lines.length;
  }
  return joined;
}

/** The lines below the number of a case that name it: up to its first part, or one that ends with 案. Other numbers count more than cases. */
function linesOfName(blocks: readonly Block[], index: number): readonly Block[] {
  const below = blocks.slice(index + 1, index + 1 + mostLines);
  const part = below.findIndex(isPartOfCase);
  const all = part < 0 ? [] : below.slice(0, part);
  const isCase = kindOfMarker(blocks[index]!.marker) === 'case';
  if (all.length && all.every((each) => isHalf(each) && !each.marker) && (isCase || (!endsName(blocks[index]!) && endsName(all.at(-1)!)))) return all;
  const [second] = isCase ? below : [];
  return second && !endsName(blocks[index]!) && !second.marker && isHalf(second) && endsName(second) ? [second] : [];
}

const endsName = ({text}: Block): boolean => /案(?:件)?$/.test(text);

/** The name as one block, and “——以养老为名”, on however many lines, as another. */
function wholeName(lines: readonly Block[]): readonly Block[] {
  const last = lines.findIndex(endsName);
  const dash = lines.findIndex(({text}) => /^[—–-]/.test(text));
  const end = last >= 0 ? last + 1 : dash > 0 ? dash : lines.length;
  return [lines.slice(0, end), lines.slice(end)].flatMap((each) => (each.length ? [each.reduce(together)] : []));
}
