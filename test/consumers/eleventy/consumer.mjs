import assert from 'node:assert/strict';

export const claims = {
  async 'has all of the text in its pages, and asks for no pack'(page, address) {
    const text = await (await fetch(address)).text();
    const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({name}) => name));

    assert.match(text, /破获网络电信诈骗案件1940起/);
    assert.deepEqual(asked.filter((name) => name.endsWith('.json')), []);
  },
};
