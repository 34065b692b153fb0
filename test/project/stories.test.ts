import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {launchChromium} from '../../.tools/site/chromium.mjs';
import {
  baselineNames,
  baselineViewport,
  compareWithBaseline,
  letters,
  steadyLetters,
} from './baselines.js';
import {buildStorybook, serveStorybook, states, storyIndex, surroundings, type StoryEntry} from './storybook.js';

/** What only some elements can do. */
const ofTheirOwn: Record<string, string[]> = {
  'stats-banner': ['Compact', 'Parts', 'Limited', 'OwnHeading'],
  'case-card': ['Fold', 'Media', 'Actions', 'OwnHeading'],
  'case-list': ['Fold', 'WithoutFilters', 'Paged'],
  'briefing': ['Sections', 'OneSection', 'OwnHeading'],
  'scam-check': ['SignsOfCases', 'OwnHeading'],
  'tip-carousel': ['Autoplay', 'ShowAll', 'OneTip'],
  qa: ['Open', 'OneQuestion', 'OwnHeading'],
  measures: ['One', 'WithoutFigures', 'OwnHeading'],
  hotlines: ['Bar', 'NarrowBar'],
  notice: ['Dismissible', 'Dismissed', 'PastNotices'],
};

/** What a reader does with an element, told by a play. */
const plays: Record<string, string[]> = {
  'stats-banner': ['Source'],
  'case-card': ['Unfold'],
  'case-list': ['LoadMore', 'Filtered'],
  briefing: ['Contents'],
  'scam-check': ['Marked', 'Cleared'],
  'tip-carousel': ['NextAndPrevious', 'Keys', 'Pause', 'ListAndBack'],
  qa: ['ExpandAll', 'DeepLink'],
  hotlines: ['OpenedBar'],
  notice: ['Close'],
};

/** Stories in which content comes from the page's own HTML, although they are about something else. */
const fromChildren = ['Media', 'Actions', 'WithoutFigures'];

const expectedState = (story: string) =>
  states[story] ?? (fromChildren.includes(story) ? 'children' : 'shown');

const files = readdirSync('stories').filter((file) => file.endsWith('.stories.ts'));
const nameIn = (file: string) => file.replace('.stories.ts', '');
/** All but those that show several elements together. */
const ofElements = files.filter((file) => existsSync(`src/elements/${nameIn(file)}`));
/** Those that are pages to look at, and need no page about them. */
const pages = ['welcome', 'foundations', 'patterns', 'hard-cases'].map((name) => `${name}.stories.ts`);
const storiesIn = (file: string) =>
  [...readFileSync(`stories/${file}`, 'utf8').matchAll(/^export const (\w+)/gm)].map(
    ([, name]) => name!,
  );

describe('The stories of an element', () => {
  for (const file of ofElements) {
    it(`show it in every state and in every surrounding (${file})`, () => {
      const name = nameIn(file);
      const wanted = [...Object.keys(states), ...surroundings, ...(ofTheirOwn[name] ?? []), ...(plays[name] ?? [])];
      const told = storiesIn(file);

      assert.deepEqual(
        wanted.filter((story) => !told.includes(story)),
        [],
      );
    });
  }
});

