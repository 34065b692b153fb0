import assert from 'node:assert/strict';

/** Such pages are served without any. */
export const policy = '';

export const claims = {
  async 'is in quirks mode, with the old libraries as they were'(page) {
    const found = await page.evaluate(() => ({
      mode: document.compatMode,
      jquery: globalThis.jQuery.fn.jquery,
      prototype: globalThis.Prototype.Version,
      json: JSON.stringify([1]),
    }));

    assert.deepEqual(found, {mode: 'BackCompat', jquery: '1.12.4', prototype: '1.6.1', json: '"[1]"'});
  },

  async 'shows tips from JSON inside the page, and a case that a script put in later'(page) {
    const seen = await page.evaluate(async () => {
      const [tips, card] = ['af-tip-carousel', 'af-case-card'].map((tag) => document.querySelector(tag));
      while (card.state === 'loading') await new Promise(requestAnimationFrame);
      return [tips, card].map(({state, shadowRoot}) => [state, shadowRoot.textContent.replace(/\s+/g, ' ')]);
    });

    assert.deepEqual(seen.map(([state]) => state), ['shown', 'shown']);
    assert.match(seen[0][1], /不向陌生账户转账.*先与家人商量/);
    assert.match(seen[1][1], /水军/);
  },

  async 'keeps its style sheets out of the elements'(page) {
    const [inside, outside] = await page.evaluate(() => {
      const drawn = document.querySelector('af-stats-banner').shadowRoot.querySelector('ul');
      return [drawn, document.querySelector('#menu ul')].map((element) => {
        const {float, textTransform} = getComputedStyle(element);
        return {float, textTransform};
      });
    });

    assert.deepEqual(outside, {float: 'left', textTransform: 'uppercase'});
    assert.deepEqual(inside, {float: 'none', textTransform: 'none'});
  },
};
