import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {useSite} from './site.js';

describe('A list of 5,000 cases', () => {
  const site = useSite();

  it('draws only one page of them', async () => {
    const page = await site.open('many-cases.html');
    const drawn = await sizeOf(page);
    await page.close();

    assert.equal(drawn.cases, 24);
    assert.ok(drawn.nodes < 1_500, `${drawn.nodes} nodes`);
  });

  it('draws one page more when asked', async () => {
    const page = await site.open('many-cases.html');
    await inList(page, (list) => list.querySelector<HTMLElement>('.next')!.click());
    const drawn = await sizeOf(page);
    await page.close();

    assert.equal(drawn.cases, 48);
  });

  it('goes back to one page when filtered', async () => {
    const page = await site.open('many-cases.html');
    await inList(page, (list) => list.querySelector<HTMLElement>('.next')!.click());
    await inList(page, (list) => {
      const filter = list.querySelector('select')!;
      filter.selectedIndex = 1;
      filter.dispatchEvent(new Event('change', {bubbles: true}));
    });
    const drawn = await sizeOf(page);
    await page.close();

    assert.equal(drawn.cases, 24);
    assert.equal(drawn.count, '5000 个案例中符合条件的有 500 个');
  });
});

async function inList(page: Page, act: (list: ShadowRoot) => void) {
  const list = await page.evaluateHandle(() => document.querySelector('af-case-list')!.shadowRoot!);
  await page.evaluate(act, list);
  await page.evaluate(() => document.querySelector('af-case-list')!.updateComplete);
}

const sizeOf = (page: Page) =>
  page.evaluate(() => {
    const list = document.querySelector('af-case-list')!.shadowRoot!;
    return {
      cases: list.querySelectorAll('.case').length,
      nodes: list.querySelectorAll('*').length,
      count: list.querySelector('.count')!.textContent.trim(),
    };
  });
