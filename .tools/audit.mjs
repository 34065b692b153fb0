import {execFile} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {findBrowsers} from './browsers.mjs';
import {root} from './ensure.mjs';
import {buildSite} from './site/build-site.mjs';
import {serve} from './site/serve.mjs';

// `npm run audit`, after `npm run build`: what Lighthouse says of pages of the site on a throttled phone. With
// `-- index.html`, of that page alone.

/** The newest that runs on Node 20. Installed when asked for, beside the project: it is 100 MB. */
const version = '12.8.2';

const named = process.argv.slice(2);
const pages = named.length ? named : [
  'index.html',
  'article.html',
  'stats-banner.html',
  'themes.html',
  'builder.html',
  'builder.en.html',
  'docs/index.html',
  'docs/guides/embed.html',
  'docs/guides/embed.zh.html',
  'docs/elements/stats-banner.html',
];
const least = {performance: 95, accessibility: 100, 'best-practices': 100, seo: 100};

const home = join(root, '.cache/lighthouse');
const cli = join(home, 'node_modules/lighthouse/cli/index.js');
const run = promisify(execFile);

if (!existsSync(cli)) {
  console.log(`Installing Lighthouse ${version} in .cache/lighthouse …`);
  mkdirSync(home, {recursive: true});
  writeFileSync(join(home, 'package.json'), '{"private": true}');
  await run('npm', ['install', `lighthouse@${version}`, '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: home});
}

const folder = mkdtempSync(join(tmpdir(), 'af-audit-'));
await buildSite(join(folder, 'site'));
const server = await serve(join(folder, 'site'), 0, {compress: true});
try {
  console.log(`${'page'.padEnd(34)}${Object.keys(least).map((name) => name.padStart(16)).join('')}`);
  for (const page of pages) {
    const {categories, audits} = await bestReport(server.address + page);
    const scores = Object.keys(least).map((name) => Math.round((categories[name].score ?? 0) * 100));
    console.log(page.padEnd(34) + scores.map((score) => String(score).padStart(16)).join(''));

    for (const [index, [name, floor]] of Object.entries(least).entries()) {
      if (scores[index] >= floor) continue;
      process.exitCode = 1;
      const lost = categories[name].auditRefs
        .filter(({id, weight}) => weight && audits[id].score !== null && audits[id].score < 1)
        .map(({id}) => `    ${id}: ${audits[id].displayValue || audits[id].title}`);
      console.log([`  ${name} is below ${floor}:`, ...lost].join('\n'));
    }
  }
} finally {
  await server.close();
  rmSync(folder, {recursive: true, force: true});
}

/** Other work on this machine can only make a page slower, so one that was slow is looked at twice more. */
async function bestReport(address) {
  let best = await report(address);
  const speedOf = ({categories}) => categories.performance.score ?? 0;
  for (let run = 1; run < 3 && speedOf(best) * 100 < least.performance; run++) {
    const other = await report(address);
    if (speedOf(other) > speedOf(best)) best = other;
  }
  return best;
}

/** Lighthouse's own defaults: a phone of the middle class on slow 4G. */
async function report(address) {
  const file = join(folder, 'report.json');
  const flags = ['--headless=new', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  await run(
    process.execPath,
    [cli, address, '--quiet', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags.join(' ')}`,
      `--only-categories=${Object.keys(least).join()}`, '--no-enable-error-reporting'],
    {env: {...process.env, CHROME_PATH: findBrowsers().chromium}},
  );
  return JSON.parse(readFileSync(file, 'utf8'));
}
