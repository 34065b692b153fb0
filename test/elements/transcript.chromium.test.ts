import {expect, fixture, html} from '@open-wc/testing';
import type {ContentPack} from '../../src/content/schema.js';
import '../../src/elements/case-card/define.js';
import '../../src/elements/case-list/define.js';
import '../../src/elements/measures/define.js';
import '../../src/elements/qa/define.js';
import '../../src/elements/hotlines/define.js';
import '../../src/elements/notice/define.js';
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
  questions: [
    {
      id: 'leak',
      outlet: '某市日报',
      question: '个人信息泄露后怎么办？',
      answerer: '网安支队',
      paragraphs: ['第一时间报警。'],
    },
    {id: 'rumours', question: '如何整治网络谣言？', paragraphs: ['依法打击。']},
  ],
  measures: [
    {id: 'strike', title: '坚持“以打开路”', paragraphs: ['保持高压。'], figures: ['solved']},
    {id: 'patrol', title: '坚持“以巡促管”', paragraphs: ['严格巡查。'], quote: '严格落实巡查机制'},
  ],
  hotlines: [
    {
      id: 'police',
      number: '110',
      label: '报警电话',
      dialable: true,
      hours: '24小时',
      note: '被骗后请第一时间拨打。',
      neverAsks: ['提供密码、验证码'],
    },
    {id: 'messages', number: '12381', label: '预警短信', dialable: false},
  ],
  notices: [
    {
      id: 'transcript',
      severity: 'urgent',
      title: '谨防退款诈骗',
      paragraphs: ['不要共享屏幕。'],
      issued: '2024-05-20',
    },
  ],
};

const sourceLine = [
  'text "来源"',
  'link "某市公安局"',
  'text "发布时间"',
  'time',
  '  text "2023-12-22"',
];

