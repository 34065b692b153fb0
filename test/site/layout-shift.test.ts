import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ready} from '../../.tools/site/chromium.mjs';
import {limit, observeShifts, shiftOf, shiftsIn} from './shift.js';
import {desktop, phone, scriptedPages, useSite} from './site.js';

/** Content that no markup stands for arrives on these, so that they have to grow. */
const growing = ['states.html', 'many-cases.html', 'briefing.html'];

describe('When the script runs after the first paint', () => {
  const site = useSite();

  for (const file of scriptedPages.filter((name) => !growing.includes(name))) {
    for (const [device, viewport] of Object.entries({desktop, phone})) {
      it(`nothing moves (${file}, ${device})`, async () => {
        const score = await shiftOf(site, file, viewport);

        assert.ok(score <= limit, String(score));
      });
    }
  }

  it('what does move is measured', async () => {
    const page = await site.blank();
    await observeShifts(page);
    await page.goto(`${site.address}article.html`);
    await ready(page);
    await page.evaluate(async () => {
      const sheet = new CSSStyleSheet();
      document.adoptedStyleSheets = [sheet];
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      sheet.replaceSync('.trail { padding-block-end: 20rem }');
    });
    const score = await shiftsIn(page);
    await page.close();

    assert.ok(score > limit, String(score));
  });
});
