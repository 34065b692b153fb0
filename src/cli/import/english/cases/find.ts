import type {FoundCase} from '../../cases/find.js';
import type {Block} from '../../text/block.js';
import {overlaps} from '../../text/span.js';
import {datedCases} from './dated.js';
import {listedCases} from './items.js';
import {tellsOfOne} from './leads.js';
import {markedCases} from './marked.js';
import {casesInParagraphs} from './paragraphs.js';
import {casesOfPeople} from './people.js';
import {examplesIn, promisedCases} from './prose.js';
import {headedCases} from './series.js';
import {toldInOpening} from './story.js';

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
  if (most) return found.find(({length}) => length * 1.5 >= most)!;
  // What an article of one case tells of in between is a part of it.
  return tellsOfOne(headline?.text) ? [] : toldBetween(blocks);
}

/** Examples within a release of something else, beside the case that its opening may tell. */
function toldBetween(blocks: readonly Block[]): readonly FoundCase[] {
  const promised = promisedCases(blocks);
  const examples = [...promised, ...blocks.flatMap((block) => (block.marker || promised.some((each) => overlaps(each, block)) ? [] : examplesIn(block)))];
  const opening = examples.length ? toldInOpening(blocks) : undefined;
  return opening && !examples.some((each) => overlaps(each, opening)) ? [opening, ...examples] : examples;
}
