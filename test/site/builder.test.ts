import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {useSite} from './site.js';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
  modules: {declarations: {tagName?: string}[]}[];
};
const elements = manifest.modules
  .flatMap(({declarations}) => declarations)
  .flatMap(({tagName}) => tagName?.replace('af-', '') ?? []);
const forms = ['classic', 'module', 'placeholder', 'iframe'];

describe('The embed builder', () => {
  const site = useSite();

  const folder = mkdtempSync(join(tmpdir(), 'af-builder-'));
  const withNumber = join(folder, 'with-a-mobile-number.json');
  const {figures: _, cases: __, ...rest} = JSON.parse(
    readFileSync('stories/packs/changzhi-jingwang-2023.zh-Hans.json', 'utf8'),
  ) as Record<string, unknown>;
  writeFileSync(withNumber, JSON.stringify({...rest, tips: [{id: 'call', title: '有疑问请拨打 13800138000'}]}));
  after(() => rmSync(folder, {recursive: true}));

  const opened = async (fragment = '', file = 'builder.html') => {
    const page = await site.blank();
    await page.goto(`${site.address}${file}${fragment}`);
    await page.waitForSelector('.snippet');
    return page;
  };
  const textOf = (page: Page, selector: string) => page.$eval(selector, ({textContent}) => textContent);

  it('shows the chosen element with the code for it', async () => {
    const page = await opened('#element=tip-carousel&form=module');

    assert.match(await textOf(page, '.snippet'), /<af-tip-carousel src="\/anti-fraud\/[^"]+\.json">/);
    assert.ok(await page.$('#stage af-tip-carousel[state=shown]'));
    await page.close();
  });

  it('keeps what is chosen in the address, so that a colleague sees the same', async () => {
    const page = await opened();
    await page.$$eval('.builder select', (selects) => {
      const select = selects.find(({options}) => [...options].some(({value}) => value === 'case-list'))!;
      select.value = 'case-list';
      select.dispatchEvent(new Event('change'));
    });
    await page.waitForFunction(() => document.querySelector('.snippet')?.textContent.includes('<af-case-list'));
    const other = await opened(new URL(page.url()).hash);

    assert.equal(await textOf(other, '.snippet'), await textOf(page, '.snippet'));
    await page.close();
    await other.close();
  });

  it('checks a file without sending it anywhere', async () => {
    const page = await opened();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const input = (await page.$('input[type=file]'))!;
    await input.uploadFile(withNumber);
    await page.waitForSelector('.findings .error');

    assert.match(await textOf(page, '.findings'), /手机号/);
    assert.match(await textOf(page, '.snippet'), /with-a-mobile-number\.json/);
    assert.deepEqual(asked, []);
    await page.close();
  });

  it('says what is wrong with an address, and keeps the choices', async () => {
    const page = await opened();
    await page.goto(`${site.address}builder.html#element=qa&pack=missing.json`);
    await page.waitForSelector('.fault');

    assert.match(await textOf(page, '.fault'), /missing\.json/);
    await page.close();
  });

  it('speaks English too', async () => {
    const page = await opened('', 'builder.en.html');

    assert.match(await textOf(page, '.outcome'), /Copy the code/);
    await page.close();
  });

  for (const form of forms) {
    it(`gives snippets that work as printed, under the policy printed (${form})`, async () => {
      for (const element of elements) {
        // No release of ours has notices.
        const pack = element === 'notice' ? '&pack=example-notices.zh-Hans.json' : '';
        const builder = await opened(`#element=${element}&form=${form}&theme=police-blue&mode=dark${pack}`);
        const code = await textOf(builder, '.snippet');
        const policy = (await textOf(builder, '.outcome pre:not(.snippet)')).replace('Content-Security-Policy: ', '');
        await builder.close();

        assert.equal(await resultOf(code, policy), 'shown', `${element}\n${code.slice(0, 300)}`);
      }
    });
  }

  /** Loads a page of nothing but the snippet, with the files where the snippet wants them. */
  async function resultOf(code: string, policy: string) {
    const page = await site.blank();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.pathname === '/snippet.html') {
        void request.respond({
          contentType: 'text/html; charset=utf-8',
          headers: {'Content-Security-Policy': policy},
          body: `<!doctype html><html lang="zh-Hans"><title>x</title><link rel="icon" href="/icon.svg">${code}`,
        });
      } else if (url.pathname.startsWith('/anti-fraud/')) {
        const name = url.pathname.slice('/anti-fraud/'.length);
        const type = {html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json'};
        void request.respond({
          contentType: `${type[name.split('.').at(-1) as keyof typeof type]}; charset=utf-8`,
          // As the guide asks where a frame is sandboxed.
          headers: {'Access-Control-Allow-Origin': '*'},
          body: readFileSync(`dist/${name.endsWith('.json') ? 'packs' : 'cdn'}/${name}`),
        });
      } else void request.continue();
    });
    await page.goto(`${site.address}snippet.html`);
    const place = code.startsWith('<iframe') ? await page.waitForFrame((frame) => frame.url().includes('/frame.html')) : page;
    const shown = await place
      .waitForSelector('::-p-xpath(//*[starts-with(name(), "af-")][@state="shown"])', {timeout: 10_000})
      .then(() => 'shown')
      .catch(() => place.content());
    await page.close();
    return shown;
  }
});
