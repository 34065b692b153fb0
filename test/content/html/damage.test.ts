import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {checkPack} from '../../../src/content/check.js';
import {copyOf} from '../../../src/content/html/markup.js';
import {readContent} from '../../../src/content/html/read-content.js';
import {readDetails} from '../../../src/content/html/read-details.js';
import {renderContent} from '../../../src/content/html/render.js';
import type {Kind} from '../../../src/content/schema.js';
import {zhHans} from '../../../src/i18n/locales/zh-Hans.js';
import {any, contentWith} from '../../helpers/arbitraries.js';
import {wordText} from '../../helpers/arbitrary-texts.js';
import {harmful, harmless} from '../../helpers/cms-damage.js';
import {elementHolding, withoutUndefined} from '../../helpers/html.js';
import {readers} from './readers.js';

const worded = contentWith(wordText);
const itemsWith = (content: typeof worded, kind: Kind) =>
  content.itemsOf[kind] as fc.Arbitrary<{id: string}[]>;

const damages = (choice: typeof harmless) =>
  fc.array(fc.tuple(fc.constantFrom(...Object.keys(choice)), fc.nat(999)), {
    minLength: 1,
    maxLength: 6,
  });

function damaged(html: string, choice: typeof harmless, done: [name: string, at: number][]) {
  const root = elementHolding(html);
  for (const [name, at] of done) choice[name]!(root, at);
  return root;
}

describe('markup that a content management system has changed', () => {
  for (const [kind, read, take] of readers) {
    it(`holds the same ${kind} while the meaning is still there`, () => {
      fc.assert(
        fc.property(itemsWith(worded, kind), damages(harmless), (items, done) => {
          const root = damaged(renderContent({[kind]: items}, {messages: zhHans}), harmless, done);
          expect(withoutUndefined(read(root))).to.deep.equal({items, problems: []});
        }),
        {numRuns: 300},
      );
    });

    it(`loses no text of ${kind}, whatever else is lost`, () => {
      fc.assert(
        fc.property(itemsWith(worded, kind), damages(harmful), (items, done) => {
          const html = renderContent({[kind]: items}, {messages: zhHans});
          const copy = copyOf(damaged(html, harmful, done));
          const found = JSON.stringify(take(copy)) + copy.textContent;
          for (const text of wordsIn(elementHolding(html))) expect(found).to.contain(text);
        }),
        {numRuns: 300},
      );
    });
  }

  it('holds the same title, source and dates while the meaning is still there', () => {
    fc.assert(
      fc.property(worded.details, damages(harmless), (details, done) => {
        const root = damaged(renderContent(details, {messages: zhHans}), harmless, done);
        expect(withoutUndefined(readDetails(root))).to.deep.equal(details);
      }),
      {numRuns: 300},
    );
  });
});

const pieces = [
  ...[
    'dl',
    'dt',
    'dd',
    'div',
    'p',
    'article',
    'h2',
    'h3',
    'ul',
    'ol',
    'li',
    'strong',
    'b',
    'span',
    'section',
    'footer',
  ],
  ...[
    'details',
    'summary',
    'blockquote',
    'cite',
    'table',
    'tr',
    'td',
    'template',
    'svg',
    'math',
    'select',
    'form',
    'pre',
  ],
].flatMap((name) => [`<${name}>`, `<${name}>`, `</${name}>`]);

const marks = [
  'title',
  'region',
  'offence',
  'period',
  'asOf',
  'comparison',
  'rise',
  'unit',
  'audience',
  'source',
  'release',
]
  .concat(
    'updated',
    'publishedAt',
    'expires',
    'issued',
    'url',
    'caption',
    'label',
    'hours',
    'figures',
    'cases',
    'tips',
    'x',
  )
  .flatMap((name) => [
    `<span data-af="${name}">`,
    `<time data-af="${name}" datetime="2023-12">`,
    `<p data-af=${name}>`,
  ]);

const oddities = [
  '<data value="1">',
  '<data value="x">',
  '<data>',
  '<a href="tel:110">',
  '<a href="javascript:1">',
  '<br>',
]
  .concat(
    '<a href="https://gov.example">',
    '<dt data-id="a">',
    '<dt data-id="中">',
    '<li data-af="dont">',
    '<div lang="en">',
  )
  .concat(
    '<article data-af="urgent">',
    '<p slot="x">',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&#0;',
    '&#1;',
    '&#2;',
    '\x02',
  )
  .concat('&nbsp;', '：', '2693名', '近400万元', '110', '2023年3月5日', '文字', ' ');

const anyMarkup = fc
  .array(fc.constantFrom(...pieces, ...marks, ...oddities), {maxLength: 40})
  .map((some) => some.join(''));

const wholePack = {
  packVersion: '1.0',
  id: 'whole',
  status: 'published',
  title: '',
  lang: 'zh-Hans',
  updated: '2024',
  source: {name: ''},
};

describe('any markup at all', () => {
  it('is read as valid content of each kind', () => {
    fc.assert(
      fc.property(anyMarkup, (html) => {
        const root = elementHolding(html);
        for (const [kind, read] of readers) {
          const pack = {...wholePack, [kind]: withoutUndefined(read(root).items)};
          expect(checkPack(pack)).to.deep.equal(pack);
        }
      }),
      {numRuns: 500},
    );
  });

  it('is read as valid details', () => {
    fc.assert(
      fc.property(anyMarkup, (html) => {
        const pack = {...wholePack, ...withoutUndefined(readDetails(elementHolding(html)))};
        expect(checkPack(pack)).to.deep.equal(pack);
      }),
      {numRuns: 500},
    );
  });

  it('is read as valid content as a whole, also when it once was a rendering', () => {
    fc.assert(
      fc.property(any.content, damages(harmful), (content, done) => {
        const root = damaged(renderContent(content, {messages: zhHans}), harmful, done);
        const pack = {...wholePack, ...withoutUndefined(readContent(root).content)};
        expect(checkPack(pack)).to.deep.equal(pack);
      }),
    );
  });

  it('has ids that differ', () => {
    fc.assert(
      fc.property(anyMarkup, (html) => {
        for (const [, read] of readers) {
          const ids = read(elementHolding(html)).items.map(({id}) => id);
          expect(new Set(ids).size).to.equal(ids.length);
        }
      }),
    );
  });
});

/** The generated words, each as it stands in one place. */
function wordsIn(root: HTMLElement) {
  const words = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode())
    words.push(...(walker.currentNode.textContent!.match(/[甲乙丙丁戊己庚辛壬癸]{3,}/g) ?? []));
  return words;
}
