import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import {createRequire} from 'node:module';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {launchChromium} from '../../.tools/site/chromium.mjs';

const require = createRequire(import.meta.url);
const script = readFileSync('dist/cdn/anti-fraud.classic.js');
const pack = readFileSync('stories/packs/changzhi-jingwang-2023.zh-Hans.json', 'utf8').replaceAll('<', '\\u003c');

interface PageOptions {
  /** Tags that load the script. */
  scripts?: string;
  policy?: string;
  type?: string;
  start?: string;
}

const once = '<script src="/core.js"></script>';

const body = (scripts: string) => `<head><title>Page</title></head><body>
${['stats-banner', 'case-card', 'case-list', 'tip-carousel']
  .map((name) => `<af-${name}><p>The page’s own text.</p><script type="application/json">${pack}</script></af-${name}>`)
  .join('\n')}
${scripts}</body>`;

describe('the single file on a page', () => {
  const pages = new Map<string, PageOptions>();
  let server: Server;
  let browser: Browser;
  let origin: string;

  before(async () => {
    server = createServer((request, response) => {
      const [, name = ''] = request.url!.split('/');
      const old = /^old-(.*)/.exec(name)?.[1];
      if (name === 'core.js' || old) {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(old ? readFileSync(require.resolve(`webcomponents.js/${old}`)) : script);
        return;
      }
      const {scripts = once, policy, type = 'text/html', start = '<!doctype html><html lang="zh">'} = pages.get(name) ?? {};
      response.setHeader('Content-Type', `${type}; charset=utf-8`);
      if (policy) response.setHeader('Content-Security-Policy', policy);
      response.end(start + body(scripts) + '</html>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchChromium();
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  /** What a page with these options shows: how many elements are defined and drawn, and what went wrong. */
  async function visit(name: string, options: PageOptions) {
    pages.set(name, options);
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(`${origin}/${name}`, {waitUntil: 'load'});
    const seen = await page.evaluate(async () => {
      const elements = [...document.body.children].filter(({localName}) => localName.startsWith('af-'));
      for (let frames = 0; frames < 20; frames++) await new Promise(requestAnimationFrame);
      return {
        elements: elements.length,
        defined: elements.filter((element) => element.matches(':defined')).length,
        drawn: elements.filter((element) => element.shadowRoot?.querySelector('.view')).length,
        hidden: elements.filter((element) => element.getBoundingClientRect().height === 0).length,
      };
    });
    await page.close();
    return {...seen, faults};
  }

  const works = {elements: 4, defined: 4, drawn: 4, hidden: 0, faults: []};
  const leavesTheText = {elements: 4, defined: 0, drawn: 0, hidden: 0, faults: []};

  const working: Record<string, PageOptions> = {
    'as a classic script': {},
    'as a module': {scripts: '<script type="module" src="/core.js"></script>'},
    'on a page without a doctype': {start: '<html>'},
    'when loaded twice': {scripts: once + once},
    'under a policy for Trusted Types that knows ours': {
      policy: "require-trusted-types-for 'script'; trusted-types anti-fraud-elements",
    },
    'under the strictest policy': {
      policy:
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'",
    },
    'when loaded twice under a policy that allows ours once': {
      scripts: once + once,
      policy: "require-trusted-types-for 'script'; trusted-types anti-fraud-elements",
    },
    'under a policy that names others without enforcing Trusted Types': {policy: 'trusted-types other'},
  };
  for (const [title, options] of Object.entries(working)) {
    it(`works ${title}`, async () => {
      assert.deepEqual(await visit(title.replaceAll(/\W/g, '-'), options), works);
    });
  }

  const hopeless: Record<string, PageOptions> = {
    'a policy for Trusted Types that refuses ours': {
      policy: "require-trusted-types-for 'script'; trusted-types other",
    },
    'a policy that refuses all Trusted Types': {
      policy: "require-trusted-types-for 'script'; trusted-types 'none'",
    },
    'an XHTML document': {
      type: 'application/xhtml+xml',
      start: '<html xmlns="http://www.w3.org/1999/xhtml">',
    },
    'webcomponents.js 0.7': {scripts: '<script src="/old-webcomponents.js"></script>' + once},
  };
  for (const [title, options] of Object.entries(hopeless)) {
    it(`leaves the page’s text under ${title}`, async () => {
      assert.deepEqual(await visit(title.replaceAll(/\W/g, '-'), options), leavesTheText);
    });
  }
});
