import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {root} from '../ensure.mjs';

const sources = join(root, 'test/consumers');
const folder = join(root, '.cache/consumers');

/**
 * Packs the package as it would be published, and installs it for all consumers in a folder outside
 * the sources. What they are built with is installed once, and again when its lock file changes.
 *
 * @returns {Promise<string>} the folder, which has one for each consumer
 * @throws {Error} when the package was not built, or npm fails.
 */
export async function installConsumers() {
  if (!existsSync(join(root, 'dist/entries'))) throw new Error('dist/ is missing: run `npm run build` first.');
  mkdirSync(folder, {recursive: true});
  for (const name of readdirSync(folder)) removeSources(join(folder, name));
  const fresh = (path) => !/[\\/](node_modules|dist)$/.test(path);
  cpSync(sources, folder, {recursive: true, filter: fresh});

  const lock = createHash('sha256').update(readFileSync(join(sources, 'package-lock.json'))).digest('hex');
  const mark = join(folder, 'installed');
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
    rmSync(mark, {force: true});
    await npm(['ci', '--ignore-scripts', '--prefer-offline'], folder);
    writeFileSync(mark, lock);
  }
  const {stdout} = await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root);
  const [{filename}] = JSON.parse(stdout);
  // The same version may hold something else by now.
  rmSync(join(folder, 'node_modules/anti-fraud-elements'), {recursive: true, force: true});
  await npm(['install', '--no-save', '--ignore-scripts', '--prefer-offline', `./${filename}`], folder);
  for (const name of consumerNames()) giveItsOwnReact(join(folder, name));
  return folder;
}

/**
 * One folder holds what consumers share, and there React is the newest. A consumer with another React
 * needs what imports React beside that one, as it would have in a project of its own.
 */
function giveItsOwnReact(consumer) {
  if (!existsSync(join(consumer, 'node_modules/react'))) return;
  for (const name of ['anti-fraud-elements', '@lit/react']) {
    const place = join(consumer, 'node_modules', name);
    rmSync(place, {recursive: true, force: true});
    cpSync(join(folder, 'node_modules', name), place, {recursive: true});
  }
}

/** Removes what was copied and built, and keeps what npm has put there. */
function removeSources(path) {
  if (/[\\/](node_modules|installed)$/.test(path)) return;
  if (existsSync(join(path, 'node_modules'))) for (const name of readdirSync(path)) removeSources(join(path, name));
  else rmSync(path, {recursive: true, force: true});
}

/** The consumers: whatever has a package.json of its own. */
export const consumerNames = () =>
  readdirSync(sources).filter((name) => existsSync(join(sources, name, 'package.json')));

/**
 * Runs a script of a consumer's package.json.
 *
 * @returns {Promise<{ok: boolean, output: string}>}
 */
export async function runScript(name, consumer) {
  try {
    const {stdout, stderr} = await npm(['run', '--silent', name], consumer);
    return {ok: true, output: stdout + stderr};
  } catch (error) {
    return {ok: false, output: `${error.stdout}${error.stderr}` || error.message};
  }
}

function npm(args, cwd) {
  const options = {cwd, maxBuffer: 2 ** 24, env: {...process.env, NO_COLOR: '1', FORCE_COLOR: '0'}};
  // npm tells its scripts where it is; the same npm is then used on every system.
  const itself = process.env.npm_execpath;
  return itself
    ? promisify(execFile)(process.execPath, [itself, ...args], options)
    : promisify(execFile)('npm', args, {...options, shell: process.platform === 'win32'});
}
