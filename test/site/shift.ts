import type {HTTPRequest, Page} from 'puppeteer-core';
import {ready} from '../../.tools/site/chromium.mjs';
import type {Site, Viewport} from './site.js';

/** What a page may move when the elements wake up, as a layout-shift score. */
export const limit = 0.02;

/**
 * How far a page moves when the script runs after the first paint.
 *
 * @param tag how to load it; as the page does when absent
 */
export async function shiftOf(site: Site, file: string, viewport: Viewport, tag?: string): Promise<number> {
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

/** Holds the script back until something has been painted, and loads it in the form that is asked for. */
async function serveLate(page: Page, request: HTTPRequest, tag?: string) {
  const url = request.url();
  if (/\/anti-fraud(\.classic)?\.js$/.test(url)) {
    await page.evaluate(async () => {
      await new Promise<void>((resolve) => {
        new PerformanceObserver((list) => {
          if (list.getEntriesByName('first-contentful-paint').length) resolve();
        }).observe({type: 'paint', buffered: true});
      });
      const tag = 'script[src*="anti-fraud"]';
      if (document.head.querySelector(tag)) return;
      // Browsers look ahead: they ask for the script before they have come to its tag at the end of the page, and
      // may paint what they have. Room is kept from the tag on, and what is asked is what the script moves.
      for (let frames = 0; frames < 2; ) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        if (document.querySelector(tag) || document.readyState !== 'loading') frames++;
      }
      Object.assign(globalThis, {shiftsFrom: performance.now()});
    });
    await request.continue();
  } else if (tag && url.endsWith('.html')) {
    const response = await fetch(url);
    const body = Buffer.from(await response.arrayBuffer());
    const text = body.toString('latin1').replace(/<script[^>]*src="anti-fraud\.classic\.js"><\/script>/, '');
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

interface Shifts {
  shifts: LayoutShift[];
  /** When what is measured begins. */
  shiftsFrom: number;
}

export const observeShifts = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const seen = globalThis as unknown as Shifts;
    seen.shifts = [];
    seen.shiftsFrom = 0;
    new PerformanceObserver((list) => {
      // Input is also said to be recent after the window changed its size, as windows do while they open.
      seen.shifts.push(...(list.getEntries() as LayoutShift[]).filter(({hadRecentInput}) => !hadRecentInput));
    }).observe({type: 'layout-shift', buffered: true});
  });

export const shiftsIn = (page: Page) =>
  page.evaluate(async () => {
    for (let frames = 0; frames < 5; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
    const {shifts, shiftsFrom} = globalThis as unknown as Shifts;
    return shifts.reduce((sum, {startTime, value}) => sum + (startTime < shiftsFrom ? 0 : value), 0);
  });
