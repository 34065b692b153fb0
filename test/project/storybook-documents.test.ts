import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {AxeResults} from 'axe-core';
import type {Browser, Frame, Page} from 'puppeteer-core';
import {idOf} from '../../.storybook/documents.mjs';
import {launchChromium} from '../../.tools/site/chromium.mjs';
import {buildStorybook, serveStorybook, storyIndex, type StoryEntry} from './storybook.js';

/** What a page of documentation turned out to be. */
interface Shown {
  title: string;
  links: string[];
  /** The anchors that links can lead to. */
  anchors: string[];
  faults: string[];
}

const documents = readdirSync('docs', {recursive: true, encoding: 'utf8'})
  .filter((path) => path.endsWith('.md'))
  .map((path) => `docs/${path}`);

describe('The documents in the built Storybook', () => {
  const folder = mkdtempSync(join(tmpdir(), 'af-storybook-documents-'));
  const shown = new Map<string, Shown>();
  const errors: string[] = [];
  const outside: string[] = [];
  let entries: StoryEntry[] = [];
  let server: Awaited<ReturnType<typeof serveStorybook>>;
  let browser: Browser;
  let page: Page;

  before(async () => {
    await buildStorybook(folder);
    entries = storyIndex(folder);
    server = await serveStorybook(folder);
    browser = await launchChromium();
    page = await browser.newPage();
    // A page of Storybook takes its time where other tests run beside it; no test fails for that.
    page.setDefaultTimeout(120_000);
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(server.address) && !/^data:|\/favicon\.ico$/.test(url)) outside.push(url);
    });
    await page.setViewport({width: 390, height: 844});
    const ids = entries.filter(({importPath}) => importPath.endsWith('.mdx')).map(({id}) => id);
    await page.goto(`${server.address}iframe.html?viewMode=docs&id=${ids[0]!}`);
    await page.waitForFunction("globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('docsRendered')");
    await page.evaluate(axe);
    // The first again, since only a change is told.
    for (const id of [...ids.slice(1), ids[0]!]) shown.set(id, await page.evaluate(show, id));
  });

  after(async () => {
    await (browser as Browser | undefined)?.close();
    await (server as typeof server | undefined)?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  it('have a page each', () => {
    assert.ok(documents.length > 50);
    assert.deepEqual(withoutPage(documents, entries), []);
  });

  it('stand where readers look for them', () => {
    const placeOf = (path: string) => entries.find(({id}) => id === idOf(path))?.title;

    assert.equal(placeOf('docs/guides/start.md'), 'Guides/Start in five minutes');
    assert.equal(placeOf('docs/guides/start.zh.md'), 'Guides/中文/五分钟上手');
    assert.equal(placeOf('docs/content-pack.md'), 'Reference/The content pack');
    assert.equal(placeOf('docs/elements/qa.md'), 'Elements/af-qa');
    assert.equal(placeOf('docs/contributing.md'), 'Project/Contributing');
    assert.equal(placeOf('docs/decisions/2026-11-24-tokens.md'), 'Project/Decisions/Few tokens, in one file');
    assert.equal(placeOf('src/README.md'), 'Project/Folders/src');
  });

  it('are shown whole, with their own headings', () => {
    const untrue = documents
      .filter((path) => shown.has(idOf(path)))
      .filter((path) => {
        const heading = /^# (.*)$/m.exec(readFileSync(path, 'utf8'))![1]!.replaceAll('`', '');
        return shown.get(idOf(path))!.title !== heading;
      });

    assert.deepEqual(untrue, []);
  });

  it('link to pages, headings and files that are there', () => {
    const links = [...shown].flatMap(([id, {links: each}]) => each.map((link) => [id, link] as const));

    assert.ok(links.length > 100);
    assert.deepEqual(
      links.filter(([id, link]) => isDead(link, id)).map((link) => link.join(': ')),
      [],
    );
  });

  it('would tell a link to a page, a heading or a file that is not', () => {
    const id = idOf('docs/guides/start.md');
    const dead = ['./?path=/docs/no--docs', `./?path=/docs/${id}#no`, './docs/no.md', '#no'];
    const alive = [`./?path=/docs/${id}`, `./?path=/docs/${id}#start-in-five-minutes`, './docs/serving/nginx.conf'];

    assert.deepEqual([...dead, ...alive].filter((link) => isDead(link, id)), dead);
  });

  it('tell the search headings that are there', () => {
    const told = entries.flatMap(({id, anchors = []}) => anchors.map((anchor) => [id, anchor.id] as const));
    const ofDocuments = told.filter(([id]) => shown.has(id));

    assert.ok(ofDocuments.length > 100);
    assert.deepEqual(ofDocuments.filter(([id, anchor]) => !shown.get(id)!.anchors.includes(anchor)), []);
  });

  it('have nothing that axe objects to, and no need to scroll sideways on a phone', () => {
    const faults = [...shown].flatMap(([id, each]) => each.faults.map((fault) => `${id}: ${fault}`));

    assert.deepEqual(faults, []);
  });

  it('lead from one to another, to the heading that was meant, with the toolbar as it is', async () => {
    await page.setViewport({width: 1280, height: 800});
    const frame = await opened(`${idOf('docs/guides/security.md')}&globals=theme:police-blue`);
    const link = await frame.waitForSelector('a[href$="#content-security-policy"]');
    await link!.click();
    await frame.waitForFunction(isAtTop, {}, 'content-security-policy');
    const address = new URL(page.url());

    assert.equal(address.searchParams.get('path'), `/docs/${idOf('docs/guides/embed.md')}`);
    assert.match(address.searchParams.get('globals') ?? '', /theme:police-blue/);
  });

  it('open at the heading that an address names', async () => {
    const frame = await opened(`${idOf('docs/guides/embed.md')}#integrity`);

    assert.ok(await frame.waitForFunction(isAtTop, {}, 'integrity'));
  });

  for (const [words, found] of [
    ['five min', 'Start in five minutes'],
    ['五分钟', '五分钟上手'],
    ['Integrity', 'Integrity'],
  ] as const) {
    it(`are found by their titles and headings in both languages (${words})`, async () => {
      await page.goto(`${server.address}?path=/story/welcome--welcome`);
      await page.waitForSelector('#storybook-explorer-searchfield');
      await page.type('#storybook-explorer-searchfield', words);

      assert.ok(await page.waitForSelector(`#storybook-explorer-menu ::-p-text(${found})`));
    });
  }

  it('ask no other place, and run without an error', () => {
    assert.deepEqual({errors, outside}, {errors: [], outside: []});
  });

  /** Opens a page of documentation with the list beside it. */
  async function opened(address: string): Promise<Frame> {
    await page.goto('about:blank');
    await page.goto(`${server.address}?path=/docs/${address}`);
    const frame = await page.waitForSelector('#storybook-preview-iframe');
    return frame!.contentFrame() as Promise<Frame>;
  }

  /** Whether a link of the page of that name leads nowhere in the built folder. */
  function isDead(link: string, from: string): boolean {
    if (/^(https?|mailto):/.test(link)) return false;
    if (!link.startsWith('./?') && !link.startsWith('#')) return !existsSync(join(folder, link));
    const {pathname, hash} = new URL(link.replace('./?path=/docs', ''), `http://localhost/${from}`);
    const id = pathname.slice(1);
    if (!entries.some((entry) => entry.id === id)) return true;
    // Pages of elements have their headings from documents that are tested where they stand.
    return hash !== '' && shown.has(id) && !shown.get(id)!.anchors.includes(decodeURIComponent(hash.slice(1)));
  }
});

