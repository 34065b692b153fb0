import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {launchChromium} from '../../.tools/site/chromium.mjs';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const sheet = read('src/styles/page.css');
const figures = '<af-stats-banner><dl><dt>破案</dt><dd>2693件</dd></dl></af-stats-banner>';
const tips = '<af-tip-carousel><ul><li>不点陌生链接</li></ul></af-tip-carousel>';
const nothing = '<af-notice></af-notice>';

describe('Elements that stand one after the other', () => {
  let browser: Browser;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());

  it('keep apart, before the script has run and after', async () => {
    const {before: early, after: late} = await gapsOf(figures + tips);
    assert.deepEqual(early, [24]);
    assert.deepEqual(late, [24]);
  });

  it('keep as far apart in a page of small letters, so that nothing moves', async () => {
    const {before: early, after: late} = await gapsOf(`<div style="font-size: 12px">${figures}${tips}</div>`);
    assert.deepEqual([early, late], [[24], [24]]);
  });

  it('keep apart in boxes of a content system, too', async () => {
    const box = (name: string, text: string) => `<div data-af-element="${name}">${text}</div>`;
    const {after: late} = await gapsOf(box('stats-banner', '<dl><dt>破案</dt><dd>2693件</dd></dl>') + box('tip-carousel', '<ul><li>不点陌生链接</li></ul>'));
    assert.deepEqual(late, [24]);
  });

  it('leave no room for one without content among them', async () => {
    assert.deepEqual((await gapsOf(figures + nothing + tips)).after, [24]);
    assert.equal((await gapsOf(nothing + figures)).top, (await gapsOf(figures)).top);
  });

  it('touch where the page says so', async () => {
    const own = '<style>af-tip-carousel { margin: 0; }</style>';
    assert.deepEqual((await gapsOf(own + figures + tips)).after, [0]);
  });

  /** The space between each element with content and the next, in pixels. */
  async function gapsOf(markup: string) {
    const page = await browser.newPage();
    const measure = () =>
      page.evaluate(() => {
        const drawn = [...document.querySelectorAll('af-stats-banner, af-tip-carousel, af-notice')]
          .map((element) => element.getBoundingClientRect())
          .filter(({height}) => height > 0);
        return {top: drawn[0]?.top, gaps: drawn.slice(1).map(({top}, index) => top - drawn[index]!.bottom)};
      });
    try {
      await page.setContent(`<!doctype html><html lang="zh-CN"><style>body { margin: 0; } ${sheet}</style>${markup}`);
      const {gaps: early} = await measure();
      await page.evaluate(read('dist/cdn/anti-fraud.classic.js'));
      await page.waitForFunction(() => {
        const ours = [...document.querySelectorAll('af-stats-banner, af-tip-carousel, af-notice')];
        return ours.length > 0 && ours.every((element) => element.shadowRoot?.querySelector('.view') ?? element.matches('[state=empty]'));
      });
      const {gaps, top} = await measure();
      return {before: early, after: gaps, top};
    } finally {
      await page.close();
    }
  }
});
