import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import type {ContentPack} from '../../src/content/schema.js';
import type {BriefingElement} from '../../src/elements/briefing/briefing.js';
import '../../src/elements/briefing/define.js';
import {defineAll} from '../../src/entries/define-all.js';
import {expectNothingCut, reaching, textOf, textsOf} from '../helpers/elements.js';
import {pack, packUrl} from '../helpers/packs.js';

const content = {
  notices: [{id: 'refund', severity: 'urgent', title: '谨防冒充客服', paragraphs: ['请勿转账。']}],
  figures: [{id: 'solved', label: '侦破涉网刑事案件', display: '2494', unit: '起'}],
  measures: [{id: 'patrol', title: '坚持“以巡促管”', paragraphs: ['严格巡查。']}],
  cases: [
    {id: 'a', title: '某区“网络水军”案', paragraphs: ['立案侦查。'], warningSigns: ['招募“刷手”']},
  ],
  questions: [{id: 'q', question: '如何保护个人信息？', paragraphs: ['不随意填写。']}],
  tips: [
    {id: 'resume', title: '简历只写必要信息'},
    {id: 'report', title: '第一时间报警', kind: 'ifItHappens'},
  ],
  hotlines: [{id: 'police', number: '110', label: '报警', dialable: true}],
} satisfies Partial<ContentPack>;

const headings = ['预警提示', '主要数据', '工作举措', '典型案例', '答记者问', '防范提示', '诈骗自查', '求助与举报电话'];

