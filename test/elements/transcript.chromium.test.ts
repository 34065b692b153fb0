import {expect, fixture, html} from '@open-wc/testing';
import type {ContentPack} from '../../src/content/schema.js';
import '../../src/elements/case-card/define.js';
import '../../src/elements/case-list/define.js';
import '../../src/elements/stats-banner/define.js';
import '../../src/elements/tip-carousel/define.js';
import {transcript} from '../helpers/commands.js';
import {reaching} from '../helpers/elements.js';
import {pack} from '../helpers/packs.js';

const content: Partial<ContentPack> = {
  figures: [
    {
      id: 'solved',
      label: '侦破涉网刑事案件',
      display: '2494',
      unit: '起',
      parts: [{id: 'part', label: '网络水军案件', display: '6', unit: '起'}],
    },
  ],
  cases: [
    {
      id: 'a',
      title: '某区“网络水军”案',
      region: '某区',
      paragraphs: ['立案侦查。'],
      outcomes: [{id: 'caught', label: '抓获犯罪嫌疑人', display: '22', unit: '名'}],
    },
  ],
  tips: [
    {id: 'resume', title: '简历只写必要信息'},
    {id: 'report', title: '第一时间报警', kind: 'ifItHappens'},
  ],
};

/** What a screen reader is given, whole: a change here is a change for its users. */
describe('what a screen reader is given', () => {
  it('by <af-stats-banner>', async () => {
    expect(await said('af-stats-banner')).to.deep.equal([]);
  });

  it('by <af-case-card>', async () => {
    expect(await said('af-case-card')).to.deep.equal([]);
  });

  it('by <af-case-list>', async () => {
    expect(await said('af-case-list')).to.deep.equal([]);
  });

  it('by <af-tip-carousel>', async () => {
    expect(await said('af-tip-carousel')).to.deep.equal([]);
  });
});

async function said(tag: 'af-stats-banner' | 'af-case-card' | 'af-case-list' | 'af-tip-carousel') {
  const page = await fixture(html`<div lang="zh"></div>`);
  const element = document.createElement(tag);
  element.pack = pack(content);
  page.append(element);
  await reaching(element, 'shown');
  return transcript(element);
}
