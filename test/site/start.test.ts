import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const script = fileURLToPath(new URL('../../.tools/start.mjs', import.meta.url));

describe('npm start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'af-start-'));
  after(() => rmSync(folder, {recursive: true}));

  it('says what it does, serves the pages at the address it prints, and ends cleanly with Ctrl-C', async () => {
    const started = start(npmThat('process.exit(0)'));
    const address = await started.says(/http:\/\/127\.0\.0\.1:\d+\//);
    const response = await fetch(address);
    const page = await response.text();
    started.interrupt();

    assert.match(page, /长治公安守护清朗网络环境/);
    assert.match(started.text(), /1\/3 Building the elements[^]*2\/3 Building the demo pages/);
    assert.equal(await started.status, 0);
  });

  it('moves to the next port when the wanted one is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const {port} = other.address() as AddressInfo;
    const started = start(npmThat('process.exit(0)'), {PORT: String(port)});
    const address = await started.says(/http:\/\/127\.0\.0\.1:\d+\//);
    started.interrupt();
    other.close();

    assert.ok(Number(new URL(address).port) > port);
    assert.equal(await started.status, 0);
  });

  it('ends cleanly with Ctrl-C while it builds', async () => {
    const started = start(npmThat('console.log("building"); setInterval(() => {}, 1000)'));
    await started.says(/building/);
    started.interrupt();

    assert.equal(await started.status, 0);
    assert.doesNotMatch(started.text(), /failed/);
  });

  it('stops with the reason when the build fails', async () => {
    const started = start(npmThat('process.exit(3)'));

    assert.equal(await started.status, 1);
    assert.match(started.text(), /npm run build failed/);
  });

  it('refuses what is no port', async () => {
    const started = start(npmThat('process.exit(0)'), {PORT: 'http'});

    assert.equal(await started.status, 1);
    assert.match(started.text(), /PORT is set to http, which is no port/);
  });

  /** A stand-in for npm, so that a test of the start builds nothing that other tests are reading. */
  function npmThat(code: string) {
    const path = join(folder, `npm-${code.length}.cjs`);
    writeFileSync(path, code);
    return path;
  }

  function start(npm: string, env: Record<string, string> = {}) {
    const child = spawn(process.execPath, [script], {
      env: {...process.env, npm_execpath: npm, ...env},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const listeners = new Set<() => void>();
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        listeners.forEach((listener) => listener());
      });
    }
    const status = new Promise<number | null>((resolve) => child.on('close', resolve));
    return {
      status,
      text: () => output,
      interrupt: () => child.kill('SIGINT'),
      says: (pattern: RegExp) =>
        new Promise<string>((resolve, reject) => {
          const look = () => {
            const found = pattern.exec(output);
            if (found) resolve(found[0]);
          };
          listeners.add(look);
          void status.then(() => reject(new Error(`Ended without saying ${String(pattern)}:\n${output}`)));
          look();
        }),
    };
  }
});
