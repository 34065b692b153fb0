import {execFileSync} from 'node:child_process';
import {accessSync, constants, readdirSync, statSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/**
 * Where each thing that browser tests need may be: a variable that points to it, names to look for
 * in PATH, and fixed places. `debian` is the package that brings it, `for` what cannot do without.
 */
export const needs = {
  chromium: {
    title: 'Chromium',
    for: 'chromium',
    variable: 'AF_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    title: 'Firefox',
    for: 'firefox',
    variable: 'AF_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ],
    debian: 'firefox-esr',
  },
  webkitDriver: {
    title: "WebKitGTK's driver",
    for: 'webkit',
    variable: 'AF_WEBKIT_DRIVER',
    names: ['WebKitWebDriver'],
    places: [],
    debian: 'webkit2gtk-driver',
  },
  miniBrowser: {
    title: "WebKitGTK's MiniBrowser",
    for: 'webkit',
    variable: 'AF_MINIBROWSER',
    names: [],
    places: ['/usr/lib/*/webkit2gtk-4.*/MiniBrowser', '/usr/lib*/webkit2gtk-4.*/MiniBrowser'],
    debian: 'webkit2gtk-driver',
  },
  xvfb: {
    title: 'Xvfb (a display for WebKitGTK)',
    for: 'webkit',
    variable: 'AF_XVFB',
    names: ['Xvfb'],
    places: [],
    debian: 'xvfb',
  },
  nginx: {
    title: 'nginx',
    for: 'nginx',
    variable: 'AF_NGINX',
    names: ['nginx'],
    places: ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'],
    debian: 'nginx',
  },
  cjkFont: {
    title: 'A Chinese font',
    for: 'font',
    debian: 'fonts-noto-cjk',
  },
};

/** What finding needs to know of the machine; tests hand in another one. */
export const thisMachine = {
  env: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  isExecutable,
  directories,
  /** Whether a font for Chinese is installed; other systems than Linux always bring one. */
  hasCjkFont() {
    if (process.platform !== 'linux') return true;
    try {
      return execFileSync('fc-list', [':lang=zh-cn', 'family'], {encoding: 'utf8'}).trim() !== '';
    } catch {
      return false;
    }
  },
};

/**
 * The path of each need that is there. A variable that is set is taken at its word: when it points
 * nowhere, the need is missing, and nothing else is tried in its place.
 *
 * @returns {Partial<Record<keyof typeof needs, string>>}
 */
export function findBrowsers(machine = thisMachine) {
  const found = Object.entries(needs).map(([name, need]) => [name, find(need, machine)]);
  return Object.fromEntries(found.filter(([, path]) => path !== undefined));
}

function find(need, machine) {
  if (!need.variable) return machine.hasCjkFont() ? 'installed' : undefined;
  const pointed = machine.env[need.variable];
  if (pointed) return machine.isExecutable(pointed) ? pointed : undefined;
  const inPath = need.names.flatMap((name) =>
    (machine.env.PATH ?? '').split(delimiter).map((folder) => join(folder, name)),
  );
  const elsewhere = need.places.flatMap((place) => expand(place, machine));
  return [...inPath, ...elsewhere].find((path) => machine.isExecutable(path));
}

/** The paths that a place with `*` in the names of its folders stands for. */
function expand(place, machine) {
  let paths = [''];
  for (const part of place.split('/').filter(Boolean)) {
    const pattern = new RegExp(`^${part.replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
    paths = paths.flatMap((path) =>
      part.includes('*')
        ? machine
            .directories(path || '/')
            .filter((name) => pattern.test(name))
            .map((name) => `${path}/${name}`)
        : [path || place.startsWith('/') ? `${path}/${part}` : part],
    );
  }
  return paths;
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function directories(path) {
  try {
    return readdirSync(path).sort().reverse();
  } catch {
    return [];
  }
}
