import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {AxeResults} from 'axe-core';
import type {Page} from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe objects to, as the name of the rule and the element.
 *
 * @param hopeless rules that the page itself breaks whatever we do
 */
export async function faultsOf(page: Page, hopeless: string[] = []): Promise<string[]> {
  // Cards out of sight are not laid out, and axe would find their text on whatever lies below them.
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({...page.viewport()!, height: height + 4_000});
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

  await page.evaluate(source); // over the DevTools protocol, which the policy does not bind
  const {violations} = (await page.evaluate('axe.run()')) as AxeResults;
  return violations
    .filter(({id}) => !hopeless.includes(id))
    .flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.flat().join(' ')}`));
}
