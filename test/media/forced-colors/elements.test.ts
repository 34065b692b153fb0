import {expect, fixture, html} from '@open-wc/testing';
import type {Figure, Measure, Question, Tip} from '../../../src/content/schema.js';
import '../../../src/elements/measures/define.js';
import '../../../src/elements/qa/define.js';
import '../../../src/elements/stats-banner/define.js';
import '../../../src/elements/tip-carousel/define.js';
import {pressTogether} from '../../helpers/commands.js';
import {reaching} from '../../helpers/elements.js';
import {pack} from '../../helpers/packs.js';

const tips: Tip[] = [
  {id: 'resume', title: '简历只写必要信息'},
  {id: 'report', title: '第一时间报警'},
];
const whole: Figure = {
  id: 'solved',
  label: '案件',
  display: '10',
  value: 10,
  parts: [{id: 'part', label: '其他', display: '5', value: 5}],
};

const questions: Question[] = ['a', 'b'].map((id) => ({id, question: `${id}？`, paragraphs: ['答。']}));
const measures: Measure[] = ['a', 'b'].map((id) => ({id, title: id, paragraphs: ['做法。']}));

/** Whether an edge is drawn in another colour than what it stands on. */
function hasEdge(element: Element, side: 'top' | 'bottom' | 'left', pseudo?: string) {
  const style = getComputedStyle(element, pseudo);
  return (
    parseFloat(style.getPropertyValue(`border-${side}-width`)) >= 1 &&
    style.getPropertyValue(`border-${side}-style`) === 'solid' &&
    standsOut(style.getPropertyValue(`border-${side}-color`))
  );
}

/** Whether the system draws something other than its background. */
function standsOut(colour: string) {
  const probe = document.createElement('p');
  probe.style.cssText = 'forced-color-adjust: none; color: Canvas';
  document.body.append(probe);
  const background = getComputedStyle(probe).color;
  probe.remove();
  return !/^transparent|^rgba\(.*, 0\)$/.test(colour) && colour !== background;
}

describe('in forced colours', () => {
  describe('a question', () => {
    let root: ShadowRoot;
    beforeEach(async () => {
      const qa = await fixture<HTMLElementTagNameMap['af-qa']>(html`<af-qa .pack=${pack({questions})}></af-qa>`);
      root = (await reaching(qa, 'shown')).shadowRoot!;
      root.querySelector('details')!.open = true;
    });

    it('has an edge, and so has the button for all', () => {
      expect(hasEdge(root.querySelector('button')!, 'top')).to.equal(true);
      for (const question of root.querySelectorAll('.question')) expect(hasEdge(question, 'bottom')).to.equal(true);
      expect(hasEdge(root.querySelector('.answer')!, 'left')).to.equal(true);
    });

    it('says by a sign whether it is open, not by colour', () => {
      const [open, closed] = [...root.querySelectorAll('.question > summary')].map(
        (summary) => getComputedStyle(summary, '::after'),
      );

      expect(open!.content).not.to.equal(closed!.content);
      expect(standsOut(open!.color)).to.equal(true);
    });

    it('shows the focus', async () => {
      root.querySelector('button')!.focus();
      await pressTogether('Tab');
      const {outlineColor, outlineStyle, outlineWidth} = getComputedStyle(root.activeElement!);

      expect(root.activeElement!.localName).to.equal('summary');
      expect([outlineStyle, parseFloat(outlineWidth) >= 2, standsOut(outlineColor)]).to.deep.equal(['solid', true, true]);
    });
  });

  it('the number of a measure has an edge in place of its background', async () => {
    const element = await fixture<HTMLElementTagNameMap['af-measures']>(html`
      <af-measures .pack=${pack({measures})}></af-measures>
    `);
    const root = (await reaching(element, 'shown')).shadowRoot!;

    for (const measure of root.querySelectorAll('.measure')) {
      expect(hasEdge(measure, 'top', '::before')).to.equal(true);
      expect(standsOut(getComputedStyle(measure, '::before').color)).to.equal(true);
    }
  });

  it('an edge that nobody sees would be found', async () => {
    const box = await fixture<HTMLElement>(html`
      <div style="border: 1px solid; border-left: 0">
        <p style="border: 1px solid Canvas; forced-color-adjust: none">Text</p>
      </div>
    `);

    expect(hasEdge(box, 'top')).to.equal(true);
    expect(hasEdge(box, 'left')).to.equal(false);
    expect(hasEdge(box.querySelector('p')!, 'top')).to.equal(false);
  });

  it('the chosen tab differs by shape, not by colour alone', async () => {
    const carousel = await fixture<HTMLElementTagNameMap['af-tip-carousel']>(html`
      <af-tip-carousel .pack=${pack({tips})}></af-tip-carousel>
    `);
    await reaching(carousel, 'shown');
    const [chosen, other] = [...carousel.shadowRoot!.querySelectorAll('[role=tab]')].map(
      (tab) => getComputedStyle(tab, '::before').inlineSize,
    );

    expect(parseFloat(chosen!)).to.be.above(parseFloat(other!));
  });

  it('the bar of a part keeps a colour of its own', async () => {
    const banner = await fixture<HTMLElementTagNameMap['af-stats-banner']>(html`
      <af-stats-banner .pack=${pack({figures: [whole]})}></af-stats-banner>
    `);
    await reaching(banner, 'shown');
    const bar = banner.shadowRoot!.querySelector('.bar')!;

    expect(getComputedStyle(bar).fill).not.to.equal(getComputedStyle(bar).backgroundColor);
  });
});
