import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {differenceOf, withPalette} from '../../.tools/site/pictures.mjs';

/** How every story looked when it was last reviewed, a picture each. */
const folder = 'test/baselines';

/** Where a picture goes that is not as it was. */
const changed = '.cache/baselines';

/** `npm run baselines` writes the pictures anew in place of comparing with them. */
const writing = process.env.AF_BASELINES === 'write';

/** How much of a picture may look different, since not all builds of Chromium smooth edges alike. */
const tolerance = 0.0005;

/** Enough for our few colours, and as small as pictures that change now and then should be. */
const colours = 24;

/** A narrow page, so that pictures stay small, and of a height that holds all but the longest stories. */
export const baselineViewport = {width: 480, height: 1000, deviceScaleFactor: 0.6};

/** Letters that look the same wherever the fonts are the same. */
export const steadyLetters = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

/**
 * Holds what a page shows against the picture of that name.
 *
 * @returns what is wrong, or nothing
 */
export async function compareWithBaseline(page: Page, name: string): Promise<string | undefined> {
  const path = join(folder, `${name}.png`);
  const png = withPalette(await pictureOf(page), colours);
  if (writing) {
    mkdirSync(folder, {recursive: true});
    if (!existsSync(path) || differenceOf(png, readFileSync(path)) > 0) writeFileSync(path, png);
    return undefined;
  }
  if (!existsSync(path)) return `${path} is missing: \`npm run baselines\` writes it.`;
  const difference = differenceOf(png, readFileSync(path));
  if (difference <= tolerance) return undefined;
  mkdirSync(changed, {recursive: true});
  writeFileSync(join(changed, `${name}.png`), png);
  const much = difference === 1 ? 'is of another size than' : `differs in ${(difference * 100).toFixed(1)} % of its pixels from`;
  return `${changed}/${name}.png ${much} ${path}. Look at both; if it is meant, \`npm run baselines\` writes it anew.`;
}

/** The names of all pictures. With `npm run baselines`, those of stories that are gone are removed. */
export function baselineNames(known: readonly string[]): string[] {
  const names = readdirSync(folder).map((file) => file.replace(/\.png$/, ''));
  if (!writing) return names;
  for (const name of names) if (!known.includes(name)) rmSync(join(folder, `${name}.png`));
  return names.filter((name) => known.includes(name));
}

/** A page with letters of every kind that stories have, to tell other fonts from other stories. */
export const letters = `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>字</title>
<body style="margin: 0; font: 20px/1.6 'Noto Sans CJK SC', sans-serif"><div class="stage">
全民反诈在行动 <b>破获案件 2,179 万元</b><br>Fraud prevention <b>1940</b> ▸ ‹ › ✓
</div></body></html>`;

async function pictureOf(page: Page): Promise<Uint8Array> {
  const height = await page.evaluate(async () => {
    await document.fonts.ready;
    scrollTo(0, 0);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return Math.ceil(document.querySelector('.stage')!.getBoundingClientRect().bottom);
  });
  const {width, height: most} = baselineViewport;
  return page.screenshot({clip: {x: 0, y: 0, width, height: Math.min(height, most)}, captureBeyondViewport: false});
}
