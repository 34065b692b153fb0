import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {allPages, phone, useSite, type Viewport} from './site.js';

/** A page of the 2000s has a fixed width itself; what counts there is that we keep to our column. */
const fluidPages = allPages.filter((file) => file !== 'old-cms.html');

const widths: Record<string, Viewport> = {
  '320 CSS pixels (WCAG 1.4.10)': {width: 320, height: 800},
  '400 % zoom of a window of 1280 by 1024': {width: 320, height: 256, deviceScaleFactor: 4},
};

describe('A page needs no scrolling sideways', () => {
  const site = useSite();
  let page: Page;
  before(async () => {
    page = await site.blank();
  });

  for (const [what, viewport] of Object.entries(widths)) {
    for (const file of fluidPages) {
      it(`at ${what} (${file})`, async () => {
        await page.setViewport(viewport);
        await site.turnTo(page, file);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        const beside = await besidePage(page);

        assert.deepEqual({width, beside}, {width: viewport.width, beside: []});
      });
    }
  }

  it('but what is wider than the window would be found', async () => {
    await page.setViewport({width: 320, height: 800});
    await site.turnTo(page, 'article.html');
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('h1 { inline-size: 400px }');
      document.adoptedStyleSheets.push(sheet);
    });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    const beside = await besidePage(page);

    assert.ok(width > 320, String(width));
    assert.deepEqual(beside, ['h1.']);
  });

  it('and elements keep to the column that an old page gives them', async () => {
    await page.setViewport(phone);
    await site.turnTo(page, 'old-cms.html');
    const wider = await page.evaluate(() =>
      [...document.querySelectorAll('td')]
        .filter((cell) =>
          [...cell.querySelectorAll('*')].some(
            (each) =>
              each.localName.startsWith('af-') &&
              each.getBoundingClientRect().right > cell.getBoundingClientRect().right + 1,
          ),
        )
        .map(({className}) => className),
    );
    const column = await page.evaluate(() => document.querySelector('td.left')!.getBoundingClientRect().width);

    assert.deepEqual(wider, []);
    assert.ok(column <= 260, String(column));
  });
});

describe('With the text spacing of WCAG 1.4.12', () => {
  const site = useSite();
  let page: Page;
  before(async () => {
    page = await site.blank(phone);
  });

  for (const file of fluidPages) {
    it(`nothing is cut (${file})`, async () => {
      await site.turnTo(page, file);
      await spaceText(page);
      const cut = await cutText(page);

      assert.deepEqual(cut, []);
    });
  }

  it('a box of a fixed height would be found', async () => {
    await site.turnTo(page, 'article.html');
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.trail { block-size: 1rem; overflow: hidden }');
      document.adoptedStyleSheets.push(sheet);
    });
    await spaceText(page);
    const cut = await cutText(page);

    assert.deepEqual(cut, ['nav.trail']);
  });
});

/** Elements that stick out of the window and that no box of their own lets people scroll to. */
const besidePage = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const each of root.querySelectorAll<HTMLElement>('*')) {
        if (each.shadowRoot) roots.push(each.shadowRoot);
        const {left, right, width} = each.getBoundingClientRect();
        const isOut = width > 1 && (right > innerWidth + 1 || left < -1);
        if (isOut && !each.closest('.slides, .picker, .skip, .hidden')) found.push(`${each.localName}.${each.className}`);
      }
    }
    return found;
  });

/** Sets what readers may set, in the shadow roots too. */
const spaceText = (page: Page) =>
  page.evaluate(async () => {
    const spacing = `
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`;
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(spacing);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });

/** Boxes that hide some of what is in them and have no button to show it. */
const cutText = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const each of root.querySelectorAll<HTMLElement>('*')) {
        if (each.shadowRoot) roots.push(each.shadowRoot);
        const {overflowX, overflowY, clipPath} = getComputedStyle(each);
        // For ears only, or folded behind a button.
        if (clipPath !== 'none' || each.matches('.fold:not(.open), select')) continue;
        const isTaller = each.scrollHeight > each.clientHeight + 1;
        const isWider = each.scrollWidth > each.clientWidth + 1;
        // Slides are to be scrolled to, but each has to be seen whole; a long snippet is scrolled with the keyboard too.
        const isScrolled = overflowY === 'auto' && each.tabIndex === 0;
        const isCut = (isTaller && overflowY !== 'visible' && !isScrolled) || (isWider && ['hidden', 'clip'].includes(overflowX));
        if (each.clientHeight && isCut && each !== document.documentElement) {
          found.push(each.localName + (each.className && `.${each.className}`));
        }
      }
    }
    return found;
  });
