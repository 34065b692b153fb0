import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {parse, type DefaultTreeAdapterMap} from 'parse5';
import type {Browser} from 'puppeteer-core';
import {buildSite} from '../../.tools/site/build-site.mjs';
import {launchChromium} from '../../.tools/site/chromium.mjs';
import {renderMarkdown} from '../../.tools/site/markdown.mjs';
import {policyWithStorybook, serve} from '../../.tools/site/serve.mjs';
import {faultsOf} from './axe.js';

type Element = DefaultTreeAdapterMap['element'];

describe('The site with its documents', () => {
  const folder = mkdtempSync(join(tmpdir(), 'af-documents-'));
  const storybook = mkdtempSync(join(tmpdir(), 'af-storybook-'));
  let names: string[] = [];
  let server: Awaited<ReturnType<typeof serve>>;
  let browser: Browser;

  before(async () => {
    writeFileSync(join(storybook, 'index.html'), '<!doctype html><title>Storybook</title>');
    names = await buildSite(folder, {storybook});
    server = await serve(folder, 0, {policy: policyWithStorybook});
    browser = await launchChromium();
  });

  after(async () => {
    await (browser as Browser | undefined)?.close();
    await (server as typeof server | undefined)?.close();
    for (const each of [folder, storybook]) rmSync(each, {recursive: true, force: true});
  });

  it('has a page for each document', () => {
    const expected = readdirSync('docs', {recursive: true, encoding: 'utf8'})
      .filter((path) => path.endsWith('.md'))
      .map((path) => `docs/${path.replace(/(^|\/)README\.md$/, '$1index.md').replace(/\.md$/, '.html')}`);

    assert.ok(expected.length > 30);
    assert.deepEqual(expected.filter((page) => !names.includes(page)), []);
  });

  it('has no link to a page or a heading that is not there', () => {
    const dead = names.filter((name) => name !== 'old-cms.html').flatMap((name) => deadLinks(folder, name));

    assert.deepEqual(dead, []);
  });

  it('leads to Storybook, which its own policy lets run', async () => {
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    const ofStorybook = await fetch(`${server.address}storybook/index.html`);
    const ofOverview = await fetch(`${server.address}index.html`);

    assert.match(page, /href="storybook\/index.html"/);
    assert.match(ofStorybook.headers.get('content-security-policy')!, /'unsafe-eval'/);
    assert.doesNotMatch(ofOverview.headers.get('content-security-policy')!, /unsafe/);
  });

  it('has in its documents no script, no style, and no handler, which the policy would refuse', () => {
    const found = names
      .filter((name) => name.startsWith('docs/'))
      .flatMap((name) =>
        elementsOf(folder, name)
          .filter(({tagName, attrs}) => /^(script|style)$/.test(tagName) || attrs.some(({name: attr}) => /^(on.*|style)$/.test(attr)))
          .map(({tagName}) => `${name}: ${tagName}`),
      );

    assert.deepEqual(found, []);
  });

  it('says in which language a document is', () => {
    const langOf = (name: string) => elementsOf(folder, name).find(({tagName}) => tagName === 'html')?.attrs[0]?.value;

    assert.equal(langOf('docs/guides/embed.html'), 'en');
    assert.equal(langOf('docs/guides/embed.zh.html'), 'zh-Hans');
  });

  it('needs no scrolling sideways at 320 pixels in any document', async () => {
    const page = await browser.newPage();
    await page.setViewport({width: 320, height: 800});
    const wide: string[] = [];
    for (const name of names.filter((each) => each.startsWith('docs/'))) {
      await page.goto(server.address + name);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide.push(`${name}: ${width}`);
    }
    await page.close();

    assert.deepEqual(wide, []);
  });

  for (const [name, other, first] of [
    ['embed.zh', 'embed', '写给网站技术人员。'],
    ['embed', 'embed.zh', 'For web teams.'],
    ['start', 'start.zh', 'From an empty folder to figures on a page,'],
  ] as const) {
    it(`leads to the other language once, above the title, and keeps the paragraphs of the document (${name})`, () => {
      const page = readFileSync(join(folder, `docs/guides/${name}.html`), 'utf8');

      assert.deepEqual([...page.matchAll(/<article[^]*<\/article>/g)][0]![0].split(`href="${other}.html"`).length, 2);
      assert.match(page, new RegExp(`<p class="other-language"><a href="${other}\\.html"[^]*<h1[^]*?<p>${first}(</p>|\\n|[^<\\n]* )`));
    });
  }

  for (const name of ['index.html', 'docs/index.html', 'docs/guides/embed.zh.html', 'docs/elements/qa.html']) {
    it(`has nothing that axe objects to (${name})`, async () => {
      const page = await browser.newPage();
      await page.setViewport({width: 390, height: 844});
      await page.goto(server.address + name);
      await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
      const faults = await faultsOf(page);
      await page.close();

      assert.deepEqual(faults, []);
    });
  }
});

