import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {launchChromium} from '../../.tools/site/chromium.mjs';
import {serve} from '../../.tools/site/serve.mjs';

const today = (attributes = '') => `<script src="anti-fraud.classic.js"${attributes}></script>`;
const earlier = '<script src="earlier.js"></script>';
const figures = '<dl><dt>破获案件</dt><dd>12起</dd></dl>';

describe('Two versions on one page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'af-versions-'));
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;

  before(async () => {
    cpSync('dist/cdn', folder, {recursive: true});
    cpSync('test/fixtures/earlier/anti-fraud-core.js', join(folder, 'earlier.js'));
    cpSync('docs/demo/icon.svg', join(folder, 'icon.svg'));
    server = await serve(folder);
    browser = await launchChromium();
  });

  after(async () => {
    await (browser as Browser | undefined)?.close();
    await (server as typeof server | undefined)?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  /** What a page with these scripts makes of a banner under each of the tags, and what it says. */
  async function visit(scripts: string) {
    const tags = ['af-stats-banner', 'city-stats-banner'];
    writeFileSync(
      join(folder, 'page.html'),
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="icon.svg"><title>例</title><body>` +
        tags.map((tag) => `<${tag}>${figures}</${tag}>`).join('') +
        `<div data-city-element="case-list"><article><h3>某甲诈骗案</h3><p>骗取货款。</p></article></div>${scripts}`,
    );
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(`${server.address}page.html`);
    const drawn = await page.evaluate(async () => {
      for (let frames = 0; frames < 4; frames++) await new Promise(requestAnimationFrame);
      return [...document.querySelectorAll('*')].flatMap(({localName, shadowRoot}) =>
        shadowRoot?.querySelector('.view') ? localName : [],
      );
    });
    await page.close();
    return {drawn, said};
  }

  it('both work where today’s has a prefix of its own', async () => {
    const seen = await visit(earlier + today(' data-af-prefix="city"'));

    assert.deepEqual(seen, {drawn: ['af-stats-banner', 'city-stats-banner', 'city-case-list'], said: []});
  });

  it('both work in the other order', async () => {
    const seen = await visit(today(' data-af-prefix="city"') + earlier);

    assert.deepEqual(seen, {drawn: ['af-stats-banner', 'city-stats-banner', 'city-case-list'], said: []});
  });

  it('the first stays where both want the same tags, and one line says so', async () => {
    const {drawn, said} = await visit(earlier + today());

    assert.deepEqual(drawn, ['af-stats-banner']);
    assert.equal(said.length, 1);
    assert.match(said[0]!, /^anti-fraud-elements: [\d.]+ .* came first; [\d.]+ http.*\/anti-fraud\.classic\.js is not used\.$/);
  });

  it('today’s twice says where both come from', async () => {
    const {drawn, said} = await visit(today() + '<script type="module" src="anti-fraud.js"></script>');

    assert.deepEqual(drawn, ['af-stats-banner']);
    assert.equal(said.length, 1);
    assert.match(said[0]!, /http\S*\/anti-fraud\.classic\.js came first; [\d.]+ http\S*\/anti-fraud\.js is not used/);
  });
});
