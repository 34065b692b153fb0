import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {ensureDependencies, root} from './ensure.mjs';
import {run} from './testing/run.mjs';

// `npm start`: installs what is missing, builds, and serves the demo pages until Ctrl-C. Needs
// nothing but Node to start, so whatever uses a package is imported once packages are there.

const port = Number(process.env.PORT ?? 8000);
let interrupted = false;
let wake;
const interruption = new Promise((resolve) => (wake = resolve));
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    interrupted = true;
    wake();
  });
}

process.chdir(root);
try {
  await start();
} catch (error) {
  // A step that ended because somebody pressed Ctrl-C did not fail.
  await new Promise(setImmediate);
  if (!interrupted) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

async function start() {
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT is set to ${process.env.PORT}, which is no port: take one from 1 to 65535.`);
  }
  ensureDependencies();

  console.log('1/3 Building the elements …');
  await npmRun('build');
  if (interrupted) return;

  console.log('2/3 Building the demo pages and the documents …');
  const {buildSite} = await import('./site/build-site.mjs');
  const folder = join(root, '.cache/site');
  const storybook = join(root, '.cache/storybook');
  const hasStorybook = existsSync(join(storybook, 'index.html'));
  const pages = await buildSite(folder, hasStorybook ? {storybook} : {});
  if (interrupted) return;

  const {policyWithStorybook, serve} = await import('./site/serve.mjs');
  const server = await serve(folder, port, {policy: policyWithStorybook});
  console.log(`3/3 Serving ${pages.length} pages at\n\n    ${server.address}\n\nCtrl-C ends it.`);
  await interruption;
  await server.close();
  console.log('\nEnded.');
}

async function npmRun(script) {
  const npm = process.env.npm_execpath;
  const status = npm
    ? await run(process.execPath, [npm, 'run', script])
    : await run('npm', ['run', script]);
  if (status !== 0) throw new Error(`npm run ${script} failed; its messages above say why.`);
}
