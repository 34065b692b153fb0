import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {load, packFreshness, scenarios} from '../../.tools/serving/arithmetic.mjs';

const rate = (perSecond) => ({perSecond, bytesEach: 1, medianMs: 1, p99Ms: 1});
const measured = {
  answers: {
    script: {gzip: 900, header: 100, unchanged: 90},
    'style sheet': {gzip: 400, header: 100, unchanged: 90},
    pack: {gzip: 800, header: 200, unchanged: 50},
  },
  rates: {script: rate(1000), pack: rate(500), 'pack, unchanged since the last visit (304)': rate(2000)},
};
const scenario = {views: 7200, viewsAVisit: 2, newcomers: 0.5, changed: 0.5, burst: 2, nodes: 10, packs: 3};

describe('The arithmetic of serving', () => {
  const reckoned = load(scenario, measured);

  it('has new readers fetch three files, and others ask for the pack', () => {
    // 3,600 visits: 1,800 × 3 + 1,800 × 1.
    assert.equal(reckoned.requests, 7200);
    assert.equal(reckoned.uncached, 21_600);
    assert.ok(Math.abs(reckoned.ownBrowser - 2 / 3) < 1e-12);
  });

  it('counts header lines, and a 304 where the pack is unchanged', () => {
    // 1,800 × (1,000 + 500 + 1,000) + 900 × 1,000 + 900 × 50.
    assert.equal(reckoned.bytes, 5_445_000);
    assert.equal(reckoned.uncachedBytes, 7200 * 2500);
  });

  it('takes the worst second for as many times the average as assumed', () => {
    assert.equal(reckoned.aSecond, 4);
    assert.equal(reckoned.bitsASecond, (2 / 3600) * 5_445_000 * 8);
  });

  it('keeps a server as long as it was measured to need', () => {
    const seconds = 3600 / 1000 + (1800 + 900) / 500 + 900 / 2000;

    assert.ok(Math.abs(reckoned.servers - (2 / 3600) * seconds) < 1e-12);
  });

  it('has each node of a network ask once for files, and for packs whenever they are fresh no more', () => {
    assert.equal(reckoned.throughNetwork, 10 * (2 + 3 * 12));
  });

  it('never asks for more than if nothing were kept', () => {
    const shares = fc.double({min: 0, max: 1, noNaN: true});
    fc.assert(
      fc.property(fc.integer({min: 1, max: 1e9}), fc.double({min: 1, max: 50, noNaN: true}), shares, shares, (views, viewsAVisit, newcomers, changed) => {
        const {requests, uncached, bytes, uncachedBytes} = load({...scenario, views, viewsAVisit, newcomers, changed}, measured);

        assert.ok(requests <= uncached * (1 + 1e-9) && bytes <= uncachedBytes * (1 + 1e-9));
      }),
    );
  });

  it('assumes shares that are shares', () => {
    for (const {newcomers, changed, viewsAVisit, burst} of scenarios) {
      assert.ok(newcomers >= 0 && newcomers <= 1 && changed >= 0 && changed <= 1);
      assert.ok(viewsAVisit >= 1 && burst >= 1);
    }
  });
});

describe('The guide to serving', () => {
  const guide = readFileSync('docs/guides/serving.md', 'utf8');
  const configuration = readFileSync('docs/serving/nginx.conf', 'utf8');
  const lifetimes = [...configuration.matchAll(/"((?:public, max-age=|no-cache)[^"]*)"/g)].map(([, value]) => value);

  it('names the lifetimes that the configuration sends', () => {
    assert.equal(lifetimes.length, 3);
    assert.deepEqual(lifetimes.filter((value) => !guide.includes(`\`Cache-Control: ${value}\``)), []);
  });

  it('reckons with the time that a pack is fresh', () => {
    assert.ok(lifetimes.some((value) => value.startsWith(`public, max-age=${packFreshness}, stale`)));
  });

  it('was measured with those lifetimes', () => {
    const {answers} = JSON.parse(readFileSync('docs/serving/measured.json', 'utf8'));

    assert.deepEqual(Object.values(answers).map(({cacheControl}) => lifetimes.includes(cacheControl)), [true, true, true]);
  });

  it('gives the policy that every page of ours is tested under', async () => {
    const {policy} = await import('../../.tools/site/serve.mjs');

    assert.deepEqual(policy.split('; ').filter((directive) => !configuration.includes(directive)), []);
  });
});
