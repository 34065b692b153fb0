import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {Figure, Measure} from '../../src/content/schema.js';
import '../../src/elements/measures/define.js';
import type {MeasuresElement} from '../../src/elements/measures/measures.js';
import {expectNothingCut, reaching, textOf, textsOf} from '../helpers/elements.js';
import {pack, packUrl} from '../helpers/packs.js';

const figures: Figure[] = [
  {id: 'inspections', label: '开展网络安全检查', display: '680余', unit: '次', quote: '检查680余次'},
  {id: 'closed', label: '关闭网站', display: '27', unit: '个', quote: '关闭网站27个'},
  {
    id: 'solved',
    label: '侦破涉网刑事案件',
    display: '2494',
    unit: '起',
    value: 2494,
    parts: [{id: 'data', label: '侵犯公民个人信息案件', display: '67', unit: '起', value: 67}],
  },
];
const strike: Measure = {
  id: 'strike',
  title: '坚持“以打开路”',
  paragraphs: ['始终保持高压严打态势。', '整治行业乱象。'],
  figures: ['solved'],
  quote: '一是坚持“以打开路”。',
};
const supervise: Measure = {
  id: 'supervise',
  title: '坚持“以管促治”',
  paragraphs: ['开展网络安全检查。'],
  figures: ['closed', 'inspections'],
};
const both = {measures: [strike, supervise], figures};

const own = html`<article>
  <h3>坚持“以管促治”</h3>
  <p>开展网络安全检查。</p>
  <dl>
    <dt>关闭网站</dt>
    <dd>27个</dd>
  </dl>
</article>`;

