import {expect} from '@open-wc/testing';
import {renderContent, type RenderOptions} from '../../../src/content/html/render.js';
import type {Content, Kind} from '../../../src/content/schema.js';
import {en} from '../../../src/i18n/locales/en.js';
import {zhHans} from '../../../src/i18n/locales/zh-Hans.js';
import {elementHolding} from '../../helpers/html.js';

const content: Content = {
  title: '反诈工作',
  figures: [{id: 'f', label: '破获案件', display: '120余', unit: '起'}],
  cases: [{id: 'c', title: '案', paragraphs: []}],
  tips: [{id: 't', title: '提示'}],
  measures: [{id: 'm', title: '举措', paragraphs: []}],
};

describe('renderContent', () => {
  it('writes the kinds asked for, in their order', () => {
    expect(kindsIn(rendered(content, {kinds: ['tips', 'figures']}))).to.deep.equal([
      'tips',
      'figures',
    ]);
  });

  it('writes every kind that there is when none is asked for', () => {
    expect(kindsIn(rendered(content))).to.deep.equal(['figures', 'cases', 'tips', 'measures']);
  });

  it('writes nothing of nothing', () => {
    expect(renderContent({figures: []}, {messages: zhHans})).to.equal('');
  });

  it('begins at level two and gives items the next, without a gap', () => {
    expect(outlineOf(rendered({title: '反诈', cases: content.cases}))).to.deep.equal([
      'H2 反诈',
      'H3 案',
    ]);
  });

  it('begins at the level it is given', () => {
    const root = rendered({title: '反诈', cases: content.cases}, {headingLevel: 4});
    expect(outlineOf(root)).to.deep.equal(['H4 反诈', 'H5 案']);
  });

  it('gives items the first level when there is no title', () => {
    expect(outlineOf(rendered({cases: content.cases}))).to.deep.equal(['H2 案']);
  });

  it('goes no deeper than HTML does', () => {
    expect(outlineOf(rendered(content, {headingLevel: 6, kinds: ['cases']}))).to.deep.equal([
      'H6 反诈工作',
      'H6 案',
    ]);
  });

  it('names the sections of several kinds, and lets no item fall under another kind’s heading', () => {
    expect(outlineOf(rendered(content))).to.deep.equal([
      'H2 反诈工作',
      'H3 主要数据',
      'H3 典型案例',
      'H4 案',
      'H3 防范提示',
      'H3 工作举措',
      'H4 举措',
    ]);
  });

  it('says the language of the content, and of quotes where it is another', () => {
    const root = rendered({
      lang: 'en',
      source: {name: 'Police', lang: 'zh-Hans'},
      tips: [{id: 't', title: 'Hang up', quote: '挂断电话'}],
    });
    expect(root.firstElementChild!.getAttribute('lang')).to.equal('en');
    expect(root.querySelector('blockquote')!.lang).to.equal('zh-Hans');
  });

  it('leaves quotes in the language of the content unmarked', () => {
    const root = rendered({
      lang: 'en',
      source: {name: 'Police'},
      tips: [{id: 't', title: 'x', quote: 'y'}],
    });
    expect(root.querySelector('blockquote')!.hasAttribute('lang')).to.equal(false);
  });

  it('takes its words from the messages', () => {
    const source = {name: 'Police', publishedAt: '2024-06-25'};
    const root = elementHolding(renderContent({source}, {messages: en}));
    expect(root.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      `${en.source}: Police ${en.published}: 2024-06-25`,
    );
  });

  it('puts words in Latin letters apart', () => {
    const root = elementHolding(
      renderContent(
        {
          figures: [
            {
              id: 'f',
              label: 'Cases',
              display: '18.5',
              unit: 'per cent',
              comparison: {base: 'Year on year', direction: 'fall'},
            },
          ],
        },
        {messages: en},
      ),
    );
    expect(root.querySelector('dd')!.textContent.trim()).to.equal(
      `Year on year ${en.fall} 18.5 per cent`,
    );
  });

  it('writes markup in texts as text', () => {
    const root = rendered({
      tips: [
        {id: 't', title: '<img src=x onerror=alert(1)>', text: '</li></ul><script>1</script>&lt;'},
      ],
    });
    expect(root.querySelector('img, script')).to.equal(null);
    expect(root.querySelector('p')!.textContent).to.equal('</li></ul><script>1</script>&lt;');
  });

  it('writes quotation marks in attributes as text', () => {
    const root = rendered({
      cases: [{id: 'c', title: '案', paragraphs: [], offence: {id: '"onclick="x', label: '诈骗'}}],
    });
    expect(root.querySelector('[data-af=offence]')!.getAttributeNames()).to.deep.equal([
      'data-af',
      'data-id',
    ]);
  });

  for (const url of [
    'javascript:alert(1)',
    'JAVASCRIPT:1',
    ' https://x.example',
    'data:text/html,1',
    '//x.example',
  ]) {
    it(`makes no link of ${url}`, () => {
      const root = rendered({
        source: {name: '某市公安局', url},
        notices: [{id: 'n', severity: 'info', title: '提示', paragraphs: [], url}],
        hotlines: [{id: 'h', number: '110', label: '报警', dialable: false, url}],
      });
      expect(root.querySelector('a')).to.equal(null);
      expect(root.textContent).to.contain('某市公安局');
    });
  }

  it('links what may be linked', () => {
    const root = rendered({source: {name: '某市公安局', url: 'https://police.example/?a=1&b="2"'}});
    expect(root.querySelector('a')!.getAttribute('href')).to.equal(
      'https://police.example/?a=1&b="2"',
    );
  });

  it('links only numbers that can be called', () => {
    const root = rendered({
      hotlines: [
        {id: 'a', number: '010-12321', label: '举报', dialable: true},
        {id: 'b', number: '12381', label: '短信', dialable: false},
      ],
    });
    expect([...root.querySelectorAll('a')].map((a) => a.getAttribute('href'))).to.deep.equal([
      'tel:01012321',
    ]);
  });

  it('never makes a number within a text a link', () => {
    expect(
      rendered({tips: [{id: 't', title: '400-000-0000是骗子的号码'}]}).querySelector('a'),
    ).to.equal(null);
  });

  it('shows dates as government sites do, and keeps them whole for machines', () => {
    const time = rendered({updated: '2024-06-26T09:30:15+08:00'}).querySelector('time')!;
    expect([time.textContent, time.dateTime]).to.deep.equal([
      '2024-06-26 09:30',
      '2024-06-26T09:30:15+08:00',
    ]);
  });
});

const rendered = (some: Content, options: Partial<RenderOptions> = {}) =>
  elementHolding(renderContent(some, {messages: zhHans, ...options}));

const kindsIn = (root: Element) =>
  [...root.querySelectorAll('ul, section, dl')].flatMap(
    (each) => (each.getAttribute('data-af') as Kind | null) ?? [],
  );

const outlineOf = (root: Element) =>
  [...root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
    (each) => `${each.tagName} ${each.textContent}`,
  );
