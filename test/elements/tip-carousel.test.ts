import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {useFakeTimers, type SinonFakeTimers} from 'sinon';
import type {Tip} from '../../src/content/schema.js';
import type {SlideChangeEvent} from '../../src/elements/tip-carousel/slide-change-event.js';
import type {TipCarouselElement} from '../../src/elements/tip-carousel/tip-carousel.js';
import '../../src/elements/tip-carousel/define.js';
import {expectNothingCut, reaching, textOf, textsOf} from '../helpers/elements.js';
import {pack, packUrl} from '../helpers/packs.js';

const tips: Tip[] = [
  {id: 'resume', title: '简历只写必要信息', text: '先看招聘企业是否正规。', audience: '求职者'},
  {id: 'copies', title: '复印证件写明用途'},
  {id: 'links', title: '不点陌生链接', kind: 'dont'},
  {id: 'report', title: '第一时间报警', kind: 'ifItHappens'},
];

describe('<af-tip-carousel>', () => {
  describe('as a carousel (APG)', () => {
    it('is a region with a role description and a name', async () => {
      const {shadowRoot} = await showing();
      const region = shadowRoot!.querySelector('[role=region]')!;

      expect(region).to.have.attribute('aria-roledescription', '轮播');
      expect(region).to.have.attribute('aria-label', '净网行动通报');
    });

    it('names each slide by its position, and hides those out of sight', async () => {
      const slides = [...(await showing()).shadowRoot!.querySelectorAll('[role=tabpanel]')];

      expect(slides.map((slide) => slide.ariaLabel)).to.deep.equal(
        [1, 2, 3, 4].map((n) => `第 ${n} 条，共 4 条`),
      );
      expect(slides.map((slide) => slide.ariaHidden)).to.deep.equal([null, 'true', 'true', 'true']);
    });

    it('says kind, title, text and audience of a tip', async () => {
      const {shadowRoot} = await showing();

      expect(textsOf(shadowRoot!, '.kind')).to.deep.equal([
        '应该做',
        '应该做',
        '不要做',
        '万一遇到',
      ]);
      expect(textOf(shadowRoot!, '.slide')).to.equal(
        '应该做 简历只写必要信息 先看招聘企业是否正规。 适用人群 求职者',
      );
    });

    it('goes to the next and the previous, around the ends', async () => {
      const carousel = await showing();

      await press(carousel, 'next');
      expect(current(carousel)).to.equal(1);
      await press(carousel, 'previous');
      await press(carousel, 'previous');
      expect(current(carousel)).to.equal(3);
      await press(carousel, 'next');
      expect(current(carousel)).to.equal(0);
    });

    it('brings the chosen slide into sight', async () => {
      const carousel = await showing();
      await chooseTab(carousel, 2);

      await inSight(carousel, 2);
    });

    it('tells the page which slide a reader chose', async () => {
      const carousel = await showing();
      setTimeout(() => void chooseTab(carousel, 3));

      const {index, tipId} = await oneEvent<SlideChangeEvent>(carousel, 'af-slide-change');

      expect([index, tipId]).to.deep.equal([3, 'report']);
    });

    it('follows a reader who swipes', async () => {
      const carousel = await showing();
      const row = carousel.shadowRoot!.querySelector('.slides')!;
      setTimeout(() => row.scrollTo({left: row.clientWidth, behavior: 'instant'}));

      await oneEvent(carousel, 'af-slide-change');
      await carousel.updateComplete;

      expect(current(carousel)).to.equal(1);
    });

    it('follows a reader who swipes to a tip that newer content brought', async () => {
      const carousel = await showing({pack: pack({tips: tips.slice(0, 2)})});
      carousel.pack = pack({tips});
      await waitUntil(() => tabs(carousel).length === 4);
      const row = carousel.shadowRoot!.querySelector('.slides')!;
      setTimeout(() => row.scrollTo({left: row.clientWidth * 3, behavior: 'instant'}));

      await oneEvent(carousel, 'af-slide-change');
      await carousel.updateComplete;

      expect(current(carousel)).to.equal(3);
    });

    it('has one tab stop in its picker', async () => {
      const carousel = await showing();
      await chooseTab(carousel, 1);

      expect(tabs(carousel).map((tab) => tab.tabIndex)).to.deep.equal([-1, 0, -1, -1]);
    });

    const keys: [string, number[]][] = [
      ['ArrowRight', [1, 2]],
      ['ArrowDown', [1, 2]],
      ['ArrowLeft', [3, 2]],
      ['ArrowUp', [3, 2]],
      ['End', [3, 3]],
    ];
    for (const [key, positions] of keys) {
      it(`moves through the picker by ${key}, focus with it`, async () => {
        const carousel = await showing();
        tabs(carousel)[0]!.focus();

        for (const position of positions) {
          await sendKeys({press: key});
          await waitUntil(
            () => carousel.shadowRoot!.activeElement === tabs(carousel)[position],
            `${key} to ${position}`,
          );
          expect(current(carousel)).to.equal(position);
        }
      });
    }

    it('comes back to the first by Home', async () => {
      const carousel = await showing();
      await chooseTab(carousel, 2);
      tabs(carousel)[2]!.focus();

      await sendKeys({press: 'Home'});
      await waitUntil(() => carousel.shadowRoot!.activeElement === tabs(carousel)[0]);

      expect(current(carousel)).to.equal(0);
    });

    it('moves the other way by arrow keys in right-to-left text', async () => {
      const carousel = await showing({}, 'rtl');
      tabs(carousel)[0]!.focus();

      await sendKeys({press: 'ArrowLeft'});
      await waitUntil(() => current(carousel) === 1);
    });

    it('does not glide where the page lets nothing move, as in large text', async () => {
      const carousel = await showing();
      carousel.style.setProperty('--af-motion', 'none');

      carousel.next();

      const row = carousel.shadowRoot!.querySelector('.slides')!;
      expect(row.scrollLeft).to.be.closeTo(row.clientWidth, 1);
    });

    it('brings slides into sight in right-to-left text', async () => {
      const carousel = await showing({}, 'rtl');
      await chooseTab(carousel, 2);

      await inSight(carousel, 2);
    });

    it('brings slides into sight in vertical text', async () => {
      const page = await fixture(html`
        <div style="writing-mode: vertical-lr; block-size: 500px; inline-size: 420px">
          <af-tip-carousel lang="zh" .pack=${pack({tips})}></af-tip-carousel>
        </div>
      `);
      const carousel = await reaching(page.querySelector('af-tip-carousel')!, 'shown');
      await chooseTab(carousel, 2);

      await inSight(carousel, 2);
    });

    it('does not scroll the page when it changes slides', async () => {
      const page = await fixture(html`<div><div style="block-size: 3000px"></div></div>`);
      const carousel = document.createElement('af-tip-carousel');
      carousel.pack = pack({tips});
      page.append(carousel);
      await reaching(carousel, 'shown');

      carousel.goTo(3);
      await carousel.updateComplete;

      expect(document.scrollingElement!.scrollTop).to.equal(0);
    });

    it('has targets of 44 by 44 px', async () => {
      const carousel = await showing({autoplay: true});

      for (const button of carousel.shadowRoot!.querySelectorAll('button')) {
        expect(button.offsetWidth, button.className).to.be.at.least(44);
        expect(button.offsetHeight, button.className).to.be.at.least(44);
      }
    });

    it('has no controls for a single tip', async () => {
      const carousel = await showing({pack: pack({tips: tips.slice(0, 1)})});

      expect(carousel.shadowRoot!.querySelector('button, [role=region]')).not.to.exist;
      expect(textOf(carousel.shadowRoot!, '.title')).to.equal(tips[0]!.title);
    });

    it('stays in range when newer content has fewer tips', async () => {
      const carousel = await showing();
      await chooseTab(carousel, 3);

      carousel.pack = pack({tips: tips.slice(0, 2)});
      await waitUntil(() => tabs(carousel).length === 2);

      expect(current(carousel)).to.equal(1);
    });
  });

  describe('as a list', () => {
    it('shows all tips when asked, and one at a time again', async () => {
      const carousel = await showing();
      const button = carousel.shadowRoot!.querySelector<HTMLButtonElement>('.show-all')!;

      button.click();
      await carousel.updateComplete;
      expect(carousel.shadowRoot!.querySelectorAll('ul.list > li')).to.have.lengthOf(4);
      expect(carousel.shadowRoot!.querySelector('[role=region]')).not.to.exist;

      button.click();
      await carousel.updateComplete;
      expect(carousel.shadowRoot!.querySelector('[role=region]')).to.exist;
    });

    it('comes back to the slide that was shown', async () => {
      const carousel = await showing();
      await chooseTab(carousel, 2);
      carousel.showAll = true;
      await carousel.updateComplete;
      carousel.showAll = false;
      await carousel.updateComplete;

      await inSight(carousel, 2);
    });
  });

  describe('rotation', () => {
    afterEach(() => clock?.restore());

    it('does not start unless asked', async () => {
      const carousel = await showing();
      clock = timers();
      await tick(carousel, 60_000);

      expect(current(carousel)).to.equal(0);
      expect(rotationButton(carousel)).not.to.exist;
    });

    it('moves on after its interval', async () => {
      const carousel = await rotating({interval: 6});

      await tick(carousel, 5_999);
      expect(current(carousel)).to.equal(0);
      await tick(carousel, 1);
      expect(current(carousel)).to.equal(1);
    });

    it('gives every slide at least five seconds', async () => {
      const carousel = await rotating({interval: 1});
      await tick(carousel, 4_999);

      expect(current(carousel)).to.equal(0);
    });

    it('pauses and starts by its button, the first in the tab order', async () => {
      const carousel = await rotating();
      const button = rotationButton(carousel)!;
      expect(carousel.shadowRoot!.querySelector('button, [tabindex]')).to.equal(button);

      button.click();
      await tick(carousel, 60_000);
      expect(textOf(carousel.shadowRoot!, '.rotation')).to.equal('开始轮播');
      expect(current(carousel)).to.equal(0);

      button.click();
      await carousel.updateComplete;
      await tick(carousel, 8_000);
      expect(textOf(carousel.shadowRoot!, '.rotation')).to.equal('暂停轮播');
      expect(current(carousel)).to.equal(1);
    });

    it('is silent while it rotates, and speaks when it stands', async () => {
      const carousel = await rotating();
      const slides = carousel.shadowRoot!.querySelector('.slides')!;
      expect(slides).to.have.attribute('aria-live', 'off');

      rotationButton(carousel)!.click();
      await carousel.updateComplete;

      expect(slides).to.have.attribute('aria-live', 'polite');
    });

    it('stands while the pointer is over it, and goes on after', async () => {
      const carousel = await rotating();

      carousel.dispatchEvent(new MouseEvent('mouseenter'));
      await tick(carousel, 60_000);
      expect(current(carousel)).to.equal(0);

      carousel.dispatchEvent(new MouseEvent('mouseleave'));
      await tick(carousel, 8_000);
      expect(current(carousel)).to.equal(1);
    });

    it('stops when the keyboard comes in, and stays stopped when it leaves', async () => {
      const carousel = await rotating();

      tabs(carousel)[0]!.focus();
      tabs(carousel)[0]!.blur();
      await tick(carousel, 60_000);

      expect(current(carousel)).to.equal(0);
      expect(textOf(carousel.shadowRoot!, '.rotation')).to.equal('开始轮播');
    });

    it('stands while the page is hidden', async () => {
      const carousel = await rotating();
      Object.defineProperty(document, 'hidden', {value: true, configurable: true});

      document.dispatchEvent(new Event('visibilitychange'));
      await tick(carousel, 60_000);
      Reflect.deleteProperty(document, 'hidden');

      expect(current(carousel)).to.equal(0);
    });

    it('does not rotate as a list', async () => {
      await rotating({showAll: true});

      expect(clock!.countTimers()).to.equal(0);
    });

    it('is not offered where the page lets nothing move, as in large text', async () => {
      const carousel = await rotating();
      carousel.style.setProperty('--af-motion', 'none');

      await tick(carousel, 60_000);

      expect(current(carousel)).to.equal(0);
      expect(rotationButton(carousel)).not.to.exist;
      expect(clock!.countTimers()).to.equal(0);
    });

    it('leaves no timer behind', async () => {
      const carousel = await rotating();
      expect(clock!.countTimers()).to.equal(1);
      carousel.remove();

      expect(clock!.countTimers()).to.equal(0);
    });
  });

  for (const width of [240, 480, 900]) {
    it(`cuts no tip at ${width} px`, async () => {
      const carousel = await showing({showAll: true});
      carousel.style.inlineSize = `${width}px`;

      expectNothingCut(carousel);
    });
  }

  describe('in every state', () => {
    it('draws the page’s own text: children', async () => {
      const carousel = await fixture<TipCarouselElement>(html`
        <af-tip-carousel
          ><ul>
            <li>不随意填写个人信息</li>
            <li>第一时间报警</li>
          </ul></af-tip-carousel
        >
      `);

      expect(carousel.state).to.equal('children');
      expect(textsOf(carousel.shadowRoot!, '.title')).to.deep.equal([
        '不随意填写个人信息',
        '第一时间报警',
      ]);
      await expect(carousel).to.be.accessible();
    });

    it('says that it loads: loading', async () => {
      await expect(
        await fixture<TipCarouselElement>(
          html`<af-tip-carousel src=${packUrl(pack())}></af-tip-carousel>`,
        ),
      ).to.be.accessible();
    });

    it('shows tips: shown', async () => {
      await expect(await showing({autoplay: true})).to.be.accessible();
    });

    it('shows tips as a list: shown', async () => {
      await expect(await showing({showAll: true})).to.be.accessible();
    });

    it('says that content is out of date: expired', async () => {
      const carousel = await fixture<TipCarouselElement>(
        html`<af-tip-carousel .pack=${pack({tips, expires: '2024'})}></af-tip-carousel>`,
      );
      await reaching(carousel, 'expired');

      await expect(carousel).to.be.accessible();
    });

    it('keeps its text when the pack fails: failed with text', async () => {
      const carousel = await fixture<TipCarouselElement>(html`
        <af-tip-carousel
          ><ul>
            <li>第一时间报警</li>
          </ul></af-tip-carousel
        >
      `);
      setTimeout(() => carousel.setAttribute('src', packUrl({})));
      await oneEvent(carousel, 'af-content-error');
      await reaching(carousel, 'failed');

      expect(textOf(carousel.shadowRoot!, '.title')).to.equal('第一时间报警');
      await expect(carousel).to.be.accessible();
    });

    it('says so when there is nothing to keep: failed without', async () => {
      const carousel = await fixture<TipCarouselElement>(
        html`<af-tip-carousel src=${packUrl({})}></af-tip-carousel>`,
      );
      await reaching(carousel, 'failed');

      await expect(carousel).to.be.accessible();
    });

    it('takes no space when there is nothing to show: empty', async () => {
      const carousel = await fixture<TipCarouselElement>(
        html`<af-tip-carousel .pack=${pack()}></af-tip-carousel>`,
      );
      await reaching(carousel, 'empty');

      expect(carousel.offsetHeight).to.equal(0);
    });
  });
});

