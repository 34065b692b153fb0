import {execFile} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {findBrowsers} from './browsers.mjs';
import {root} from './ensure.mjs';
import {buildSite} from './site/build-site.mjs';
import {serve} from './site/serve.mjs';

// `npm run audit`, after `npm run build`: what Lighthouse says of pages of the site on a throttled phone.

/** The newest that runs on Node 20. Installed when asked for, beside the project: it is 100 MB. */
const version = '12.8.2';

const pages = ['index.html', 'article.html', 'stats-banner.html', 'builder.html'];
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
  console.log(`${'page'.padEnd(20)}${Object.keys(least).map((name) => name.padStart(16)).join('')}`);
  for (const page of pages) {
    const {categories, audits} = await report(server.address + page);
    const scores = Object.keys(least).map((name) => Math.round((categories[name].score ?? 0) * 100));
    console.log(page.padEnd(20) + scores.map((score) => String(score).padStart(16)).join(''));

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
