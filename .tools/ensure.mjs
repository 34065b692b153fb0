import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {findBrowsers, needs, thisMachine} from './browsers.mjs';

/** The checkout's top folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs `npm ci` when what is installed is not what the lock file says.
 *
 * @throws {Error} when npm fails.
 */
export function ensureDependencies(log = console.log) {
  const lock = readJson(join(root, 'package-lock.json'));
  const installed = readJson(join(root, 'node_modules/.package-lock.json'));
  if (dependenciesAreCurrent(lock, installed)) return;

  log('Installing the npm packages that the lock file names (a minute or two) …');
  // npm tells its scripts where it is; the same npm is then used on every system.
  const npm = process.env.npm_execpath;
  const {status} = npm
    ? spawnSync(process.execPath, [npm, 'ci'], {cwd: root, stdio: ['ignore', 'inherit', 'inherit']})
    : spawnSync('npm ci', {cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: true});
  if (status !== 0) throw new Error('npm ci failed; its messages above say why.');
}

/**
 * Whether the packages that npm noted in `node_modules` are those of the lock file. Times of files
 * do not tell: a checkout gives every file the time of the checkout. Packages for other systems
 * are optional, and rightly absent.
 */
export function dependenciesAreCurrent(lock, installed) {
  if (!installed) return false;
  return Object.entries(lock.packages).every(
    ([path, {version, optional}]) =>
      path === '' || optional || installed.packages[path]?.version === version,
  );
}

function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

const debianMachine = {
  ...thisMachine,
  isDebian: existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get'),
  isCi: Boolean(process.env.CI) && process.env.CI !== 'false',
  /** What became of it shows when the browsers are looked for again. */
  apt(args) {
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    });
  },
};

/**
 * Finds the browsers that tests in the wanted engines need, and a Chinese font. What is missing is
 * installed when this is root on Debian.
 *
 * @param {string[]} engines of `chromium`, `firefox`, `webkit`
 * @returns {{paths: ReturnType<typeof findBrowsers>, missing: {what: string, message: string,
 *   failed: boolean}[]}} `what` is an engine or `Chinese font`. `failed` is false for what a
 *   contributor's machine may lack: Firefox, WebKit, the font. In CI (`CI=true`) all must be there.
 */
export function ensureBrowsers(engines, machine = debianMachine, log = console.log) {
  const wanted = Object.keys(needs).filter((name) =>
    ['font', ...engines].includes(needs[name].for),
  );
  let paths = findBrowsers(machine);
  const absent = () => wanted.filter((name) => !paths[name]);

  const packages = absent()
    .filter((name) => !machine.env[needs[name].variable])
    .map((name) => needs[name].debian);
  if (packages.length && machine.isRoot && machine.isDebian) {
    const names = [...new Set(packages)];
    log(`Installing with apt: ${names.join(', ')} …`);
    machine.apt(['update', '--quiet']);
    machine.apt(['install', '--yes', '--quiet', '--no-install-recommends', ...names]);
    paths = findBrowsers(machine);
  }

  const lacking = [...new Set(absent().map((name) => needs[name].for))];
  return {
    paths,
    missing: lacking.map((what) => ({
      what: what === 'font' ? 'Chinese font' : what,
      message: absent()
        .filter((name) => needs[name].for === what)
        .map((name) => cure(needs[name], machine))
        .join(' '),
      failed: machine.isCi || what === 'chromium',
    })),
  };
}

/** What to do about a need that is missing. */
function cure({title, variable, debian, for: what}, {env, platform}) {
  if (what === 'webkit' && platform !== 'linux') return `${title} runs on Linux only.`;
  if (env[variable]) {
    return `${variable} is set to ${env[variable]}, which is no program that can be run: correct or unset it.`;
  }
  const pointer = variable ? `, or set ${variable} to its path` : '';
  return `${title} was not found: install it (Debian package ${debian})${pointer}.`;
}
