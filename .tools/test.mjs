import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {ensureBrowsers, ensureDependencies, root} from './ensure.mjs';
import {readArguments, usage} from './testing/arguments.mjs';
import {run, runScript} from './testing/run.mjs';
import {runSteps} from './testing/schedule.mjs';
import {browserGroups, filterByPaths, runtimeOf, singleFileGroups, testFiles} from './testing/test-files.mjs';
import {checkResult, notRunResult, readCounts, runnerResult, summary} from './testing/totals.mjs';

// `npm test`: installs what is missing, runs every step however those before it went, and ends with
// what failed and the totals. Needs nothing but Node to start.

/** Most steps wait for a browser, a disk or one processor half of their time. More would outrun time limits. */
const stepsAtOnce = 2;

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
/** What each name on the command line stands for. */
const parts = {
  build: () => [check('build', (show) => runScript('build', {show}))],
  node: nodeTests,
  types: () => [check('types', types)],
  lint: () => [check('lint', tool('eslint/bin/eslint.js', ['.', '--max-warnings', '0']))],
  browser: browserTests,
  consumers,
  unused: () => [check('unused', tool('knip/bin/knip.js', ['--no-progress']))],
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
  const road = wanted.steps.flatMap((name) => parts[name]());
  await runSteps(road.map((each) => ({...each, act: () => take(each, road.length === 1)})), stepsAtOnce);
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

/**
 * Takes one step of the road. Where several run at the same time, each is shown in one piece when it ends.
 *
 * @param {{name: string, act: (show?: (text: string) => void) => Promise<import('./testing/totals.mjs').Result>}} step
 */
async function take({name, act}, isAlone) {
  if (interrupted) return;
  const title = `\n── ${name} ${'─'.repeat(Math.max(3, 60 - name.length))}`;
  console.log(isAlone ? title : `${name} begins`);
  const start = Date.now();
  let shown = '';
  const result = await act(isAlone ? undefined : (text) => (shown += text));
  results.push(result);
  if (!isAlone) console.log(`${title}\n${shown.trimEnd()}`);
  console.log(`${name}: ${result.status} after ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

/** A step that is no test runner. */
function check(name, act) {
  return {name, act: async (show) => checkResult(name, await act(show))};
}

/** Runs a program of one of the packages. */
function tool(script, args) {
  return (show) => run(process.execPath, [join('node_modules', script), ...args], {show});
}

/** Sources, tests and stories are one project, the tools another. */
async function types(show) {
  const own = await tool('typescript/bin/tsc', ['-p', '.', '--pretty'])(show);
  const tools = await tool('typescript/bin/tsc', ['-p', '.tools', '--pretty'])(show);
  return own === 0 ? tools : own;
}

function nodeTests() {
  const mine = files.filter((file) => runtimeOf(file) === 'node');
  if (!mine.length) return [];
  const recorder = pathToFileURL(join(root, '.tools/recording/record-node.mjs')).href;
  const reporter = pathToFileURL(join(root, '.tools/testing/node-reporter.mjs')).href;
  const options = [
    // By itself Node takes one file at a time on two processors.
    `--test-concurrency=${Math.max(2, availableParallelism() - 1)}`,
    // The limit holds for whole files too, and one of page tests takes minutes on a busy machine.
    '--test-timeout=400000',
  ];
  return [
    runner(
      'node',
      ['--import', 'tsx', '--test', ...options, '--test-reporter', reporter, ...mine],
      {
        needs: ['build'],
        env: recorded
          ? {
              AF_COVERAGE: recording,
              NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${recorder}`.trim(),
            }
          : {},
      },
    ),
  ];
}

/** Sites built with the packed package, each opened in Chromium. */
function consumers() {
  return [runner('consumers', ['.tools/consumers.mjs'], {needs: ['build']})];
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

function browserTests() {
  const installed = wanted.engines.filter((engine) => !missing.some(({what}) => what === engine));
  const webTestRunner = ['node_modules/@web/test-runner/dist/bin.js'];
  const env = {AF_PATHS: JSON.stringify(wanted.paths)};
  const engines = installed
    .filter((engine) => browserGroups(files, engine).length)
    .map((engine) =>
      runner(engine, webTestRunner, {
        env: {
          ...env,
          AF_ENGINE: engine,
          ...(recorded && engine === 'chromium' ? {AF_COVERAGE: recording} : {}),
        },
      }),
    );
  if (!installed.includes('chromium') || !singleFileGroups(files).length) return engines;
  const name = 'chromium, with the parts of the single files';
  return [...engines, runner(name, webTestRunner, {env: {...env, AF_SINGLE_FILE: 'true'}})];
}

function coverage() {
  const isComplete = recorded && wanted.engines.includes('chromium');
  const why = 'it takes the Node tests and those in Chromium, all of them';
  const table = (show) => run(process.execPath, ['.tools/coverage.mjs'], {show});
  return [
    {
      name: 'coverage',
      needs: ['node', 'chromium'],
      act: async (show) =>
        isComplete && existsSync(recording)
          ? checkResult('coverage', await table(show))
          : notRunResult('coverage', why),
    },
  ];
}

/** A test runner whose reporter leaves its counts in a file. */
function runner(name, args, {env, needs}) {
  const counts = join(scratch, `${name}.json`);
  const act = async (show) => {
    const status = await run(process.execPath, args, {env: {...env, AF_COUNTS: counts}, minutes: 20, show});
    return runnerResult(name, status, readCounts(counts));
  };
  return {name, needs, act};
}
