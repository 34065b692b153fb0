import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {faultsOf} from './axe.js';
import {useSite} from './site.js';

describe('axe finds no fault', () => {
  const site = useSite();

  for (const file of ['stats-banner.html', 'case-card.html', 'case-list.html', 'tip-carousel.html', 'scam-check.html', 'briefing.html', 'hotlines.html', 'measures.html', 'qa.html', 'notice.html']) {
    it(`in ${file}`, async () => {
      const page = await site.open(file);
      const faults = await faultsOf(page);
      await page.close();

      assert.deepEqual(faults, []);
    });
  }
});
