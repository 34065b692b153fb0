import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {faultsOf} from './axe.js';
import {useSite} from './site.js';

describe('axe finds no fault', () => {
  const site = useSite();

  for (const file of ['states.html', 'many-cases.html', 'narrow.html', 'dark.html', 'themes.html', 'scripts-off.html']) {
    it(`in ${file}`, async () => {
      const page = await site.open(file);
      const faults = await faultsOf(page);
      await page.close();

      assert.deepEqual(faults, []);
    });
  }

  it('of ours in old-cms.html, which has neither landmarks nor underlined links', async () => {
    const page = await site.open('old-cms.html');
    const faults = await faultsOf(page, ['region', 'landmark-one-main', 'link-in-text-block']);
    await page.close();

    assert.deepEqual(faults, []);
  });
});