describe('<af-briefing>', () => {
  it('shows a whole pack, a section each in the element made for it', async () => {
    const briefing = await showing();

    expect(textsOf(briefing.shadowRoot!, '[part=section-heading]')).to.deep.equal(headings);
    expect(innerOf(briefing).map(({localName}) => localName)).to.deep.equal([
      'af-notice',
      'af-stats-banner',
      'af-measures',
      'af-case-list',
      'af-qa',
      'af-tip-carousel',
      'af-scam-check',
      'af-hotlines',
    ]);
    for (const inner of innerOf(briefing)) expect(inner).to.have.attribute('state', 'shown');
  });

  it('leaves out what the content does not have', async () => {
    const {shadowRoot} = await showing({tips: content.tips, hotlines: []});

    expect(textsOf(shadowRoot!, '[part=section-heading]')).to.deep.equal(['防范提示']);
  });

  it('leaves out notices that are all past their date', async () => {
    const notices = content.notices.map((notice) => ({...notice, expires: '2024'}));
    const {shadowRoot} = await showing({tips: content.tips, notices});

    expect(textsOf(shadowRoot!, '[part=section-heading]')).to.deep.equal(['防范提示']);
  });

  it('shows the sections that are asked for, in that order, each once', async () => {
    const {shadowRoot} = await showing(content, {sections: ' hotlines tips  hotlines figures '});

    expect(textsOf(shadowRoot!, '[part=section-heading]')).to.deep.equal([
      '求助与举报电话',
      '防范提示',
      '主要数据',
    ]);
  });

  it('shows all sections again when the page takes the attribute away', async () => {
    const element = await showing(content);
    const all = textsOf(element.shadowRoot!, '[part=section-heading]');
    element.setAttribute('sections', 'tips');
    await element.updateComplete;

    element.removeAttribute('sections');
    await element.updateComplete;

    expect(textsOf(element.shadowRoot!, '[part=section-heading]')).to.deep.equal(all);
  });

  it('names an unknown section on the console, and shows the others', async () => {
    const said: unknown[] = [];
    const {warn} = console;
    console.warn = (message) => said.push(message);
    const {shadowRoot} = await showing(content, {sections: 'tips weather'});
    console.warn = warn;

    expect(said).to.have.lengthOf(1);
    expect(said[0]).to.match(/“weather”.*figures/);
    expect(textsOf(shadowRoot!, '[part=section-heading]')).to.deep.equal(['防范提示']);
  });

  it('says title, source and dates once for all', async () => {
    const briefing = await showing({...content, period: {label: '今年上半年'}});

    expect(textOf(briefing.shadowRoot!, '[part=source]')).to.match(/某市公安局.*今年上半年/);
    for (const {shadowRoot} of innerOf(briefing))
      expect(shadowRoot!.querySelector('[part=source], [part=heading]')).not.to.exist;
  });

  it('says once that content is out of date', async () => {
    const briefing = await showing({...content, expires: '2024'}, {}, 'expired');

    expect(textsOf(briefing.shadowRoot!, '[part=notice]')).to.have.lengthOf(1);
    for (const {shadowRoot} of innerOf(briefing))
      expect(shadowRoot!.querySelector('[part=notice]')).not.to.exist;
  });

  it('gives headings the levels of one outline', async () => {
    expect(levelsIn(await showing(content, {sections: 'cases tips', headingLevel: 3}))).to.deep.equal([
      '3 净网行动通报',
      '4 典型案例',
      '5 某区“网络水军”案',
      '6 识别要点',
      '4 防范提示',
      '5 简历只写必要信息',
      '5 第一时间报警',
    ]);
  });

  it('gives sections the level of a heading that is dropped', async () => {
    expect(levelsIn(await showing(content, {sections: 'tips', heading: ''}))[0]).to.equal(
      '2 防范提示',
    );
  });

  it('asks for its pack once', async () => {
    const asked: unknown[] = [];
    const {fetch} = globalThis;
    globalThis.fetch = (...request) => {
      asked.push(request[0]);
      return fetch(...request);
    };
    const briefing = await fixture<BriefingElement>(
      html`<af-briefing src=${packUrl(pack(content))}></af-briefing>`,
    );
    await reaching(briefing, 'shown');
    await settled(briefing);
    globalThis.fetch = fetch;

    expect(asked).to.have.lengthOf(1);
  });

  it('says where quotes come from in their own language', async () => {
    const briefing = await showing({
      tips: content.tips,
      cases: [{id: 'a', title: 'Case', paragraphs: ['Text.'], quote: '原文如此'}],
      lang: 'en',
      source: {name: 'Police', lang: 'zh-Hans'},
    });
    const [cases] = innerOf(briefing);

    expect(cases!.shadowRoot!.querySelector('blockquote')).to.have.attribute('lang', 'zh-Hans');
  });

  it('has the words of its own language in all elements inside', async () => {
    const briefing = await showing({...content, lang: 'zh-Hans'}, {lang: 'en'});

    expect(textsOf(briefing.shadowRoot!, 'nav a')[1]).to.equal('Figures');
    expect(textOf(innerOf(briefing).at(-2)!.shadowRoot!, 'legend')).to.match(/^Has any of this/);
  });

  describe('its contents', () => {
    it('name all sections, in a landmark with a name', async () => {
      const {shadowRoot} = await showing();

      expect(textsOf(shadowRoot!, 'nav[part=contents] a')).to.deep.equal(headings);
    });

    it('are left out where there is one section', async () => {
      const {shadowRoot} = await showing(content, {sections: 'tips'});

      expect(shadowRoot!.querySelector('nav')).not.to.exist;
    });

    it('lead to a section with the keyboard: it is in sight and has the focus', async () => {
      const {shadowRoot} = await showing();
      const links = [...shadowRoot!.querySelectorAll<HTMLElement>('nav a')];
      links.at(-1)!.focus();
      await sendKeys({press: 'Enter'});
      const heading = shadowRoot!.activeElement!;

      expect(heading.textContent.trim()).to.equal('求助与举报电话');
      expect(heading.getBoundingClientRect().bottom).to.be.within(0, innerHeight);
    });

    it('leave the address of the page alone', async () => {
      const before = location.href;
      let changes = 0;
      const count = () => changes++;
      addEventListener('hashchange', count);
      const {shadowRoot} = await showing();
      shadowRoot!.querySelectorAll<HTMLElement>('nav a').forEach((link) => link.click());
      removeEventListener('hashchange', count);

      expect({href: location.href, changes}).to.deep.equal({href: before, changes: 0});
    });
  });

  it('holds elements under the prefix that it was registered with', async () => {
    defineAll({prefix: 'city'});
    const briefing = document.createElement('city-briefing') as BriefingElement;
    briefing.pack = pack(content);
    (await fixture<HTMLElement>(html`<div></div>`)).append(briefing);
    await reaching(briefing, 'shown');
    await settled(briefing);

    expect(innerOf(briefing).map(({localName}) => localName)).to.include('city-tip-carousel');
    expect(innerOf(briefing).filter(({localName}) => !localName.startsWith('city-'))).to.deep.equal([]);
    for (const inner of innerOf(briefing)) expect(inner).to.have.attribute('state', 'shown');
  });

  it('reads all kinds of content from the page’s own HTML', async () => {
    const briefing = await fixture<BriefingElement>(html`<af-briefing lang="zh">${ownText}</af-briefing>`);
    await settled(briefing);
    const {shadowRoot, problem} = briefing;

    expect(problem).to.equal(undefined);
    expect(textOf(shadowRoot!, '[part=heading]')).to.equal('某市通报');
    expect(textsOf(shadowRoot!, '[part=section-heading]')).to.deep.equal([
      '主要数据',
      '防范提示',
      '求助与举报电话',
    ]);
    expect(textOf(innerOf(briefing)[0]!.shadowRoot!, '.figure > .hidden')).to.equal('案件 12起');
  });

  for (const width of [240, 480, 900]) {
    it(`cuts nothing at ${width} px`, async () => {
      const briefing = await showing();
      briefing.style.inlineSize = `${width}px`;

      expectNothingCut(briefing);
      innerOf(briefing)
        .filter(({localName}) => localName !== 'af-tip-carousel')
        .forEach(expectNothingCut);
    });
  }

  describe('in every state', () => {
    it('draws the page’s own text: children', async () => {
      const briefing = await fixture<BriefingElement>(html`<af-briefing>${ownText}</af-briefing>`);
      await settled(briefing);

      expect(briefing.state).to.equal('children');
      await expect(briefing).to.be.accessible();
    });

    it('says that it loads: loading', async () => {
      const briefing = await fixture<BriefingElement>(
        html`<af-briefing src=${packUrl(pack())}></af-briefing>`,
      );

      await expect(briefing).to.be.accessible();
    });

    it('is accessible with everything: shown', async () => {
      await expect(await showing()).to.be.accessible();
    });

    it('is accessible when out of date: expired', async () => {
      await expect(await showing({...content, expires: '2024'}, {}, 'expired')).to.be.accessible();
    });

    it('keeps its text when the pack fails: failed with text', async () => {
      const briefing = await fixture<BriefingElement>(html`<af-briefing>${ownText}</af-briefing>`);
      setTimeout(() => briefing.setAttribute('src', packUrl({})));
      await oneEvent(briefing, 'af-content-error');
      await reaching(briefing, 'failed');

      expect(textOf(briefing.shadowRoot!, '[part=heading]')).to.equal('某市通报');
      await expect(briefing).to.be.accessible();
    });

    it('says so when there is nothing to keep: failed without', async () => {
      const briefing = await fixture<BriefingElement>(
        html`<af-briefing src=${packUrl({})}></af-briefing>`,
      );
      await reaching(briefing, 'failed');

      expect(briefing.shadowRoot!.querySelector('[role=status]')).to.exist;
      await expect(briefing).to.be.accessible();
    });

    it('takes no space when there is nothing to show: empty', async () => {
      const briefing = await fixture<BriefingElement>(
        html`<af-briefing .pack=${pack()}></af-briefing>`,
      );
      await reaching(briefing, 'empty');

      expect(briefing.offsetHeight).to.equal(0);
    });
  });
});

