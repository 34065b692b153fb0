import {readFileSync} from 'node:fs';
import {tsImport} from 'tsx/esm/api';
import {transcript} from './transcript.mjs';

/**
 * What tests may ask of the browser beyond the runner's own commands; test/helpers/commands.ts is
 * their side. Throws where an engine cannot do it, and says where such a test belongs.
 */
export function commandsPlugin() {
  const commands = {
    'af-viewport': setViewport,
    'af-media': emulateMedia,
    'af-keys': pressTogether,
    'af-render': renderOnServer,
    'af-transcript': async (session) => transcript(await protocolOf(session)),
  };
  return {
    name: 'af-commands',
    async executeCommand({command, payload, session}) {
      if (!Object.hasOwn(commands, command)) return undefined;
      return (await commands[command](session, payload)) ?? true;
    },
  };
}

/** A DevTools session for each page; an emulation ends with the session that asked for it. */
const sessions = new WeakMap();

async function protocolOf({browser, id}) {
  if (browser.type !== 'puppeteer' || browser.launchOptions.browser === 'firefox') {
    throw new Error('Only Chromium can do this: name the test file *.chromium.test.ts.');
  }
  const page = browser.getPage(id);
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

async function setViewport({browser, id}, {width, height}) {
  if (browser.type === 'puppeteer') {
    await browser.getPage(id).setViewport({width, height});
    return;
  }
  // WebDriver sizes windows, toolbar included: learn what the toolbar takes, then wait for the page,
  // which hears of its new size a little later than the driver answers.
  const {driver} = browser;
  const inner = () => driver.execute('return {width: innerWidth, height: innerHeight};');
  const before = await inner();
  const outer = await driver.getWindowRect();
  await driver.setWindowRect(
    null,
    null,
    outer.width + width - before.width,
    outer.height + height - before.height,
  );
  await driver.waitUntil(
    async () => {
      const after = await inner();
      return after.width === width && after.height === height;
    },
    {
      timeout: 5_000,
      interval: 50,
      timeoutMsg: `The page did not become ${width} by ${height} pixels large.`,
    },
  );
}

async function emulateMedia(session, {type, features}) {
  const protocol = await protocolOf(session);
  await protocol.send('Emulation.setEmulatedMedia', {media: type, features});
}

async function pressTogether({browser, id}, {keys}) {
  if (browser.type === 'webdriver') {
    await browser.driver.keys(keys);
    return;
  }
  const {keyboard} = browser.getPage(id);
  const held = keys.slice(0, -1);
  for (const key of held) await keyboard.down(key);
  await keyboard.press(keys.at(-1));
  for (const key of held.reverse()) await keyboard.up(key);
}

/** What a site that renders on its server gets: an element with a pack of ours, as HTML. */
async function renderOnServer(_session, {tag, pack, attributes}) {
  const {renderElement} = await tsImport('../../src/entries/ssr.ts', import.meta.url);
  const content = JSON.parse(readFileSync(new URL(`../../stories/packs/${pack}`, import.meta.url), 'utf8'));
  const {html} = await renderElement(tag, content, {attributes, shadow: {}});
  return html;
}
