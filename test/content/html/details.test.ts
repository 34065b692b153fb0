import {expect} from '@open-wc/testing';
import {readDetails} from '../../../src/content/html/read-details.js';
import {readFigures} from '../../../src/content/html/read-figures.js';
import {elementHolding, withoutUndefined} from '../../helpers/html.js';

const list = '<dl><dt>甲</dt><dd>1</dd></dl>';

describe('readDetails', () => {
  it('takes the only heading of its level for the title', () => {
    expect(detailsIn(`<h2>净网行动</h2>${list}`)).to.deep.equal({title: '净网行动'});
  });

  it('does not take the heading of a case for the title', () => {
    expect(detailsIn('<article><h3>案</h3></article>')).to.deep.equal({});
  });

  it('does not take headings for the title that stand side by side', () => {
    expect(detailsIn(`<h3>战果</h3>${list}<h3>成效</h3>${list}`)).to.deep.equal({});
  });

  it('takes the text of a footer for the source', () => {
    expect(detailsIn(`${list}<footer>来源：某市公安局</footer>`)).to.deep.equal({
      source: {name: '某市公安局'},
    });
  });

  it('takes a link in a footer for name and address of the source, and the time for that of publication', () => {
    const html = `<footer>来源：<a href="https://police.example/release">某市公安局</a>
      <time datetime="2023-12-22">2023年12月22日</time></footer>`;
    expect(detailsIn(list + html)).to.deep.equal({
      source: {
        name: '某市公安局',
        url: 'https://police.example/release',
        publishedAt: '2023-12-22',
      },
    });
  });

  for (const href of ['javascript:alert(1)', 'data:text/html,x', '/release', 'https:// x']) {
    it(`gives no address for ${href}`, () => {
      expect(detailsIn(`<footer><a href="${href}">某市公安局</a></footer>`)).to.deep.equal({
        source: {name: '某市公安局'},
      });
    });
  }

  for (const [written, read] of [
    ['2023年12月22日', '2023-12-22'],
    ['2023年3月5日', '2023-03-05'],
    ['2023年3月', '2023-03'],
    ['更新于2023年', '2023'],
    ['2023-12-22', '2023-12-22'],
    ['2023-12-22T10:00+08:00', '2023-12-22T10:00+08:00'],
  ] as const) {
    it(`reads the date in “${written}”`, () => {
      expect(detailsIn(`<p><time data-af="updated">${written}</time></p>`)).to.deep.equal({
        updated: read,
      });
    });
  }

  it('reads no date where none is', () => {
    expect(detailsIn('<p><time data-af="updated">昨天</time></p>')).to.deep.equal({});
  });

  it('reads the period with its first and last day', () => {
    const html =
      '<p>统计期间：<span data-af="period" data-start="2023-03" data-end="2023-12">2023年3月以来</span></p>';
    expect(detailsIn(html)).to.deep.equal({
      period: {label: '2023年3月以来', start: '2023-03', end: '2023-12'},
    });
  });

  it('leaves the dates and periods of figures to them', () => {
    expect(
      detailsIn('<dl><dt>甲</dt><dd>1<p><time data-af="asOf">2023-12-22</time></p></dd></dl>'),
    ).to.deep.equal({});
  });

  it('understands what readers of items then do not report', () => {
    const html = `<h2>净网行动</h2><p>更新时间：<time data-af="updated">2023-12-22</time></p>${list}
      <footer><p>来源：<cite data-af="source">某市公安局</cite></p></footer>`;
    expect(readFigures(elementHolding(html)).problems).to.deep.equal([]);
  });
});

const detailsIn = (html: string) => withoutUndefined(readDetails(elementHolding(html)));
