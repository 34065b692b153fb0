import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {zipSync} from 'fflate';
import {root} from '../ensure.mjs';

/** Where what was built and written lies in the zip. */
const folders = {
  'anti-fraud': 'dist/cdn',
  'packs': 'dist/packs',
  'docs': 'docs',
};
const files = ['README.md', 'README.zh.md', 'LICENSE', 'dist/content-pack.schema.json'];

/** What is of use only to those who work on the project. */
const isInternal = (path) => /^docs\/(decisions|demo)\//.test(path);

/** The first day that a zip can name, so that the same content gives the same bytes whenever and wherever. */
const firstDay = () => new Date(1980, 0, 1);

/**
 * Everything for a closed network in one file: the single files with packs, the documentation, and the package
 * for npm, with the hash of each in `SHA256SUMS`. The same content gives the same bytes.
 *
 * @returns {{name: string, bytes: Uint8Array}}
 * @throws {Error} when the package has not been built.
 */
export function offlineZip() {
  if (!existsSync(join(root, 'dist/cdn/integrity.json'))) throw new Error('dist/ is missing: run `npm run build` first.');
  const {name, version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const content = new Map();
  for (const [target, folder] of Object.entries(folders)) {
    for (const path of filesIn(folder)) content.set(`${target}/${path}`, readFileSync(join(root, folder, path)));
  }
  for (const path of files) content.set(path.replace('dist/', ''), readFileSync(join(root, path)));
  content.set(`npm/${name}-${version}.tgz`, packed());
  const paths = [...content.keys()].filter((path) => !isInternal(path)).sort();
  const sums = paths.map((path) => `${createHash('sha256').update(content.get(path)).digest('hex')}  ${path}\n`);

  const top = `${name}-${version}`;
  const entries = [['SHA256SUMS', Buffer.from(sums.join(''))], ...paths.map((path) => [path, content.get(path)])];
  const inFolder = Object.fromEntries(entries.map(([path, bytes]) => [`${top}/${path}`, bytes]));
  return {name: `${top}.zip`, bytes: zipSync(inFolder, {level: 9, mtime: firstDay()})};
}

function filesIn(folder) {
  return readdirSync(join(root, folder), {recursive: true})
    .map((path) => String(path).replaceAll('\\', '/'))
    .filter((path) => statSync(join(root, folder, path)).isFile());
}

/** The package as npm publishes it. npm gives every file in it the same time, too. */
function packed() {
  const folder = mkdtempSync(join(tmpdir(), 'af-zip-'));
  try {
    const options = {cwd: root, encoding: 'utf8', shell: process.platform === 'win32'};
    const said = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], options);
    return readFileSync(join(folder, JSON.parse(said)[0].filename));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
