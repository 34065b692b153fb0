import {expect, fixture, html} from '@open-wc/testing';
import type {TipCarouselElement} from '../../../src/elements/tip-carousel/tip-carousel.js';
import '../../../src/elements/tip-carousel/define.js';
import {reaching, textOf} from '../../helpers/elements.js';
import {pack} from '../../helpers/packs.js';

const tips = [
  {id: 'resume', title: '简历只写必要信息'},
  {id: 'report', title: '第一时间报警'},
];

describe('<af-tip-carousel> for people who asked for less motion', () => {
  it('does not start to rotate by itself', async () => {
    const carousel = await rotating();

    expect(textOf(carousel.shadowRoot!, '.rotation')).to.equal('开始轮播');
    expect(carousel.shadowRoot!.querySelector('.slides')).to.have.attribute('aria-live', 'polite');
  });

  it('rotates when they start it', async () => {
    const carousel = await rotating();

    carousel.shadowRoot!.querySelector<HTMLButtonElement>('.rotation')!.click();
    await carousel.updateComplete;

    expect(carousel.shadowRoot!.querySelector('.slides')).to.have.attribute('aria-live', 'off');
  });

  it('changes slides without gliding', async () => {
    const carousel = await rotating();
    carousel.next();
    const row = carousel.shadowRoot!.querySelector('.slides')!;

    expect(row.scrollLeft).to.be.closeTo(row.clientWidth, 1);
  });
});

async function rotating() {
  const carousel = await fixture<TipCarouselElement>(html`
    <af-tip-carousel lang="zh" autoplay .pack=${pack({tips})}></af-tip-carousel>
  `);
  return reaching(carousel, 'shown');
}
