import {readCases, takeCases} from '../../../src/content/html/read-cases.js';
import {readFigures} from '../../../src/content/html/read-figures.js';
import {readHotlines, takeHotlines} from '../../../src/content/html/read-hotlines.js';
import {readMeasures, takeMeasures} from '../../../src/content/html/read-measures.js';
import {readNotices, takeNotices} from '../../../src/content/html/read-notices.js';
import {readQuestions, takeQuestions} from '../../../src/content/html/read-questions.js';
import {readTips, takeTips} from '../../../src/content/html/read-tips.js';
import {readWarningSigns, takeWarningSigns} from '../../../src/content/html/read-warning-signs.js';
import type {Reading, Take} from '../../../src/content/html/reading.js';
import {takeFigures} from '../../../src/content/html/take-figures.js';
import type {Kind} from '../../../src/content/schema.js';

type Item = {id: string};

/** For each kind, what reads it from a page and what takes it out of a copy. */
export const readers: [kind: Kind, read: (root: Element) => Reading<Item>, take: Take<Item>][] = [
  ['figures', readFigures, takeFigures],
  ['cases', readCases, takeCases],
  ['tips', readTips, takeTips],
  ['warningSigns', readWarningSigns, takeWarningSigns],
  ['questions', readQuestions, takeQuestions],
  ['measures', readMeasures, takeMeasures],
  ['hotlines', readHotlines, takeHotlines],
  ['notices', readNotices, takeNotices],
];
