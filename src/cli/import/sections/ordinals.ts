import type {Block} from '../text/block.js';

/** A place where 一是, 二是, … counts: in which block, from where to where. */
export interface Mark {
  readonly block: Block;
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** What 一是, 二是, … count in a paragraph or over several. */
export interface Series {
  readonly marks: readonly Mark[];
  /** The words before the first of them. */
  readonly lead: string;
}

const ordinals = '一二三四五六七八九十';
/** How many blocks one of the counted may take. */
const longest = 6;

/** Series of marks that count up from one. */
export function seriesIn(blocks: readonly Block[], taken: (block: Block) => boolean): readonly Series[] {
  const found: Series[] = [];
  let open: Mark[] = [];
  let lead = '';
  const close = () => {
    if (open.length >= 2) found.push({marks: open, lead});
    open = [];
  };
  blocks.forEach((block, index) => {
    if (taken(block) || index - (open.at(-1)?.index ?? index) > longest) close();
    if (taken(block)) return;
    for (const words of block.text.matchAll(/(?:^|(?<=[,。;:!?]))([一二三四五六七八九十])是[,:]?/g)) {
      const ordinal = ordinals.indexOf(words[1]!);
      if (ordinal !== open.length) close();
      if (ordinal !== open.length) continue;
      if (!open.length) lead = block.text.slice(0, words.index) || (blocks[index - 1]?.text ?? '');
      open.push({block, index, from: words.index, to: words.index + words[0].length});
    }
  });
  close();
  return found;
}
