import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {launchChromium} from '../../.tools/site/chromium.mjs';
import {serve} from '../../.tools/site/serve.mjs';
import {inFolder} from './helpers/run-cli.js';
import {wellPack} from './helpers/well-pack.js';

const files = {'pack.json': wellPack()};
const briefing = ['render', 'pack.json', '-e', 'briefing', '--shadow'];

describe('anti-fraud render with linked styles', () => {
  let browser: Browser;
  before(async () => {
    browser = await launchChromium();
  });
  after(() => browser.close());

  for (const [what, argv] of [
    ['an element', ['-e', 'stats-banner']],
    ['elements one after the other', ['-e', 'stats-banner', '-e', 'case-list', '-e', 'tip-carousel']],
    ['a briefing with elements inside it', ['-e', 'briefing']],
    ['a page of an element', ['-e', 'stats-banner', '--page']],
    ['a page of everything', ['--page']],
  ] as const) {
    it(`makes ${what} look as it does with its styles inside`, async () => {
      await inFolder(files, async (folder) => {
        const render = async (form: string) => {
          const {err} = await folder.run(['render', 'pack.json', ...argv, '--shadow', '--styles', form, '-o', `${form}.html`]);
          assert.equal(err, '');
        };
        await render('inline');
        await render('link');
        const unstyled = (await folder.read('link.html')).replaceAll(/<link rel="stylesheet"[^>]*>/g, '');

        const [inline, linked] = [await picture(folder.path, 'inline.html'), await picture(folder.path, 'link.html')];
        assert.ok(inline.equals(linked));
        await folder.write('link.html', unstyled);
        assert.ok(!inline.equals(await picture(folder.path, 'link.html')), 'the pictures show the styles');
      });
    });
  }

  it('writes a file for each kind of element beside that of the page', async () => {
    await inFolder(files, async (folder) => {
      await folder.run([...briefing, '--page', '--styles', 'link', '-o', 'page.html']);
      const names = await folder.names();
      for (const name of ['page.css', 'page-briefing.css', 'page-stats-banner.css', 'page-hotlines.css']) {
        assert.ok(names.includes(name), `${name} of ${names.join()}`);
      }
      const linked = [...(await folder.read('page.html')).matchAll(/<link rel="stylesheet" href="([^"]+)">/g)];
      assert.deepEqual(new Set(linked.map(([, href]) => href)), new Set(names.filter((name) => name.endsWith('.css'))));
    });
  });

  it('writes nothing when one of several files exists', async () => {
    await inFolder({...files, 'page-hotlines.css': 'mine'}, async (folder) => {
      const {status, err} = await folder.run([...briefing, '--styles', 'link', '-o', 'page.html']);
      assert.match(err, /^page-hotlines\.css: exists already/);
      assert.equal(status, 2);
      assert.deepEqual((await folder.names()).sort(), ['pack.json', 'page-hotlines.css']);
    });
  });

  async function picture(folder: string, name: string): Promise<Buffer> {
    const server = await serve(folder, 0, {policy: "default-src 'self'; style-src 'self' 'unsafe-inline'"});
    const page = await browser.newPage();
    try {
      await page.goto(server.address + name, {waitUntil: 'networkidle0'});
      return Buffer.from(await page.screenshot({fullPage: true}));
    } finally {
      await page.close();
      await server.close();
    }
  }
});