describe('The built Storybook', () => {
  const folder = mkdtempSync(join(tmpdir(), 'af-storybook-'));
  let entries: StoryEntry[];
  let server: Awaited<ReturnType<typeof serveStorybook>>;
  let browser: Browser;
  let page: Page;
  let errors: string[];
  let outside: string[];

  before(async () => {
    await buildStorybook(folder);
    entries = storyIndex(folder);
    server = await serveStorybook(folder);
    browser = await launchChromium(steadyLetters);
    page = await browser.newPage();
    await page.setViewport(baselineViewport);
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      // Browsers ask for the icon of a site on their own account.
      if (url.startsWith(server.address) || url.startsWith('data:') || url.endsWith('/favicon.ico')) return;
      outside.push(url);
    });
    errors = [];
    outside = [];
    // The last, so that each story in turn is a change, and to its end, since a change to another
    // story while one is being looked at loads the page again.
    await page.goto(`${server.address}iframe.html?viewMode=story&id=${entries.at(-1)!.id}`);
    await page.waitForFunction("globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('storyFinished')");
  });

  after(async () => {
    await (browser as Browser | undefined)?.close();
    await (server as typeof server | undefined)?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  it('holds every story, and a page of documentation for every element', () => {
    const told = files.flatMap((file) => storiesIn(file).map((story) => `${file} ${story}`));
    const built = entries.filter(({type}) => type === 'story').map(nameOf);

    assert.deepEqual(built.sort(), told.sort());
    assert.deepEqual(
      entries
        .filter(({type, importPath}) => type === 'docs' && importPath.startsWith('./stories/'))
        .map(({importPath}) => importPath.replace('./stories/', ''))
        .sort(),
      files.filter((file) => !pages.includes(file)),
    );
  });

  it('is looked at with the fonts of its baselines', async () => {
    const tab = await browser.newPage();
    await tab.setViewport(baselineViewport);
    await tab.setContent(letters);
    const picture = await compareWithBaseline(tab, 'letters');
    await tab.close();

    assert.equal(
      picture,
      undefined,
      'This machine draws letters otherwise, so all pictures will differ. Baselines are those of Debian’s chromium and fonts-noto-cjk.',
    );
  });

  it('has no baselines but those of its stories', () => {
    const ids = entries.filter(({type}) => type === 'story').map(({id}) => id);

    const known = ['letters', ...ids];
    const strangers = baselineNames(known).filter((name) => !known.includes(name));
    assert.deepEqual(strangers, [], '`npm run baselines` removes them.');
  });

  for (const file of files) {
    for (const story of storiesIn(file)) {
      it(`shows ${file} ${story} in its state, as it was reviewed, accessible, quiet and alone`, async () => {
        errors = [];
        const {id} = entries.find((entry) => nameOf(entry) === `${file} ${story}`)!;
        const {played, faults} = await page.evaluate(draw, id);
        const expected = ofElements.includes(file) ? expectedState(story) : 'settled';
        const state = ofElements.includes(file)
          ? await reached(`af-${nameIn(file)}`, expected)
          : await settled();
        const picture = await compareWithBaseline(page, id);

        assert.deepEqual(
          {state, played, picture, faults, errors, outside},
          {state: expected, played: 'to its end', picture: undefined, faults: [], errors: [], outside: []},
        );
      });
    }
  }

  for (const [name, stories] of Object.entries(plays)) {
    for (const story of stories) {
      it(`would tell that ${story} of ${name} does not do what it says`, async () => {
        const {id} = entries.find((entry) => nameOf(entry) === `${name}.stories.ts ${story}`)!;
        await page.evaluate(answerNothing, true);
        const {played} = await page.evaluate(draw, id).finally(() => page.evaluate(answerNothing, false));

        assert.match(played, /expect|Unable to find|toHave|toBe/);
      });
    }
  }

  it('leads nowhere from a kiosk, where a phone has a number to call', async () => {
    const linksOf = async (name: string) => {
      await page.evaluate(draw, `patterns--${name}`);
      await settled();
      return page.$$eval('#storybook-root >>> a[href]', (all) => all.map((link) => link.getAttribute('href')));
    };

    assert.deepEqual(await linksOf('kiosk'), []);
    assert.ok((await linksOf('phone')).includes('tel:110'));
  });

  for (const direction of ['vertical-rl', 'vertical-lr']) {
    it(`begins at the first line of a page that is written downwards, which scrolls inside (${direction})`, async () => {
      await page.goto(
        `${server.address}iframe.html?viewMode=story&id=elements-af-hotlines--shown&globals=direction:${direction}`,
      );
      await page.waitForSelector('af-hotlines[state=shown]');
      const begun = await page.evaluate(whatIsInSight);
      await page.$eval('div.stage', (stage) => stage.scrollTo(stage.dataset.direction === 'vertical-rl' ? -10_000 : 10_000, 0));
      const ended = await page.evaluate(whatIsInSight);

      assert.deepEqual(begun, {heading: true, source: false, pageScrolls: false});
      assert.deepEqual(ended, {heading: false, source: true, pageScrolls: false});
    });
  }

  for (const [story, font] of [
    ['languages-and-scripts--mongolian', 'Noto Sans Mongolian'],
    ['languages-and-scripts--uyghur', 'Noto Sans Arabic'],
  ] as const) {
    it(`brings the font of a script that few machines have (${story})`, async () => {
      await page.goto(`${server.address}iframe.html?viewMode=story&id=${story}`);
      await page.waitForSelector('af-briefing[state=shown] >>> af-notice[state=shown]');
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const inScript = await fontsOf(page, '.title');
      const inEnglish = await fontsOf(page, '.source .name');

      assert.deepEqual(inScript, [{familyName: font, isCustomFont: true}]);
      assert.notEqual(inEnglish[0]!.isCustomFont, true);
    });
  }

  it('shows what to paste, in the theme, mode and language of the toolbar, without a style attribute', async () => {
    const globals = 'theme:government-red;mode:af-dark;locale:en';
    await page.goto(
      `${server.address}iframe.html?viewMode=story&id=elements-af-stats-banner--themed&globals=${globals}`,
    );
    await page.waitForFunction(`globalThis.__STORYBOOK_ADDONS_CHANNEL__?.last('${snippetRendered}')?.[0].source`);
    const source = await page.evaluate(
      `globalThis.__STORYBOOK_ADDONS_CHANNEL__.last('${snippetRendered}')[0].source`,
    );

    assert.equal(source, snippet);
  });

  it('finds an element by a part of its name, and asks no other place', async () => {
    errors = [];
    outside = [];
    await page.setViewport({width: 1280, height: 800});
    await page.goto(`${server.address}?path=/story/welcome--welcome`);
    await page.waitForSelector('#storybook-explorer-searchfield');
    await page.type('#storybook-explorer-searchfield', 'scam');
    const found = await page.waitForSelector('#storybook-explorer-menu ::-p-text(af-scam-check)');

    assert.ok(found);
    assert.deepEqual({errors, outside}, {errors: [], outside: []});
  });

  it('documents every attribute of an element with a control', async () => {
    errors = [];
    await page.goto(`${server.address}iframe.html?viewMode=docs&id=elements-af-stats-banner--docs`);
    await page.waitForSelector('.docblock-argstable');
    const rows = await page.$$eval('.docblock-argstable-body tr', (all) =>
      all.map((row) => row.querySelector('td')?.textContent.trim() ?? ''),
    );

    for (const name of [
      'src',
      'heading',
      'heading-level',
      'ids',
      'limit',
      'compact',
      'af-navigate',
    ])
      assert.ok(rows.includes(name), `${name} is not among ${rows.join(', ')}`);
    assert.deepEqual(errors, []);
  });

  it('marks the parts of an element on a picture of it, and says what is told in its page in docs/', async () => {
    await page.waitForSelector('.anatomy-number');
    const marked = await page.$$eval('ol.anatomy-list code', (all) => all.map(({textContent}) => textContent));
    const told = await page.$$eval('h2', (all) => all.map(({textContent}) => textContent.trim()));

    for (const part of ['value', 'label', 'source']) assert.ok(marked.includes(`::part(${part})`), marked.join());
    for (const title of ['Do and don\'t', 'Accessibility']) assert.ok(told.includes(title), told.join());
  });

  /** Waits for a state, and tells in which one the element stayed when it does not come. */
  async function reached(tag: string, expected: string) {
    const stateOf = () => page.$eval(tag, (element) => element.getAttribute('state'));
    await page
      .waitForSelector(`${tag}[state=${expected}]`, {timeout: 10_000})
      .catch(() => undefined);
    return stateOf();
  }

  /** Waits until no element waits for anything, and tells which does when that does not come. */
  async function settled() {
    const waiting = () => page.$$eval('[state=loading]', (all) => all.map(({localName}) => localName).join(' '));
    await page.waitForFunction("!document.querySelector('[state=loading]')", {timeout: 10_000}).catch(() => undefined);
    return (await waiting()) || 'settled';
  }
});

