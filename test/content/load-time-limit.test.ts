import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {it, mock} from 'node:test';
import {ContentProblem} from '../../src/content/content-problem.js';
import {loadPack, timeLimit} from '../../src/content/load.js';

// In a file of its own: Node's fetch keeps timers too, and would be left with false ones.
it('loadPack gives up on an answer that drips', async () => {
  let arrived!: () => void;
  const arrival = new Promise<void>((resolve) => (arrived = resolve));
  const server = createServer((_request, response) => {
    response.write('{');
    arrived();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  mock.timers.enable({apis: ['setTimeout']});
  const loading = loadPack(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const outcome = assert.rejects(
    loading,
    (error) => error instanceof ContentProblem && error.code === 'timed-out',
  );
  await arrival;

  mock.timers.tick(timeLimit);

  await outcome;
  mock.timers.reset();
  server.closeAllConnections();
  server.close();
});
