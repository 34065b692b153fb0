import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {afterEach, describe, it} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';
import {setFlagsFromString} from 'node:v8';
import {runInNewContext} from 'node:vm';
import {ContentProblem, type ProblemCode} from '../../src/content/content-problem.js';
import {forgetPack, loadPack, sizeLimit} from '../../src/content/load.js';
import {pack} from '../helpers/packs.js';

let server: Server | undefined;

afterEach(async () => {
  server?.closeAllConnections();
  server?.close();
  if (server) await once(server, 'close');
  server = undefined;
});

describe('loadPack', () => {
  it('loads a pack', async () => {
    const src = await serving(json(pack({id: 'good'})));

    assert.equal((await loadPack(src)).id, 'good');
  });

  it('asks once for many that ask together', async () => {
    let asked = 0;
    const src = await serving((request, response) => {
      asked++;
      json(pack())(request, response);
    });

    await Promise.all([loadPack(src), loadPack(src), loadPack(src)]);

    assert.equal(asked, 1);
  });

  it('does not ask a broken server again at once', async () => {
    let asked = 0;
    const src = await serving((_request, response) => {
      asked++;
      response.writeHead(500).end();
    });

    await assert.rejects(loadPack(src));
    await assert.rejects(loadPack(src));

    assert.equal(asked, 1);
  });

  it('keeps no answer for longer than it serves others', async (test) => {
    const src = await serving(json(pack()));
    const early = new WeakRef(await loadPack(`${src}?time=1`));
    const later = Date.now() + 10_001;
    test.mock.method(Date, 'now', () => later);

    await loadPack(`${src}?time=2`);
    await collected();

    assert.equal(early.deref(), undefined);
  });

  it('keeps an answer for those who ask soon', async (test) => {
    const src = await serving(json(pack()));
    const early = new WeakRef(await loadPack(`${src}?time=1`));
    const later = Date.now() + 9_000;
    test.mock.method(Date, 'now', () => later);

    await loadPack(`${src}?time=2`);
    await collected();

    assert.notEqual(early.deref(), undefined);
  });

  it('succeeds after a failure when asked anew', async () => {
    let asked = 0;
    const src = await serving((request, response) => {
      if (asked++) json(pack())(request, response);
      else response.writeHead(500).end();
    });

    await assert.rejects(loadPack(src));
    forgetPack(src);

    assert.equal((await loadPack(src)).id, 'test');
  });

  it('gives the request up when the last who asked has left', async () => {
    const closed = resolvers();
    const arrived = resolvers();
    const src = await serving((request) => {
      request.socket.once('close', () => closed.resolve());
      arrived.resolve();
    });
    const [one, other] = [new AbortController(), new AbortController()];
    const outcome = Promise.allSettled([
      loadPack(src, {signal: one.signal}),
      loadPack(src, {signal: other.signal}),
    ]);
    await arrived.promise;

    one.abort();
    other.abort();

    await closed.promise;
    assert.deepEqual(
      (await outcome).map(({status}) => status),
      ['rejected', 'rejected'],
    );
  });

  it('keeps the request for those who stay', async () => {
    const leaving = new AbortController();
    const src = await serving((request, response) => {
      leaving.abort();
      json(pack())(request, response);
    });
    const left = loadPack(src, {signal: leaving.signal});
    const stayed = loadPack(src);

    assert.equal((await stayed).id, 'test');
    await left;
  });

  it('reads UTF-8 with a byte-order mark', async () => {
    const src = await serving((_request, response) =>
      response.end('\ufeff' + JSON.stringify(pack())),
    );

    assert.equal((await loadPack(src)).title, '净网行动通报');
  });

  it('refuses an answer larger than any pack should be', async () => {
    const src = await serving((_request, response) =>
      response.end(Buffer.alloc(sizeLimit + 1, ' ')),
    );

    await assert.rejects(loadPack(src), problem('too-large'));
  });

  const faults: [string, ProblemCode, RequestListener][] = [
    ['a missing page', 'http-status', (_, response) => response.writeHead(404).end('{}')],
    ['no content', 'http-status', (_, response) => response.writeHead(204).end()],
    [
      'a login page',
      'not-json',
      (_, response) => response.end('<!doctype html><title>登录</title>'),
    ],
    [
      'truncated JSON',
      'not-json',
      (_, response) => response.end(JSON.stringify(pack()).slice(0, -5)),
    ],
    [
      'GBK bytes',
      'wrong-encoding',
      (_, response) => response.end(Buffer.from('7b22d6d0b9fa223a317d', 'hex')),
    ],
    ['UTF-16', 'wrong-encoding', (_, response) => response.end(Buffer.from('\ufeff{}', 'utf16le'))],
    [
      'deep nesting',
      'invalid',
      (_, response) => response.end('['.repeat(20_000) + ']'.repeat(20_000)),
    ],
    [
      'a circle of redirects',
      'load-failed',
      (_, response) => response.writeHead(302, {location: '/'}).end(),
    ],
    ['a newer format', 'unsupported-version', json({...pack(), packVersion: '2.0'})],
    [
      'text that is a template',
      'invalid',
      json(pack({title: {_$litType$: 1} as unknown as string})),
    ],
  ];
  for (const [what, code, listener] of faults) {
    it(`refuses ${what}`, async () => {
      const src = await serving(listener);

      await assert.rejects(loadPack(src), problem(code));
    });
  }

  it('says that nobody answered', async () => {
    const src = await serving(json(pack()));
    server!.close();
    server!.closeAllConnections();
    await once(server!, 'close');
    server = undefined;

    await assert.rejects(loadPack(src), problem('load-failed'));
  });
});

async function serving(listener: RequestListener) {
  server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

function json(value: unknown): RequestListener {
  return (_request, response) => response.end(JSON.stringify(value));
}

const problem = (code: ProblemCode) => (error: unknown) =>
  error instanceof ContentProblem && error.code === code;

function resolvers() {
  let resolve!: () => void;
  const promise = new Promise<void>((fulfil) => (resolve = fulfil));
  return {promise, resolve};
}

/** Lets what nobody holds any more be collected; a weak reference lives until the end of its turn. */
async function collected() {
  await delay(0);
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
