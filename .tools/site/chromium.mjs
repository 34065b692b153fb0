import puppeteer from 'puppeteer-core';
import {findBrowsers, needs} from '../browsers.mjs';

/**
 * Starts Chromium without a window, and without anything of its own that would ask the network.
 *
 * @param {string[]} [more] further arguments
 * @returns {Promise<import('puppeteer-core').Browser>}
 * @throws {Error} when there is no Chromium.
 */
export async function launchChromium(more = []) {
  const {chromium} = findBrowsers();
  if (!chromium) {
    const {title, debian, variable} = needs.chromium;
    throw new Error(`${title} was not found: install it (Debian package ${debian}), or set ${variable} to its path.`);
  }
  return puppeteer.launch({
    executablePath: chromium,
    headless: true,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--hide-scrollbars',
      // Chromium refuses its sandbox to root, which is what most containers run as.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...more,
    ],
  });
}

/**
 * Waits until every element of ours on a page is defined and drawn, and what it asked for is there.
 *
 * @param {import('puppeteer-core').Page} page
 */
export const ready = (page) =>
  // The policy forbids what puppeteer's own waiting is made of, so the page waits by itself.
  page.evaluate(async () => {
    if (!document.scripts.length) return; // made without scripts
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const ours = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('af-'));
    await Promise.all(ours.map(({localName}) => customElements.whenDefined(localName)));
    const isLoading = (element) => element.state === 'loading' && !element.src.includes('wait=');
    do await frame();
    while (ours.some(isLoading));
    await Promise.all(ours.map(({updateComplete}) => updateComplete));
    await document.fonts.ready;
    await frame();
    await frame();
  });
