import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {checkPack} from '../../../src/content/check.js';
import {readContent} from '../../../src/content/html/read-content.js';
import {readDetails} from '../../../src/content/html/read-details.js';
import {renderContent} from '../../../src/content/html/render.js';
import type {Content, ContentPack} from '../../../src/content/schema.js';
import {en} from '../../../src/i18n/locales/en.js';
import {zhHans} from '../../../src/i18n/locales/zh-Hans.js';
import {any} from '../../helpers/arbitraries.js';
import {elementHolding, withoutUndefined} from '../../helpers/html.js';
import {readers} from './readers.js';

const anyMessages = fc.constantFrom(zhHans, en);

describe('what is rendered and read back', () => {
  for (const [kind, read] of readers) {
    it(`is the same ${kind}`, () => {
      fc.assert(
        fc.property(
          any.itemsOf[kind] as fc.Arbitrary<{id: string}[]>,
          anyMessages,
          (items, messages) => {
            const root = elementHolding(renderContent({[kind]: items}, {messages}));
            expect(withoutUndefined(read(root))).to.deep.equal({items, problems: []});
          },
        ),
        {numRuns: 300},
      );
    });

    it(`is the same ${kind} with title, source and dates around them`, () => {
      const anyItems = any.itemsOf[kind] as fc.Arbitrary<{id: string}[]>;
      fc.assert(
        fc.property(anyItems, any.details, anyMessages, (items, details, messages) => {
          const root = elementHolding(renderContent({...details, [kind]: items}, {messages}));
          expect(withoutUndefined(read(root))).to.deep.equal({items, problems: []});
        }),
      );
    });
  }

  it('is the same title, language, dates, period and source', () => {
    fc.assert(
      fc.property(any.details, anyMessages, (details, messages) => {
        const root = elementHolding(renderContent(details, {messages}));
        expect(withoutUndefined(readDetails(root))).to.deep.equal(details);
      }),
      {numRuns: 300},
    );
  });

  it('is the same whole content', () => {
    fc.assert(
      fc.property(any.content, anyMessages, (content, messages) => {
        const root = elementHolding(renderContent(content, {messages}));
        expect(withoutUndefined(readContent(root))).to.deep.equal({
          content: withoutEmptyKinds(content),
          problems: [],
        });
      }),
    );
  });

  for (const language of ['zh-Hans', 'en']) {
    it(`is the same founding release in ${language}, in the words of either language`, async () => {
      const answer = await fetch(`/stories/packs/changzhi-jingwang-2023.${language}.json`);
      const content = contentOf(checkPack(await answer.json()));
      for (const messages of [zhHans, en]) {
        const root = elementHolding(renderContent(content, {messages}));
        expect(withoutUndefined(readContent(root))).to.deep.equal({content, problems: []});
      }
    });
  }
});

/** What of a pack readers are shown. */
const contentOf = ({
  title,
  lang,
  updated,
  expires,
  source,
  period,
  asOf,
  figures,
  cases,
  tips,
  warningSigns,
  questions,
  measures,
  hotlines,
  notices,
}: ContentPack): Content =>
  withoutUndefined({
    title,
    lang,
    updated,
    expires,
    source,
    period,
    asOf,
    figures,
    cases,
    tips,
    warningSigns,
    questions,
    measures,
    hotlines,
    notices,
  });

/** A kind without items is not written. */
const withoutEmptyKinds = (content: Content) =>
  Object.fromEntries(
    Object.entries(content).filter(([, value]) => !Array.isArray(value) || value.length),
  );
