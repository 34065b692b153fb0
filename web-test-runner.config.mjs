import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {fileURLToPath} from 'node:url';
import {findBrowsers} from './.tools/browsers.mjs';
import {browserGroups, filterByPaths, singleFileGroups, testFiles} from './.tools/testing/test-files.mjs';
import {commandsPlugin} from './.tools/wtr/commands-plugin.mjs';
import {countsReporter} from './.tools/wtr/counts-reporter.mjs';
import {freePort} from './.tools/wtr/free-port.mjs';
import {chromium, firefox} from './.tools/wtr/puppeteer.mjs';
import {singleFileLit} from './.tools/wtr/single-file-lit.mjs';
import {webkit} from './.tools/wtr/webkit.mjs';

/**
 * Browser tests in one engine: `AF_ENGINE` (chromium, firefox or webkit; chromium when unset), all
 * or those that `AF_PATHS` names (JSON). `npm test` runs this once for each engine, so that one
 * that fails to start takes no other with it.
 *
 * With `AF_SINGLE_FILE` set, elements stand on what is in the place of Lit in the single files.
 */
const engine = process.env.AF_ENGINE ?? 'chromium';
const paths = findBrowsers();
const launch = {
  chromium: (feature) => chromium(paths.chromium, feature),
  firefox: (feature) => firefox(paths.firefox, feature),
  webkit: (feature) => webkit(paths, feature),
};
const onSingleFile = Boolean(process.env.AF_SINGLE_FILE);
const files = filterByPaths(testFiles('.'), JSON.parse(process.env.AF_PATHS ?? '[]'));

export default {
  groups: (onSingleFile ? singleFileGroups(files) : browserGroups(files, engine)).map((group) => ({
    name: group.media ?? 'all',
    files: group.files,
    browsers: [launch[engine](group.media)],
  })),
  // By itself the runner looks for one from 8000 on, and two that begin together find the same.
  port: await freePort(),
  // One page at a time: focus, keys and pointer belong to the page in front.
  concurrentBrowsers: 1,
  // axe needs longer than mocha's two seconds when the machine is busy.
  testFramework: {config: {timeout: 20_000}},
  testsFinishTimeout: 180_000,
  // Without the condition `development`, Lit is the one that sites get, and says nothing on the console.
  nodeResolve: {exportConditions: []},
  // Tests of bad input make elements warn; those that ask about the warning watch the console themselves.
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('anti-fraud-elements:'),
  plugins: [
    commandsPlugin(),
    ...(onSingleFile ? [singleFileLit()] : []),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  reporters: [defaultReporter({reportTestProgress: false}), countsReporter()],
};
