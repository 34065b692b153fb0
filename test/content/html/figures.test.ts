import {expect} from '@open-wc/testing';
import {readFigures} from '../../../src/content/html/read-figures.js';
import {elementHolding, withoutUndefined} from '../../helpers/html.js';

describe('readFigures', () => {
  it('reads a plain list of terms and numbers', () => {
    expect(figuresIn('<dl><dt>抓获犯罪嫌疑人</dt><dd>2693名</dd></dl>')).to.deep.equal([
      {id: 'figure-1', label: '抓获犯罪嫌疑人', display: '2693', unit: '名', value: 2693},
    ]);
  });

  const numbers: [text: string, read: {display: string; unit?: string; value?: number}][] = [
    ['2693名', {display: '2693', unit: '名', value: 2693}],
    ['1,940起', {display: '1,940', unit: '起', value: 1940}],
    ['35', {display: '35', value: 35}],
    ['8000余万次', {display: '8000余万', unit: '次'}],
    ['680余次', {display: '680余', unit: '次'}],
    ['90 余次', {display: '90 余', unit: '次'}],
    ['3.9万多起', {display: '3.9万多', unit: '起'}],
    ['308亿余元', {display: '308亿余', unit: '元'}],
    ['2179万元', {display: '2179万', unit: '元'}],
    ['近400万元', {display: '近400万', unit: '元'}],
    ['约 12 起', {display: '约 12', unit: '起'}],
    ['50人以上', {display: '50', unit: '人以上'}],
    ['18.5%', {display: '18.5', unit: '%'}],
    ['10-20起', {display: '10-20', unit: '起'}],
    ['680+ inspections', {display: '680+', unit: 'inspections'}],
    ['more than 680 inspections', {display: 'more than 680', unit: 'inspections'}],
    ['$12.5 million', {display: '$12.5 million'}],
    ['21.79 million yuan', {display: '21.79 million', unit: 'yuan'}],
    ['三名', {display: '三名'}],
    ['12省19个地市', {display: '12', unit: '省19个地市'}],
  ];
  for (const [text, read] of numbers) {
    it(`splits ${text} into ${[read.display, read.unit].filter(Boolean).join(' and ')}`, () => {
      expect(figuresIn(`<dl><dt>数目</dt><dd>${text}</dd></dl>`)).to.deep.equal([
        {id: 'figure-1', label: '数目', ...read},
      ]);
    });
  }

  it('takes the number that <data> marks, with the words before it', () => {
    expect(
      figuresIn(
        '<dl><dt>追回损失</dt><dd>约<data value="21790000" data-af="about">2179万</data>元</dd></dl>',
      ),
    ).to.deep.equal([
      {
        id: 'figure-1',
        label: '追回损失',
        display: '约2179万',
        unit: '元',
        value: 21790000,
        approximation: 'about',
      },
    ]);
  });

  it('gives no value that <data> does not state as a number', () => {
    expect(
      figuresIn('<dl><dt>查获</dt><dd><data value="许多">许多</data>张</dd></dl>'),
    ).to.deep.equal([{id: 'figure-1', label: '查获', display: '许多', unit: '张'}]);
  });

  it('reads parts from a list inside the number', () => {
    const [figure] = figuresIn(
      '<dl><dt>侦破案件</dt><dd>2494起<p>其中：</p><dl><dt>诈骗</dt><dd>1940起</dd></dl></dd></dl>',
    );
    expect(figure).to.deep.include({
      display: '2494',
      parts: [{id: 'figure-1-1', label: '诈骗', display: '1940', unit: '起', value: 1940}],
    });
  });

  it('keeps an id once and numbers what repeats it', () => {
    const list =
      '<dl><dt data-id="a">甲</dt><dd>1</dd><dt data-id="a">乙</dt><dd>2</dd><dt data-id="！">丙</dt><dd>3</dd></dl>';
    expect(figuresIn(list).map(({id}) => id)).to.deep.equal(['a', 'figure-2', 'figure-3']);
  });

  it('numbers past an id that a figure has given itself', () => {
    const list = '<dl><dt data-id="figure-2">甲</dt><dd>1</dd><dt>乙</dt><dd>2</dd><dt>丙</dt><dd>3</dd></dl>';
    expect(figuresIn(list).map(({id}) => id)).to.deep.equal(['figure-2', 'figure-3', 'figure-4']);
  });

  it('reads several lists as one', () => {
    expect(
      figuresIn('<dl><dt>甲</dt><dd>1</dd></dl><dl><dt>乙</dt><dd>2</dd></dl>').map(({id}) => id),
    ).to.deep.equal(['figure-1', 'figure-2']);
  });

  it('says nothing of a term that has its number', () => {
    expect(problemIn('<dl><dt>甲</dt><dd>1</dd></dl>')).to.equal(undefined);
  });

  it('names a term without a number', () => {
    expect(problemIn('<dl><dt>甲</dt><dt>乙</dt><dd>1</dd></dl>')).to.contain('“甲”');
  });

  it('names a number without a term', () => {
    expect(problemIn('<dl><dd>99起</dd><dt>乙</dt><dd>1</dd></dl>')).to.contain('“99起”');
  });

  it('names lines below a number that it does not understand', () => {
    expect(problemIn('<dl><dt>甲</dt><dd>1起<p>创历史新高</p></dd></dl>')).to.contain(
      '“创历史新高”',
    );
  });

  it('names text outside the list and says what to do', () => {
    expect(problemIn('<p>编辑的话</p><dl><dt>甲</dt><dd>1</dd></dl>')).to.match(
      /“编辑的话”.*docs\/html-vocabulary\.md/,
    );
  });
});

const figuresIn = (html: string) => withoutUndefined(readFigures(elementHolding(html)).items);

function problemIn(html: string) {
  const [problem, ...more] = readFigures(elementHolding(html)).problems;
  expect(more).to.deep.equal([]);
  if (problem) expect(problem.code).to.equal('unreadable-markup');
  return problem?.message;
}
