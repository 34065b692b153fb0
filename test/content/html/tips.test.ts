import {expect} from '@open-wc/testing';
import {readTips} from '../../../src/content/html/read-tips.js';
import {elementHolding, withoutUndefined} from '../../helpers/html.js';

describe('readTips', () => {
  it('reads a plain list', () => {
    expect(tipsIn('<ul><li>不轻信陌生来电</li><li>不点击不明链接</li></ul>')).to.deep.equal([
      {id: 'tip-1', title: '不轻信陌生来电'},
      {id: 'tip-2', title: '不点击不明链接'},
    ]);
  });

  for (const [form, html] of [
    ['bold words', '<li><strong>标题</strong> 说明。</li>'],
    ['bold words in a paragraph', '<li><p>&nbsp;<b>标题</b>说明。</p></li>'],
    ['a heading', '<li><h3>标题</h3><p>说明。</p></li>'],
    ['a first paragraph', '<li><p>标题</p><p>说明。</p></li>'],
    ['a named part', '<li>说明。<span data-af="title">标题</span></li>'],
  ] as const) {
    it(`takes ${form} for the title and the rest for the text`, () => {
      expect(tipsIn(`<ul>${html}</ul>`)).to.deep.equal([
        {id: 'tip-1', title: '标题', text: '说明。'},
      ]);
    });
  }

  it('does not take bold words within a sentence for the title', () => {
    expect(tipsIn('<ul><li>不要，<b>不要</b>转账</li></ul>')).to.deep.equal([
      {id: 'tip-1', title: '不要，不要转账'},
    ]);
  });

  it('reads kind, audience, id and quote', () => {
    const html = `<ul><li data-id="resume" data-af="do"><strong>简历只写必要信息</strong>
      <p>适用人群：<span data-af="audience">求职者</span></p>
      <details><summary>原文</summary><blockquote>填写个人简历只写必要信息</blockquote></details></li></ul>`;
    expect(tipsIn(html)).to.deep.equal([
      {
        id: 'resume',
        title: '简历只写必要信息',
        kind: 'do',
        audience: '求职者',
        quote: '填写个人简历只写必要信息',
      },
    ]);
  });

  it('gives no kind that it does not know', () => {
    expect(tipsIn('<ul><li data-af="maybe">提示</li></ul>')).to.deep.equal([
      {id: 'tip-1', title: '提示'},
    ]);
  });

  it('passes over empty entries', () => {
    expect(tipsIn('<ol><li>&nbsp;</li><li></li><li>提示</li></ol>')).to.deep.equal([
      {id: 'tip-1', title: '提示'},
    ]);
  });

  it('keeps the text of a list inside a tip', () => {
    expect(tipsIn('<ul><li>三不<ul><li>不听</li><li>不信</li></ul></li></ul>')).to.deep.equal([
      {id: 'tip-1', title: '三不', text: '不听 不信'},
    ]);
  });

  it('names what stands outside the list', () => {
    expect(
      readTips(elementHolding('<p>民警提醒</p><ul><li>提示</li></ul>')).problems[0]?.message,
    ).to.contain('“民警提醒”');
  });

  it('says nothing of a list alone', () => {
    expect(readTips(elementHolding('<ul><li>提示</li></ul>')).problems).to.deep.equal([]);
  });
});

const tipsIn = (html: string) => withoutUndefined(readTips(elementHolding(html)).items);
