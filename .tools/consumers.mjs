import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {consumerNames} from './consumers/install.mjs';
import {ensureBrowsers, ensureDependencies, root} from './ensure.mjs';
import {run} from './testing/run.mjs';

// `npm run consumers`: packs what was built, builds every site of test/consumers/ with it, opens each,
// and prints what was measured. AF_CONSUMERS=vue,react takes only some. Where nginx is missing, its site is
// left out, and the line above says so.

process.chdir(root);
ensureDependencies();
const {missing} = ensureBrowsers(['chromium', 'nginx']);
for (const {message} of missing) console.error(message);
const left = consumerNames().filter((name) => name !== 'nginx' || !missing.some(({what}) => what === 'nginx'));

const reporter = pathToFileURL(join(root, '.tools/testing/node-reporter.mjs')).href;
const tests = ['--test', '--test-timeout=800000', '--test-reporter', reporter, 'test/consumers/consumers.mjs'];
const env = {AF_CONSUMERS: process.env.AF_CONSUMERS ?? left.join(',')};
process.exitCode = (await run(process.execPath, tests, {env})) ?? 1;
