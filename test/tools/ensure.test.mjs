import assert from 'node:assert/strict';
import {test} from 'node:test';
import {findBrowsers} from '../../.tools/browsers.mjs';
import {dependenciesAreCurrent, ensureBrowsers} from '../../.tools/ensure.mjs';

const engines = ['chromium', 'firefox', 'webkit'];
const everything = {
  '/usr/bin/chromium': 'chromium',
  '/usr/bin/firefox-esr': 'firefox-esr',
  '/usr/bin/WebKitWebDriver': 'webkit2gtk-driver',
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser': 'webkit2gtk-driver',
  '/usr/bin/Xvfb': 'xvfb',
};
const laptop = {isRoot: false, isCi: false};
const ci = {isRoot: false, isCi: true};
const root = {isRoot: true, isCi: true};

test('on a machine that has everything nothing is missing or installed', () => {
  const machine = machineWith(Object.keys(everything), ci);
  const {missing, paths} = ensure(machine);

  assert.deepEqual(missing, []);
  assert.equal(paths.miniBrowser, '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser');
  assert.deepEqual(machine.calls, []);
});

test('root on Debian gets what is missing from apt, after one update', () => {
  const machine = machineWith(['/usr/bin/chromium'], {...root, font: false});
  const {missing} = ensure(machine);

  assert.deepEqual(missing, []);
  assert.deepEqual(machine.calls, [
    'update --quiet',
    'install --yes --quiet --no-install-recommends firefox-esr webkit2gtk-driver xvfb fonts-noto-cjk',
  ]);
});

test('root on another system installs nothing', () => {
  const machine = machineWith([], {...root, isDebian: false});

  assert.equal(ensure(machine).missing.length, 3);
  assert.deepEqual(machine.calls, []);
});

test('what apt could not bring stays missing', () => {
  const machine = {...machineWith([], root), apt() {}};

  assert.deepEqual(
    ensure(machine).missing.map(({what}) => what),
    engines,
  );
});

test('on a laptop a missing Firefox is not a failure, and the message says what to do', () => {
  const {missing} = ensure(machineWith(without('/usr/bin/firefox-esr'), laptop));

  assert.deepEqual(missing, [
    {
      what: 'firefox',
      message:
        'Firefox was not found: install it (Debian package firefox-esr), or set AF_FIREFOX to its path.',
      failed: false,
    },
  ]);
});

test('in CI a missing Firefox is a failure', () => {
  const {missing} = ensure(machineWith(without('/usr/bin/firefox-esr'), ci));

  assert.deepEqual(
    missing.map(({what, failed}) => [what, failed]),
    [['firefox', true]],
  );
});

test('a missing Chromium is a failure everywhere', () => {
  const {missing} = ensure(machineWith(without('/usr/bin/chromium'), laptop));

  assert.deepEqual(
    missing.map(({what, failed}) => [what, failed]),
    [['chromium', true]],
  );
});

test('a missing Chinese font fails in CI, and is told on a laptop', () => {
  const paths = Object.keys(everything);

  assert.equal(ensure(machineWith(paths, {...ci, font: false})).missing[0].failed, true);
  assert.equal(ensure(machineWith(paths, {...laptop, font: false})).missing[0].failed, false);
});

test('WebKit with several parts missing is one thing missing', () => {
  const {missing} = ensure(machineWith(['/usr/bin/chromium', '/usr/bin/firefox-esr'], laptop));

  assert.deepEqual(
    missing.map(({what}) => what),
    ['webkit'],
  );
  assert.match(missing[0].message, /AF_WEBKIT_DRIVER.*AF_MINIBROWSER.*AF_XVFB/);
});

test('only the engines asked for are looked for', () => {
  const machine = machineWith(['/usr/bin/chromium'], root);

  assert.deepEqual(ensureBrowsers(['chromium'], machine, () => {}).missing, []);
  assert.deepEqual(machine.calls, []);
});

test('a variable points to a browser, before any other place', () => {
  const machine = machineWith(['/opt/chrome', '/usr/bin/chromium'], {
    env: {AF_CHROMIUM: '/opt/chrome'},
  });

  assert.equal(findBrowsers(machine).chromium, '/opt/chrome');
});

test('a variable that points nowhere is named, and nothing is tried or installed in its place', () => {
  const machine = machineWith(Object.keys(everything), {...root, env: {AF_CHROMIUM: '/nowhere'}});
  const {missing} = ensure(machine);

  assert.match(missing[0].message, /^AF_CHROMIUM is set to \/nowhere, which is no program/);
  assert.deepEqual(machine.calls, []);
});

const lock = {
  packages: {
    '': {version: '0.1.0'},
    'node_modules/lit': {version: '3.3.3'},
    'node_modules/fsevents': {version: '2.3.3', optional: true},
  },
};

test('installed packages are current when they are those of the lock file', () => {
  assert.equal(
    dependenciesAreCurrent(lock, {packages: {'node_modules/lit': {version: '3.3.3'}}}),
    true,
  );
});

test('another version, a package too few, or nothing installed is not current', () => {
  assert.equal(
    dependenciesAreCurrent(lock, {packages: {'node_modules/lit': {version: '3.3.2'}}}),
    false,
  );
  assert.equal(dependenciesAreCurrent(lock, {packages: {}}), false);
  assert.equal(dependenciesAreCurrent(lock, undefined), false);
});

function ensure(machine) {
  return ensureBrowsers(engines, machine, () => {});
}

function without(path) {
  return Object.keys(everything).filter((each) => each !== path);
}

/** A machine with these files; its apt installs what Debian's packages hold. */
function machineWith(paths, {env = {}, isDebian = true, font = true, ...facts}) {
  const files = new Set(paths);
  let hasFont = font;
  const calls = [];
  return {
    platform: 'linux',
    env: {PATH: '/usr/local/bin:/usr/bin', ...env},
    isDebian,
    ...facts,
    calls,
    isExecutable: (path) => files.has(path),
    directories(folder) {
      const below = [...files].filter((path) => path.startsWith(folder + '/'));
      return [...new Set(below.map((path) => path.slice(folder.length + 1).split('/')[0]))];
    },
    hasCjkFont: () => hasFont,
    apt(args) {
      calls.push(args.join(' '));
      if (args[0] !== 'install') return;
      for (const [path, name] of Object.entries(everything))
        if (args.includes(name)) files.add(path);
      hasFont ||= args.includes('fonts-noto-cjk');
    },
  };
}
