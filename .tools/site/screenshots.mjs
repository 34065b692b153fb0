import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root} from '../ensure.mjs';
import {buildSite} from './build-site.mjs';
import {scenePages} from '../../docs/demo/navigation.mjs';
import {launchChromium, ready} from './chromium.mjs';
import {galleryFolder, galleryPictures, pictureOf, pictureSize} from './gallery.mjs';
import {withPalette} from './pictures.mjs';
import {serve} from './serve.mjs';

// `npm run screenshots`, after `npm run build`: the pictures of the demo in the README, and those of the gallery on its
// home page.

const pictures = {
  // As wide as a README is shown, so that it holds a banner, a chart, a carousel and a case.
  'demo-desktop.png': {width: 1280, height: 1640, deviceScaleFactor: 0.75},
  'demo-phone.png': {width: 390, height: 844, isMobile: true, hasTouch: true},
};

/** Of a page in the gallery: wide enough for columns, narrow enough to be recognised in a small picture. */
const windowWidth = 1000;

/** Where the picture of a page begins that does not begin with what it is about. */
const beginnings = {'themes.html': '.variant:has(.af-theme-government-red)'};

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
    await page.goto(`${server.address}article.html`);
    await ready(page);
    const picture = withPalette(await page.screenshot());
    await page.close();
    console.log(`docs/images/${name}: ${picture.length} bytes`);
    if (picture.length > largest) throw new Error(`${name} is larger than ${largest} bytes.`);
    writeFileSync(join(images, name), picture);
  }

  const gallery = join(root, galleryFolder);
  mkdirSync(gallery, {recursive: true});
  for (const name of readdirSync(gallery)) if (!galleryPictures.includes(name)) rmSync(join(gallery, name));
  for (const [file] of scenePages) {
    const page = await browser.newPage();
    const scale = pictureSize.width / windowWidth;
    await page.setViewport({width: windowWidth, height: 1600, deviceScaleFactor: scale});
    await page.goto(server.address + file);
    await ready(page);
    const picture = await page.screenshot({
      type: 'webp',
      quality: 60,
      clip: {x: 0, y: await topOf(page, file), width: windowWidth, height: pictureSize.height / scale},
    });
    await page.close();
    console.log(`${galleryFolder}/${pictureOf(file)}: ${picture.length} bytes`);
    writeFileSync(join(gallery, pictureOf(file)), picture);
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, {recursive: true, force: true});
}

/** Where a picture begins: below the bars and the introduction, which most pages have in common. */
function topOf(page, file) {
  return page.evaluate((beginning) => {
    const first = beginning && document.querySelector(beginning);
    if (first) return first.getBoundingClientRect().top - 16;
    const above = document.querySelector('.intro') ?? document.querySelector('.trail');
    return above ? above.getBoundingClientRect().bottom : 0;
  }, beginnings[file]);
}
