import {checkPack} from './check.js';
import {ContentProblem, type ProblemCode} from './content-problem.js';
import type {ContentPack} from './schema.js';

/** How long an answer may take to arrive whole, in milliseconds. */
export const timeLimit = 15_000;

/** How large a pack may be, in bytes. 5,000 long cases are about half of it. */
export const sizeLimit = 10 * 2 ** 20;

/**
 * For how long an answer serves others that ask for the same address, in
 * milliseconds. A failure is kept too, so that a page of fifty elements does
 * not ask a broken server fifty times.
 */
const keep = 10_000;

interface Request {
  readonly pack: Promise<ContentPack>;
  readonly abort: AbortController;
  readonly at: number;
  waiting: number;
}

const requests = new Map<string, Request>();

/**
 * Fetches and checks a content pack: one request however many ask at once,
 * given up when the last of them has left. Cookies go to the page's own
 * origin only.
 *
 * @param integrity Subresource Integrity hash that the bytes must match.
 * @throws {ContentProblem}
 */
export function loadPack(
  src: string,
  {integrity = '', signal}: {integrity?: string; signal?: AbortSignal} = {},
): Promise<ContentPack> {
  const key = `${integrity} ${src}`;
  // Those of other addresses too: a page that writes the time into them would keep every pack.
  requests.forEach(({at}, old) => Date.now() - at > keep && requests.delete(old));
  let request = requests.get(key);
  if (!request) {
    const abort = new AbortController();
    const pack = download(src, integrity, abort).then((bytes) => parsePack(bytes, src));
    request = {pack, abort, at: Date.now(), waiting: 0};
    requests.set(key, request);
  }

  const mine = request;
  const leave = () => {
    if (--mine.waiting) return;
    mine.abort.abort();
    if (requests.get(key) === mine) requests.delete(key);
  };
  mine.waiting++;
  signal?.addEventListener('abort', leave);
  const settled = () => signal?.removeEventListener('abort', leave);
  mine.pack.then(settled, settled);
  return mine.pack;
}

/** Forgets earlier answers for an address, so that the next one asking fetches it anew. */
export function forgetPack(src: string, integrity = ''): void {
  requests.delete(`${integrity} ${src}`);
}

async function download(
  src: string,
  integrity: string,
  abort: AbortController,
): Promise<ArrayBuffer> {
  let code: ProblemCode = 'load-failed';
  let reason = 'no connection, or refused by policy, CORS or integrity';
  const stop = (...why: [ProblemCode, string]) => {
    [code, reason] = why;
    abort.abort();
    return new Error(reason);
  };
  const timer = setTimeout(stop, timeLimit, 'timed-out', 'not whole in time');
  try {
    const {ok, status, body} = await fetch(src, {
      credentials: 'same-origin',
      integrity,
      signal: abort.signal,
    });
    if (!ok || !body) throw stop('http-status', `status ${status}`);
    const chunks: BlobPart[] = [];
    let size = 0;
    const reader = body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      size += part.value.length;
      chunks.push(part.value);
      if (size > sizeLimit) throw stop('too-large', `over ${sizeLimit} bytes; split the pack`);
    }
    return await new Blob(chunks).arrayBuffer();
  } catch {
    throw new ContentProblem(code, `${src}: ${reason}.`);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Makes a pack of the bytes, or the text, of a JSON file.
 *
 * @param name What to call the file in a message.
 * @throws {ContentProblem}
 */
export async function parsePack(json: ArrayBuffer | string, name: string): Promise<ContentPack> {
  let text: string;
  try {
    text = typeof json === 'string' ? json : new TextDecoder('utf-8', {fatal: true}).decode(json);
  } catch {
    throw new ContentProblem('wrong-encoding', `${name} is not UTF-8.`);
  }
  let value: unknown;
  try {
    // Old libraries replace or remove window.JSON; a response's own parser cannot be reached.
    value = await new Response(text).json();
  } catch {
    throw new ContentProblem(
      'not-json',
      `${name} is ${/^\s*</.test(text) ? 'a web page (a login?), not' : 'not'} JSON.`,
    );
  }
  return checkPack(value);
}