/** What a screen reader is given, whole: a change here is a change for its users. */
describe('what a screen reader is given', () => {
  it('by <af-stats-banner>', async () => {
    expect(await said('af-stats-banner')).to.deep.equal([
      'heading "净网行动通报" level=2',
      'list',
      '  listitem level=1',
      '    text "侦破涉网刑事案件 2494起"',
      '    list',
      '      listitem level=2',
      '        text "其中 网络水军案件 6起"',
      ...sourceLine,
    ]);
  });

  it('by <af-case-card>', async () => {
    expect(await said('af-case-card')).to.deep.equal([
      'article',
      '  heading "某区“网络水军”案" level=2',
      '  list',
      '    listitem level=1',
      '      text "地区"',
      '      text "某区"',
      '  paragraph',
      '    text "立案侦查。"',
      '  heading "办理结果" level=3',
      '  list',
      '    listitem level=1',
      '      text "抓获犯罪嫌疑人 22名"',
      ...sourceLine,
    ]);
  });

  it('by <af-case-list>', async () => {
    expect(await said('af-case-list')).to.deep.equal([
      'heading "净网行动通报" level=2',
      'status live=polite atomic',
      '  text "共 1 个案例"',
      'article',
      '  heading "某区“网络水军”案" level=3',
      '  list',
      '    listitem level=1',
      '      text "地区"',
      '      text "某区"',
      '  paragraph',
      '    text "立案侦查。"',
      '  heading "办理结果" level=4',
      '  list',
      '    listitem level=1',
      '      text "抓获犯罪嫌疑人 22名"',
      ...sourceLine,
    ]);
  });

  it('by <af-tip-carousel>', async () => {
    expect(await said('af-tip-carousel')).to.deep.equal([
      'heading "净网行动通报" level=2',
      'region "净网行动通报" roledescription=轮播',
      '  tabpanel "第 1 条，共 2 条" roledescription=幻灯片',
      '    paragraph',
      '      text "应该做"',
      '    heading "简历只写必要信息" level=3',
      '  button "上一条"',
      '  tablist "选择要看的一条"',
      '    tab "第 1 条，共 2 条 简历只写必要信息" selected',
      '    tab "第 2 条，共 2 条 第一时间报警"',
      '  button "下一条"',
      'button "全部显示" pressed=false',
      ...sourceLine,
    ]);
  });

  it('by <af-qa>, closed', async () => {
    expect(await said('af-qa')).to.deep.equal([
      'heading "净网行动通报" level=2',
      'button "全部展开"',
      'group',
      '  DisclosureTriangle "某市日报 个人信息泄露后怎么办？" expanded=false',
      '    text "某市日报"',
      '    heading "个人信息泄露后怎么办？" level=3',
      'group',
      '  DisclosureTriangle "如何整治网络谣言？" expanded=false',
      '    heading "如何整治网络谣言？" level=3',
      ...sourceLine,
    ]);
  });

  it('by <af-qa>, open', async () => {
    expect(await said('af-qa', {open: true})).to.deep.equal([
      'heading "净网行动通报" level=2',
      'button "全部收起"',
      'group',
      '  DisclosureTriangle "某市日报 个人信息泄露后怎么办？" expanded',
      '    text "某市日报"',
      '    heading "个人信息泄露后怎么办？" level=3',
      '  paragraph',
      '    text "答复"',
      '    text "网安支队"',
      '  paragraph',
      '    text "第一时间报警。"',
      '  link "此问答的链接 个人信息泄露后怎么办？"',
      '    text "此问答的链接"',
      '    text "个人信息泄露后怎么办？"',
      'group',
      '  DisclosureTriangle "如何整治网络谣言？" expanded',
      '    heading "如何整治网络谣言？" level=3',
      '  paragraph',
      '    text "依法打击。"',
      '  link "此问答的链接 如何整治网络谣言？"',
      '    text "此问答的链接"',
      '    text "如何整治网络谣言？"',
      ...sourceLine,
    ]);
  });

  it('by <af-measures>', async () => {
    expect(await said('af-measures')).to.deep.equal([
      'heading "净网行动通报" level=2',
      'list',
      '  listitem level=1',
      '    text "1"',
      '    heading "坚持“以打开路”" level=3',
      '    paragraph',
      '      text "保持高压。"',
      '    list',
      '      listitem level=2',
      '        text "侦破涉网刑事案件 2494起"',
      '        list',
      '          listitem level=3',
      '            text "其中 网络水军案件 6起"',
      '  listitem level=1',
      '    text "2"',
      '    heading "坚持“以巡促管”" level=3',
      '    paragraph',
      '      text "严格巡查。"',
      '    group',
      '      DisclosureTriangle "原文 坚持“以巡促管”" expanded=false',
      '        text "原文"',
      '        text "坚持“以巡促管”"',
      ...sourceLine,
    ]);
  });

  it('by <af-hotlines>', async () => {
    expect(await said('af-hotlines')).to.deep.equal([
      'heading "净网行动通报" level=2',
      'list',
      '  listitem level=1',
      '    paragraph',
      '      text "报警电话"',
      '    paragraph',
      '      link "拨打 110"',
      '        text "拨打"',
      '        text "110"',
      '    text "服务时间"',
      '    text "24小时"',
      '    paragraph',
      '      text "被骗后请第一时间拨打。"',
      '    paragraph',
      '      text "这条热线绝不会要求您："',
      '    list',
      '      listitem level=2',
      '        ListMarker "• "',
      '        text "提供密码、验证码"',
      '  listitem level=1',
      '    paragraph',
      '      text "预警短信"',
      '    paragraph',
      '      text "12381"',
      '      text "无需拨打"',
      ...sourceLine,
    ]);
  });

  it('by <af-hotlines> as a bar', async () => {
    const [heading, list, ...lines] = await said('af-hotlines', {layout: 'bar'});

    expect([heading, list]).to.deep.equal(['heading "净网行动通报" level=2', 'list']);
    expect(lines.slice(6, 11)).to.deep.equal([
      '        text "110"',
      '    text "服务时间"',
      '    text "24小时"',
      '    group',
      '      DisclosureTriangle "详情 报警电话" expanded=false',
    ]);
  });

  it('by <af-notice>', async () => {
    expect(await said('af-notice', {dismissible: true})).to.deep.equal([
      'status live=polite atomic',
      'region "预警提示"',
      '  article',
      '    text "紧急警示"',
      '    heading "谨防退款诈骗" level=2',
      '    paragraph',
      '      text "不要共享屏幕。"',
      '    text "发布时间"',
      '    time',
      '      text "2024-05-20"',
      '    button "关闭 谨防退款诈骗"',
      '      text "关闭"',
      '      text "谨防退款诈骗"',
      ...sourceLine,
    ]);
  });
});

async function said<Tag extends keyof HTMLElementTagNameMap & `af-${string}`>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
) {
  const page = await fixture(html`<div lang="zh"></div>`);
  const element = Object.assign(document.createElement(tag), properties, {pack: pack(content)});
  page.append(element);
  await reaching(element, 'shown');
  return transcript(element);
}
