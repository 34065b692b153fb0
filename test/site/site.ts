import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {buildSite} from '../../.tools/site/build-site.mjs';
import {launchChromium, ready} from '../../.tools/site/chromium.mjs';
import {serve} from '../../.tools/site/serve.mjs';
import {pages} from '../../docs/demo/pages.mjs';

/** The pages on which something runs: all but the one that is made without scripts. */
export const scriptedPages = pages.filter(({scripts = true}) => scripts).map(({file}) => file);

/** All pages. */
export const allPages = pages.map(({file}) => file);

export interface Viewport {
  width: number;
  height: number;
  deviceScaleFactor?: number;
}

export const desktop: Viewport = {width: 1280, height: 800};
export const phone: Viewport = {width: 390, height: 844};

/** The built demo site, served under the strict policy, with a browser to look at it. */
export class Site {
  address = '';
  browser!: Browser;

  /** A new page of the browser, which has gone nowhere yet. */
  async blank(viewport = desktop): Promise<Page> {
    const page = await this.browser.newPage();
    await page.setViewport(viewport);
    return page;
  }

  /** A page of the site, with all elements drawn. */
  async open(file: string, {viewport = desktop, prepare}: {viewport?: Viewport; prepare?: (page: Page) => Promise<void>} = {}) {
    const page = await this.blank(viewport);
    await prepare?.(page);
    await this.turnTo(page, file);
    return page;
  }

  /** Has a page that is open show another of the site, which takes half the time of a new one. */
  async turnTo(page: Page, file: string) {
    await page.goto(this.address + file);
    await ready(page);
  }
}

/** Builds and serves the site for the tests of a file, and starts the browser. */
export function useSite(): Site {
  const site = new Site();
  const folder = mkdtempSync(join(tmpdir(), 'af-site-'));
  let server: Awaited<ReturnType<typeof serve>> | undefined;
  before(async () => {
    await buildSite(folder);
    server = await serve(folder);
    site.address = server.address;
    site.browser = await launchChromium();
  });
  after(async () => {
    await (site.browser as Browser | undefined)?.close();
    await server?.close();
    rmSync(folder, {recursive: true, force: true});
  });
  return site;
}
