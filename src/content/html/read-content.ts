import type {ContentProblem} from '../content-problem.js';
import type {Content} from '../schema.js';
import {takeCases} from './read-cases.js';
import {takeHotlines} from './read-hotlines.js';
import {takeMeasures} from './read-measures.js';
import {takeNotices} from './read-notices.js';
import {takeQuestions} from './read-questions.js';
import {takeTips} from './read-tips.js';
import {takeWarningSigns} from './read-warning-signs.js';
import {readKinds} from './read-kinds.js';
import {takeFigures} from './take-figures.js';

/**
 * Reads content of all kinds from one element, without changing the page. A
 * section says its kind in `data-af`; what stands outside is taken for cases
 * (`<article>`), figures (`<dl>`) and tips (`<ul>`), since a case may hold
 * figures and lists.
 */
export const readContent = (root: Element): {content: Content; problems: ContentProblem[]} =>
  readKinds(
    root,
    {
      questions: takeQuestions,
      measures: takeMeasures,
      hotlines: takeHotlines,
      notices: takeNotices,
      warningSigns: takeWarningSigns,
      cases: takeCases,
      figures: (copy) => takeFigures(copy),
      tips: takeTips,
    },
    {cases: 'article', figures: 'dt', tips: 'li'},
  );
