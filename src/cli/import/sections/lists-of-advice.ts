import type {Block} from '../text/block.js';
import {adviceWorthy, countsResults, notAdvice} from './advice-words.js';
import {directs, tellsFraud, tellsOfSomebody} from './directives.js';
import {adviceAsList} from './tip-lists.js';

/** Items of lists that are advice though nothing above them says so; under a headline for readers a word of advice in them is enough. */
export const listsOfAdvice = (blocks: readonly Block[], toReaders = false): ReadonlySet<Block> =>
  adviceAsList(blocks, toReaders, {
    advises: (text) => (toReaders ? adviceWorthy(text) && !notAdvice.test(text) && !tellsOfSomebody(text) : /^(?:不|勿|莫|请|别|切|谨|务)/.test(text)) || directs(text) || tellsFraud(text),
    tells: (text) => tellsOfSomebody(text) || countsResults.test(text),
  });
