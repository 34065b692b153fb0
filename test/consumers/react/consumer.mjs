import assert from 'node:assert/strict';
import {tellsOfSlides} from '../slides.mjs';

export const claims = {
  async 'keeps what the server wrote while it hydrates'(page, address) {
    const text = await (await fetch(address)).text();
    const served = /<af-stats-banner[^>]*>(.*?)<\/af-stats-banner>/s.exec(text)[1];
    const kept = await page.evaluate(() => document.querySelector('af-stats-banner').innerHTML);

    assert.match(served, /<dd>1940起<\/dd>/);
    assert.equal(kept, served);
  },

  async 'shows a case by a tag that the server wrote, with its attributes'(page, address) {
    const tag = /<af-case-card[^>]*>/.exec(await (await fetch(address)).text())[0];
    const state = await page.evaluate(async () => {
      const card = document.querySelector('af-case-card');
      while (card.state === 'loading') await new Promise(requestAnimationFrame);
      return card.state;
    });

    assert.match(tag, /src="\/pack\.json" heading="典型案例" fold=""/);
    assert.equal(state, 'shown');
  },

  'is told which tip a reader has moved to': tellsOfSlides,

  async 'hands the pack to a tag that comes later as a property'(page) {
    const text = await page.evaluate(async () => {
      const late = document.getElementById('late');
      await late.updateComplete;
      return late.shadowRoot.textContent;
    });

    assert.match(text, /水军/);
  },
};
