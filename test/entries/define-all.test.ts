import {expect, fixture, html} from '@open-wc/testing';
import {defineAll} from '../../src/entries/define-all.js';
import {StatsBannerElement} from '../../src/entries/index.js';

const names = ['case-card', 'case-list', 'stats-banner', 'tip-carousel'];

describe('defineAll', () => {
  it('registers every element under the tags of the library', () => {
    defineAll();

    for (const name of names) expect(customElements.get(`af-${name}`), name).to.be.a('function');
    expect(customElements.get('af-stats-banner')).to.equal(StatsBannerElement);
  });

  it('registers them once more under a prefix, where they work', async () => {
    defineAll({prefix: 'city'});

    const banner = await fixture<StatsBannerElement>(
      html`<city-stats-banner><dl><dt>破获案件</dt><dd>12起</dd></dl></city-stats-banner>`,
    );

    expect(banner).to.be.instanceOf(StatsBannerElement);
    expect(banner.shadowRoot!.querySelector('[part~=value]')!.textContent).to.contain('12');
  });

  it('leaves tags alone that are registered already', () => {
    defineAll({prefix: 'town'});
    const first = names.map((name) => customElements.get(`town-${name}`));

    defineAll({prefix: 'town'});

    expect(names.map((name) => customElements.get(`town-${name}`))).to.deep.equal(first);
  });

  for (const prefix of ['', 'City', '1a', 'a_b', 'a-', 'a--b', 'a b']) {
    it(`refuses the prefix "${prefix}", with which no tag can begin`, () => {
      expect(() => defineAll({prefix})).to.throw(RangeError, `"${prefix}" cannot begin a tag`);
    });
  }
});
