import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {policy, serve} from '../../.tools/site/serve.mjs';

describe('The server of the demo site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'af-serve-'));
  let server: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    mkdirSync(join(folder, 'site/more'), {recursive: true});
    writeFileSync(join(folder, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'site/index.html'), 'first');
    writeFileSync(join(folder, 'site/more/index.html'), 'second');
    server = await serve(join(folder, 'site'));
  });

  after(async () => {
    await server.close();
    rmSync(folder, {recursive: true});
  });

  it('sends pages under the strict policy', async () => {
    const {headers} = await get('/index.html');

    assert.equal(headers['content-security-policy'], policy);
    assert.match(policy, /default-src 'none'.*require-trusted-types-for 'script'/);
  });

  it('answers a folder with its index', async () => {
    assert.equal((await get('/')).body, 'first');
    assert.equal((await get('/more')).body, 'second');
  });

  it('says what it does not have', async () => {
    assert.equal((await get('/none.html')).status, 404);
  });

  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%', '/%00']) {
    it(`gives away nothing beside its folder (${path})`, async () => {
      const {status, body} = await get(path);

      assert.equal(status, 404);
      assert.doesNotMatch(body, /secret/);
    });
  }

  it('changes nothing', async () => {
    assert.equal((await get('/index.html', 'POST')).status, 405);
  });

  it('moves to the next port when one is taken', async () => {
    const taken = Number(new URL(server.address).port);
    const second = await serve(join(folder, 'site'), taken);
    await second.close();

    assert.ok(Number(new URL(second.address).port) > taken);
  });

  it('ends although an answer is still being held back', async () => {
    const other = await serve(join(folder, 'site'));
    const held = get('/index.html?wait=30', 'GET', other.address);
    await new Promise((resolve) => setImmediate(resolve));
    await Promise.all([other.close(), assert.rejects(held)]);
  });

  /** Unlike fetch, sends a path as it is written. */
  function get(path: string, method = 'GET', address = server.address) {
    return new Promise<{status?: number; headers: Record<string, unknown>; body: string}>((resolve, reject) => {
      const {hostname, port} = new URL(address);
      request({hostname, port, path, method}, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (text: string) => (body += text));
        response.on('end', () => resolve({status: response.statusCode, headers: response.headers, body}));
      })
        .on('error', reject)
        .end();
    });
  }
});
