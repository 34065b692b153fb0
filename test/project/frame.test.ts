import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {launchChromium} from '../../.tools/site/chromium.mjs';
import {policy} from '../../.tools/site/serve.mjs';
import {examples} from './markdown.js';

const pack = 'changzhi-jingwang-2023.zh-Hans.json';
const types: Record<string, string> = {html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json'};
const asked = `element=stats-banner&pack=${pack}&ids=telecom-fraud-cases&compact`;
const title = 'title="反诈数据"';

describe('The page for an iframe', () => {
  /** The site that shows frames, and the one that serves them. */
  let host: Server;
  let frames: Server;
  let browser: Browser;
  let html = '';
  const address = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  before(async () => {
    const serve = async (answer: (path: string) => string | Buffer | undefined, headers: Record<string, string>) => {
      const server = createServer(({url}, response) => {
        const path = new URL(url!, 'http://localhost').pathname.slice(1);
        const body = answer(path);
        response.writeHead(body === undefined ? 404 : 200, {...headers, 'Content-Type': `${types[path.split('.').pop()!] ?? 'text/html'}; charset=utf-8`});
        response.end(body);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    };
    const file = (path: string) => (existsSync(path) ? readFileSync(path) : undefined);
    const shipped = (path: string) => file(`dist/cdn/${path}`) ?? file(`dist/packs/${path}`);
    // A pack for a sandboxed frame is a pack for another origin.
    frames = await serve(shipped, {
      'Access-Control-Allow-Origin': '*',
      'Content-Security-Policy': policy,
    });
    host = await serve(
      (path) =>
        path === 'page' ? html : path === 'icon.svg' ? file('docs/demo/icon.svg') : shipped(path.replace('anti-fraud/', '')),
      {
        'Access-Control-Allow-Origin': '*',
        'Content-Security-Policy': `${policy}; frame-src 'self' ${address(frames)}`,
      },
    );
    browser = await launchChromium();
  });

  after(async () => {
    await (browser as Browser | undefined)?.close();
    host.close();
    frames.close();
  });

  const iframe = (attributes: string, query = asked) =>
    `<iframe data-af-frame ${attributes} width="600" height="150" src="${address(frames)}frame.html?${query.replaceAll('&', '&amp;')}"></iframe>`;

  async function open(body: string): Promise<{page: Page; said: string[]}> {
    html = `<!doctype html><html lang="zh-CN"><link rel="icon" href="icon.svg"><title>例</title><body><script src="frame-resizer.js"></script>${body}`;
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    await page.goto(`${address(host)}page`);
    return {page, said};
  }

  /** The content of the frame, once it is drawn, with the heights of both. */
  async function look(page: Page) {
    const inner = page.frames()[1]!;
    const view = await inner.waitForSelector('>>> .view');
    const text = await view!.evaluate((element) => element.textContent);
    await page.evaluate(async () => {
      for (let frames = 0; frames < 5; frames++) await new Promise(requestAnimationFrame);
    });
    const height = await inner.evaluate(() => document.body.getBoundingClientRect().height);
    const outer = await page.$eval('iframe', ({clientHeight, style}) => ({clientHeight, set: style.height}));
    return {text, height, outer, inner};
  }

  for (const [form, sandbox] of Object.entries({'as it is': '', 'sandboxed': 'sandbox="allow-scripts"'})) {
    it(`shows what its address asks for, as tall as that is (${form})`, async () => {
      const {page, said} = await open(iframe(`${title} ${sandbox}`));
      const {text, height, outer} = await look(page);
      await page.close();

      assert.match(text, /1940/);
      assert.equal(outer.clientHeight, Math.ceil(height));
      assert.notEqual(outer.clientHeight, 150);
      assert.deepEqual(said, []);
    });
  }

  for (const guide of ['docs/guides/embed.md', 'docs/guides/embed.zh.md']) {
    it(`works as the guide prints it (${guide})`, async () => {
      const [example] = examples(guide, 'html').filter(({code}) => code.includes('<iframe'));
      const {page, said} = await open(example!.code);
      const {text, height, outer} = await look(page);
      await page.close();

      assert.match(text, /1940/);
      assert.equal(outer.clientHeight, Math.ceil(height));
      assert.deepEqual(said, []);
    });
  }

  it('takes theme and language from its address', async () => {
    const {page} = await open(iframe(title, `${asked}&theme=dark&lang=en`));
    const {inner} = await look(page);
    const seen = await inner.evaluate(() => [document.documentElement.lang, getComputedStyle(document.documentElement).colorScheme]);
    await page.close();

    assert.deepEqual(seen, ['en', 'dark']);
  });

  it('opens links in a page of their own, not in the frame', async () => {
    const {page} = await open(iframe(title));
    const {inner} = await look(page);
    const target = await inner.$eval('base', (base) => base.target);
    await page.close();

    assert.equal(target, '_blank');
  });

  it('shows nothing of an address that it refuses, neither a pack from elsewhere nor its words', async () => {
    const {page} = await open(iframe(title, `element=stats-banner&pack=${encodeURIComponent(`${address(host)}紧急通知.json`)}`));
    const inner = page.frames()[1]!;
    const text = await inner.$eval('main', (main) => main.textContent);
    await page.close();

    assert.match(text, /地址有误/);
    assert.doesNotMatch(text, /紧急通知|af-/);
  });

  it('without a title keeps its height, and the console says why', async () => {
    const {page, said} = await open(iframe(''));
    const {outer} = await look(page);
    await page.close();

    assert.deepEqual(outer, {clientHeight: 150, set: ''});
    assert.equal(said.length, 1);
    assert.match(said[0]!, /needs a title/);
  });

  it('keeps its height when others tell one: the page itself, or a frame that is not marked', async () => {
    const {page} = await open(iframe(title) + iframe(title).replace('data-af-frame', ''));
    const {outer: before} = await look(page);
    const tell = `parent.postMessage({type: 'anti-fraud:height', height: 9999}, '*')`;
    await page.evaluate(tell);
    await page.frames()[2]!.evaluate(tell);
    const {outer} = await look(page);
    const heights = await page.$$eval('iframe', (all) => all.map(({clientHeight}) => clientHeight));
    await page.close();

    assert.deepEqual(outer, before);
    assert.deepEqual(heights, [before.clientHeight, 150]);
  });

  it('keeps its height when what is in it comes from another origin than its address names', async () => {
    const {page} = await open(iframe(title));
    const {outer: before, inner} = await look(page);
    // From now on, messages would have to come from the opaque origin of a sandbox.
    await page.$eval('iframe', (frame) => frame.setAttribute('sandbox', 'allow-scripts'));
    await inner.evaluate(`parent.postMessage({type: 'anti-fraud:height', height: 9999}, '*')`);
    const {outer} = await look(page);
    await page.close();

    assert.deepEqual(outer, before);
  });

  for (const height of ['"100px"', -5, 0, 1e9, 'NaN', '{"toString": 1}']) {
    it(`takes no height of ${height} from its own frame`, async () => {
      const {page} = await open(iframe(title));
      const {outer: before, inner} = await look(page);
      await inner.evaluate(`parent.postMessage({type: 'anti-fraud:height', height: ${height}}, '*')`);
      const {outer} = await look(page);
      await page.close();

      assert.deepEqual(outer, before);
    });
  }

  it('follows its content when that changes', async () => {
    const {page} = await open(iframe(title));
    const {outer: before, inner} = await look(page);
    await inner.evaluate(() => {
      for (let line = 0; line < 20; line++) document.body.append(document.createElement('p'), 'line');
    });
    const {height, outer} = await look(page);
    await page.close();

    assert.ok(outer.clientHeight > before.clientHeight);
    assert.equal(outer.clientHeight, Math.ceil(height));
  });
});
