import {expect} from '@open-wc/testing';
import {readHotlines} from '../../../src/content/html/read-hotlines.js';
import {readMeasures} from '../../../src/content/html/read-measures.js';
import {readNotices} from '../../../src/content/html/read-notices.js';
import {readQuestions} from '../../../src/content/html/read-questions.js';
import type {Figure} from '../../../src/content/schema.js';
import {elementHolding, withoutUndefined} from '../../helpers/html.js';

describe('readQuestions', () => {
  it('reads an article whose heading is the question', () => {
    expect(
      itemsIn(readQuestions, '<article><h3>如何保护个人信息？</h3><p>首先……</p></article>'),
    ).to.deep.equal([{id: 'question-1', question: '如何保护个人信息？', paragraphs: ['首先……']}]);
  });

  it('reads who asked and who answered', () => {
    const html = `<article data-id="q"><p data-af="outlet">某日报</p><h3>问？</h3><p data-af="answerer">支队负责人</p><p>答。</p></article>`;
    expect(itemsIn(readQuestions, html)).to.deep.equal([
      {id: 'q', outlet: '某日报', question: '问？', answerer: '支队负责人', paragraphs: ['答。']},
    ]);
  });
});

describe('readMeasures', () => {
  it('reads an article with a heading', () => {
    expect(
      itemsIn(readMeasures, '<article><h3>以打开路</h3><p>始终保持高压。</p></article>'),
    ).to.deep.equal([{id: 'measure-1', title: '以打开路', paragraphs: ['始终保持高压。']}]);
  });

  it('reads a list of figures inside as what came of it', () => {
    const figures: Figure[] = [];
    const html = `<article data-id="inspect"><h3>以管促治</h3><p>开展检查。</p>
      <dl><dt data-id="inspections">网络安全检查</dt><dd>680余次</dd><dt>关闭网站</dt><dd>27个</dd></dl></article>`;

    const {items, problems} = readMeasures(elementHolding(html), figures);

    expect(withoutUndefined(items)).to.deep.equal([
      {
        id: 'inspect',
        title: '以管促治',
        paragraphs: ['开展检查。'],
        figures: ['inspections', 'inspect-2'],
      },
    ]);
    expect(figures.map(({id, display}) => [id, display])).to.deep.equal([
      ['inspections', '680余'],
      ['inspect-2', '27'],
    ]);
    expect(problems).to.deep.equal([]);
  });

  const two = (first: string, second: string) =>
    [first, second]
      .map(
        (number) =>
          `<article><h3>措施</h3><dl><dt data-id="a">案件</dt><dd>${number}</dd></dl></article>`,
      )
      .join('');

  it('takes a figure that two measures name for one', () => {
    const figures: Figure[] = [];
    const {items} = readMeasures(elementHolding(two('27起', '27起')), figures);

    expect(figures).to.have.lengthOf(1);
    expect(items.map((each) => each.figures)).to.deep.equal([['a'], ['a']]);
  });

  it('loses no figure that has the id of another', () => {
    const figures: Figure[] = [];
    const {items} = readMeasures(elementHolding(two('27起', '28起')), figures);

    expect(figures.map(({id, display}) => [id, display])).to.deep.equal([
      ['a', '27'],
      ['a-2', '28'],
    ]);
    expect(items.map((each) => each.figures)).to.deep.equal([['a'], ['a-2']]);
  });
});

describe('readNotices', () => {
  it('takes a notice for information unless it says otherwise', () => {
    expect(itemsIn(readNotices, '<article><h3>提示</h3></article>')).to.deep.equal([
      {id: 'notice-1', severity: 'info', title: '提示', paragraphs: []},
    ]);
  });

  it('reads how pressing it is, its dates and its link', () => {
    const html = `<article data-af="urgent"><h3>谨防冒充客服</h3><p><time data-af="issued" datetime="2023-12-01"></time></p>
      <p>切勿转账。</p><time data-af="expires" datetime="2024-01-31"></time>
      <p><a data-af="url" href="https://police.example/1">详情</a></p></article>`;
    expect(itemsIn(readNotices, html)).to.deep.equal([
      {
        id: 'notice-1',
        severity: 'urgent',
        title: '谨防冒充客服',
        paragraphs: ['切勿转账。'],
        issued: '2023-12-01',
        expires: '2024-01-31',
        url: 'https://police.example/1',
      },
    ]);
  });
});

describe('readHotlines', () => {
  const forms: [
    html: string,
    read: {number: string; dialable: boolean; label: string; note?: string},
  ][] = [
    ['<a href="tel:110">110</a> 报警求助', {number: '110', dialable: true, label: '报警求助'}],
    ['报警求助：<a href="tel:110">110</a>', {number: '110', dialable: true, label: '报警求助'}],
    ['<a href="tel:110">拨打报警电话</a>', {number: '110', dialable: true, label: '拨打报警电话'}],
    ['<strong>12381</strong> 短信预警', {number: '12381', dialable: false, label: '短信预警'}],
    ['<strong>短信预警</strong> 12381', {number: '12381', dialable: false, label: '短信预警'}],
    ['010-12321 垃圾信息举报', {number: '010-12321', dialable: false, label: '垃圾信息举报'}],
    [
      '<p><a href="tel:96110">96110</a></p><p>预警劝阻</p><p>请接听。</p>',
      {number: '96110', dialable: true, label: '预警劝阻', note: '请接听。'},
    ],
  ];
  for (const [html, read] of forms) {
    it(`reads ${html}`, () => {
      expect(itemsIn(readHotlines, `<ul><li>${html}</li></ul>`)).to.deep.equal([
        {id: 'hotline-1', ...read},
      ]);
    });
  }

  it('reads hours, region, note, page and the day it was checked', () => {
    const html = `<li data-id="line"><a href="tel:12345">12345</a> 政务服务<p data-af="hours">24小时</p><p data-af="region">某市</p>
      <p data-af="note">不会索要密码</p><p><a data-af="url" href="https://gov.example">gov.example</a></p>
      <time data-af="verifiedOn" datetime="2024-05-01"></time></li>`;
    expect(itemsIn(readHotlines, html)).to.deep.equal([
      {
        id: 'line',
        number: '12345',
        label: '政务服务',
        dialable: true,
        hours: '24小时',
        region: '某市',
        note: '不会索要密码',
        url: 'https://gov.example',
        verifiedOn: '2024-05-01',
      },
    ]);
  });

  it('names an entry without a number', () => {
    const {items, problems} = readHotlines(elementHolding('<ul><li>请勿轻信</li></ul>'));
    expect(items).to.deep.equal([]);
    expect(problems[0]?.message).to.contain('“请勿轻信”');
  });
});

const itemsIn = (read: (root: Element) => {items: {id: string}[]}, html: string) =>
  withoutUndefined(read(elementHolding(html)).items);
