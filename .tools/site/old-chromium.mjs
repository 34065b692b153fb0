import {spawnSync} from 'node:child_process';
import {copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {brotliDecompressSync} from 'node:zlib';
import {root} from '../ensure.mjs';

const lock = join(root, 'test/old-chromium');
const folder = join(root, '.cache/old-chromium');

/**
 * Starts the Chromium of 2019 that `test/old-chromium/` names, installed by its first start. It runs
 * on Linux for x64 only. What is returned is the `Browser` of an old puppeteer, since newer ones wait
 * for ever for its first page.
 *
 * @returns {Promise<any>}
 * @throws {Error} when npm cannot install it.
 */
export async function launchOldChromium() {
  install();
  const packages = createRequire(join(folder, 'package.json'));
  return packages('puppeteer-core').launch({
    executablePath: unpacked(),
    headless: true,
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  });
}

function install() {
  const files = ['package.json', 'package-lock.json', '.npmrc'];
  const same = (name) => existsSync(join(folder, name)) && readFileSync(join(folder, name)).equals(readFileSync(join(lock, name)));
  if (existsSync(join(folder, 'node_modules/.package-lock.json')) && files.every(same)) return;

  mkdirSync(folder, {recursive: true});
  for (const name of files) copyFileSync(join(lock, name), join(folder, name));
  const args = ['ci', '--ignore-scripts', '--legacy-peer-deps', '--prefer-offline'];
  const npm = process.env.npm_execpath;
  const {status, stderr} = npm
    ? spawnSync(process.execPath, [npm, ...args], {cwd: folder, encoding: 'utf8'})
    : spawnSync('npm', args, {cwd: folder, encoding: 'utf8', shell: process.platform === 'win32'});
  if (status !== 0) throw new Error(`The old Chromium could not be installed from ${lock}:\n${stderr}`);
}

/** The program, which the package brings compressed. */
function unpacked() {
  const program = join(folder, 'chromium');
  if (!existsSync(program)) {
    const bytes = brotliDecompressSync(readFileSync(join(folder, 'node_modules/chrome-aws-lambda/bin/chromium.br')));
    writeFileSync(`${program}.part`, bytes, {mode: 0o755});
    renameSync(`${program}.part`, program);
  }
  return program;
}
