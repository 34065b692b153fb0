import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readCases} from '../../../src/content/html/read-cases.js';
import {readContent} from '../../../src/content/html/read-content.js';
import {readDetails} from '../../../src/content/html/read-details.js';
import {readFigures} from '../../../src/content/html/read-figures.js';
import {readHotlines} from '../../../src/content/html/read-hotlines.js';
import {readMeasures} from '../../../src/content/html/read-measures.js';
import {readNotices} from '../../../src/content/html/read-notices.js';
import {readQuestions} from '../../../src/content/html/read-questions.js';
import {readTips} from '../../../src/content/html/read-tips.js';
import type {Reading} from '../../../src/content/html/reading.js';
import {renderContent} from '../../../src/content/html/render.js';
import type {Content, Kind} from '../../../src/content/schema.js';
import {en} from '../../../src/i18n/locales/en.js';
import {zhHans} from '../../../src/i18n/locales/zh-Hans.js';
import {anyContent, anyDetails, itemsOf} from '../../helpers/arbitraries.js';
import {elementHolding} from '../../helpers/html.js';

const readers: Record<Kind, (root: Element) => Reading<{id: string}>> = {
  figures: readFigures,
  cases: readCases,
  tips: readTips,
  questions: readQuestions,
  measures: readMeasures,
  hotlines: readHotlines,
  notices: readNotices,
};

const anyMessages = fc.constantFrom(zhHans, en);

describe('what is rendered and read back', () => {
  for (const [kind, read] of Object.entries(readers) as [Kind, (typeof readers)[Kind]][]) {
    it(`is the same ${kind}`, () => {
      fc.assert(
        fc.property(itemsOf[kind] as fc.Arbitrary<{id: string}[]>, anyMessages, (items, messages) => {
          const root = elementHolding(renderContent({[kind]: items}, {messages}));
          expect(asJson(read(root))).to.deep.equal({items, problems: []});
        }),
        {numRuns: 300},
      );
    });

    it(`is the same ${kind} with title, source and dates around them`, () => {
      const anyItems = itemsOf[kind] as fc.Arbitrary<{id: string}[]>;
      fc.assert(
        fc.property(anyItems, anyDetails, anyMessages, (items, details, messages) => {
          const root = elementHolding(renderContent({...details, [kind]: items}, {messages}));
          expect(asJson(read(root))).to.deep.equal({items, problems: []});
        }),
      );
    });
  }

  it('is the same title, language, dates, period and source', () => {
    fc.assert(
      fc.property(anyDetails, anyMessages, (details, messages) => {
        const root = elementHolding(renderContent(details, {messages}));
        expect(asJson(readDetails(root))).to.deep.equal(details);
      }),
      {numRuns: 300},
    );
  });

  it('is the same whole content', () => {
    fc.assert(
      fc.property(anyContent, anyMessages, (content, messages) => {
        const root = elementHolding(renderContent(content, {messages}));
        expect(asJson(readContent(root))).to.deep.equal({content: withoutEmptyKinds(content), problems: []});
      }),
    );
  });
});

/** What JSON could say of it: a field that is undefined is no field. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** A kind without items is not written. */
const withoutEmptyKinds = (content: Content) =>
  Object.fromEntries(Object.entries(content).filter(([, value]) => !Array.isArray(value) || value.length));
