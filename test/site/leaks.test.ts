import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {CDPSession, Page} from 'puppeteer-core';
import {useSite} from './site.js';

const tags = ['af-stats-banner', 'af-case-card', 'af-case-list', 'af-tip-carousel', 'af-hotlines', 'af-measures', 'af-qa', 'af-notice'];
const rounds = 200;

describe('Putting an element on a page and taking it off, 200 times,', () => {
  const site = useSite();

  for (const tag of tags) {
    it(`leaves no node, listener or element behind (${tag})`, async () => {
      const page = await site.open('article.html');
      const devtools = await page.createCDPSession();
      await devtools.send('Performance.enable');
      await mountAndRemove(page, tag, 20); // what is made once and kept
      const before = await measure(devtools);
      await mountAndRemove(page, tag, rounds);
      const after = await measure(devtools);
      await page.close();

      assert.deepEqual(grown(before, after), {});
    });
  }

  it('would be noticed if each left one listener', async () => {
    const page = await site.open('article.html');
    const devtools = await page.createCDPSession();
    await devtools.send('Performance.enable');
    const before = await measure(devtools);
    await page.evaluate((count) => {
      for (let round = 0; round < count; round++) document.addEventListener('keyup', () => round);
    }, rounds);
    const after = await measure(devtools);
    await page.close();

    assert.deepEqual(Object.keys(grown(before, after)), ['JSEventListeners']);
  });
});

const mountAndRemove = (page: Page, tag: string, times: number) =>
  page.evaluate(
    async (name, count) => {
      const addresses = ['example-notices.zh-Hans.json', 'changzhi-jingwang-2023.zh-Hans.json'];
      const packs = await Promise.all(addresses.map(async (address) => (await (await fetch(address)).json()) as object));
      const pack = Object.assign({}, ...packs) as object;
      for (let round = 0; round < count; round++) {
        const element = Object.assign(document.createElement(name), {pack, fold: true, autoplay: true});
        document.querySelector('main')!.append(element);
        const {updateComplete} = element as unknown as {updateComplete: Promise<boolean>};
        await updateComplete;
        // Observers report at the end of a frame.
        if (round % 10 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
        element.remove();
      }
      // What is done at the end of a frame may ask for another.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    },
    tag,
    times,
  );

type Measures = Record<string, number>;

async function measure(devtools: CDPSession): Promise<Measures> {
  // The second finds what only died in the first.
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('HeapProfiler.collectGarbage');
  const {metrics} = await devtools.send('Performance.getMetrics');
  const wanted = ['Nodes', 'JSEventListeners', 'Documents'];
  return Object.fromEntries(metrics.filter(({name}) => wanted.includes(name)).map(({name, value}) => [name, value]));
}

/** What grew by more than a few, which one element for each ten rounds would. */
const grown = (before: Measures, after: Measures) =>
  Object.fromEntries(
    Object.entries(after)
      .map(([name, value]) => [name, value - before[name]!] as const)
      .filter(([, growth]) => growth > rounds / 10),
  );
