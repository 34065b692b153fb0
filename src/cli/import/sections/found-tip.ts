import type {TipKind} from '../../../content/schema.js';
import {within, type Block} from '../text/block.js';
import {afterwards, dont} from './advice-words.js';
import {tipTitle} from './tip-title.js';

/** One piece of advice. */
export interface FoundTip {
  readonly words: Block;
  readonly kind: TipKind;
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** “不参加…”: what advice begins with is not to be done; “不断提高…”, “不慎…” are no prohibitions. */
const begunWithNot = /^(?:绝|坚决)?不(?![断仅但只妨管论慎忘失惜同得])(?:[\u4e00-\u9fff]{2})/;

/** The words between two places of a block as advice, without the marks around them. */
export function tip(block: Block, from: number, to: number, confidence: number, reasons: string[]): FoundTip {
  const bare = block.text.slice(from, to).replace(/[。;,!\s]+$/, '').replace(/^([^“]*?)[。!]?”$/, '$1');
  const words = within(block, from, from + bare.length);
  const kind: TipKind = afterwards.test(bare) ? 'ifItHappens' : dont.test(tipTitle(bare)) || begunWithNot.test(bare) ? 'dont' : 'do';
  return {words, kind, confidence, reasons};
}