describe('<af-measures>', () => {
  it('shows measures as an ordered list, each with its title, paragraphs and number', async () => {
    const {shadowRoot} = await showing(both);

    expect(textsOf(shadowRoot!, 'ol > li > [role=heading]')).to.deep.equal([
      strike.title,
      supervise.title,
    ]);
    expect(textsOf(shadowRoot!, 'ol > li:first-child .text p')).to.deep.equal(strike.paragraphs);
  });

  it('shows the figures that a measure names, in its order, one phrase each', async () => {
    const {shadowRoot} = await showing(both);

    expect(textsOf(shadowRoot!, 'ol > li:nth-child(2) .outcomes .figure > .hidden')).to.deep.equal([
      '关闭网站 27个',
      '开展网络安全检查 680余次',
    ]);
  });

  it('shows the parts of a figure with it', async () => {
    const {shadowRoot} = await showing(both);

    expect(textsOf(shadowRoot!, '.parts .hidden')).to.deep.equal([
      '其中 侵犯公民个人信息案件 67起',
    ]);
  });

  it('passes over a figure that the pack does not have', async () => {
    const {shadowRoot} = await showing({
      measures: [{...supervise, figures: ['lost', 'closed']}],
      figures,
    });

    expect(textsOf(shadowRoot!, '.outcomes .figure > .hidden')).to.deep.equal(['关闭网站 27个']);
  });

  it('shows the words of the source once: of the whole measure, else of each figure', async () => {
    const {shadowRoot} = await showing(both);

    expect(textsOf(shadowRoot!, 'ol > li:first-child blockquote')).to.deep.equal([strike.quote]);
    expect(textsOf(shadowRoot!, 'ol > li:nth-child(2) blockquote')).to.deep.equal([
      '关闭网站27个',
      '检查680余次',
    ]);
  });

  it('shows nothing of what a measure does not have', async () => {
    const {shadowRoot} = await showing({measures: [{id: 'a', title: '措施', paragraphs: ['文。']}]});

    expect(shadowRoot!.querySelector('.outcomes, details')).not.to.exist;
  });

  it('has titles one level below its heading', async () => {
    const element = await showing(both, {headingLevel: 3});

    expect(textOf(element.shadowRoot!, '[aria-level="3"]')).to.equal('净网行动通报');
    expect(textsOf(element.shadowRoot!, '[aria-level="4"]')).to.deep.equal([
      strike.title,
      supervise.title,
    ]);
  });

  it('shows the measures named in ids, in that order', async () => {
    const {shadowRoot} = await showing(both, {ids: 'supervise strike'});

    expect(textsOf(shadowRoot!, '.title')).to.deep.equal([supervise.title, strike.title]);
  });

  it('follows its own HTML, figures included, when that changes', async () => {
    const element = await fixture<MeasuresElement>(
      html`<af-measures lang="zh">${own}</af-measures>`,
    );
    element.querySelector('dd')!.textContent = '28个';
    await element.updateComplete;
    await reaching(element, 'children');

    expect(textsOf(element.shadowRoot!, '.outcomes .figure > .hidden')).to.deep.equal([
      '关闭网站 28个',
    ]);
  });

  describe('however much it is given', () => {
    const many = Array.from({length: 40}, (_, index) => ({
      ...figures[index % 3]!,
      id: `figure-${index}`,
      label: 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung',
      display: '12345678',
    }));
    const much = {
      measures: Array.from({length: 100}, (_, index): Measure => ({
        id: `measure-${index}`,
        title: `第${index + 1}项`,
        paragraphs: index ? ['文。'] : ['始终保持高压。'.repeat(1500)],
        figures: index ? [] : many.map(({id}) => id),
      })),
      figures: many,
    };

    for (const width of [240, 480, 900]) {
      it(`cuts nothing at ${width} px`, async () => {
        const element = await showing(much);
        element.style.inlineSize = `${width}px`;

        expectNothingCut(element);
      });
    }
  });

  describe('in every state', () => {
    it('draws the page’s own text: children', async () => {
      const element = await fixture<MeasuresElement>(html`<af-measures>${own}</af-measures>`);

      expect(element.state).to.equal('children');
      expect(textOf(element.shadowRoot!, '.title')).to.equal('坚持“以管促治”');
      await expect(element).to.be.accessible();
    });

    it('says that it loads: loading', async () => {
      const element = await fixture<MeasuresElement>(
        html`<af-measures src=${packUrl(pack())}></af-measures>`,
      );

      await expect(element).to.be.accessible();
    });

    it('shows measures: shown', async () => {
      await expect(await showing(both)).to.be.accessible();
    });

    it('says that content is out of date: expired', async () => {
      const element = await fixture<MeasuresElement>(
        html`<af-measures .pack=${pack({...both, expires: '2024'})}></af-measures>`,
      );
      await reaching(element, 'expired');

      await expect(element).to.be.accessible();
    });

    it('keeps its text when the pack fails: failed with text', async () => {
      const element = await fixture<MeasuresElement>(html`<af-measures>${own}</af-measures>`);
      setTimeout(() => element.setAttribute('src', packUrl({})));
      await oneEvent(element, 'af-content-error');
      await reaching(element, 'failed');

      expect(textOf(element.shadowRoot!, '.title')).to.equal('坚持“以管促治”');
      await expect(element).to.be.accessible();
    });

    it('says so when there is nothing to keep: failed without', async () => {
      const element = await fixture<MeasuresElement>(
        html`<af-measures src=${packUrl({})}></af-measures>`,
      );
      await reaching(element, 'failed');

      expect(element.shadowRoot!.querySelector('[role=status]')).to.exist;
      await expect(element).to.be.accessible();
    });

    it('takes no space when there is nothing to show: empty', async () => {
      const element = await fixture<MeasuresElement>(
        html`<af-measures .pack=${pack({figures})}></af-measures>`,
      );
      await reaching(element, 'empty');

      expect(element.offsetHeight).to.equal(0);
    });
  });
});

async function showing(
  content: {measures: Measure[]; figures?: Figure[]},
  attributes: Partial<MeasuresElement> = {},
) {
  const element = await fixture<MeasuresElement>(html`<af-measures lang="zh"></af-measures>`);
  Object.assign(element, attributes, {pack: pack(content)});
  return reaching(element, 'shown');
}
