import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {buildSync} from 'esbuild';
import {parseFragment, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import type {Browser, Page} from 'puppeteer-core';
import {launchChromium} from '../../.tools/site/chromium.mjs';
import {checkPack} from '../../src/content/check.js';
import {renderableTags, renderElement} from '../../src/ssr/render-element.js';
import {renderPage} from '../../src/ssr/render-page.js';
import {wellPack} from '../cli/helpers/well-pack.js';
import {observeShifts, shiftsIn} from '../site/shift.js';

describe('An element rendered with a shadow root', () => {
  let browser: Browser;
  const [built] = buildSync({
    entryPoints: ['src/entries/define.ts'],
    bundle: true,
    format: 'iife',
    write: false,
  }).outputFiles;

  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());

  for (const tag of renderableTags) {
    it(`<${tag}> looks the same before its script and after, and moves nothing`, async () => {
      const pack = checkPack(wellPack());
      const {html} = await renderElement(tag, pack, {shadow: {}});
      const page = await browser.newPage();
      await observeShifts(page);
      await page.goto(
        `data:text/html;charset=utf-8,${encodeURIComponent(renderPage(pack, `${html}<p>below</p>`))}`,
      );
      const before = await page.screenshot();
      const markup = await viewsOf(page, tag);

      await page.evaluate(built!.text);
      await page.evaluate((name) => customElements.whenDefined(name).then(() => undefined), tag);
      const shift = await shiftsIn(page);
      const after = await page.screenshot();
      const redrawn = await viewsOf(page, tag);
      await page.close();

      assert.deepEqual(redrawn, markup);
      assert.equal(redrawn.length, 1);
      assert.equal(shift, 0);
      assert.ok(Buffer.from(before).equals(Buffer.from(after)));
    });
  }
});

/** The views of an element, as HTML. */
const viewsOf = async (page: Page, tag: string): Promise<string[]> => {
  const written = await page.$eval(tag, ({shadowRoot}) =>
    [...shadowRoot!.querySelectorAll('.view')].map((view) => {
      const seen = view.cloneNode(true) as Element;
      // What a notice announces half a second later is only heard.
      seen.querySelectorAll('.hidden[role=status]').forEach((heard) => heard.replaceChildren());
      return seen.outerHTML;
    }),
  );
  return written.map((html) =>
    normalized(parseFragment(html))
      .replace(/\s+/g, ' ')
      .replace(/ ?([<>]) ?/g, '$1'),
  );
};

/** What HTML says, whatever the order of its attributes and the white space around its texts. */
function normalized(node: Tree.ChildNode | Tree.DocumentFragment): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  const attributes =
    'attrs' in node
      ? node.attrs.map(({name, value}) => `${name}="${value.replace(/\s+/g, ' ').trim()}"`)
      : [];
  return `<${node.nodeName} ${attributes.sort().join(' ')}>${node.childNodes.map(normalized).join('')}`;
}
