import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './ensure.mjs';
import {withRelease} from './release/changelog.mjs';
import {faultOfVersion, readChangesets} from './release/changesets.mjs';
import {recordRelease} from './release/record.mjs';
import {writeSbom} from './release/sbom.mjs';
import {run, runScript} from './testing/run.mjs';

// `npm run release:version`: turns the changesets that wait into the next version: its number wherever
// it stands, its entry in the changelog, what is made from it, and the record of what is released.
// Publishes nothing. With `-- --record`, only the record is made anew.

process.chdir(root);
try {
  if (!process.argv.includes('--record')) await raise();
  await needs('build');
  writeSbom(root);
  recordRelease(root);
  console.log(`\nThis is ${version()}. Look at it, commit it, and publish as docs/releasing.md says.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function raise() {
  const changesets = readChangesets(join(root, '.changeset'));
  if (!changesets.length) throw new Error('No changeset waits in .changeset/: there is nothing to release.');
  const faults = changesets.map((each) => faultOfVersion(each, version())).filter(Boolean);
  if (faults.length) throw new Error(faults.join('\n'));

  const before = version();
  if (await run(process.execPath, ['node_modules/@changesets/cli/bin.js', 'version'])) throw new Error('changeset version failed; see above.');
  const after = version();
  const date = new Date().toISOString().slice(0, 10);
  edit('CHANGELOG.md', (text) => withRelease(text, {version: after, date, changesets}));
  edit('src/internal/version.ts', (text) => text.replace(`'${before}'`, `'${after}'`));
  edit('package-lock.json', (text) => {
    const lock = JSON.parse(text);
    lock.version = lock.packages[''].version = after;
    return JSON.stringify(lock, null, 2) + '\n';
  });
  await needs('generate');
}

function version() {
  return JSON.parse(readFileSync('package.json', 'utf8')).version;
}

function edit(path, change) {
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${path} was to name the new version, and did not change.`);
  writeFileSync(path, changed);
}

async function needs(script) {
  if (await runScript(script)) throw new Error(`npm run ${script} failed; its messages above say why.`);
}
