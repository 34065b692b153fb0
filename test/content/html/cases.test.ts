import {expect} from '@open-wc/testing';
import {readCases} from '../../../src/content/html/read-cases.js';
import {elementHolding, withoutUndefined} from '../../helpers/html.js';

describe('readCases', () => {
  it('reads an article with a heading and paragraphs', () => {
    expect(
      casesIn('<article><h3>冒充客服案</h3><p>第一段。</p><p>第二段。</p></article>'),
    ).to.deep.equal([{id: 'case-1', title: '冒充客服案', paragraphs: ['第一段。', '第二段。']}]);
  });

  it('reads the fields that are named, without their labels', () => {
    const [item] = casesIn(`<article data-id="water-army"><h3>“网络水军”案</h3>
      <p>地区：<span data-af="region">上党区</span></p>
      <p><b>案由：</b><span data-af="offence" data-id="online-water-army">网络水军</span></p>
      <p>诈骗类型: <span data-af="fraudType">刷单返利类</span></p>
      <p>案情如下：</p></article>`);
    expect(item).to.deep.equal({
      id: 'water-army',
      title: '“网络水军”案',
      region: '上党区',
      offence: {label: '网络水军', id: 'online-water-army'},
      fraudType: {label: '刷单返利类'},
      paragraphs: ['案情如下：'],
    });
  });

  it('reads a <dl> as outcomes and a <ul> as warning signs', () => {
    const [item] = casesIn(`<article><h3>案</h3><p>案情。</p>
      <dl><dt>抓获犯罪嫌疑人</dt><dd>22名</dd></dl><ul><li>要求先付款</li><li>催促转账</li></ul></article>`);
    expect(item).to.deep.include({
      paragraphs: ['案情。'],
      outcomes: [{id: 'case-1-1', label: '抓获犯罪嫌疑人', display: '22', unit: '名', value: 22}],
      warningSigns: ['要求先付款', '催促转账'],
    });
  });

  it('reads the folded quote without the line that unfolds it', () => {
    const [item] = casesIn(
      '<article><h3>案</h3><details><summary>原文</summary><blockquote>原话。</blockquote></details></article>',
    );
    expect(item).to.deep.equal({id: 'case-1', title: '案', paragraphs: [], quote: '原话。'});
  });

  it('keeps the text of other foldable parts', () => {
    const [item] = casesIn(
      '<article><h3>案</h3><details><summary>经过</summary><p>先加好友。</p></details></article>',
    );
    expect(item).to.deep.include({paragraphs: ['经过', '先加好友。']});
  });

  for (const [form, html] of [
    ['another level of heading', '<article><h2>标题</h2><p>正文。</p></article>'],
    ['a bold paragraph', '<article><p><strong>标题</strong></p><p>正文。</p></article>'],
    ['bold words before the text', '<article><b>标题</b>正文。</article>'],
    ['a first line', '<article><p>标题</p><p>正文。</p></article>'],
    [
      'a heading in wrappers',
      '<article><div><span><h4><font>标题</font></h4></span></div><div>正文。</div></article>',
    ],
    ['a heading after an empty one', '<article><h3>&nbsp;</h3><h3>标题</h3>正文。</article>'],
    ['a heading without an article', '<h3>标题</h3><p>正文。</p>'],
    ['a bold paragraph without an article', '<p><strong>标题</strong></p><p>正文。</p>'],
  ] as const) {
    it(`takes ${form} for the title`, () => {
      expect(casesIn(html)).to.deep.equal([{id: 'case-1', title: '标题', paragraphs: ['正文。']}]);
    });
  }

  it('does not take bold words within the text for a title', () => {
    expect(casesIn('<article><p>不要<b>转账</b>。</p><p>正文。</p></article>')).to.deep.equal([
      {id: 'case-1', title: '不要转账。', paragraphs: ['正文。']},
    ]);
  });

  it('splits at the lowest headings where there is no article, whatever they are wrapped in', () => {
    const html = `<h2>典型案例</h2><div><h3 data-id="one">案一</h3></div><div><p>甲。</p><div><h3>案二</h3><p>乙。</p></div></div>
      <footer>来源：某市公安局</footer>`;
    expect(casesIn(html)).to.deep.equal([
      {id: 'one', title: '案一', paragraphs: ['甲。']},
      {id: 'case-2', title: '案二', paragraphs: ['乙。']},
    ]);
  });

  it('splits at bold paragraphs where there is no heading either', () => {
    const html = '<p><b>案一</b></p><p>甲。</p><p><strong>案二</strong></p><p>乙<b>丙</b>。</p>';
    expect(casesIn(html)).to.deep.equal([
      {id: 'case-1', title: '案一', paragraphs: ['甲。']},
      {id: 'case-2', title: '案二', paragraphs: ['乙丙。']},
    ]);
  });

  it('finds articles inside lists and wrappers', () => {
    expect(casesIn('<ul><li><div><article><h3>案</h3></article></div></li></ul>')).to.have.length(
      1,
    );
  });

  it('passes over empty articles, no-break spaces and empty paragraphs', () => {
    const html =
      '<article>&nbsp;</article><article><h3>案&nbsp;一</h3><p>&nbsp;</p><p></p><p>&nbsp;正文。</p></article>';
    expect(casesIn(html)).to.deep.equal([{id: 'case-1', title: '案 一', paragraphs: ['正文。']}]);
  });

  it('keeps a text that is empty on purpose', () => {
    const html =
      '<article><h3>案</h3><p>地区：<span data-af="region"></span></p><p data-af="paragraph"></p></article>';
    expect(casesIn(html)).to.deep.equal([
      {id: 'case-1', title: '案', region: '', paragraphs: ['']},
    ]);
  });

  it('reads lines that <br> parts as paragraphs', () => {
    expect(casesIn('<article><h3>案</h3>甲。<br>乙。</article>')[0]).to.deep.include({
      paragraphs: ['甲。', '乙。'],
    });
  });

  it('passes over scripts, styles, templates and what the page put into slots', () => {
    const html = `<style>p{}</style><script>1</script><template><p>x</p></template><noscript>x</noscript><img slot="media" alt="">
      <p slot="actions">更多</p><article><h3>案</h3><p>正文。</p></article>`;
    const {items, problems} = readCases(elementHolding(html));
    expect(withoutUndefined(items)).to.deep.equal([
      {id: 'case-1', title: '案', paragraphs: ['正文。']},
    ]);
    expect(problems).to.deep.equal([]);
  });

  it('reads nothing into text without any structure, and names it', () => {
    const {items, problems} = readCases(elementHolding('正在载入……'));
    expect(items).to.deep.equal([]);
    expect(problems[0]?.message).to.contain('“正在载入……”');
  });

  it('leaves the page as it was', () => {
    const root = elementHolding('<p>甲<br>乙</p><article><h3>案</h3><p data-af="x"></p></article>');
    const before = root.innerHTML;
    readCases(root);
    expect(root.innerHTML).to.equal(before);
  });

  it('upgrades no element and loads no picture in what it reads', () => {
    let made = 0;
    customElements.define(
      'x-counted-in-cases',
      class extends HTMLElement {
        constructor() {
          super();
          made++;
        }
      },
    );
    const root = elementHolding(
      '<article><h3>案</h3><x-counted-in-cases></x-counted-in-cases></article>',
      'x-counted-in-cases',
    );
    readCases(root);
    expect(made).to.equal(2);
  });
});

const casesIn = (html: string) => withoutUndefined(readCases(elementHolding(html)).items);
