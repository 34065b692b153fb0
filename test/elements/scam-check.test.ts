import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import type {ContentPack} from '../../src/content/schema.js';
import type {ScamCheckElement} from '../../src/elements/scam-check/scam-check.js';
import '../../src/elements/scam-check/define.js';
import type {NavigateEvent} from '../../src/elements/shared/events.js';
import {pressTogether} from '../helpers/commands.js';
import {expectNothingCut, reaching, textOf, textsOf} from '../helpers/elements.js';
import {pack, packUrl} from '../helpers/packs.js';

const content = {
  warningSigns: [
    {id: 'safe-account', text: '有人让您把钱转入“安全账户”'},
    {id: 'code', text: '对方索要短信验证码'},
    {id: 'link', text: '聊天中对方发来链接，要您点开'},
  ],
  tips: [
    {id: 'alert', title: '不轻信陌生来电', kind: 'dont'},
    {id: 'keep', title: '保存聊天和转账记录', text: '报警时交给民警。', kind: 'ifItHappens'},
  ],
  hotlines: [
    {id: 'police', number: '110', label: '报警', dialable: true},
    {id: 'anti-fraud', number: '96110', label: '预警劝阻', dialable: false},
    {id: 'spam', number: '010-12321', label: '垃圾信息举报', dialable: true},
  ],
} satisfies Partial<ContentPack>;