const ownText = html`<h2>某市通报</h2>
  <h3 data-af="caption">主要数据</h3>
  <dl data-af="figures">
    <dt>案件</dt>
    <dd>12起</dd>
  </dl>
  <h3 data-af="caption">防范提示</h3>
  <ul data-af="tips">
    <li><strong>不点击链接</strong></li>
  </ul>
  <ul data-af="hotlines">
    <li><a href="tel:110">110</a> 报警</li>
  </ul>`;

async function showing(
  shown: Partial<ContentPack> = content,
  attributes: Partial<BriefingElement> = {},
  state: 'shown' | 'expired' = 'shown',
) {
  const briefing = await fixture<BriefingElement>(html`<af-briefing lang="zh"></af-briefing>`);
  Object.assign(briefing, attributes, {pack: pack(shown)});
  await reaching(briefing, state);
  return settled(briefing);
}

const innerOf = ({shadowRoot}: Element) =>
  [...shadowRoot!.querySelectorAll<LitElement>('section > :last-child')];

/** Waits until the elements inside have drawn, too. */
async function settled(briefing: BriefingElement) {
  await briefing.updateComplete;
  await Promise.all(innerOf(briefing).map(({updateComplete}) => updateComplete));
  return briefing;
}

/** All headings with their levels, in reading order, through the shadow roots. */
const levelsIn = (element: Element): string[] =>
  [...element.shadowRoot!.querySelectorAll('*')].flatMap((each) =>
    each.getAttribute('role') === 'heading'
      ? [`${each.getAttribute('aria-level')} ${each.textContent.trim()}`]
      : each.shadowRoot
        ? levelsIn(each)
        : [],
  );
