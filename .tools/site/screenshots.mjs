import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root} from '../ensure.mjs';
import {buildSite} from './build-site.mjs';
import {launchChromium, ready} from './chromium.mjs';
import {withPalette} from './pictures.mjs';
import {serve} from './serve.mjs';

// `npm run screenshots`: the pictures of the demo in the README, after `npm run build`.

const pictures = {
  // As wide as a README is shown, so that it holds a banner, a chart, a carousel and a case.
  'demo-desktop.png': {width: 1280, height: 1640, deviceScaleFactor: 0.75},
  'demo-phone.png': {width: 390, height: 844, isMobile: true, hasTouch: true},
};

/** So that the README opens quickly. */
const largest = 250_000;

const images = join(root, 'docs/images');
mkdirSync(images, {recursive: true});
const folder = mkdtempSync(join(tmpdir(), 'af-screenshots-'));
await buildSite(folder);
const server = await serve(folder);
const browser = await launchChromium();
try {
  for (const [name, viewport] of Object.entries(pictures)) {
    const page = await browser.newPage();
    await page.setViewport(viewport);
    await page.goto(server.address);
    await ready(page);
    const picture = withPalette(await page.screenshot());
    await page.close();
    console.log(`docs/images/${name}: ${picture.length} bytes`);
    if (picture.length > largest) throw new Error(`${name} is larger than ${largest} bytes.`);
    writeFileSync(join(images, name), picture);
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, {recursive: true, force: true});
}
