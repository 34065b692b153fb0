import {expect, fixture, html} from '@open-wc/testing';
import type {ScamCheckElement} from '../../src/elements/scam-check/scam-check.js';
import '../../src/elements/scam-check/define.js';
import {transcript} from '../helpers/commands.js';
import {reaching} from '../helpers/elements.js';
import {pack} from '../helpers/packs.js';

const content = pack({
  warningSigns: [
    {id: 'code', text: '对方索要短信验证码'},
    {id: 'link', text: '聊天中对方发来链接'},
  ],
  tips: [{id: 'report', title: '第一时间报警', kind: 'ifItHappens'}],
  hotlines: [{id: 'police', number: '110', label: '报警', dialable: true}],
});

/** What a screen reader is given, whole: a change here is a change for its users. */
describe('what a screen reader is given by <af-scam-check>', () => {
  it('before a mark', async () => {
    expect(await transcript(await drawn())).to.deep.equal([
      'heading "净网行动通报" level=2',
      'group "最近，您是否遇到过下列情况？遇到的请打勾。"',
      '  Legend',
      '    text "最近，您是否遇到过下列情况？遇到的请打勾。"',
      '  LabelText',
      '    checkbox "对方索要短信验证码" checked=false',
      '    text "对方索要短信验证码"',
      '  LabelText',
      '    checkbox "聊天中对方发来链接" checked=false',
      '    text "聊天中对方发来链接"',
      'paragraph',
      '  text "您的选择只留在本页，不上传，不保存。"',
      'button "清除勾选"',
      'status live=polite atomic',
      'paragraph',
      '  text "一项都没有遇到，也不代表没有风险。拿不准时先停下来，问问信得过的人，或者向警方咨询。"',
      'heading "可以拨打的电话" level=3',
      'list',
      '  listitem level=1',
      '    link "110"',
      '    text "报警"',
      'text "来源"',
      'link "某市公安局"',
      'text "发布时间"',
      'time',
      '  text "2023-12-22"',
    ]);
  });

  it('once a sign is marked', async () => {
    const check = await drawn();
    check.shadowRoot!.querySelector('input')!.click();
    await check.updateComplete;

    expect(await transcript(check)).to.deep.equal([
      'heading "净网行动通报" level=2',
      'group "最近，您是否遇到过下列情况？遇到的请打勾。"',
      '  Legend',
      '    text "最近，您是否遇到过下列情况？遇到的请打勾。"',
      '  LabelText',
      '    checkbox "对方索要短信验证码" checked',
      '    text "对方索要短信验证码"',
      '  LabelText',
      '    checkbox "聊天中对方发来链接" checked=false',
      '    text "聊天中对方发来链接"',
      'paragraph',
      '  text "您的选择只留在本页，不上传，不保存。"',
      'button "清除勾选"',
      'status live=polite atomic',
      '  text "已勾选 1 项。这是诈骗的信号，请马上停下来，照下面说的做。"',
      'heading "只要遇到其中一项，请马上这样做" level=3',
      'list',
      '  listitem level=1',
      '    ListMarker "• "',
      '    text "先停下来：不转账，不透露密码和验证码，不点链接，不再与对方联系。"',
      '  listitem level=1',
      '    ListMarker "• "',
      '    strong',
      '      text "第一时间报警"',
      'heading "可以拨打的电话" level=3',
      'list',
      '  listitem level=1',
      '    link "110"',
      '    text "报警"',
      'text "来源"',
      'link "某市公安局"',
      'text "发布时间"',
      'time',
      '  text "2023-12-22"',
    ]);
  });
});

async function drawn() {
  const check = await fixture<ScamCheckElement>(
    html`<af-scam-check lang="zh" .pack=${content}></af-scam-check>`,
  );
  return reaching(check, 'shown');
}
