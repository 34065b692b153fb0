import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {HTTPRequest, Page} from 'puppeteer-core';
import {ready} from '../../.tools/site/chromium.mjs';
import {desktop, phone, scriptedPages, useSite, type Viewport} from './site.js';

/** What a page may move when the elements wake up, as a layout-shift score. */
const limit = 0.02;

/** How pages load the script; those of the demo site do it at the end of the body. */
const forms = {
  'at the end of the body': undefined,
  'as a deferred script': '<script defer src="anti-fraud-core.js"></script>',
  'as a module': '<script type="module" src="anti-fraud-core.js"></script>',
};

/** Content that no markup stands for arrives on these, so that they have to grow. */
const growing = ['states.html', 'many-cases.html'];

const steady = scriptedPages.filter((file) => !growing.includes(file));

describe('When the script runs after the first paint, a page does not move', () => {
  const site = useSite();

  for (const [where, tag] of Object.entries(forms)) {
    for (const [device, viewport] of Object.entries({desktop, phone})) {
      it(`on a ${device}, with the script ${where}`, async () => {
        const scores = new Map<string, number>();
        for (const file of steady) scores.set(file, await shiftOf(file, viewport, tag));

        assert.deepEqual([...scores].filter(([, score]) => score > limit), []);
      });
    }
  }

  it('unless somebody makes it move, which is measured', async () => {
    const page = await site.blank();
    await observeShifts(page);
    await page.goto(`${site.address}index.html`);
    await ready(page);
    await page.evaluate(() => document.querySelector('main')!.prepend(document.createElement('pre')));
    await page.evaluate(() => (document.querySelector('pre')!.textContent = '\n'.repeat(20)));
    const score = await shiftsIn(page);
    await page.close();

    assert.ok(score > limit, String(score));
  });

  async function shiftOf(file: string, viewport: Viewport, tag?: string): Promise<number> {
    const page = await site.blank(viewport);
    await observeShifts(page);
    await page.setRequestInterception(true);
    page.on('request', (request) => void serveLate(page, request, tag));
    await page.goto(site.address + file);
    await ready(page);
    const score = await shiftsIn(page);
    await page.close();
    return score;
  }
});

/** Holds the script back until something has been painted, and loads it in the form that is asked for. */
async function serveLate(page: Page, request: HTTPRequest, tag?: string) {
  const url = request.url();
  if (url.endsWith('/anti-fraud-core.js')) {
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          new PerformanceObserver((list) => {
            if (list.getEntriesByName('first-contentful-paint').length) resolve();
          }).observe({type: 'paint', buffered: true});
        }),
    );
    await request.continue();
  } else if (tag && url.endsWith('.html')) {
    const response = await fetch(url);
    const body = Buffer.from(await response.arrayBuffer());
    const text = body.toString('latin1').replace(/<script[^>]*src="anti-fraud-core\.js"><\/script>/, '');
    await request.respond({
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(text.replace('</head>', `${tag}</head>`), 'latin1'),
    });
  } else {
    await request.continue();
  }
}

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

const observeShifts = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const seen = globalThis as unknown as {shifts: number};
    seen.shifts = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as LayoutShift[]) seen.shifts += entry.value;
    }).observe({type: 'layout-shift', buffered: true});
  });

const shiftsIn = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let count = 0; count < 5; count++) await frame();
    return (globalThis as unknown as {shifts: number}).shifts;
  });
