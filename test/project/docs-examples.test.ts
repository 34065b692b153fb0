import assert from 'node:assert/strict';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {launchChromium} from '../../.tools/site/chromium.mjs';
import {serve} from '../../.tools/site/serve.mjs';
import {examples, markdownPages} from './markdown.js';

const script = '<script src="/anti-fraud/anti-fraud.classic.js"></script>';
const withElements = markdownPages()
  .filter(
    (page) => !page.startsWith('docs/html-vocabulary') && !page.startsWith('docs/content-pack'),
  )
  .flatMap((page) => examples(page, 'html'))
  // Shown by frame.test.ts, on a page whose policy knows frames.
  .filter(({code}) => !code.includes('<iframe'));

/** What every element of HTML may have. */
const global = /^(id|class|lang|dir|slot|hidden|title|data-.+)$/;

// Each example is put on a page as it stands, on a server laid out as the guide says.
describe('The examples of the documentation, on a page under the strict policy,', () => {
  const folder = mkdtempSync(join(tmpdir(), 'af-docs-'));
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;

  before(async () => {
    const files = join(folder, 'anti-fraud');
    mkdirSync(files);
    cpSync('docs/demo/icon.svg', join(folder, 'icon.svg'));
    cpSync('dist/cdn', files, {recursive: true});
    cpSync('dist/packs', files, {recursive: true});
    server = await serve(folder);
    browser = await launchChromium();
  });

  after(async () => {
    await (browser as Browser | undefined)?.close();
    await (server as typeof server | undefined)?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  for (const {page, line, code} of withElements) {
    it(`show content, with attributes that exist (${page}:${line})`, async () => {
      const {seen, messages, tab} = await open(code);
      await tab.close();

      assert.ok(seen.length > 0, 'There is no element in it.');
      for (const {tag, state, drawn, unknown} of seen) {
        assert.deepEqual({tag, drawn, unknown}, {tag, drawn: true, unknown: []});
        assert.match(state, /^(shown|children)$/, tag);
      }
      assert.deepEqual(messages, []);
    });
  }

  for (const guide of ['docs/guides/embed.md', 'docs/guides/embed.zh.md']) {
    const [navigate, problem] = examples(guide, 'js');

    it(`ask before a reader leaves, and stay when told so (${guide})`, async () => {
      const {tab} = await open(linking, navigate!.code);
      const questions: string[] = [];
      tab.on('dialog', (dialog) => {
        questions.push(dialog.message());
        void dialog.dismiss();
      });
      const address = tab.url();
      await tab.evaluate(() =>
        document
          .querySelector('af-stats-banner')!
          .shadowRoot!.querySelector<HTMLElement>('[part=source] a')!
          .click(),
      );
      const stayed = tab.url() === address;
      await tab.close();

      assert.equal(questions.length, 1);
      assert.ok(stayed);
    });

    it(`tell of a pack that cannot be shown (${guide})`, async () => {
      const {messages, tab} = await open(
        '<af-case-list src="/anti-fraud/missing.json"></af-case-list>',
        problem!.code,
      );
      await tab.close();

      assert.ok(
        messages.some((message) => message.startsWith('info: af-case-list http-status')),
        messages.join('\n'),
      );
    });
  }

  async function open(code: string, ownScript = '') {
    const {'anti-fraud.classic.js': hash} = JSON.parse(
      readFileSync('dist/cdn/integrity.json', 'utf8'),
    ) as Record<string, string>;
    const body = code.replace('sha384-…', hash!);
    const loader = code.includes('<script src') ? '' : script;
    writeFileSync(join(folder, 'own.js'), ownScript);
    writeFileSync(
      join(folder, 'page.html'),
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="icon.svg"><title>例</title>` +
        `<body><script src="own.js"></script>${body}${loader}</body></html>`,
    );
    const tab = await browser.newPage();
    const messages: string[] = [];
    tab.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    tab.on('pageerror', (error) => messages.push(String(error)));
    await tab.goto(`${server.address}page.html`);
    return {seen: await look(tab), messages, tab};
  }
});

const linking = `<af-stats-banner><dl><dt>破获案件</dt><dd>12起</dd></dl>
<footer>来源：<a href="https://www.example.org/">某市公安局</a></footer></af-stats-banner>`;

/** What has become of the elements on a page, once they are done. */
function look(tab: Page) {
  return tab.evaluate(async (pattern) => {
    interface ContentElement extends HTMLElement {
      state: string;
      updateComplete: Promise<unknown>;
    }
    const elements = [...document.querySelectorAll<ContentElement>('*')].filter(({localName}) =>
      /^(af|city)-/.test(localName),
    );
    do await new Promise(requestAnimationFrame);
    while (elements.some(({state}) => state === 'loading'));
    await new Promise(requestAnimationFrame);
    return elements.map((element) => {
      const known = (
        customElements.get(element.localName) as {observedAttributes?: string[]} | undefined
      )?.observedAttributes;
      return {
        tag: element.localName,
        state: element.state,
        drawn: !!element.shadowRoot?.querySelector('.view'),
        unknown: element
          .getAttributeNames()
          .filter((name) => !known?.includes(name) && !new RegExp(pattern).test(name)),
      };
    });
  }, global.source);
}
