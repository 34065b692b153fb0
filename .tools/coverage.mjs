import istanbul from 'istanbul-lib-coverage';
import {createContext} from 'istanbul-lib-report';
import reports from 'istanbul-reports';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {mergeCoverage} from './recording/merge.mjs';

// Draws one table of what Node and Chromium ran of `src/` in the test run before, and fails below
// the thresholds. The whole report, line by line, is in coverage/index.html.

/** In per cent of all of `src/`. */
const thresholds = {lines: 90, branches: 85};

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'coverage');

const map = await mergeCoverage(root, sources(), recorded());
const context = createContext({dir: folder, coverageMap: map, defaultSummarizer: 'nested'});
for (const report of [
  reports.create('text', {skipFull: true}),
  reports.create('html'),
  reports.create('lcovonly'),
]) {
  report.execute(context);
}

const total = istanbul.createCoverageSummary();
for (const file of map.files()) total.merge(map.fileCoverageFor(file).toSummary());
for (const [kind, least] of Object.entries(thresholds)) {
  const {pct, covered, total: all} = total[kind];
  const low = pct < least;
  console.log(
    `${kind}: ${pct} % (${covered} of ${all}), at least ${least} %${low ? ': too low' : ''}`,
  );
  if (low) process.exitCode = 1;
}

function sources() {
  return readdirSync(join(root, 'src'), {recursive: true})
    .map((path) => 'src/' + String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .sort();
}

function recorded() {
  const raw = join(folder, 'raw');
  if (!existsSync(raw))
    throw new Error('Nothing was recorded: run the Node and browser tests first.');
  return readdirSync(raw).flatMap((name) => JSON.parse(readFileSync(join(raw, name), 'utf8')));
}
