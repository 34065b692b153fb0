import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import sanitizeHtml from 'sanitize-html';
import {launchChromium} from '../../.tools/site/chromium.mjs';
import {serve} from '../../.tools/site/serve.mjs';

const {about: _about, ...wordPress} = JSON.parse(
  readFileSync('test/fixtures/sanitizers/wordpress-post.json', 'utf8'),
) as {about: string} & Record<string, string[]>;

const pack = 'changzhi-jingwang-2023.zh-Hans.json';
const text = '<dl><dt>破获案件</dt><dd>1940起</dd></dl>';

/** The ways to ask for an element, as an editor may write them into a content system. */
const forms = {
  tag: `<af-stats-banner src="${pack}" limit="2">${text}</af-stats-banner>`,
  box: `<div data-af-element="stats-banner" data-af-src="${pack}" data-af-limit="2">${text}</div>`,
  link: `<p><a href="${pack}#af-stats-banner&amp;limit=2">破获案件1940起</a></p>`,
};
type Form = keyof typeof forms;

/** What lets through which of them. */
const survivors: Record<string, readonly Form[]> = {
  'nothing': ['tag', 'box', 'link'],
  'DOMPurify': ['box', 'link'],
  'sanitize-html': ['link'],
  'the rules of WordPress': ['box', 'link'],
};

describe('What a content system makes of a placeholder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'af-sanitizers-'));
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;

  before(async () => {
    cpSync('dist/cdn', folder, {recursive: true});
    cpSync(`dist/packs/${pack}`, join(folder, pack));
    cpSync('docs/demo/icon.svg', join(folder, 'icon.svg'));
    cpSync('node_modules/dompurify/dist/purify.min.js', join(folder, 'purify.js'));
    server = await serve(folder);
    browser = await launchChromium();
  });

  after(async () => {
    await (browser as Browser | undefined)?.close();
    await (server as typeof server | undefined)?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  const sanitizers: Record<string, (html: string) => string | Promise<string>> = {
    'nothing': (html) => html,
    'DOMPurify': purified,
    'sanitize-html': (html) => sanitizeHtml(html),
    'the rules of WordPress': (html) =>
      sanitizeHtml(html, {allowedTags: Object.keys(wordPress), allowedAttributes: wordPress}),
  };

  for (const [name, sanitize] of Object.entries(sanitizers)) {
    for (const form of Object.keys(forms) as Form[]) {
      const survives = survivors[name]!.includes(form);
      it(`${name} ${survives ? 'lets an element come of' : 'leaves the text of'} the ${form}`, async () => {
        const {drawn, words} = await shown(await sanitize(forms[form]));

        assert.deepEqual(drawn, survives ? [{tag: 'af-stats-banner', state: 'shown', figures: 2}] : []);
        assert.match(words, /破获案件\s*1940起/);
      });
    }
  }

  /** DOMPurify needs a page. */
  async function purified(html: string): Promise<string> {
    const page = await browser.newPage();
    writeFileSync(join(folder, 'purify.html'), '<!doctype html><link rel="icon" href="icon.svg"><script src="purify.js"></script>');
    await page.goto(`${server.address}purify.html`);
    const clean = await page.evaluate(
      (dirty) => (window as unknown as {DOMPurify: {sanitize(html: string): string}}).DOMPurify.sanitize(dirty),
      html,
    );
    await page.close();
    return clean;
  }

  /** What a page shows that holds the HTML: elements, and the page's own words. */
  async function shown(html: string) {
    writeFileSync(
      join(folder, 'page.html'),
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="icon.svg"><title>例</title><body>${html}<script src="anti-fraud.classic.js"></script>`,
    );
    const page = await browser.newPage();
    await page.goto(`${server.address}page.html`);
    const seen = await page.evaluate(async () => {
      const ours = document.getElementsByTagName('af-stats-banner') as HTMLCollectionOf<HTMLElement & {state?: string}>;
      do await new Promise(requestAnimationFrame);
      while ([...ours].some(({state}) => state === 'loading'));
      return {
        drawn: [...ours]
          .filter(({shadowRoot}) => shadowRoot)
          .map(({localName, state, shadowRoot}) => ({
            tag: localName,
            state,
            figures: shadowRoot!.querySelectorAll('[part=figure]').length,
          })),
        words: document.body.textContent,
      };
    });
    await page.close();
    return seen;
  }
});
