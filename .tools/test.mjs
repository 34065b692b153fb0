import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {ensureBrowsers, ensureDependencies, root} from './ensure.mjs';
import {readArguments, usage} from './testing/arguments.mjs';
import {run, runScript} from './testing/run.mjs';
import {browserGroups, filterByPaths, runtimeOf, singleFileGroups, testFiles} from './testing/test-files.mjs';
import {checkResult, notRunResult, readCounts, runnerResult, summary} from './testing/totals.mjs';

// `npm test`: installs what is missing, runs every step however those before it went, and ends with
// what failed and the totals. Needs nothing but Node to start.

process.chdir(root);
const wanted = readWanted();
const scratch = mkdtempSync(join(tmpdir(), 'af-test-'));
const recording = join(root, 'coverage/raw');
/** Coverage says something only about whole runs. */
const recorded =
  !wanted.paths.length &&
  ['node', 'browser', 'coverage'].every((name) => wanted.steps.includes(name));
const results = [];
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (interrupted = true));

const files = filterByPaths(testFiles(root), wanted.paths);
const steps = {
  types,
  lint: () => check('lint', 'eslint/bin/eslint.js', ['.', '--max-warnings', '0']),
  unused: () => check('unused', 'knip/bin/knip.js', ['--no-progress']),
  build,
  node: nodeTests,
  consumers,
  browser: browserTests,
  coverage,
};

let missing = [];
if (wanted.paths.length && !files.length) {
  results.push(checkResult('paths', null, `no test file at ${wanted.paths.join(', ')}`));
}
try {
  ensureDependencies();
  prepareBrowsers();
  if (recorded) rmSync(recording, {recursive: true, force: true});
  for (const name of wanted.steps) if (!interrupted) await steps[name]();
} catch (error) {
  console.error(error.message);
  results.push(checkResult('preparation', null, error.message));
}
if (interrupted) results.push(checkResult('interrupted', null));
rmSync(scratch, {recursive: true, force: true});

const {lines, ok} = summary(results);
console.log('\n' + lines.join('\n'));
process.exitCode = ok ? 0 : 1;

function readWanted() {
  try {
    const read = readArguments(process.argv.slice(2));
    if (!read.help) return read;
    console.log(usage);
    process.exit(0);
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    process.exit(2);
  }
}

async function step(name, act) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(3, 60 - name.length))}`);
  const start = Date.now();
  const result = await act();
  results.push(result);
  console.log(`${name}: ${result.status} after ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

function check(name, script, args) {
  return step(name, async () =>
    checkResult(name, await run(process.execPath, [join('node_modules', script), ...args])),
  );
}

/** Sources, tests and stories are one project, the tools another. */
function types() {
  const tsc = join('node_modules', 'typescript/bin/tsc');
  return step('types', async () => {
    const own = await run(process.execPath, [tsc, '-p', '.', '--pretty']);
    const tools = await run(process.execPath, [tsc, '-p', '.tools', '--pretty']);
    return checkResult('types', own === 0 ? tools : own);
  });
}

async function build() {
  const {scripts} = JSON.parse(readFileSync('package.json', 'utf8'));
  if (!scripts.build) return;
  await step('build', async () => checkResult('build', await runScript('build')));
}

async function nodeTests() {
  const mine = files.filter((file) => runtimeOf(file) === 'node');
  if (!mine.length) return;
  const recorder = pathToFileURL(join(root, '.tools/recording/record-node.mjs')).href;
  const reporter = pathToFileURL(join(root, '.tools/testing/node-reporter.mjs')).href;
  await step('node', () =>
    counted(
      'node',
      // The limit holds for whole files too, and one of page tests takes minutes on a busy machine.
      ['--import', 'tsx', '--test', '--test-timeout=400000', '--test-reporter', reporter, ...mine],
      recorded
        ? {
            AF_COVERAGE: recording,
            NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${recorder}`.trim(),
          }
        : {},
    ),
  );
}

/** Sites built with the packed package, each opened in Chromium. */
async function consumers() {
  await step('consumers', () => counted('consumers', ['.tools/consumers.mjs']));
}

/** Node tests need Chromium as well: those of whole pages drive it themselves. */
function prepareBrowsers() {
  const engines = wanted.steps.includes('browser') ? wanted.engines : [];
  const others = wanted.steps.includes('consumers') ? ['nginx'] : [];
  if (!engines.length && !others.length && !wanted.steps.includes('node')) return;
  ({missing} = ensureBrowsers([...new Set(['chromium', ...engines, ...others])]));
  for (const {what, message, failed} of missing) {
    console.log(`\n${what}: ${message}`);
    results.push(failed ? checkResult(what, null, message) : notRunResult(what, message));
  }
}

async function browserTests() {
  const engines = wanted.engines.filter((engine) => browserGroups(files, engine).length);
  for (const engine of engines) {
    if (interrupted || missing.some(({what}) => what === engine)) continue;
    await step(engine, () =>
      counted(engine, ['node_modules/@web/test-runner/dist/bin.js'], {
        AF_ENGINE: engine,
        AF_PATHS: JSON.stringify(wanted.paths),
        ...(recorded && engine === 'chromium' ? {AF_COVERAGE: recording} : {}),
      }),
    );
  }
  const canRun = engines.includes('chromium') && !missing.some(({what}) => what === 'chromium');
  if (interrupted || !canRun || !singleFileGroups(files).length) return;
  const name = 'chromium, with the parts of the single files';
  await step(name, () =>
    counted(name, ['node_modules/@web/test-runner/dist/bin.js'], {
      AF_SINGLE_FILE: 'true',
      AF_PATHS: JSON.stringify(wanted.paths),
    }),
  );
}

async function coverage() {
  const complete = recorded && wanted.engines.includes('chromium') && existsSync(recording);
  if (!complete) {
    results.push(
      notRunResult('coverage', 'it takes the Node tests and those in Chromium, all of them'),
    );
    return;
  }
  await step('coverage', async () =>
    checkResult('coverage', await run(process.execPath, ['.tools/coverage.mjs'])),
  );
}

/** Runs a test runner whose reporter leaves its counts in a file. */
async function counted(name, args, env) {
  const counts = join(scratch, `${name}.json`);
  const status = await run(process.execPath, args, {env: {...env, AF_COUNTS: counts}, minutes: 15});
  return runnerResult(name, status, readCounts(counts));
}
