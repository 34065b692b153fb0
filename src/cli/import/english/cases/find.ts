import type {FoundCase} from '../../cases/find.js';
import type {Block} from '../../text/block.js';
import {datedCases} from './dated.js';
import {listedCases} from './items.js';
import {markedCases} from './marked.js';
import {casesInParagraphs} from './paragraphs.js';
import {casesOfPeople} from './people.js';
import {examplesIn} from './prose.js';
import {headedCases} from './series.js';

/**
 * The cases a release lists: announced as “Case 1: …”, under headings of their
 * own, as entries of a list, told of one person after another, or in one
 * paragraph after another.
 */
export function englishCases(blocks: readonly Block[], headline?: Block): readonly FoundCase[] {
  const marked = markedCases(blocks);
  if (marked.length) return marked;
  const found = [headedCases(blocks, headline), casesOfPeople(blocks), datedCases(blocks), listedCases(blocks), casesInParagraphs(blocks, headline)];
  // A heading of a place may have several cases below it; a story under a heading has few paragraphs that begin another.
  const most = Math.max(...found.map(({length}) => length));
  return most ? found.find(({length}) => length * 1.5 >= most)! : blocks.flatMap((block) => (block.marker ? [] : examplesIn(block)));
}
