import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {Case, ContentPack} from '../../src/content/schema.js';
import type {CaseCardElement} from '../../src/elements/case-card/case-card.js';
import '../../src/elements/case-card/define.js';
import {expectNothingCut, reaching, textOf, textsOf} from '../helpers/elements.js';
import {pack, packUrl} from '../helpers/packs.js';

const waterArmy: Case = {
  id: 'water-army',
  title: '某区“网络水军”案',
  region: '某区',
  offence: {id: 'internet-water-army', label: '网络水军'},
  fraudType: {label: '刷单返利类'},
  paragraphs: ['某网络制作室招募大量“刷手”，提供刷票、点赞等业务。', '公安机关立案侦查。'],
  outcomes: [
    {id: 'caught', label: '抓获犯罪嫌疑人', display: '22', unit: '名', quote: '抓获犯罪嫌疑人22名'},
  ],
  warningSigns: ['“在家玩手机就能赚钱”'],
  quote: '抓获犯罪嫌疑人22名，并全部采取刑事强制措施。',
};
const long: Case = {
  ...waterArmy,
  id: 'long',
  paragraphs: Array(12).fill('严重扰乱网上治安秩序。'.repeat(12)) as string[],
};

describe('<af-case-card>', () => {
  it('shows title, place, offence, type of fraud and paragraphs', async () => {
    const {shadowRoot} = await showing(waterArmy);

    expect(textOf(shadowRoot!, '[role=heading]')).to.equal(waterArmy.title);
    expect(textsOf(shadowRoot!, '.facts li')).to.deep.equal([
      '地区 某区',
      '案由 网络水军',
      '诈骗类型 刷单返利类',
    ]);
    expect(textsOf(shadowRoot!, '.text p')).to.deep.equal(waterArmy.paragraphs);
  });

  it('shows what came of it, one phrase an outcome', async () => {
    const {shadowRoot} = await showing(waterArmy);

    expect(textsOf(shadowRoot!, '.outcomes .figure > .hidden')).to.deep.equal([
      '抓获犯罪嫌疑人 22名',
    ]);
  });

  it('shows how to notice it, and the words of the source', async () => {
    const {shadowRoot} = await showing(waterArmy);

    expect(textsOf(shadowRoot!, '.signs li')).to.deep.equal(waterArmy.warningSigns);
    expect(textOf(shadowRoot!, '.case > details blockquote')).to.equal(waterArmy.quote);
  });

  it('shows nothing of what a case does not have', async () => {
    const {shadowRoot} = await showing({id: 'plain', title: '某案', paragraphs: ['经过。']});

    expect(shadowRoot!.querySelector('.facts, .outcomes, .signs, details, .fold-button')).not.to
      .exist;
  });

  it('shows the case named in ids', async () => {
    const card = await fixture<CaseCardElement>(html`
      <af-case-card
        ids="long"
        .pack=${pack({cases: [waterArmy, {...long, title: '另一案'}]})}
      ></af-case-card>
    `);
    await reaching(card, 'shown');

    expect(textOf(card.shadowRoot!, '[part=title]')).to.equal('另一案');
  });

  it('takes another title from the page, at the level that fits', async () => {
    const card = await showing(waterArmy, {heading: '典型案例', headingLevel: 4});

    expect(textOf(card.shadowRoot!, '[role=heading][aria-level="4"]')).to.equal('典型案例');
  });

  it('has room for a picture and for links', async () => {
    const card = await fixture<CaseCardElement>(html`
      <af-case-card .pack=${pack({cases: [waterArmy]})}
        ><img slot="media" alt="" /><a slot="actions" href="#more">详情</a></af-case-card
      >
    `);
    await reaching(card, 'shown');

    expect(
      (card.shadowRoot!.querySelector('slot[name=media]') as HTMLSlotElement).assignedElements(),
    ).to.have.lengthOf(1);
    expect(
      (card.shadowRoot!.querySelector('slot[name=actions]') as HTMLSlotElement).assignedElements(),
    ).to.have.lengthOf(1);
  });

  describe('folding', () => {
    it('folds a long text behind a button', async () => {
      const card = await showing(long, {fold: true});
      await unfoldable(card);

      expect(text(card).clientHeight).to.be.below(text(card).scrollHeight);
    });

    it('fades the end of a folded text no further than high contrast allows', async () => {
      const card = await showing(long, {fold: true});
      await unfoldable(card);

      const {maskImage} = getComputedStyle(text(card));
      const opacities = [...maskImage.matchAll(/rgba?\(0, 0, 0(?:, ([\d.]+))?\)/g)].map(
        ([, alpha = 1]) => +alpha,
      );
      // Black on white at this opacity is #595959, which has 7 to 1.
      expect(Math.min(...opacities)).to.be.within(0.65, 1);
    });

    it('unfolds and folds by the button', async () => {
      const card = await showing(long, {fold: true});
      const button = await unfoldable(card);

      button.click();
      expect(text(card).clientHeight).to.equal(text(card).scrollHeight);
      expect(button).to.have.attribute('aria-expanded', 'true');

      button.click();
      expect(text(card).clientHeight).to.be.below(text(card).scrollHeight);
      expect(button).to.have.attribute('aria-expanded', 'false');
    });

    it('offers the button in vertical lines, too, which are cut in their number as well', async () => {
      const card = await showing(long);
      card.style.writingMode = 'vertical-rl';
      card.fold = true;
      await card.updateComplete;
      await unfoldable(card);

      expect(text(card).clientWidth).to.be.below(text(card).scrollWidth);
    });

    it('offers no button where nothing would be hidden', async () => {
      const card = await showing({...waterArmy, paragraphs: ['短。']}, {fold: true});
      await measured(card);

      expect(card.shadowRoot!.querySelector('.fold-button')!.getClientRects()).to.have.lengthOf(0);
    });

    it('folds nothing unless asked', async () => {
      const card = await showing(long);

      expect(card.shadowRoot!.querySelector('.fold')).not.to.exist;
    });
  });

  for (const width of [240, 480, 900]) {
    it(`cuts nothing at ${width} px`, async () => {
      const card = await showing(waterArmy);
      card.style.inlineSize = `${width}px`;

      expectNothingCut(card);
    });
  }

  describe('in every state', () => {
    it('draws the page’s own text: children', async () => {
      const card = await fixture<CaseCardElement>(html`
        <af-case-card
          ><article>
            <h3>某案</h3>
            <p>经过。</p>
          </article></af-case-card
        >
      `);

      expect(card.state).to.equal('children');
      expect(textOf(card.shadowRoot!, '[part=title]')).to.equal('某案');
      await expect(card).to.be.accessible();
    });

    it('says that it loads: loading', async () => {
      const card = await fixture<CaseCardElement>(
        html`<af-case-card src=${packUrl(pack())}></af-case-card>`,
      );

      await expect(card).to.be.accessible();
    });

    it('shows a case: shown', async () => {
      await expect(await showing(long, {fold: true})).to.be.accessible();
    });

    it('says that content is out of date: expired', async () => {
      const card = await fixture<CaseCardElement>(html`
        <af-case-card .pack=${pack({cases: [waterArmy], expires: '2024'})}></af-case-card>
      `);
      await reaching(card, 'expired');

      await expect(card).to.be.accessible();
    });

    it('keeps its text when the pack fails: failed with text', async () => {
      const card = await fixture<CaseCardElement>(html`
        <af-case-card
          ><article>
            <h3>某案</h3>
            <p>经过。</p>
          </article></af-case-card
        >
      `);
      setTimeout(() => card.setAttribute('src', packUrl({})));
      await oneEvent(card, 'af-content-error');
      await reaching(card, 'failed');

      expect(textOf(card.shadowRoot!, '[part=title]')).to.equal('某案');
      await expect(card).to.be.accessible();
    });

    it('says so when there is nothing to keep: failed without', async () => {
      const card = await fixture<CaseCardElement>(
        html`<af-case-card src=${packUrl({})}></af-case-card>`,
      );
      await reaching(card, 'failed');

      expect(card.shadowRoot!.querySelector('[role=status]')).to.exist;
      await expect(card).to.be.accessible();
    });

    it('takes no space when there is nothing to show: empty', async () => {
      const card = await fixture<CaseCardElement>(
        html`<af-case-card .pack=${pack()}></af-case-card>`,
      );
      await reaching(card, 'empty');

      expect(card.offsetHeight).to.equal(0);
    });
  });
});

async function showing(shown: Case, attributes: Partial<CaseCardElement> = {}) {
  const card = await fixture<CaseCardElement>(html`<af-case-card lang="zh"></af-case-card>`);
  Object.assign(card, attributes, {pack: pack({cases: [shown]}) satisfies ContentPack});
  return reaching(card, 'shown');
}

const text = (card: CaseCardElement) => card.shadowRoot!.querySelector('.text')!;

/** The browser measures after layout and before paint. */
const measured = (card: CaseCardElement) =>
  new Promise<void>((resolve) => {
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(text(card));
  });

async function unfoldable(card: CaseCardElement) {
  await measured(card);
  const button = card.shadowRoot!.querySelector<HTMLButtonElement>('.fold-button')!;
  expect(button.getClientRects()).to.have.lengthOf(1);
  return button;
}
