import {inLines} from '../../in-lines.js';
import type {Block} from '../text/block.js';

/** “凡提到下面几句话的都是诈骗!”, “遇到以下情况都是骗局:”: what follows are signs of fraud. */
const announces = new RegExp(inLines`
  (?:凡是?|但凡|遇到|碰到|出现|符合|提到|只要)[^。!?]{0,24}(?:
    以下|下列|下面|如下|[这那](?:[几两三四五六七八九十\d]{1,2})[句种类条个点样]
  )[^。!?]{0,20}(?:都|均|就|全|一定|必定?|肯定)(?:可能)?(?:是|为|属于?)[^。!?]{0,14}(?:诈骗|骗子|骗局|骗术|陷阱)[^。!?]{0,8}[!。:]?$
`);
/** “要你先交押金的”: a sign, as a line of its own. */
const sign = /^[^。!?]{5,70}[的者][;,。!]?$/;
/** How many blocks after the last sign the list is over: each may be explained in a few. */
const explained = 4;

/** Whether a line only says that signs of fraud follow. */
export const announcesSigns = ({text}: Block): boolean => text.length <= 60 && announces.test(text);

/** Signs by which a fraud is known, in lines below the words that announce them. */
export function warningSigns(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  let run: Block[] = [];
  let left = 0;
  const close = () => {
    if (run.length >= 2) for (const each of run) found.add(each);
    run = [];
  };
  for (const block of blocks) {
    if (announces.test(block.text)) {
      close();
      left = explained;
    } else if (left > 0 && sign.test(block.text)) {
      run.push(block);
      left = explained;
    } else left--;
  }
  close();
  return found;
}
