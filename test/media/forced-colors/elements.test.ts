import {expect, fixture, html} from '@open-wc/testing';
import type {Figure, Tip} from '../../../src/content/schema.js';
import '../../../src/elements/stats-banner/define.js';
import '../../../src/elements/tip-carousel/define.js';
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

describe('in forced colours', () => {
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
