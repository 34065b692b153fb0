import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import type {AxeResults} from 'axe-core';
import type {Page} from 'puppeteer-core';
import {allPages, desktop, phone, scriptedPages, useSite} from './site.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('axe finds no fault', () => {
  const site = useSite();

  for (const file of allPages) {
    it(`in ${file} on a desktop`, async () => {
      const page = await site.open(file, {viewport: desktop});
      const faults = await faultsOf(page);
      await page.close();

      assert.deepEqual(faults, []);
    });
  }

  for (const file of ['index.html', 'narrow.html']) {
    it(`in ${file} on a phone`, async () => {
      const page = await site.open(file, {viewport: phone});
      const faults = await faultsOf(page);
      await page.close();

      assert.deepEqual(faults, []);
    });
  }

  for (const file of scriptedPages.filter((name) => name !== 'states.html')) {
    it(`in ${file} with scripts off`, async () => {
      const page = await site.blank();
      await page.setJavaScriptEnabled(false);
      await page.goto(site.address + file);
      await page.setJavaScriptEnabled(true); // the page's scripts had their chance; axe needs its own
      const faults = await faultsOf(page);
      await page.close();

      assert.deepEqual(faults, []);
    });
  }

  it('but one where there is one', async () => {
    const page = await site.open('index.html');
    await page.evaluate(() => document.querySelector('aside')!.append(document.createElement('button')));
    const faults = await faultsOf(page);
    await page.close();

    assert.deepEqual(faults, ['button-name: aside > button']);
  });
});

/** Every violation of a rule, and every check that axe could not finish but for colours over a mask. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const {violations} = (await page.evaluate('axe.run()')) as AxeResults;
  return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.flat().join(' ')}`));
}
