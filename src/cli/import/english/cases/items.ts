import type {FoundCase} from '../../cases/find.js';
import {within, type Block} from '../../text/block.js';
import {kindOfMarker, shapeOf} from '../../text/markers.js';
import {isAdvice} from './ends.js';
import {inlineTitle} from './headings.js';
import {openingWords} from './opening-words.js';
import {onlySentenced} from './people.js';
import {introduces, mayTell, tellsOfAttack, tellsStory} from './telling.js';

/** Letters in which an entry can tell a case; shorter ones name somebody or count something. */
const story = 60;

const letter = /^(?:\([a-z]\)|[A-Z][.)]|[a-z]\))\s+/;

/** Entries of a list that each tell a case of their own: most of the list must. */
export function listedCases(blocks: readonly Block[]): readonly FoundCase[] {
  return listsOf(blocks).flatMap((items) => {
    const stories = items.filter((item) => item.text.length >= story && (tellsOfAttack(item.text) || (tellsStory(item.text) && introduces(item.text))) && !onlySentenced(item.text) && !isAdvice(item));
    if (stories.length < 2 || stories.length * 5 < items.length * 3) return [];
    // What is told in other words than all the others is still one of them.
    return items.filter((item) => stories.includes(item) || (item.text.length >= story && mayTell(item.text, 1) && !onlySentenced(item.text) && !isAdvice(item))).map((item): FoundCase => {
      const inline = inlineTitle(item);
      return {
        start: item.start, end: item.end, title: inline?.title ?? openingWords(item), marker: '', body: [inline?.rest ?? item],
        confidence: 0.65, reasons: ['list', ...(inline ? [] : ['title-in-text'])],
      };
    });
  });
}

/** The lists of a release, without what stands before their entries. */
function listsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const lists: Block[][] = [];
  let shape = '';
  for (const block of blocks) {
    const kind = kindOfMarker(block.marker);
    const lettered = kind === 'none' ? letter.exec(block.text)?.[0] : undefined;
    const own = lettered ? 'letter' : kind === 'bullet' || kind === 'number' ? shapeOf(block.marker) : '';
    if (own && own === shape) lists[lists.length - 1]!.push(entry(block, lettered));
    else if (own) lists.push([entry(block, lettered)]);
    shape = own;
  }
  return lists;
}

const entry = (block: Block, lettered = ''): Block => within(block, lettered.length, block.text.length);
