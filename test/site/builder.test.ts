import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import type {KeyInput, Page} from 'puppeteer-core';
import {en, zh} from '../../docs/demo/builder/words.js';
import {desktop, phone, useSite} from './site.js';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
  modules: {declarations: {tagName?: string}[]}[];
};
const elements = manifest.modules
  .flatMap(({declarations}) => declarations)
  .flatMap(({tagName}) => tagName?.replace('af-', '') ?? []);
const forms = ['classic', 'module', 'placeholder', 'iframe', 'static'];

describe('The embed builder', () => {
  const site = useSite();

  const folder = mkdtempSync(join(tmpdir(), 'af-builder-'));
  const withNumber = join(folder, 'with-a-mobile-number.json');
  const {figures: _, cases: __, ...rest} = JSON.parse(
    readFileSync('stories/packs/changzhi-jingwang-2023.zh-Hans.json', 'utf8'),
  ) as Record<string, unknown>;
  writeFileSync(withNumber, JSON.stringify({...rest, tips: [{id: 'call', title: '有疑问请拨打 13800138000'}]}));
  const broken = join(folder, 'broken.json');
  writeFileSync(broken, '{"packVersion": "1.0", "id": "x"');
  const inGbk = join(folder, 'gbk.json');
  writeFileSync(inGbk, Buffer.from([0x22, 0xb7, 0xb4, 0xd5, 0xa9, 0x22]));
  after(() => rmSync(folder, {recursive: true}));

  const opened = async (fragment = '', file = 'builder.html', viewport = desktop, used?: Page) => {
    const page = used ?? (await site.blank(viewport));
    await used?.goto('about:blank'); // another fragment alone would keep the page as it is
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

    assert.match(await textOf(page, '.choices .fault'), /missing\.json/);
    assert.equal(await page.$eval('select', ({value}) => value), '');
    await page.close();
  });

  it('says what is wrong in a broken file, shows nothing of it, and takes it again once it is mended', async () => {
    const page = await opened();
    const input = (await page.$('input[type=file]'))!;
    await input.uploadFile(broken);
    await page.waitForSelector('.findings .error');
    assert.equal(await textOf(page, '.outcome .hint'), zh.noPreview);
    assert.equal(await page.$('#stage > div > *'), null);
    assert.equal(await page.$('.snippet'), null);

    await input.uploadFile(withNumber);
    await page.waitForSelector('.snippet');
    assert.equal(await textOf(page, '.outcome .hint'), zh.nothingToShow, 'there are no figures in it');
    await page.close();
  });

  it('says that a file is not UTF-8, and goes on with what was there', async () => {
    const page = await opened();
    await (await page.$('input[type=file]'))!.uploadFile(inGbk);
    await page.waitForSelector('.choices .fault');

    assert.equal(await textOf(page, '.choices .fault'), `gbk.json: ${zh.notUtf8}`);
    assert.ok(await page.$('.snippet'));
    await page.close();
  });

  it('asks for a dropped file again where an address was opened that had one', async () => {
    const page = await opened();
    await (await page.$('input[type=file]'))!.uploadFile(withNumber);
    await page.waitForSelector('.findings .error');
    const other = await site.blank();
    await other.goto(page.url());
    await other.waitForSelector('.choices .fault');

    assert.equal(await textOf(other, '.choices .fault'), zh.fileAgain);
    await page.close();
    await other.close();
  });

  it('opens the same choice in the other language', async () => {
    const page = await opened('#element=tip-carousel&form=module&theme=police-blue');
    await Promise.all([page.waitForNavigation(), page.click('.other-language a')]);
    await page.waitForSelector('.snippet');

    assert.match(page.url(), /builder\.en\.html/);
    assert.match(await textOf(page, '.snippet'), /<af-tip-carousel[^]*type="module"/);
    await page.close();
  });

  it('can be used with the keyboard alone', async () => {
    const page = await opened('#element=stats-banner&form=classic');
    const press = async (...keys: KeyInput[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const focus = (selector: string) => page.$eval(selector, (element) => (element as HTMLElement).focus());

    await focus('input[name=form]:checked');
    await press('ArrowDown');
    await page.waitForFunction(() => document.querySelector('.snippet')?.textContent.includes('type="module"'));
    assert.equal(await page.evaluate(() => document.activeElement?.matches('input[name=form]:checked')), true);

    await focus('.choices summary');
    await press('Enter', 'Tab', 'Space');
    await page.waitForFunction(() => document.querySelector('.snippet')?.textContent.includes(' ids="'));

    await focus('input[name=width]:checked');
    await press('Tab');
    const stops: string[] = [];
    for (let stop = 0; stop < 40 && !stops.at(-1)?.includes('copy'); stop++) {
      stops.push(await page.evaluate(() => document.activeElement!.className));
      await press('Tab');
    }
    assert.equal(stops.at(-1), 'copy');
    await page.close();
  });

  for (const [device, viewport] of Object.entries({phone, desktop})) {
    it(`draws every width of the preview whole (${device})`, async () => {
      for (const width of ['phone', 'tablet', 'desktop']) {
        const page = await opened(`#element=case-list&width=${width}`, 'builder.html', viewport);
        const {inside, frame, whole} = await page.evaluate(() => {
          const box = document.querySelector('#stage')!;
          const place = box.closest('.frame')!;
          return {
            inside: box.getBoundingClientRect().toJSON() as DOMRect,
            frame: place.getBoundingClientRect().toJSON() as DOMRect,
            whole: place.scrollWidth <= place.clientWidth && place.scrollHeight <= place.clientHeight,
          };
        });
        await page.close();

        assert.ok(whole, width);
        assert.ok(inside.left >= frame.left && inside.right <= frame.right, width);
        assert.ok(inside.bottom <= frame.bottom, width);
      }
    });
  }

  it('has a name in Chinese and in English for all that an element can be told', async () => {
    for (const [file, words] of [['builder.html', zh], ['builder.en.html', en]] as const) {
      const page = await opened('', file);
      const {elements: facts} = JSON.parse(await textOf(page, '#builder-data')) as {
        elements: Record<string, {attributes: {name: string}[]}>;
      };
      await page.close();
      const names = Object.values(facts).flatMap(({attributes}) => attributes.map(({name}) => name));

      assert.ok(names.includes('limit'));
      for (const name of names) assert.ok(name === 'ids' || words.attributes[name], `${file}: ${name}`);
    }
  });

  it('speaks English too', async () => {
    const page = await opened('', 'builder.en.html');

    assert.match(await textOf(page, '.outcome'), /Copy the code/);
    assert.match(await textOf(page, '.snippet'), /changzhi-jingwang-2023\.en\.json/);
    await page.close();
  });

  for (const form of forms) {
    it(`gives snippets that work as printed, under the policy printed (${form})`, async () => {
      const builder = await site.blank();
      const snippets = await snippetPage();
      for (const element of elements) {
        // No release of ours has notices.
        const pack = element === 'notice' ? '&pack=example-notices.zh-Hans.json' : '';
        const fragment = `#element=${element}&form=${form}&theme=police-blue&mode=dark${pack}`;
        await opened(fragment, 'builder.html', desktop, builder);
        const code = await textOf(builder, '.snippet');
        const policy = (await textOf(builder, '.outcome pre:not(.snippet)')).replace('Content-Security-Policy: ', '');
        const files = await builder.$$eval('.outcome li > code', (names) => names.map(({textContent}) => textContent));

        assert.equal(await snippets.resultOf({code, policy, files}), 'shown', `${element}\n${code.slice(0, 300)}`);
      }
      await snippets.page.close();
      await builder.close();
    });
  }

  interface Snippet {
    code: string;
    policy: string;
    files: readonly string[];
  }

  /** A page that is nothing but a snippet, with the files that the builder lists where the snippet wants them. */
  async function snippetPage() {
    const page = await site.blank();
    let snippet: Snippet;
    let refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.pathname === '/snippet.html') {
        void request.respond({
          contentType: 'text/html; charset=utf-8',
          headers: {'Content-Security-Policy': snippet.policy},
          body: `<!doctype html><html lang="zh-Hans"><title>x</title><link rel="icon" href="/icon.svg">${snippet.code}`,
        });
      } else if (snippet.files.includes(url.pathname)) {
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
    return {page, resultOf};

    async function resultOf(next: Snippet) {
      snippet = next;
      refused = [];
      await page.goto(`${site.address}snippet.html`);
      if (!next.code.includes('<script')) {
        const dressed = await page.evaluate(() => {
          const [element] = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('af-'));
          return element !== undefined && element.textContent.length > 20 && document.styleSheets.length === 2;
        });
        const said = refused.join('\n');
        return dressed && !said ? 'shown' : said || 'not dressed';
      }
      const isFrame = next.code.includes('<iframe');
      const place = isFrame ? await page.waitForFrame((frame) => frame.url().includes('/frame.html')) : page;
      return place
        .waitForSelector('::-p-xpath(//*[starts-with(name(), "af-")][@state="shown"])', {timeout: 10_000})
        .then(() => 'shown')
        .catch(() => place.content());
    }
  }
});
