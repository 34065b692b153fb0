import {spanOf, within, type Block} from '../text/block.js';
import {sentencesOf} from '../text/sentences.js';
import type {FoundCase} from './find.js';

const quoted = /“([^“”]{4,60}案)”/g;
const announces = /^[^。:;]{0,40}(?:案例|案件|案)[^。:;]{0,16}:|^其中(?:包括|有|是)?:/;
const unnamed = /(?:一|本|该|此|办|立|破|作|报|涉|等|类|个)案$/;

/** Names of cases listed in one sentence: “分别是:甲…案;乙…案”, “破获了“甲…案”“乙…案”等一批”. One alone is only mentioned. */
export function namesIn(block: Block): readonly FoundCase[] {
  if (!block.text.includes('案')) return [];
  return sentencesOf(block.text).flatMap(([from, to]) => {
    const found = [...inQuotes(block, from, to), ...behindColon(block, from, to)];
    return found.length >= 2 ? found : [];
  });
}

const named = (block: Block, from: number, to: number): FoundCase => ({...spanOf(block, from, to), title: within(block, from, to), marker: '', body: [], confidence: 0.65, reasons: ['named-in-text', 'title-only']});

function inQuotes(block: Block, from: number, to: number): FoundCase[] {
  return [...block.text.slice(from, to).matchAll(quoted)].filter((found) => !unnamed.test(found[1]!)).map((found) => named(block, from + found.index + 1, from + found.index + 1 + found[1]!.length));
}

/** Behind a colon a name goes on to the next 案, whatever commas it has. */
function behindColon(block: Block, from: number, to: number): FoundCase[] {
  const sentence = block.text.slice(from, to);
  const lead = announces.exec(sentence)?.[0].length;
  if (!lead) return [];
  const cases: FoundCase[] = [];
  let start = from + lead;
  for (const piece of sentence.slice(lead).split(/(?<=案)[,;。]/)) {
    if (piece.length >= 5 && piece.length <= 90 && piece.endsWith('案') && !unnamed.test(piece)) cases.push(named(block, start, start + piece.length));
    start += piece.length + 1;
  }
  return cases;
}