describe('The site without Storybook', () => {
  it('does not lead to it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'af-documents-'));
    await buildSite(folder);
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    rmSync(folder, {recursive: true});

    assert.match(page, /href="builder.html"/);
    assert.doesNotMatch(page, /storybook/i);
  });
});

describe('A link of the site that leads nowhere', () => {
  it('is found', () => {
    const folder = mkdtempSync(join(tmpdir(), 'af-documents-'));
    mkdirSync(join(folder, 'docs'));
    writeFileSync(join(folder, 'docs/there.html'), '<h1 id="here">Here</h1>');
    writeFileSync(
      join(folder, 'index.html'),
      '<a href="docs/there.html#here"></a><a href="docs/there.html#gone"></a><a href="gone.html"></a>',
    );
    const dead = deadLinks(folder, 'index.html');
    rmSync(folder, {recursive: true});

    assert.deepEqual(dead, ['index.html: docs/there.html#gone', 'index.html: gone.html']);
  });
});

describe('A document as HTML', () => {
  const render = (text: string, lang = 'en') =>
    renderMarkdown(text, {lang, resolve: (href) => (href.endsWith('.md') ? href.replace('.md', '.html') : undefined)}).html;

  it('shows HTML as text, and leaves comments out', () => {
    const html = render('<!-- fields:start -->\n\n<script>alert(1)</script>\n\na <b onclick="x()">b</b>');

    assert.equal(html.trim(), '&lt;script&gt;alert(1)&lt;/script&gt;<p>a &lt;b onclick=&quot;x()&quot;&gt;b&lt;/b&gt;</p>');
  });

  it('links only to what is part of the site', () => {
    assert.equal(render('[a](a.md), [`b`](b.ts)').trim(), '<p><a href="a.html">a</a>, <code>b</code></p>');
  });

  it('makes no link of an address that runs a script', () => {
    assert.doesNotMatch(render('[a](javascript:alert\\(1\\))'), /<a/);
  });

  it('marks Chinese words in an English document', () => {
    assert.equal(render('the word 反诈 here').trim(), '<p>the word <span lang="zh-Hans">反诈</span> here</p>');
  });

  it('marks nothing in a Chinese document', () => {
    assert.equal(render('反诈', 'zh-Hans').trim(), '<p>反诈</p>');
  });

  it('gives headings of the same words different anchors', () => {
    assert.match(render('## Keys\n\n## Keys'), /id="keys"[^]*id="keys-1"/);
  });

  it('makes no heading of an empty cell', () => {
    const html = render('|a| |\n|-|-|\n|b|c|');

    assert.match(html, /<th>a<\/th>\s*<td><\/td>/);
  });

  it('lets tables scroll by themselves, with the keyboard too', () => {
    assert.match(render('|a|\n|-|\n|b|'), /<div class="table" tabindex="0"><table>/);
  });
});

const trees = new Map<string, Element[]>();

function elementsOf(folder: string, name: string): Element[] {
  const path = join(folder, name);
  const known = trees.get(path);
  if (known) return known;
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterMap['node']) => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(readFileSync(path, 'utf8')));
  trees.set(path, found);
  return found;
}

/** The links of a page that lead to no file of the folder, or to no element of a page. */
function deadLinks(folder: string, name: string): string[] {
  const attribute = ({attrs}: Element, wanted: string) => attrs.find(({name: each}) => each === wanted)?.value;
  return elementsOf(folder, name)
    .flatMap((element) => attribute(element, 'href') ?? (element.tagName === 'img' ? attribute(element, 'src') : undefined) ?? [])
    .filter((href) => !/^[a-z]+:/.test(href))
    .filter((href) => {
      const [path = '', anchor] = decodeURIComponent(href).split('#');
      const target = path ? join(dirname(name), path) : name;
      if (!existsSync(join(folder, target))) return true;
      return !!anchor && !elementsOf(folder, target).some((each) => attribute(each, 'id') === anchor);
    })
    .map((href) => `${name}: ${href}`);
}
