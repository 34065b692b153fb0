import assert from 'node:assert/strict';
import {findBrowsers} from '../../../.tools/browsers.mjs';
import {serveWithNginx} from '../../../.tools/serving/nginx.mjs';

export const open = (folder) => serveWithNginx(folder, {nginx: findBrowsers().nginx});

export const claims = {
  async 'gets files under a version for good, and packs for minutes'(page, address) {
    const kept = await cacheControl(page, address);

    assert.match(kept['anti-fraud.js'], /max-age=31536000, immutable/);
    assert.match(kept['anti-fraud.css'], /max-age=31536000, immutable/);
    assert.match(kept['changzhi-jingwang-2023.zh-Hans.json'], /max-age=[1-9]\d{1,2}, stale-while-revalidate=/);
  },

  async 'gets scripts and packs small, open to other sites, and pages under the strict policy'(_page, address) {
    const pack = await fetch(`${address}anti-fraud/packs/changzhi-jingwang-2023.zh-Hans.json`);
    const document = await fetch(address);

    assert.equal(pack.headers.get('content-encoding'), 'gzip');
    assert.equal(pack.headers.get('access-control-allow-origin'), '*');
    assert.match(document.headers.get('content-security-policy'), /default-src 'none'.*require-trusted-types-for 'script'/);
    for (const {headers} of [pack, document]) assert.equal(headers.get('x-content-type-options'), 'nosniff');
  },
};

/** What nginx says of each file that the page has loaded, by name. */
async function cacheControl(page, address) {
  const addresses = await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name));
  const ours = addresses.filter((each) => each.startsWith(`${address}anti-fraud/`));
  const entries = ours.map(async (each) => [
    each.split('/').at(-1),
    (await fetch(each)).headers.get('cache-control'),
  ]);
  return Object.fromEntries(await Promise.all(entries));
}
