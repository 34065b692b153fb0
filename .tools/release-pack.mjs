import {createHash} from 'node:crypto';
import {copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './ensure.mjs';
import {entryOf} from './release/changelog.mjs';
import {offlineZip} from './release/offline.mjs';
import {writeSbom} from './release/sbom.mjs';
import {tarballOf} from './release/tarball.mjs';

// `npm run release:pack`: all that a release consists of, in `.cache/release/`: the package that
// `npm run build` made, the zip for closed networks, what they are made of (CycloneDX), the notes, and
// the hashes of these files.

const folder = join(root, '.cache/release');
process.chdir(root);
try {
  if (!existsSync('dist')) throw new Error('There is no dist/: run `npm run build` first.');
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
  const notes = entryOf(readFileSync('CHANGELOG.md', 'utf8'), version);
  if (notes === undefined) throw new Error(`CHANGELOG.md has no entry for ${version}.`);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  writeSbom(root);
  const tarball = tarballOf(root);
  for (const {name, bytes} of [tarball, offlineZip(root, tarball)]) writeFileSync(join(folder, name), bytes);
  copyFileSync('dist/sbom.cdx.json', join(folder, 'sbom.cdx.json'));
  writeFileSync(join(folder, 'notes.md'), notes + '\n');
  const files = readdirSync(folder).sort();
  const lines = files.map((name) => `${createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')}  ${name}\n`);
  // The form that `sha256sum --check` reads.
  writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''));
  process.stdout.write(lines.join(''));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