describe('A document that Storybook does not show', () => {
  it('is told', () => {
    const entry: StoryEntry = {id: idOf('docs/cli.md'), type: 'docs', title: 'Reference', importPath: './cli.mdx'};

    assert.deepEqual(withoutPage(['docs/cli.md', 'docs/elements/qa.md'], [entry]), ['docs/elements/qa.md']);
    assert.deepEqual(withoutPage(['docs/cli.md'], [{...entry, type: 'story'}]), ['docs/cli.md']);
  });
});

const withoutPage = (paths: string[], entries: StoryEntry[]) =>
  paths.filter((path) => !entries.some(({id, type}) => type === 'docs' && id === idOf(path)));

/** In the page: whether it was scrolled to a heading. */
const isAtTop = (id: string) => Math.abs(document.getElementById(id)?.getBoundingClientRect().top ?? 99) < 2;

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** In the page: changes to a page of documentation as the list in Storybook does, and tells what is on it. */
async function show(storyId: string): Promise<Shown> {
  interface Channel {
    once(event: string, listener: () => void): void;
    emit(event: string, what: unknown): void;
  }
  const {__STORYBOOK_ADDONS_CHANNEL__: channel, axe: tester} = globalThis as unknown as {
    __STORYBOOK_ADDONS_CHANNEL__: Channel;
    axe: {run(place: Element): Promise<AxeResults>};
  };
  await new Promise<void>((resolve) => {
    channel.once('docsRendered', resolve);
    channel.emit('setCurrentStory', {storyId, viewMode: 'docs'});
  });
  const place = document.querySelector('#storybook-docs')!;
  const {violations} = await tester.run(place);
  const {scrollWidth, clientWidth} = document.documentElement;
  return {
    title: place.querySelector('h1')?.textContent ?? '',
    links: [...place.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    anchors: [...place.querySelectorAll('[id]')].map((element) => element.id),
    faults: [
      ...violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.flat().join(' ')}`)),
      ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : []),
    ],
  };
}
