import assert from 'node:assert/strict';
import {execFile, execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {promisify} from 'node:util';
import {root} from './ensure.mjs';
import {startRegistry} from './release/registry.mjs';

// `npm run release:dry`: rehearses a release and an update, with a registry on this machine. Sends
// nothing anywhere; needs npm's registry for verdaccio and for our dependencies. Wants a built dist/.

const name = 'anti-fraud-elements';
const packName = 'changzhi-jingwang-2023.zh-Hans.json';
const folder = mkdtempSync(join(tmpdir(), 'af-release-'));
const app = join(folder, 'app');
const copy = join(folder, 'checkout');
let registry;

process.chdir(root);
try {
  if (!existsSync('dist/cdn')) throw new Error('There is no dist/: run `npm run build` first.');
  await step('A registry on this machine', async () => {
    registry = await startRegistry(join(folder, 'registry'));
    return registry.address;
  });

  const {version} = readJson(root, 'package.json');
  await step('npm refuses to publish what it cannot trace', async () => {
    const tried = await publish(await pack(root), []).catch((error) => error);
    assert.match(String(tried.stderr), /provenance/i, `it was to be refused for want of provenance, but: ${tried.stderr ?? tried}`);
    return 'refused, as `publishConfig.provenance` asks';
  });
  await step(`Publish ${version}`, async () => publish(await pack(root), ['--provenance=false']));
  await step(`Install ${version} in an empty application`, async () => {
    mkdirSync(app);
    writeFileSync(join(app, 'package.json'), JSON.stringify({name: 'app', private: true, type: 'module'}));
    await npmIn(app, 'install', name);
    assert.equal(readJson(app, 'package.json').dependencies[name], `^${version}`);
    return works(version, readJson(root, `stories/packs/${packName}`).title);
  });

  let next;
  await step('Raise the version of a copy, for a changed pack', async () => {
    copyCheckout(copy);
    const path = join(copy, 'stories/packs', packName);
    const before = readFileSync(path, 'utf8');
    const {title} = JSON.parse(before);
    writeFileSync(path, before.replace(JSON.stringify(title), JSON.stringify(`${title}（更新）`)));
    writeFileSync(
      join(copy, '.changeset/rehearsal.md'),
      `---\n"${name}": patch\n---\n\nNothing to do: the founding pack has a new title.\n`,
    );
    await npmIn(copy, 'run', 'release:version');
    next = readJson(copy, 'package.json').version;
    assert.notEqual(next, version);
    assert.match(readFileSync(join(copy, 'CHANGELOG.md'), 'utf8'), new RegExp(`^## ${next} .*\n\n### Nothing to do\n\n`, 'm'));
    assert.ok(!existsSync(join(copy, '.changeset/rehearsal.md')));
    return `${version} → ${next}`;
  });
  await step('What changed in the package', async () => {
    const {files: old} = readJson(root, 'docs/api/released-files.json');
    const {files} = readJson(copy, 'docs/api/released-files.json');
    const changed = Object.keys(files).filter((path) => files[path].sha256 !== old[path]?.sha256);
    assert.ok(changed.includes(`dist/packs/${packName}`));
    return `${changed.length} of ${Object.keys(files).length} files`;
  });
  await step(`Publish ${next}`, async () => publish(await pack(copy), ['--provenance=false']));
  await step(`Update the application to ${next}, as its range allows`, async () => {
    await npmIn(app, 'update', name);
    return works(next, readJson(copy, `stories/packs/${packName}`).title);
  });
  await step(`Go back to ${version}`, async () => {
    await npmIn(app, 'install', `${name}@${version}`);
    return works(version, readJson(root, `stories/packs/${packName}`).title);
  });
  await step('A version that is out cannot be published again', async () => {
    const tried = await publish(await pack(copy), ['--provenance=false']).catch((error) => error);
    assert.match(String(tried.stderr), /cannot publish over|already present|EPUBLISHCONFLICT|E409/i);
    return 'refused';
  });
  console.log('\nThe rehearsal went well.');
} catch (error) {
  console.error([error.message, error.stdout, error.stderr].filter(Boolean).join('\n'));
  process.exitCode = 1;
} finally {
  await registry?.close();
  rmSync(folder, {recursive: true, force: true});
}

async function step(title, act) {
  const start = Date.now();
  const said = await act();
  console.log(`${title}: ${said} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
}

/** Runs npm with the registry of the rehearsal; the token is a word, as that registry asks nobody who they are. */
async function npmIn(cwd, ...args) {
  const host = registry.address.replace('http:', '');
  const told = {registry: registry.address, audit: 'false', fund: 'false', loglevel: 'notice'};
  const env = {...process.env, ...Object.fromEntries(Object.entries(told).map(([key, value]) => [`npm_config_${key}`, value]))};
  // What else the npm that started us was told is for that one.
  for (const key of Object.keys(env)) if (/^npm_(lifecycle|package|execpath|config_(local|global)_prefix)/.test(key)) delete env[key];
  return promisify(execFile)('npm', [...args, `--${host}:_authToken=rehearsal`], {cwd, env, maxBuffer: 2 ** 26});
}

/** The package of a checkout, as `release.yml` makes it. */
async function pack(checkout) {
  await npmIn(checkout, 'run', 'release:pack');
  const {version} = readJson(checkout, 'package.json');
  return join(checkout, `.cache/release/${name}-${version}.tgz`);
}

async function publish(file, options) {
  await npmIn(folder, 'publish', file, '--ignore-scripts', ...options);
  return `${(readFileSync(file).length / 1024).toFixed(0)} KiB`;
}

/** That what is installed is whole and of this version: classes, a script, a pack, the command. */
async function works(version, title) {
  const code = `
    import {readFileSync} from 'node:fs';
    import {checkPack, StatsBannerElement} from '${name}';
    const file = (path) => readFileSync(new URL(import.meta.resolve('${name}/' + path)), 'utf8');
    const pack = checkPack(JSON.parse(file('packs/${packName}')));
    console.log(JSON.stringify({
      version: StatsBannerElement.version,
      title: pack.title,
      script: file('cdn/anti-fraud.js').includes(StatsBannerElement.version),
    }));`;
  const {stdout} = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], {cwd: app});
  assert.deepEqual(JSON.parse(stdout), {version, title, script: true});

  const command = join(app, 'node_modules/.bin/anti-fraud');
  const {stdout: said} = await promisify(execFile)(command, ['--version'], {cwd: app});
  assert.match(said, new RegExp(version.replaceAll('.', '\\.')));
  const html = await promisify(execFile)(command, ['render', `node_modules/${name}/dist/packs/${packName}`, '--element', 'stats-banner'], {cwd: app});
  assert.ok(html.stdout.includes(title));
  assert.match(readFileSync(join(app, `node_modules/${name}/dist/sbom.cdx.json`), 'utf8'), /"CycloneDX"/);
  return `classes, script, pack and command are of ${version}`;
}

/** The files of this checkout that are, or could be, committed, with the packages that are installed. */
function copyCheckout(target) {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {encoding: 'utf8'});
  for (const path of files.trim().split('\n').filter(existsSync)) {
    mkdirSync(dirname(join(target, path)), {recursive: true});
    cpSync(path, join(target, path));
  }
  symlinkSync(join(root, 'node_modules'), join(target, 'node_modules'));
}

function readJson(folder, path) {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'));
}
