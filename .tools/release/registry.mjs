import {execFile, spawn} from 'node:child_process';
import {mkdirSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {promisify} from 'node:util';

/** The newest that runs on Node 20. Installed for a rehearsal only: it is 58 MB. */
const verdaccio = '6.8.0';

/**
 * Starts a registry of npm packages on this machine, which anybody on it may publish to. What it does
 * not have comes from the registry that npm is set up for.
 *
 * @param {string} folder an empty one, which it fills
 * @returns {Promise<{address: string, close(): Promise<void>}>}
 * @throws {Error} when it cannot be installed or does not start.
 */
export async function startRegistry(folder) {
  const npm = (...args) => promisify(execFile)('npm', args, {cwd: folder});
  mkdirSync(folder, {recursive: true});
  // verdaccio 6.8.0 asks for a tag of node-fetch that is gone.
  const manifest = {private: true, overrides: {'node-fetch': '2.7.0'}};
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  await npm('install', `verdaccio@${verdaccio}`, '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline');
  const upstream = (await npm('config', 'get', 'registry')).stdout.trim();

  const port = await freePort();
  const everybody = {access: '$all', publish: '$all'};
  const config = {
    storage: './storage',
    web: {enable: false},
    uplinks: {npm: {url: upstream, maxage: '60m', timeout: '60s'}},
    packages: {'anti-fraud-elements': everybody, '**': {access: '$all', proxy: 'npm'}},
    middlewares: {audit: {enabled: false}},
    max_body_size: '100mb',
    log: {type: 'stdout', format: 'pretty', level: 'warn'},
  };
  // What is JSON is YAML.
  writeFileSync(join(folder, 'config.yaml'), JSON.stringify(config));

  let said = '';
  const server = spawn(
    process.execPath,
    ['node_modules/verdaccio/bin/verdaccio', '--config', 'config.yaml', '--listen', `127.0.0.1:${port}`],
    {cwd: folder, stdio: ['ignore', 'pipe', 'pipe']},
  );
  for (const stream of [server.stdout, server.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  const ended = new Promise((resolve) => server.on('exit', resolve));
  const close = async () => {
    server.kill('SIGTERM');
    await ended;
  };
  const address = `http://127.0.0.1:${port}/`;
  if (await Promise.race([answers(address), ended.then(() => false)])) return {address, close};
  await close();
  throw new Error(`The registry did not start:\n${said}`);
}

async function answers(address) {
  for (const end = Date.now() + 60_000; Date.now() < end; await delay(100)) {
    const response = await fetch(`${address}-/ping`).catch(() => undefined);
    if (response?.ok) return true;
  }
  return false;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}
