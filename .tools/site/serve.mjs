import {createReadStream, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, sep} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {brotliCompressSync} from 'node:zlib';

/** The strictest policy that a government site is likely to send. Everything we make works under it. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/**
 * The same with Storybook below `storybook/`, whose own interface writes styles and scripts into its page. It is for
 * designers and no part of what sites embed.
 *
 * @param {string} pathname
 */
export const policyWithStorybook = (pathname) =>
  pathname.startsWith('/storybook/')
    ? "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:"
    : policy;

/**
 * No `charset` anywhere, as old servers leave it out: a page names its own, and a script that is
 * not plain ASCII would be read in the encoding of the page around it.
 */
const types = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

/** The longest that an answer can be held back. */
const longestWait = 60;

/**
 * Serves a folder on this machine, under the strict policy. `?wait=SECONDS` holds an answer back,
 * so that the state *loading* can be looked at.
 *
 * @param {string} folder
 * @param {number} [port] the first to try; a taken one moves to the next, 0 takes any free one
 * @param {{policy?: string | ((pathname: string) => string), compress?: boolean}} [options] another policy, or one for each path; texts with brotli for those who take it
 * @returns {Promise<{address: string, close(): Promise<void>}>}
 * @throws {Error} when none of a hundred ports is free.
 */
export async function serve(folder, port = 0, options = {}) {
  const ending = new AbortController();
  const server = createServer((request, response) => {
    answer(folder, request, response, {...options, signal: ending.signal}).catch((error) => {
      if (error.name !== 'AbortError') response.destroy(error);
    });
  });
  await listen(server, port);
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        ending.abort();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function listen(server, first) {
  const last = first && Math.min(first + 99, 65_535);
  for (let port = first; port <= last; port++) {
    const error = await new Promise((resolve) => {
      server.once('error', resolve);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', resolve);
        resolve(undefined);
      });
    });
    if (!error) return;
    if (!['EADDRINUSE', 'EACCES'].includes(error.code)) throw error;
  }
  throw new Error(`None of the ports ${first} to ${last} is free.`);
}

async function answer(folder, {method, url, headers}, response, options) {
  const {signal, compress = false, policy: ownPolicy = policy} = options;
  const {pathname, searchParams} = new URL(url, 'http://localhost');
  response.setHeader('Content-Security-Policy', typeof ownPolicy === 'function' ? ownPolicy(pathname) : ownPolicy);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cache-Control', 'no-store');
  if (method !== 'GET' && method !== 'HEAD') return end(response, 405, 'Only GET and HEAD are answered here.');

  const wait = Number(searchParams.get('wait'));
  if (wait > 0) await delay(Math.min(wait, longestWait) * 1000, undefined, {signal});

  const path = find(folder, pathname);
  if (!path) return end(response, 404, 'There is no such page.');
  response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
  if (compress && /\bbr\b/.test(headers['accept-encoding'] ?? '') && !/\.(png|webp)$/.test(path)) {
    const smaller = brotliCompressSync(readFileSync(path));
    response.writeHead(200, {'Content-Encoding': 'br', 'Content-Length': smaller.length});
    return response.end(method === 'HEAD' ? undefined : smaller);
  }
  response.setHeader('Content-Length', statSync(path).size);
  if (method === 'HEAD') return response.end();
  createReadStream(path).on('error', (error) => response.destroy(error)).pipe(response);
}

/** The file that an address names, never one outside the folder. */
function find(folder, pathname) {
  let path;
  try {
    path = join(folder, decodeURIComponent(pathname));
  } catch {
    return undefined;
  }
  if (path.includes('\0') || !(path + sep).startsWith(folder + sep)) return undefined;
  const stats = statSync(path, {throwIfNoEntry: false});
  if (stats?.isDirectory()) return find(folder, pathname.replace(/\/?$/, '/index.html'));
  return stats?.isFile() ? path : undefined;
}

function end(response, status, text) {
  response.writeHead(status, {'Content-Type': 'text/plain; charset=utf-8'}).end(text + '\n');
}
