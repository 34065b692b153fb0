import type {Question} from '../schema.js';
import {readEntry, takeEntries} from './entries.js';
import {namer} from './fields.js';
import {takeText} from './markup.js';
import {reading, type Reading} from './reading.js';

/** Reads questions from `<article>`s, without changing the page. See docs/html-vocabulary.md. */
export const readQuestions = (root: Element): Reading<Question> => reading(root, takeQuestions);

export function takeQuestions(root: HTMLElement): Question[] {
  const nameOf = namer('question');
  return takeEntries(root).map((entry) => {
    const outlet = takeText(entry, 'outlet');
    const answerer = takeText(entry, 'answerer');
    const {title, paragraphs, quote} = readEntry(entry);
    return {id: nameOf(entry), outlet, question: title, answerer, paragraphs, quote};
  });
}
