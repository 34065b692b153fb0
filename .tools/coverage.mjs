import {transform} from 'esbuild';
import istanbul from 'istanbul-lib-coverage';
import {createContext} from 'istanbul-lib-report';
import reports from 'istanbul-reports';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {mergeCoverage} from './recording/merge.mjs';

/** Below these, in per cent of all of `src/`, the step fails. */
const thresholds = {lines: 90, branches: 85};

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'coverage');

const map = await mergeCoverage([...recorded(), ...(await untouched())], root);
const context = createContext({dir: folder, coverageMap: map, defaultSummarizer: 'nested'});
for (const name of ['text', 'html', 'lcovonly']) reports.create(name).execute(context);

const total = istanbul.createCoverageSummary();
for (const file of map.files()) total.merge(map.fileCoverageFor(file).toSummary());
for (const [kind, least] of Object.entries(thresholds)) {
  const {pct, covered, total: all} = total[kind];
  const low = pct < least;
  console.log(`${kind}: ${pct} % (${covered} of ${all}), at least ${least} %${low ? ': too low' : ''}`);
  if (low) process.exitCode = 1;
}

/** What Node processes and Chromium pages left behind. */
function recorded() {
  const raw = join(folder, 'raw');
  if (!existsSync(raw)) throw new Error('Nothing was recorded: run the Node and browser tests first.');
  return readdirSync(raw).flatMap((name) => JSON.parse(readFileSync(join(raw, name), 'utf8')));
}

/** Every source with no counts at all, so that a file no test loads is not left out. */
function untouched() {
  const tsconfigRaw = readFileSync(join(root, 'tsconfig.json'), 'utf8');
  const sources = readdirSync(join(root, 'src'), {recursive: true})
    .map((path) => 'src/' + String(path).replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));
  return Promise.all(
    sources.map(async (path) => {
      const {code} = await transform(readFileSync(join(root, path), 'utf8'), {
        loader: 'ts',
        target: 'es2022',
        sourcefile: path,
        sourcemap: 'inline',
        tsconfigRaw,
      });
      return {path, code, functions: []};
    }),
  );
}
