import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Hotline} from '../../src/content/schema.js';
import '../../src/elements/hotlines/define.js';
import type {HotlinesElement} from '../../src/elements/hotlines/hotlines.js';
import type {NavigateEvent} from '../../src/elements/shared/events.js';
import {expectNothingCut, reaching, textOf, textsOf} from '../helpers/elements.js';
import {pack, packUrl} from '../helpers/packs.js';

const police: Hotline = {
  id: 'police',
  number: '110',
  label: '报警电话',
  dialable: true,
  hours: '24小时',
  region: '全国',
  note: '被骗后请第一时间拨打。',
  neverAsks: ['把钱转入“安全账户”', '提供密码、验证码'],
  verifiedOn: '2024-05-01',
};
const messages: Hotline = {id: 'messages', number: '12381', label: '预警短信', dialable: false};
const spam: Hotline = {
  id: 'spam',
  number: '+86 010-12321',
  label: '垃圾信息举报',
  dialable: true,
  url: 'https://www.12321.cn',
};

describe('<af-hotlines>', () => {
  it('shows each number with what it is for', async () => {
    const {shadowRoot} = await showing([police, messages]);

    expect(textsOf(shadowRoot!, '.label')).to.deep.equal(['报警电话', '预警短信']);
    expect(textsOf(shadowRoot!, '.dial')).to.deep.equal(['拨打 110', '12381 无需拨打']);
  });

  it('links numbers that can be dialled, and no others', async () => {
    const {shadowRoot} = await showing([police, messages, spam]);

    expect(linksOf(shadowRoot!, '.dial a')).to.deep.equal(['tel:110', 'tel:+8601012321']);
  });

  it('links no number inside a text', async () => {
    const {shadowRoot} = await showing([{...messages, note: '骗子的号码是400-000-0000。'}]);

    expect(shadowRoot!.querySelector('.hotline a')).not.to.exist;
  });

  it('says hours, place, note, website, and when the number was checked', async () => {
    const {shadowRoot} = await showing([{...police, url: spam.url}]);

    expect(textsOf(shadowRoot!, '[part=facts]')).to.deep.equal([
      '服务时间 24小时 地区 全国',
      '网站 www.12321.cn 号码核实于 2024-05-01',
    ]);
    expect(textOf(shadowRoot!, '[part=note]')).to.equal(police.note);
  });

  it('says what the line never asks', async () => {
    const {shadowRoot} = await showing([police]);

    expect(textOf(shadowRoot!, '.never p')).to.equal('这条热线绝不会要求您：');
    expect(textsOf(shadowRoot!, '.never li')).to.deep.equal(police.neverAsks);
  });

  it('shows nothing of what a line does not have', async () => {
    const {shadowRoot} = await showing([{...messages, neverAsks: []}]);

    expect(shadowRoot!.querySelector('[part=facts], .more, .never, details')).not.to.exist;
  });

  it('shows numbers larger than everything around them', async () => {
    const {shadowRoot} = await showing([police]);
    const size = (selector: string) =>
      parseFloat(getComputedStyle(shadowRoot!.querySelector(selector)!).fontSize);

    expect(size('.number')).to.be.at.least(30);
    expect(size('.number')).to.be.above(size('.label'));
  });

  describe('following a link', () => {
    it('asks the page before it dials', async () => {
      const element = await showing([police]);
      setTimeout(() => link(element).click());

      expect((await heldBack(element)).href).to.equal('tel:110');
    });

    it('dials nothing when the page holds it back', async () => {
      const element = await showing([police]);
      const click = new MouseEvent('click', {cancelable: true, bubbles: true});
      setTimeout(() => link(element).dispatchEvent(click));
      await heldBack(element);

      expect(click.defaultPrevented).to.equal(true);
    });

    it('asks the page before it leaves for a website', async () => {
      const element = await showing([{...messages, url: spam.url}]);
      setTimeout(() => element.shadowRoot!.querySelector<HTMLAnchorElement>('.more a')!.click());

      expect((await heldBack(element)).href).to.equal('https://www.12321.cn/');
    });
  });

  describe('as a bar', () => {
    it('puts lines side by side', async () => {
      const {shadowRoot} = await showing([police, messages], {layout: 'bar'});
      const [one, other] = [...shadowRoot!.querySelectorAll('.hotline')].map((line) =>
        line.getBoundingClientRect(),
      );

      expect(one!.top).to.equal(other!.top);
      expect(one!.right).to.be.below(other!.left);
    });

    it('folds what is known of a line, under its name', async () => {
      const {shadowRoot} = await showing([police, messages], {layout: 'bar'});

      expect(textsOf(shadowRoot!, 'summary')).to.deep.equal(['详情 报警电话']);
      expect(shadowRoot!.querySelector('details')!.open).to.equal(false);
    });

    it('is reached and unfolded by keyboard, in reading order', async () => {
      const {shadowRoot} = await showing([police, spam], {layout: 'bar'});
      link({shadowRoot}).focus();
      await sendKeys({press: 'Tab'});
      expect(textOf(shadowRoot!.activeElement!.parentElement!, 'summary')).to.equal(
        '详情 报警电话',
      );

      await sendKeys({press: 'Enter'});
      expect(shadowRoot!.querySelector('details')!.open).to.equal(true);

      await sendKeys({press: 'Tab'});
      expect(shadowRoot!.activeElement!.getAttribute('href')).to.equal('tel:+8601012321');
    });

    it('unfolds everything when it becomes a list', async () => {
      const element = await showing([police], {layout: 'bar'});
      element.layout = 'list';
      await element.updateComplete;

      expect(element.shadowRoot!.querySelector('details')).not.to.exist;
      expect(textsOf(element.shadowRoot!, '.never li')).to.deep.equal(police.neverAsks);
    });
  });

  for (const layout of ['list', 'bar'] as const) {
    it(`has links and folds that a thumb can hit (${layout})`, async () => {
      const {shadowRoot} = await showing([police, spam], {layout});

      for (const target of shadowRoot!.querySelectorAll('.dial a, summary')) {
        const {width, height} = target.getBoundingClientRect();
        expect(width, target.textContent).to.be.at.least(44);
        expect(height, target.textContent).to.be.at.least(44);
      }
    });

    for (const width of [240, 768]) {
      it(`cuts nothing at ${width} px (${layout})`, async () => {
        const element = await showing([police, messages, spam], {layout});
        element.style.inlineSize = `${width}px`;

        expectNothingCut(element);
      });
    }
  }

  it('keeps the order of digits where lines run from right to left', async () => {
    const page = await fixture(html`<div dir="rtl" lang="zh"></div>`);
    const element = document.createElement('af-hotlines');
    element.pack = pack({hotlines: [{...spam, number: '010-12321'}]});
    page.append(element);
    await reaching(element, 'shown');
    const digits = element.shadowRoot!.querySelector('.number')!;
    const text = [...digits.childNodes].find((node) => node instanceof Text)!;
    const at = (index: number) => {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      return range.getBoundingClientRect().left;
    };

    expect(at(0)).to.be.below(at(4));
  });

  describe('in every state', () => {
    it('draws the page’s own text: children', async () => {
      const element = await fixture<HotlinesElement>(html`
        <af-hotlines>
          <ul>
            <li>
              <a href="tel:110">110</a> 报警
              <ul>
                <li>提供密码</li>
              </ul>
            </li>
          </ul>
        </af-hotlines>
      `);

      expect(element.state).to.equal('children');
      expect(linksOf(element.shadowRoot!, '.dial a')).to.deep.equal(['tel:110']);
      expect(textsOf(element.shadowRoot!, '.never li')).to.deep.equal(['提供密码']);
      await expect(element).to.be.accessible();
    });

    it('says that it loads: loading', async () => {
      const element = await fixture<HotlinesElement>(
        html`<af-hotlines src=${packUrl(pack())}></af-hotlines>`,
      );

      await expect(element).to.be.accessible();
    });

    for (const layout of ['list', 'bar'] as const) {
      it(`shows lines: shown (${layout})`, async () => {
        await expect(await showing([police, messages, spam], {layout})).to.be.accessible();
      });
    }

    it('says that content is out of date: expired', async () => {
      const element = await fixture<HotlinesElement>(html`
        <af-hotlines .pack=${pack({hotlines: [police], expires: '2024'})}></af-hotlines>
      `);
      await reaching(element, 'expired');

      expect(textOf(element.shadowRoot!, '[part=source]')).to.contain('有效期至 2024');
      await expect(element).to.be.accessible();
    });

    it('keeps its text when the pack fails: failed with text', async () => {
      const element = await fixture<HotlinesElement>(html`
        <af-hotlines
          ><ul>
            <li><a href="tel:110">110</a> 报警</li>
          </ul></af-hotlines
        >
      `);
      setTimeout(() => element.setAttribute('src', packUrl({})));
      await oneEvent(element, 'af-content-error');
      await reaching(element, 'failed');

      expect(textOf(element.shadowRoot!, '.label')).to.equal('报警');
      await expect(element).to.be.accessible();
    });

    it('says so when there is nothing to keep: failed without', async () => {
      const element = await fixture<HotlinesElement>(
        html`<af-hotlines src=${packUrl({})}></af-hotlines>`,
      );
      await reaching(element, 'failed');

      expect(element.shadowRoot!.querySelector('[role=status]')).to.exist;
      await expect(element).to.be.accessible();
    });

    it('takes no space when there is nothing to show: empty', async () => {
      const element = await fixture<HotlinesElement>(
        html`<af-hotlines .pack=${pack()}></af-hotlines>`,
      );
      await reaching(element, 'empty');

      expect(element.offsetHeight).to.equal(0);
    });
  });
});

async function showing(hotlines: Hotline[], attributes: Partial<HotlinesElement> = {}) {
  const element = await fixture<HotlinesElement>(html`<af-hotlines lang="zh"></af-hotlines>`);
  Object.assign(element, attributes, {pack: pack({hotlines})});
  return reaching(element, 'shown');
}

/** The question whether to follow a link, answered with no. */
function heldBack(element: HotlinesElement) {
  document.addEventListener('af-navigate', (event) => event.preventDefault(), {once: true});
  return oneEvent<NavigateEvent>(element, 'af-navigate');
}

const link = ({shadowRoot}: Pick<HotlinesElement, 'shadowRoot'>) =>
  shadowRoot!.querySelector<HTMLAnchorElement>('.dial a')!;

const linksOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map((each) => each.getAttribute('href'));
