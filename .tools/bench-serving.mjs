import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {connect} from 'node:net';
import {availableParallelism, cpus, loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {compressed} from './build/size.mjs';
import {root} from './ensure.mjs';
import {assets, layOut, livePack} from './serving/layout.mjs';
import {serveWithNginx} from './serving/nginx.mjs';
import {wrk} from './serving/wrk.mjs';

// `npm run bench:serving`: what nginx, configured as in docs/serving/nginx.conf, can answer on this
// machine, asked over loopback for about 15 seconds. Judges nothing, but fails when an answer does.
// With `-- --record`, writes what it measured to docs/serving/measured.json; `npm run generate` then
// brings the tables of docs/guides/serving.md up to date.

const seconds = 2;
const record = process.argv.includes('--record');
const folder = mkdtempSync(join(tmpdir(), 'af-serving-'));
installOnDebian({nginx: '/usr/sbin/nginx', wrk: '/usr/bin/wrk'});
try {
  const {version} = layOut(folder);
  const workers = availableParallelism();
  const server = await serveWithNginx(folder, {workers});
  try {
    const measured = {
      version,
      date: new Date().toISOString().slice(0, 10),
      machine: {cores: cpus().length, load: loadavg()[0], nginx: nginxVersion()},
      answers: await answers(server.address, version),
      rates: await rates(server.address, version),
    };
    print(measured);
    if (record) writeFileSync(join(root, 'docs/serving/measured.json'), JSON.stringify(measured, null, 2) + '\n');
    if (Object.values(measured.rates).some(({failed}) => failed)) {
      throw new Error('Some requests failed: see the column `failed`.');
    }
  } finally {
    await server.close();
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, {recursive: true, force: true});
}

/** What each file weighs: its content plain, with gzip as sent and with brotli, and the header lines. */
async function answers(address, version) {
  const measured = {};
  for (const [name, {path}] of Object.entries(assets)) {
    const url = address + path(version);
    const plain = Buffer.from(await (await fetch(url)).arrayBuffer());
    const sent = await ask(url);
    const unchanged = await ask(url, {'If-None-Match': sent.etag});
    if (unchanged.status !== 304) throw new Error(`${url} answered ${unchanged.status} where 304 was due.`);
    measured[name] = {
      plain: plain.length,
      gzip: sent.content,
      brotli: compressed(plain),
      header: sent.header,
      unchanged: unchanged.header,
      cacheControl: sent.cacheControl,
    };
  }
  return measured;
}

async function rates(address, version) {
  const at = (name) => address + assets[name].path(version);
  const gzip = {'Accept-Encoding': 'gzip'};
  const {etag} = await ask(at('pack'));
  const requests = {
    'script': [at('script'), gzip],
    'script, each time over a new connection': [at('script'), {...gzip, Connection: 'close'}],
    'pack': [at('pack'), gzip],
    'pack, compressed anew for each request': [address + livePack, gzip],
    'pack, unchanged since the last visit (304)': [at('pack'), {...gzip, 'If-None-Match': etag}],
  };
  const rows = {};
  for (const [title, [url, headers]] of Object.entries(requests)) rows[title] = await wrk(url, {seconds, headers});
  return rows;
}

/** An answer as it goes over the line. */
function ask(url, headers = {}) {
  const {hostname, port, pathname} = new URL(url);
  const fields = Object.entries({Host: hostname, 'Accept-Encoding': 'gzip', Connection: 'close', ...headers});
  const request = [`GET ${pathname} HTTP/1.1`, ...fields.map(([name, value]) => `${name}: ${value}`), '', ''].join('\r\n');
  return new Promise((resolve, reject) => {
    const parts = [];
    const socket = connect(Number(port), hostname, () => socket.write(request));
    socket.on('data', (part) => parts.push(part)).on('error', reject);
    socket.on('end', () => {
      const bytes = Buffer.concat(parts);
      const header = bytes.indexOf('\r\n\r\n') + 4;
      const lines = bytes.toString('latin1', 0, header);
      const field = (name) => new RegExp(`^${name}: (.*)\r$`, 'im').exec(lines)?.[1];
      resolve({
        status: Number(lines.split(' ')[1]),
        header,
        content: bytes.length - header,
        etag: field('ETag'),
        cacheControl: field('Cache-Control'),
      });
    });
  });
}

function print({version, machine, answers, rates}) {
  console.log(`anti-fraud-elements ${version}, ${machine.nginx}, ${machine.cores} cores that nginx and wrk share, load before ${machine.load.toFixed(1)}\n`);
  console.log('bytes'.padEnd(14) + ['plain', 'gzip', 'brotli', 'header', '304'].map((name) => name.padStart(9)).join(''));
  for (const [name, {plain, gzip, brotli, header, unchanged}] of Object.entries(answers)) {
    console.log(name.padEnd(14) + [plain, gzip, brotli, header, unchanged].map((bytes) => String(bytes).padStart(9)).join(''));
  }
  console.log('\n' + 'answers'.padEnd(46) + ['a second', 'MB/s', 'median ms', '99 % ms', 'failed'].map((name) => name.padStart(11)).join(''));
  for (const [title, {perSecond, bytesEach, medianMs, p99Ms, failed}] of Object.entries(rates)) {
    const cells = [perSecond.toFixed(0), ((perSecond * bytesEach) / 1e6).toFixed(1), medianMs.toFixed(2), p99Ms.toFixed(2), failed];
    console.log(title.padEnd(46) + cells.map((cell) => String(cell).padStart(11)).join(''));
  }
}

function nginxVersion() {
  return spawnSync('nginx', ['-v'], {encoding: 'utf8'}).stderr.replace(/^nginx version: /, '').trim();
}

/** As the tests do with browsers: what is missing is installed where that can be done. */
function installOnDebian(programs) {
  const missing = Object.keys(programs).filter((name) => !existsSync(programs[name]));
  if (!missing.length || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  spawnSync('apt-get', ['update', '--quiet'], {stdio: 'inherit', env});
  spawnSync('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', ...missing], {stdio: 'inherit', env});
}
