import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {buildSite} from './build-site.mjs';
import {launchChromium, ready} from './chromium.mjs';
import {serve} from './serve.mjs';

// `npm run bench:cases [-- ROUNDS]`: what a list of 5,000 cases costs in Chromium, the median of
// some rounds. It says how things are on this machine, and judges nothing.

const rounds = Number(process.argv[2] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'af-bench-'));
await buildSite(folder);
const server = await serve(folder);
const browser = await launchChromium();
try {
  const measured = [];
  for (let round = 0; round < rounds; round++) measured.push(await measure(`${server.address}many-cases.html`));
  const rows = Object.keys(measured[0]).map((name) => [name, median(measured.map((each) => each[name]))]);
  console.log(`5,000 cases, median of ${rounds} rounds in ${await browser.version()}`);
  for (const [name, value] of rows) console.log(`${name.padEnd(52)} ${value.toFixed(1).padStart(9)}`);
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, {recursive: true, force: true});
}

async function measure(address) {
  const page = await browser.newPage();
  await page.setViewport({width: 390, height: 844});
  await page.goto(address);
  await ready(page);
  const firstPage = await page.evaluate(() => ({
    'first contentful paint, ms': performance.getEntriesByName('first-contentful-paint')[0].startTime,
    'pack arrived, ms': performance.getEntriesByType('resource').find(({name}) => name.endsWith('.json')).responseEnd,
    'list drawn, ms': performance.now(),
  }));
  const memory = await heap(page);
  const filtered = await page.evaluate(async () => {
    const list = document.querySelector('af-case-list');
    const filter = list.shadowRoot.querySelector('select');
    const start = performance.now();
    filter.selectedIndex = 3;
    filter.dispatchEvent(new Event('change', {bubbles: true}));
    await list.updateComplete;
    list.getBoundingClientRect();
    const filtered = performance.now() - start;
    filter.selectedIndex = 0;
    filter.dispatchEvent(new Event('change', {bubbles: true}));
    await list.updateComplete;
    return {'filter by region, ms': filtered};
  });
  const few = await scroll(page, '24 cases drawn');
  const all = await page.evaluate(async () => {
    const list = document.querySelector('af-case-list');
    const start = performance.now();
    list.pageSize = 0;
    await list.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return {'draw all 5,000 at once (page-size="0"), ms': performance.now() - start};
  });
  const many = await scroll(page, '5,000 cases drawn');
  const heapOfAll = await heap(page);
  await page.close();
  return {
    ...firstPage,
    'heap with 24 cases drawn, MB': memory,
    ...filtered,
    ...few,
    ...all,
    ...many,
    'heap with 5,000 cases drawn, MB': heapOfAll,
  };
}

/** Scrolls through the page, half a screen for each frame, and times the frames. */
async function scroll(page, what) {
  const frames = await page.evaluate(async () => {
    const times = [];
    let last = await new Promise(requestAnimationFrame);
    for (let frame = 0; frame < 60; frame++) {
      scrollBy({top: innerHeight / 2, behavior: 'instant'});
      const now = await new Promise(requestAnimationFrame);
      times.push(now - last);
      last = now;
    }
    scrollTo(0, 0);
    return times.sort((a, b) => a - b);
  });
  return {
    [`scroll frame, median, ${what}, ms`]: frames[30],
    [`scroll frame, 95th percentile, ${what}, ms`]: frames[57],
  };
}

async function heap(page) {
  const devtools = await page.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  const {usedSize} = await devtools.send('Runtime.getHeapUsage');
  await devtools.detach();
  return usedSize / 1e6;
}

function median(values) {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