async function showing(attributes: Partial<TipCarouselElement> = {}, dir = 'ltr') {
  const carousel = await fixture<TipCarouselElement>(
    html`<af-tip-carousel lang="zh" dir=${dir}></af-tip-carousel>`,
  );
  Object.assign(carousel, {pack: pack({tips})}, attributes);
  return reaching(carousel, 'shown');
}

let clock: SinonFakeTimers | undefined;

/** Time stands from before the rotation starts. */
async function rotating(attributes: Partial<TipCarouselElement> = {}) {
  const carousel = await showing(attributes);
  clock = timers();
  carousel.autoplay = true;
  await carousel.updateComplete;
  return carousel;
}

const timers = () => useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});

async function tick(carousel: TipCarouselElement, milliseconds: number) {
  await carousel.updateComplete;
  clock!.tick(milliseconds);
  await carousel.updateComplete;
}

const tabs = (carousel: TipCarouselElement) => [
  ...carousel.shadowRoot!.querySelectorAll<HTMLElement>('[role=tab]'),
];
const current = (carousel: TipCarouselElement) =>
  tabs(carousel).findIndex((tab) => tab.ariaSelected === 'true');
const rotationButton = (carousel: TipCarouselElement) =>
  carousel.shadowRoot!.querySelector<HTMLButtonElement>('.rotation');

async function press(carousel: TipCarouselElement, part: string) {
  carousel.shadowRoot!.querySelector<HTMLButtonElement>(`[part=${part}]`)!.click();
  await carousel.updateComplete;
}

async function chooseTab(carousel: TipCarouselElement, position: number) {
  tabs(carousel)[position]!.click();
  await carousel.updateComplete;
}

async function inSight(carousel: TipCarouselElement, position: number) {
  const row = carousel.shadowRoot!.querySelector('.slides')!;
  await waitUntil(() => {
    const outer = row.getBoundingClientRect();
    const inner = row.children[position]!.getBoundingClientRect();
    return Math.abs(inner.left - outer.left) < 2 && Math.abs(inner.top - outer.top) < 2;
  }, `slide ${position} should be in sight`);
}