const snippetRendered = 'storybook/docs/snippet-rendered';

const snippet = `\
<link rel="stylesheet" href="/anti-fraud/anti-fraud.css">
<link rel="stylesheet" href="/anti-fraud/anti-fraud-themes.css">
<style>
af-stats-banner {
  --af-color-accent: #8a1c1c;
  --af-color-surface-raised: #fbf5ee;
  --af-radius: 0;
  --af-stats-banner-min: 14em;
}
</style>

<div class="af-theme-government-red af-dark" lang="en">
  <af-stats-banner
    src="/anti-fraud/changzhi-jingwang-2023.en.json"
    ids="telecom-fraud-cases telecom-fraud-suspects losses-recovered education-views"
  ></af-stats-banner>
</div>

<script src="/anti-fraud/anti-fraud.classic.js"></script>`;

/** In the page: whether the beginning and the end of an element are in the window, and whether the page scrolls. */
function whatIsInSight() {
  const {shadowRoot} = document.querySelector('af-hotlines')!;
  const [heading, source] = ['.heading', '.view > .source'].map((selector) => {
    const {left, right} = shadowRoot!.querySelector(selector)!.getBoundingClientRect();
    return left >= 0 && right <= innerWidth;
  });
  return {heading, source, pageScrolls: document.documentElement.scrollWidth > innerWidth};
}

