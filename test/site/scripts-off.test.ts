import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import type {ContentPack} from '../../src/content/schema.js';
import {allPages, desktop, phone, useSite, type Viewport} from './site.js';

const pack = JSON.parse(
  readFileSync(new URL('../../stories/packs/changzhi-jingwang-2023.zh-Hans.json', import.meta.url), 'utf8'),
) as ContentPack;

const figures = pack.figures!.flatMap((figure) => [figure, ...(figure.parts ?? [])]);

describe('With scripts off', () => {
  const site = useSite();
  let page: Page;
  before(async () => {
    page = await site.blank();
    await page.setJavaScriptEnabled(false);
  });

  it('every published number is there to read', async () => {
    const text = await textOf('scripts-off.html');

    assert.deepEqual(figures.filter(({display, unit = ''}) => !text.includes(display + unit)), []);
  });

  it('every case is there to read, whole', async () => {
    const text = await textOf('scripts-off.html');

    const words = pack.cases!.flatMap(({title, paragraphs, warningSigns = []}) => [title, ...paragraphs, ...warningSigns]);
    assert.deepEqual(words.filter((each) => !text.includes(each)), []);
  });

  it('every tip is there to read', async () => {
    const text = await textOf('scripts-off.html');

    assert.deepEqual(pack.tips!.filter(({title}) => !text.includes(title)), []);
  });

  it('every measure and every answer is there to read, whole', async () => {
    const text = await textOf('scripts-off.html');

    const words = [
      ...pack.measures!.flatMap(({title, paragraphs}) => [title, ...paragraphs]),
      ...pack.questions!.flatMap(({question, answerer, paragraphs}) => [question, answerer!, ...paragraphs]),
    ];
    assert.deepEqual(words.filter((each) => !text.includes(each)), []);
  });

  it('the article has its figures, cases and tips', async () => {
    const text = await textOf('article.html');

    const words = [...pack.cases!, ...pack.tips!].map(({title}) => title);
    assert.deepEqual([...words, '2179万元', '8000余万次', '2494起'].filter((each) => !text.includes(each)), []);
  });

  it('a briefing is dressed: its figures in a grid, each in a box of its own', async () => {
    await turnTo('index.html', desktop);
    const {columns, edge, plain} = await page.evaluate(() => {
      const briefing = document.querySelector('af-briefing')!;
      const other = document.createElement('div');
      other.append(...briefing.cloneNode(true).childNodes);
      document.body.append(other);
      return {
        columns: getComputedStyle(briefing.querySelector('[data-af=figures]')!).display,
        edge: getComputedStyle(briefing.querySelector('[data-af=figures] > div')!).borderTopStyle,
        plain: getComputedStyle(other.querySelector('dl')!).display,
      };
    });

    assert.deepEqual({columns, edge, plain}, {columns: 'grid', edge: 'solid', plain: 'block'});
  });

  for (const file of allPages) {
    for (const [device, viewport] of Object.entries({desktop, phone})) {
      it(`nothing is hidden, cut or beside the page (${file}, ${device})`, async () => {
        await turnTo(file, viewport);

        assert.deepEqual(await lostText(page), []);
      });
    }
  }

  it('so it is, a little later, where scripts are on and ours never comes', async () => {
    const withScripts = await site.blank(phone);
    await withScripts.setRequestInterception(true);
    withScripts.on('request', (request) => void (request.url().endsWith('.js') ? request.abort() : request.continue()));
    await withScripts.goto(`${site.address}article.html`);
    const atFirst = await lostText(withScripts);
    await withScripts.evaluate(() => document.getAnimations().forEach((waiting) => waiting.finish()));
    const later = await lostText(withScripts);
    await withScripts.close();

    assert.ok(atFirst.length > 0, 'Room for the carousel was to be reserved.');
    assert.deepEqual(later, []);
  });

  async function turnTo(file: string, viewport: Viewport) {
    await page.setViewport(viewport);
    await page.goto(site.address + file);
  }

  async function textOf(file: string) {
    await turnTo(file, desktop);
    return page.evaluate(() => document.body.innerText);
  }
});

/** Text inside our elements that cannot be seen without scrolling sideways or opening something of ours. */
const lostText = (page: Page) =>
  page.evaluate(() => {
    const lost: string[] = [];
    for (const ours of [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('af-'))) {
      const walker = document.createTreeWalker(ours, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        const parent = text.parentElement!;
        // A fold of HTML's own opens without scripts.
        if (!text.data.trim() || parent.closest('details > :not(summary)') || parent.matches('script')) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const box = range.getBoundingClientRect();
        const holders = [];
        for (let each: Element | null = parent; each; each = each.parentElement) holders.push(each);
        const isCut = holders.some((each) => {
          const {overflowX, overflowY} = getComputedStyle(each);
          const outer = each.getBoundingClientRect();
          return (
            each !== document.documentElement &&
            each !== document.body &&
            ((overflowX !== 'visible' && (box.left < outer.left - 1 || box.right > outer.right + 1)) ||
              (overflowY !== 'visible' && (box.top < outer.top - 1 || box.bottom > outer.bottom + 1)))
          );
        });
        const width = Math.max(innerWidth, document.body.scrollWidth);
        const {visibility, opacity} = getComputedStyle(parent);
        if (isCut || !box.width || box.left < 0 || box.right > width + 1 || visibility !== 'visible' || opacity !== '1') {
          lost.push(text.data.trim());
        }
      }
    }
    return lost;
  });
