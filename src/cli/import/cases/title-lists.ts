import {within, type Block} from '../text/block.js';
import {markerOf} from '../text/markers.js';
import type {FoundCase} from './find.js';

const named = /^.{4,110}案(?:件)?[。;]?$/;
const other = /[,。;:?](?=.)|(?:一|本|该|此|办|立|破|作|报|涉|等|类|个)案(?:件)?$/;

/** Cases of which a release only lists the names, three or more below each other. */
export function titleListsIn(blocks: readonly Block[]): readonly FoundCase[] {
  const cases: FoundCase[] = [];
  let run: FoundCase[] = [];
  const close = () => {
    if (run.length >= 3) cases.push(...run);
    run = [];
  };
  for (const block of blocks) {
    const title = nameIn(block);
    if (title) run.push({start: title.start, end: title.end, title, marker: block.marker, body: [], confidence: 0.7, reasons: ['title-only']});
    else close();
  }
  close();
  return cases;
}

/** The name in a list item: “• 一、甲某诈骗案” has two markers. */
function nameIn(block: Block): Block | undefined {
  if (!block.marker || block.text.length > 120) return undefined;
  const inner = markerOf(block.text).length;
  const title = within(block, inner, block.text.replace(/[。;]$/, '').length);
  return named.test(title.text) && !other.test(title.text.replace(/“[^”]*”|\([^)]*\)/g, '')) ? title : undefined;
}