describe('<af-scam-check>', () => {
  it('asks about every warning sign of the pack, in a group with a name', async () => {
    const {shadowRoot} = await showing();

    expect(textsOf(shadowRoot!, 'fieldset label')).to.deep.equal(
      content.warningSigns.map(({text}) => text),
    );
    expect(textOf(shadowRoot!, 'fieldset > legend')).to.match(/是否遇到过/);
  });

  it('asks about the warning signs of the cases when the pack has no list of its own', async () => {
    const cases = [
      {id: 'a', title: '某案', paragraphs: [], warningSigns: ['自称客服', '要求先付款']},
      {id: 'b', title: '另一案', paragraphs: []},
    ];
    const {shadowRoot} = await showing({cases});

    expect(textsOf(shadowRoot!, 'label')).to.deep.equal(['自称客服', '要求先付款']);
  });

  it('asks about those named in ids, and keeps advice and numbers', async () => {
    const check = await showing(content, {ids: 'link'});
    mark(check, 0);
    await check.updateComplete;

    expect(textsOf(check.shadowRoot!, 'label')).to.deep.equal([content.warningSigns[2]!.text]);
    expect(visible(check, '.advice')).to.be.true;
    expect(textsOf(check.shadowRoot!, '.number')).to.deep.equal(['110', '96110']);
  });

  it('says nothing before the first mark but that no mark is no proof', async () => {
    const check = await showing();

    expect(textOf(check.shadowRoot!, '[role=status]')).to.equal('');
    expect(visible(check, '.advice')).to.be.false;
    expect(visible(check, '.doubt')).to.be.true;
  });

  it('tells what to do now as soon as one sign is marked', async () => {
    const check = await showing();
    mark(check, 1);
    await check.updateComplete;

    expect(textOf(check.shadowRoot!, '[role=status]')).to.match(/已勾选 1 项.*诈骗/);
    expect(visible(check, '.advice')).to.be.true;
    expect(visible(check, '.doubt')).to.be.false;
  });

  it('advises first to stop, and then what the pack says for when it happens', async () => {
    const {shadowRoot} = await showing();
    const [first, ...others] = textsOf(shadowRoot!, '.steps li');

    expect(first).to.match(/^先停下来/);
    expect(others).to.deep.equal(['保存聊天和转账记录报警时交给民警。']);
  });

  it('names the police and their anti-fraud line, and links only what takes calls', async () => {
    const {shadowRoot} = await showing();

    expect(textsOf(shadowRoot!, '.lines .number')).to.deep.equal(['110', '96110']);
    expect(
      [...shadowRoot!.querySelectorAll('.lines a')].map((link) => link.getAttribute('href')),
    ).to.deep.equal(['tel:110']);
  });

  it('asks the page before it dials', async () => {
    const check = await showing();
    document.addEventListener('af-navigate', (event) => event.preventDefault(), {once: true});
    setTimeout(() => check.shadowRoot!.querySelector<HTMLElement>('.lines a')!.click());

    const {href, defaultPrevented} = await oneEvent<NavigateEvent>(check, 'af-navigate');

    expect(href).to.equal('tel:110');
    expect(defaultPrevented).to.equal(true);
  });

  it('names every number that takes calls when it knows none of the police', async () => {
    const {shadowRoot} = await showing({
      ...content,
      hotlines: [
        {id: 'helpline', number: '1799', label: 'Helpline', dialable: true},
        {id: 'sms', number: '7726', label: 'Texts', dialable: false},
      ],
    });

    expect(textsOf(shadowRoot!, '.lines .number')).to.deep.equal(['1799']);
  });

  it('never says that somebody is safe', async () => {
    for (const lang of ['zh-Hans', 'zh-Hant', 'en']) {
      const check = await showing(content, {lang});
      mark(check, 0);
      await check.updateComplete;
      mark(check, 0);
      await check.updateComplete;

      expect(check.shadowRoot!.textContent).not.to.match(/您是安全|您很安全|放心|you are safe|no risk/i);
    }
  });

  it('counts marks, and says when there is none any more', async () => {
    const check = await showing();
    const said: (string | undefined)[] = [];
    for (const position of [0, 2, 0, 2]) {
      mark(check, position);
      await check.updateComplete;
      said.push(textOf(check.shadowRoot!, '[role=status]'));
    }

    expect(said.map((words) => /\d/.exec(words!)?.[0])).to.deep.equal(['1', '2', '1', undefined]);
    expect(said.at(-1)).to.equal('没有勾选。');
  });

  it('takes all marks away by the button, and keeps the focus', async () => {
    const check = await showing();
    mark(check, 0);
    mark(check, 2);
    await check.updateComplete;
    const button = check.shadowRoot!.querySelector<HTMLButtonElement>('button')!;
    button.focus();
    button.click();
    await check.updateComplete;

    expect(boxes(check).some(({checked}) => checked)).to.be.false;
    expect(textOf(check.shadowRoot!, '[role=status]')).to.equal('没有勾选。');
    expect(check.shadowRoot!.activeElement).to.equal(button);
  });

  it('keeps marks at their signs when the content changes', async () => {
    const check = await showing();
    mark(check, 2);
    await check.updateComplete;
    check.pack = pack({...content, warningSigns: content.warningSigns.slice(1)});
    await oneUpdate(check, () => boxes(check).length === 2);

    expect(boxes(check).map(({checked}) => checked)).to.deep.equal([false, true]);
  });

  it('is filled in with the keyboard alone', async () => {
    const check = await showing();
    boxes(check)[0]!.focus();
    await pressTogether(' ');
    await check.updateComplete;

    expect(boxes(check)[0]!.checked).to.be.true;
    expect(textOf(check.shadowRoot!, '[role=status]')).to.match(/已勾选 1 项/);
  });

  it('sends nothing, stores nothing, and tells no event of an answer', async () => {
    const told: string[] = [];
    const tell = ({type}: Event) => told.push(type);
    for (const type of ['change', 'submit', 'formdata', 'af-navigate'])
      document.addEventListener(type, tell);
    const check = await showing();
    const requests = performance.getEntriesByType('resource').length;
    mark(check, 0);
    await check.updateComplete;
    for (const type of ['change', 'submit', 'formdata', 'af-navigate'])
      document.removeEventListener(type, tell);

    expect(told).to.deep.equal([]);
    expect(performance.getEntriesByType('resource').length).to.equal(requests);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
  });

  it('reads signs, advice and numbers from the page’s own lists', async () => {
    const check = await fixture<ScamCheckElement>(html`
      <af-scam-check lang="zh">
        <h2>三十秒自查</h2>
        <ul>
          <li>对方索要短信验证码</li>
        </ul>
        <ul data-af="tips">
          <li data-af="ifItHappens"><strong>立即报警</strong></li>
        </ul>
        <ul data-af="hotlines">
          <li><a href="tel:110">110</a> 报警</li>
        </ul>
      </af-scam-check>
    `);
    const {shadowRoot, problem} = check;

    expect(problem).to.equal(undefined);
    expect(textOf(shadowRoot!, '[part=heading]')).to.equal('三十秒自查');
    expect(textsOf(shadowRoot!, 'label')).to.deep.equal(['对方索要短信验证码']);
    expect(textsOf(shadowRoot!, '.steps strong')).to.deep.equal(['立即报警']);
    expect(textsOf(shadowRoot!, '.number')).to.deep.equal(['110']);
  });

  for (const width of [240, 480, 900]) {
    it(`cuts nothing at ${width} px`, async () => {
      const check = await showing();
      check.style.inlineSize = `${width}px`;
      mark(check, 0);
      await check.updateComplete;

      expectNothingCut(check);
    });
  }

  it('has targets of at least 44 px', async () => {
    const check = await showing();

    for (const target of check.shadowRoot!.querySelectorAll('label, button, .lines a')) {
      const {width, height} = target.getBoundingClientRect();
      expect(Math.min(width, height), target.className).to.be.at.least(44);
    }
  });

  describe('in every state', () => {
    const ownText = html`<ul>
      <li>对方索要短信验证码</li>
    </ul>`;

    it('draws the page’s own text: children', async () => {
      const check = await fixture<ScamCheckElement>(
        html`<af-scam-check>${ownText}</af-scam-check>`,
      );

      expect(check.state).to.equal('children');
      await expect(check).to.be.accessible();
    });

    it('says that it loads: loading', async () => {
      const check = await fixture<ScamCheckElement>(
        html`<af-scam-check src=${packUrl(pack())}></af-scam-check>`,
      );

      await expect(check).to.be.accessible();
    });

    it('is accessible before and after a mark: shown', async () => {
      const check = await showing();
      await expect(check).to.be.accessible();
      mark(check, 0);
      await check.updateComplete;

      await expect(check).to.be.accessible();
    });

    it('says that content is out of date: expired', async () => {
      const check = await fixture<ScamCheckElement>(
        html`<af-scam-check .pack=${pack({...content, expires: '2024'})}></af-scam-check>`,
      );
      await reaching(check, 'expired');

      expect(check.shadowRoot!.querySelector('[part=notice]')).to.exist;
      await expect(check).to.be.accessible();
    });

    it('keeps its text when the pack fails: failed with text', async () => {
      const check = await fixture<ScamCheckElement>(
        html`<af-scam-check>${ownText}</af-scam-check>`,
      );
      setTimeout(() => check.setAttribute('src', packUrl({})));
      await oneEvent(check, 'af-content-error');
      await reaching(check, 'failed');

      expect(textsOf(check.shadowRoot!, 'label')).to.deep.equal(['对方索要短信验证码']);
      await expect(check).to.be.accessible();
    });

    it('says so when there is nothing to keep: failed without', async () => {
      const check = await fixture<ScamCheckElement>(
        html`<af-scam-check src=${packUrl({})}></af-scam-check>`,
      );
      await reaching(check, 'failed');

      expect(check.shadowRoot!.querySelector('[role=status]')).to.exist;
      await expect(check).to.be.accessible();
    });

    it('takes no space when there is nothing to show: empty', async () => {
      const check = await fixture<ScamCheckElement>(
        html`<af-scam-check .pack=${pack({tips: content.tips})}></af-scam-check>`,
      );
      await reaching(check, 'empty');

      expect(check.offsetHeight).to.equal(0);
    });
  });
});

async function showing(
  shown: Partial<ContentPack> = content,
  attributes: Partial<ScamCheckElement> = {},
) {
  const check = await fixture<ScamCheckElement>(html`<af-scam-check lang="zh"></af-scam-check>`);
  Object.assign(check, attributes, {pack: pack(shown)});
  return reaching(check, 'shown');
}

const boxes = (check: ScamCheckElement) => [...check.shadowRoot!.querySelectorAll('input')];
const mark = (check: ScamCheckElement, position: number) => boxes(check)[position]!.click();
const visible = (check: ScamCheckElement, selector: string) =>
  check.shadowRoot!.querySelector(selector)!.getClientRects().length > 0;

/** Waits until an update has brought something about. */
const oneUpdate = (check: ScamCheckElement, reached: () => boolean) =>
  waitUntil(async () => (await check.updateComplete) && reached());