/** Which fonts the text of something in a notice of a briefing is drawn with, and whether they came with the page. */
async function fontsOf(page: Page, selector: string) {
  const protocol = await page.createCDPSession();
  await protocol.send('DOM.enable');
  await protocol.send('CSS.enable');
  await protocol.send('DOM.getDocument');
  const {result} = await protocol.send('Runtime.evaluate', {
    expression: `document.querySelector('af-briefing').shadowRoot.querySelector('af-notice').shadowRoot.querySelector('${selector}')`,
  });
  const {nodeId} = await protocol.send('DOM.requestNode', {objectId: result.objectId!});
  const {fonts} = await protocol.send('CSS.getPlatformFontsForNode', {nodeId});
  await protocol.detach();
  return fonts.map(({familyName, isCustomFont}) => ({familyName, isCustomFont}));
}

const nameOf = ({importPath, exportName = ''}: StoryEntry) =>
  `${importPath.replace('./stories/', '')} ${exportName}`;

/** In the page: keeps what a reader does from everything on it, as a broken element would, until told to stop. */
function answerNothing(isOn: boolean) {
  const page = globalThis as {nothing?: EventListenerObject};
  page.nothing ??= {
    handleEvent(event) {
      event.stopImmediatePropagation();
      event.preventDefault();
      // What is chosen in a list cannot be prevented, only undone.
      const [target] = event.composedPath();
      if (target instanceof HTMLSelectElement) target.selectedIndex = 0;
    },
  };
  for (const way of ['click', 'keydown', 'input']) {
    if (isOn) addEventListener(way, page.nothing, true);
    else removeEventListener(way, page.nothing, true);
  }
}

/**
 * In the page: changes to a story as the list in Storybook does, without loading all of it again.
 *
 * @returns how far its play came, and what axe, run by the accessibility add-on, found at fault
 */
async function draw(storyId: string): Promise<{played: string; faults: string[]}> {
  interface Finished {
    storyId: string;
    reporters: {type: string; result: {violations?: {id: string}[]}}[];
  }
  interface Channel {
    on(event: string, listener: (what: Finished) => void): void;
    emit(event: string, what: unknown): void;
  }
  const channel = (globalThis as unknown as {__STORYBOOK_ADDONS_CHANNEL__: Channel})
    .__STORYBOOK_ADDONS_CHANNEL__;
  let played = 'to its end';
  for (const event of ['playFunctionThrewException', 'unhandledErrorsWhilePlaying', 'storyErrored', 'storyThrewException'])
    channel.on(event, (what) => (played = JSON.stringify(what)));
  const {reporters} = await new Promise<Finished>((resolve, reject) => {
    channel.on('storyFinished', (finished) => finished.storyId === storyId && resolve(finished));
    channel.on('storyMissing', reject);
    channel.emit('setCurrentStory', {storyId, viewMode: 'story'});
  });
  const axe = reporters.filter(({type}) => type === 'a11y');
  return {
    played,
    faults: axe.length === 1 ? axe[0]!.result.violations!.map(({id}) => id) : ['axe did not run'],
  };
}
