import type {ContentProblem} from '../content-problem.js';
import type {Content, Kind} from '../schema.js';
import {copyOf} from './markup.js';
import {takeCases} from './read-cases.js';
import {takeHotlines} from './read-hotlines.js';
import {takeMeasures} from './read-measures.js';
import {takeNotices} from './read-notices.js';
import {takeQuestions} from './read-questions.js';
import {takeTips} from './read-tips.js';
import {problemsIn, type Take} from './reading.js';
import {takeDetails} from './take-details.js';
import {takeFigures} from './take-figures.js';

const takes: {[Each in Kind]: Take<NonNullable<Content[Each]>[number]>} = {
  questions: takeQuestions,
  measures: takeMeasures,
  hotlines: takeHotlines,
  notices: takeNotices,
  cases: takeCases,
  figures: takeFigures,
  tips: takeTips,
};

/** What is taken for content outside sections that name their kind; a case may hold figures and lists. */
const unmarked: [Kind, string][] = [
  ['cases', 'article'],
  ['figures', 'dt'],
  ['tips', 'li'],
];

/**
 * Reads content of all kinds from one element, without changing the page. A
 * section says its kind in `data-af`; what stands outside is taken for cases
 * (`<article>`), figures (`<dl>`) and tips (`<ul>`).
 */
export function readContent(root: Element): {content: Content; problems: ContentProblem[]} {
  const copy = copyOf(root);
  const items: Content = {};
  const read = (kind: Kind, place: HTMLElement) => {
    const found = takes[kind](place);
    if (found.length) Object.assign(items, {[kind]: found});
  };
  for (const kind of Object.keys(takes) as Kind[]) {
    const [section, ...more] = copy.querySelectorAll<HTMLElement>(`[data-af=${kind}]`);
    section?.append(...more);
    if (section) read(kind, section);
  }
  for (const [kind, selector] of unmarked) {
    if (!items[kind] && copy.querySelector(selector)) read(kind, copy);
  }
  const details = takeDetails(copy);
  return {content: {...details, ...items}, problems: problemsIn(copy)};
}
