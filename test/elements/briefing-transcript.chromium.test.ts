import {expect, fixture, html} from '@open-wc/testing';
import type {LitElement} from 'lit';
import type {BriefingElement} from '../../src/elements/briefing/briefing.js';
import '../../src/elements/briefing/define.js';
import {emulateMedia, transcript} from '../helpers/commands.js';
import {reaching} from '../helpers/elements.js';
import {pack} from '../helpers/packs.js';

const content = pack({
  figures: [{id: 'solved', label: '侦破涉网刑事案件', display: '2494', unit: '起'}],
  questions: [
    {id: 'a', question: '如何保护个人信息？', paragraphs: ['不随意填写。']},
    {id: 'b', question: '泄露后怎么办？', paragraphs: ['第一时间报警。']},
  ],
  hotlines: [{id: 'police', number: '110', label: '报警', dialable: true}],
});

/** What a screen reader is given, whole: a change here is a change for its users. */
describe('what a screen reader is given by <af-briefing>', () => {
  it('is one document, with title and source said once', async () => {
    expect(await transcript(await drawn('figures hotlines'))).to.deep.equal([
      'heading "净网行动通报" level=2',
      'navigation "目录 净网行动通报"',
      '  list',
      '    listitem level=1',
      '      link "主要数据"',
      '    listitem level=1',
      '      link "求助与举报电话"',
      'heading "主要数据" level=3',
      'list',
      '  listitem level=1',
      '    text "侦破涉网刑事案件 2494起"',
      'heading "求助与举报电话" level=3',
      'list',
      '  listitem level=1',
      '    paragraph',
      '      text "报警"',
      '    paragraph',
      '      link "拨打 110"',
      '        text "拨打"',
      '        text "110"',
      'text "来源"',
      'link "某市公安局"',
      'text "发布时间"',
      'time',
      '  text "2023-12-22"',
    ]);
  });
});

describe('<af-briefing> in print', () => {
  it('has every answer open, and no buttons', async () => {
    const briefing = await drawn('questions');
    await emulateMedia({type: 'print'});
    const inner = briefing.shadowRoot!.querySelector('af-qa')!.shadowRoot!;

    for (const answer of inner.querySelectorAll('.answer'))
      expect(answer.getBoundingClientRect().height).to.be.above(0);
    for (const button of inner.querySelectorAll('button'))
      expect(button.getClientRects()).to.have.lengthOf(0);
  });

  it('has a title that is larger than on the screen', async () => {
    const briefing = await drawn('figures');
    const heading = briefing.shadowRoot!.querySelector('[part=heading]')!;
    const size = () => parseFloat(getComputedStyle(heading).fontSize);
    const onScreen = size();
    await emulateMedia({type: 'print'});

    expect(size()).to.be.above(onScreen);
  });
});

async function drawn(sections: string) {
  const briefing = await fixture<BriefingElement>(
    html`<af-briefing lang="zh" sections=${sections} .pack=${content}></af-briefing>`,
  );
  await reaching(briefing, 'shown');
  for (const inner of briefing.shadowRoot!.querySelectorAll<LitElement>('section > :last-child'))
    await inner.updateComplete;
  return briefing;
}
