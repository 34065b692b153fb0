import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {launchOldChromium, type OldBrowser} from '../../.tools/site/old-chromium.mjs';
import {encodeGbk} from '../../.tools/site/gbk.mjs';
import {serve} from '../../.tools/site/serve.mjs';

const pack = 'changzhi-jingwang-2023.zh-Hans.json';
const names = ['stats-banner', 'case-card', 'case-list', 'tip-carousel'];
const body = (script: string) =>
  names.map((name) => `<af-${name} src="${pack}"><p>网页自己的文字</p></af-${name}>`).join('\n') +
  `<div data-af-element="stats-banner" data-af-src="${pack}"><p>网页自己的文字</p></div>` +
  `<script src="${script}"></script>`;
const page = (script: string) =>
  `<html lang="zh-CN"><head><meta charset="gbk"><link rel="icon" href="icon.svg"><title>旧</title></head><body>${body(script)}</body></html>`;

describe('In Chromium 78, on a page in GBK without a doctype,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'af-old-'));
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: OldBrowser;

  before(async () => {
    cpSync('dist/cdn', folder, {recursive: true});
    cpSync(`dist/packs/${pack}`, join(folder, pack));
    cpSync('docs/demo/icon.svg', join(folder, 'icon.svg'));
    for (const script of ['anti-fraud.classic.js', 'anti-fraud-core.classic.js', 'anti-fraud.js'])
      writeFileSync(join(folder, `${script}.html`), encodeGbk(page(script)));
    server = await serve(folder);
    browser = await launchOldChromium();
  });

  after(async () => {
    await (browser as OldBrowser | undefined)?.close();
    await (server as typeof server | undefined)?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  // What is handed to the page must be in its syntax, and free of helpers: no `?.`, no functions in variables.
  async function open(script: string) {
    const tab = await browser.newPage();
    const faults: string[] = [];
    tab.on('pageerror', ({message = ''}) => faults.push(message));
    await tab.goto(`${server.address}${script}.html`);
    return {tab, faults};
  }

  it('the browser is of that age', async () => {
    assert.match(await browser.version(), /Chrome\/78\./);
  });

  for (const script of ['anti-fraud.classic.js', 'anti-fraud-core.classic.js']) {
    it(`${script} draws every element, with its Chinese words`, async () => {
      const {tab, faults} = await open(script);
      const drawn = await tab.evaluate(async () => {
        const elements = [...document.querySelectorAll<HTMLElement & {state?: string}>('body > *')].filter(({localName}) => localName.startsWith('af-'));
        while (elements.some(({state}) => state !== 'shown')) await new Promise(requestAnimationFrame);
        return elements.map(({localName, shadowRoot, offsetHeight}) => ({
          name: localName.slice(3),
          isSeen: offsetHeight > 50,
          text: shadowRoot!.querySelector('.view')!.textContent,
        }));
      });
      await tab.close();

      assert.deepEqual(faults, []);
      assert.deepEqual(drawn.map(({name}) => name), names);
      for (const {name, isSeen, text} of drawn) assert.ok(isSeen && text.includes('来源'), name);
      assert.ok(drawn[0]!.text.includes('2179万'));
    });
  }

  it('a placeholder becomes an element', async () => {
    const {tab} = await open('anti-fraud.classic.js');
    const text = await tab.evaluate(async () => {
      for (;;) {
        const element = document.querySelector<HTMLElement & {state?: string}>('[data-af-element] > af-stats-banner');
        if (element && element.state === 'shown') return element.shadowRoot!.textContent;
        await new Promise(requestAnimationFrame);
      }
    });
    await tab.close();

    assert.ok(text.includes('2179万'));
  });

  it('the carousel goes to the next tip by its button, and by its keys', async () => {
    const {tab} = await open('anti-fraud.classic.js');
    const positions = await tab.evaluate(async () => {
      const carousel = document.querySelector<HTMLElement & {state?: string}>('af-tip-carousel')!;
      while (carousel.state !== 'shown') await new Promise(requestAnimationFrame);
      const root = carousel.shadowRoot!;
      const look = {
        /** The slide whose start lies at the start of the row. */
        seen() {
          const row = root.querySelector('.slides')!;
          const start = row.getBoundingClientRect().left;
          return [...row.children].findIndex((slide) => Math.abs(slide.getBoundingClientRect().left - start) < 2);
        },
        chosen() {
          return [...root.querySelectorAll('[role=tab]')].findIndex((each) => each.getAttribute('aria-selected') === 'true');
        },
        async until(index: number) {
          while (look.seen() !== index || look.chosen() !== index) await new Promise(requestAnimationFrame);
          return index;
        },
      };
      const told: number[] = [await look.until(0)];
      root.querySelector<HTMLElement>('[part=next]')!.click();
      told.push(await look.until(1));
      root
        .querySelector('[aria-selected=true]')!
        .dispatchEvent(new KeyboardEvent('keydown', {key: 'ArrowRight', bubbles: true, composed: true}));
      told.push(await look.until(2));
      return told;
    });
    await tab.close();

    assert.deepEqual(positions, [0, 1, 2]);
  });

  it('the page’s own text stays where a script is too new', async () => {
    assert.match(readFileSync('dist/cdn/anti-fraud.js', 'utf8'), /\?\?=/);
    const {tab, faults} = await open('anti-fraud.js');
    const text = await tab.evaluate(() => document.body.innerText);
    await tab.close();

    assert.equal(faults.length, 1);
    assert.equal(text.match(/网页自己的文字/g)!.length, names.length + 1);
  });
});
