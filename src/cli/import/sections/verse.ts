import type {Block, Gap} from '../text/block.js';
import {beginsWithAct} from './directives.js';

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
        if (goesOn.test(line.text)) {
          const whole = fromHead(run.slice(Math.max(0, index - 3), index + 1));
          if (whole) found.set(run[index - whole.length + 1]!, whole.reduce(joined));
          return;
        }
        const next = run[index + 1];
        const before = run[index - 1];
        if (before && onlyIf.test(before.text) && !advises(before.text) && (advises(line.text) || beginsWithAct.test(line.text))) {
          found.set(before, joined(before, line));
          return;
        }
        if (advises(line.text)) found.set(line, next && !advises(next.text) && !/[!?…”]$/.test(line.text) && !onlyIf.test(next.text) && !/^(?:骗子|不法|此类|这类|否则|因为|所以|如果|一旦|警方|大家|广大)/.test(next.text) ? joined(line, next) : line);
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

/** “要是被骗了”: what to do then stands on the next line. */
const onlyIf = /^(?:一旦|如果|要是|万一|假如|若|如(?!何|今|此))[^,!?…]{2,}$/;

/** “都是陷阱”: the end of what lines before it begin. */
const goesOn = /^(?:(?:全?都|均|就|全|必)是|一律|通通)/;

/** The lines from the one that says of what the last of them speaks; without it half a sentence is no advice. */
function fromHead(lines: readonly Block[]): readonly Block[] | undefined {
  const heads = lines.slice(0, -1).filter(({text}) => /^[^,]{0,4}(?:凡是?|所有|一切|任何|只要)/.test(text));
  const head = heads[heads.length - 1];
  return head && lines.slice(lines.indexOf(head));
}

/** Two lines as one. */
function joined(one: Block, other: Block): Block {
  const gaps = new Map<number, Gap>(one.gaps);
  gaps.set(one.text.length, 'line');
  for (const [index, gap] of other.gaps) gaps.set(index + one.text.length, gap);
  return {...one, text: one.text + other.text, at: [...one.at, ...other.at], gaps, end: other.end};
}
