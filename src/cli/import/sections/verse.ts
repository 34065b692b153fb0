import type {Block, Gap} from '../text/block.js';

const isVerse = ({text, marker, emphasised}: Block) => !marker && !emphasised && text.length >= 4 && text.length <= 30 && !/[。;:]/.test(text);

/**
 * Advice in verse, as messaging accounts print it: lines without stops, of
 * which several advise. Each line that advises, with the line that completes it.
 */
export function adviceInVerse(blocks: readonly Block[], advises: (text: string) => boolean): ReadonlyMap<Block, Block> {
  const found = new Map<Block, Block>();
  let run: Block[] = [];
  const close = () => {
    const advice = run.filter(({text}) => advises(text));
    if (run.length >= 4 && advice.length >= 3) {
      run.forEach((line, index) => {
        const next = run[index + 1];
        if (advises(line.text)) found.set(line, next && !advises(next.text) && !/[!?…”]$/.test(line.text) && !/^(?:骗子|不法|此类|这类|否则|因为|所以|如果|一旦|警方|大家|广大)/.test(next.text) ? joined(line, next) : line);
      });
    }
    run = [];
  };
  for (const block of blocks) {
    if (isVerse(block)) run.push(block);
    else close();
  }
  close();
  return found;
}

/** Two lines as one. */
function joined(one: Block, other: Block): Block {
  const gaps = new Map<number, Gap>(one.gaps);
  gaps.set(one.text.length, 'line');
  for (const [index, gap] of other.gaps) gaps.set(index + one.text.length, gap);
  return {...one, text: one.text + other.text, at: [...one.at, ...other.at], gaps, end: other.end};
}
