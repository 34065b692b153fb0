import type {Grammar} from '../grammar.js';
import {findQuestions} from '../sections/questions.js';
import {englishCases} from './cases/find.js';
import {englishFraudType, englishOffence, englishRegion} from './cases/kinds.js';
import {englishStory} from './cases/story.js';
import {tellsStory} from './cases/telling.js';
import {englishFigures} from './figures/find.js';
import {withoutPeople} from './figures/people.js';
import {englishTokens} from './numbers/tokens.js';
import {englishTips} from './tips.js';

/** How releases of English-speaking police and regulators are written. */
export const englishGrammar: Grammar = {
  lang: 'en',
  figures: (block, lead) => englishFigures(block, lead?.text),
  withoutPeople,
  numbers: englishTokens,
  cases: englishCases,
  asides: () => [],
  story: englishStory,
  questions: (blocks, headline) => findQuestions(blocks, headline, tellsStory),
  // English releases number no measures the way 一是, 二是 do; nothing is guessed.
  measures: () => [],
  tips: englishTips,
  region: englishRegion,
  offence: englishOffence,
  fraudType: englishFraudType,
};
