import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {faultsOf} from './axe.js';
import {desktop, phone, useSite} from './site.js';

describe('axe finds no fault', () => {
  const site = useSite();

  for (const [device, viewport] of Object.entries({desktop, phone})) {
    it(`in the article on a ${device}`, async () => {
      const page = await site.open('article.html', {viewport});
      const faults = await faultsOf(page);
      await page.close();

      assert.deepEqual(faults, []);
    });
  }

  it('in the article with right-to-left text', async () => {
    const page = await site.open('article.html');
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    const faults = await faultsOf(page);
    await page.close();

    assert.deepEqual(faults, []);
  });

  it('in the article with scripts off', async () => {
    const page = await site.blank();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site.address}article.html`);
    await page.setJavaScriptEnabled(true); // the page's scripts had their chance; axe needs its own
    const faults = await faultsOf(page);
    await page.close();

    assert.deepEqual(faults, []);
  });

  it('but one where there is one', async () => {
    const page = await site.open('article.html');
    await page.evaluate(() => document.querySelector('aside')!.append(document.createElement('button')));
    const faults = await faultsOf(page);
    await page.close();

    assert.deepEqual(faults, ['button-name: button']);
  });
});
