import {once} from 'node:events';
import {createServer} from 'node:net';

/** A port that nothing listens on. The system gives each who asks another, also those who ask at the same time. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
