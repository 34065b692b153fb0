import {execFile} from 'node:child_process';
import {createReadStream, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {promisify} from 'node:util';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The stories that every element has, with the state in which each shows it. */
export const states: Record<string, string> = {
  Shown: 'shown',
  ChildrenOnly: 'children',
  Loading: 'loading',
  LoadingWithText: 'loading',
  Expired: 'expired',
  FailedWithText: 'failed',
  FailedWithoutText: 'failed',
  Empty: 'empty',
};

/** And the surroundings that every element is shown in. */
export const surroundings = ['Narrow', 'English', 'Dark', 'RightToLeft', 'Vertical', 'Themed'];

/** Builds Storybook into a folder. */
export async function buildStorybook(folder: string): Promise<void> {
  await promisify(execFile)(process.execPath, [
    'node_modules/storybook/dist/bin/dispatcher.js',
    'build',
    '--disable-telemetry',
    '--quiet',
    '--output-dir',
    folder,
  ]);
}

/** One entry of the index that a built Storybook carries. */
export interface StoryEntry {
  id: string;
  type: 'story' | 'docs';
  title: string;
  importPath: string;
  exportName?: string;
  /** Headings of a page of documentation, which the search finds. */
  anchors?: {id: string; title: string}[];
}

/** What is in a built Storybook. */
export function storyIndex(folder: string): StoryEntry[] {
  const index = readFileSync(join(folder, 'index.json'), 'utf8');
  return Object.values((JSON.parse(index) as {entries: Record<string, StoryEntry>}).entries);
}

/** A folder that a portal may well put it in. */
const subPath = '/portal/anti-fraud/storybook/';

/**
 * Serves a built Storybook below a sub-path, without the strict policy of the demo site: Storybook
 * needs inline scripts.
 */
export async function serveStorybook(folder: string) {
  const server = createServer(({url = '/'}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const inside = pathname.startsWith(subPath) ? normalize(pathname.slice(subPath.length)) : '..';
    const path = join(folder, inside === '.' ? 'index.html' : inside);
    // Browsers ask for it on their own account.
    if (pathname === '/favicon.ico') response.writeHead(204).end();
    else if (inside.startsWith('..') || !statSync(path, {throwIfNoEntry: false})?.isFile())
      response.writeHead(404).end();
    else {
      response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
      createReadStream(path).pipe(response);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${subPath}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
