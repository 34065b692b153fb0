import {asidesIn} from './cases/asides.js';
import {findCases} from './cases/find.js';
import {fraudTypeIn, offenceIn} from './cases/offences.js';
import {regionOf} from './cases/region.js';
import {storyOf} from './cases/story.js';
import {tellsStory} from './cases/telling.js';
import {findFigures} from './figures/find.js';
import type {Grammar} from './grammar.js';
import {chineseTokens} from './numbers/tokens.js';
import {findMeasures} from './sections/measures.js';
import {findQuestions} from './sections/questions.js';
import {findTips} from './sections/tips.js';

/** How releases of the police in mainland China are written. */
export const chineseGrammar: Grammar = {
  lang: 'zh-Hans',
  figures: (block, lead) => findFigures(block, chineseTokens, lead?.figures),
  // The readers of Chinese labels leave them out themselves.
  withoutPeople: () => (label) => label,
  numbers: chineseTokens,
  cases: findCases,
  asides: asidesIn,
  story: storyOf,
  questions: (blocks, headline) => findQuestions(blocks, headline, tellsStory),
  measures: findMeasures,
  tips: findTips,
  region: regionOf,
  offence: offenceIn,
  fraudType: fraudTypeIn,
};
