import {once} from 'node:events';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {CliProblem} from '../cli-problem.js';

/** What the server answers: the content type and the body. */
export interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
  /** 200 unless given. */
  readonly status?: number;
}

/** Answers a path, or nothing when there is none of that name. */
export type Route = (path: string) => Promise<Answer | undefined>;

export interface PreviewServer {
  readonly address: string;
  /** Tells every open page that something changed. */
  readonly announce: () => void;
  readonly close: () => Promise<void>;
}

/** The policy under which the elements promise to work; a preview shows at once if they do not. */
const headers = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'",
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** How many ports are tried from the first one on. */
const portsTried = 20;

/**
 * Serves a preview on this machine only.
 *
 * @param port The first port to try; the next free one is taken. 0 lets the system choose.
 * @throws {CliProblem} When no port is free.
 */
export async function startServer(route: Route, port: number): Promise<PreviewServer> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => void answer(request, response, route, listeners));
  await listen(server, port);
  const {port: taken} = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${taken}/`,
    announce: () => listeners.forEach((response) => response.write('event: change\ndata:\n\n')),
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function listen(server: Server, first: number) {
  const last = first === 0 ? 0 : Math.min(65535, first + portsTried - 1);
  for (let port = first; port <= last; port++) {
    server.listen(port, '127.0.0.1');
    try {
      await once(server, 'listening');
      return;
    } catch (error) {
      const {code} = error as NodeJS.ErrnoException;
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    }
  }
  throw new CliProblem({
    en: `No port from ${first} to ${last} is free. Name another with --port.`,
    zh: `${first} 至 ${last} 端口均被占用。请用 --port 指定其他端口。`,
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  route: Route,
  listeners: Set<ServerResponse>,
) {
  // A page elsewhere could point a name of its own at this machine and read a draft (DNS rebinding).
  if (!/^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(request.headers.host ?? '')) {
    response.writeHead(403).end();
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, {Allow: 'GET, HEAD'}).end();
    return;
  }
  const path = (request.url ?? '/').replace(/[?#].*$/, '').slice(1);
  if (path === 'events') {
    response.writeHead(200, {...headers, 'Content-Type': 'text/event-stream'});
    response.write('retry: 1000\n\n');
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
    return;
  }
  const found = (await route(path)) ?? {type: 'text/plain', body: 'Not found\n', status: 404};
  response.writeHead(found.status ?? 200, {...headers, 'Content-Type': `${found.type}; charset=utf-8`});
  response.end(request.method === 'HEAD' ? undefined : found.body);
}
