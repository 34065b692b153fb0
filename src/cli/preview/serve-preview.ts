import {once} from 'node:events';
import {unwatchFile, watchFile} from 'node:fs';
import {resolve} from 'node:path';
import {checkFile} from '../check/check-pack.js';
import {CliProblem} from '../cli-problem.js';
import {readBytes} from '../files.js';
import {safe, say, type Io} from '../io.js';
import {readRelease} from '../release.js';
import {clientScript, previewCss} from './assets.js';
import {previewPage, problemPage} from './page.js';
import {startServer, type Answer} from './server.js';

/** Milliseconds between two looks at the files. Looking works where notices of change do not: network drives, editors that replace the file. */
const pace = 250;

/** What is shown, and with which script. */
export interface Preview {
  readonly io: Io;
  readonly file: string;
  /** The release, when quotes are to be looked up. */
  readonly source: string | undefined;
  /** The built elements. */
  readonly script: Uint8Array;
}

/**
 * Serves the preview until the command is interrupted.
 *
 * @param port The first port to try; the next free one is taken.
 * @throws {CliProblem} When no port is free.
 */
export async function servePreview(preview: Preview, port: number): Promise<void> {
  const {io, file, source} = preview;
  const server = await startServer((path) => answerTo(path, preview), port);
  const watched = [file, ...(source === undefined ? [] : [source])].map((each) => resolve(io.cwd, each));
  for (const each of watched) watchFile(each, {interval: pace}, server.announce);
  io.err(
    safe(
      say(io, {
        en: `${file} is shown at ${server.address} and follows every save. Ctrl-C ends it.\n`,
        zh: `${file} 的预览地址：${server.address}，保存后自动刷新。按 Ctrl-C 结束。\n`,
      }),
    ),
  );
  if (!io.interrupted.aborted) await once(io.interrupted, 'abort');
  for (const each of watched) unwatchFile(each, server.announce);
  await server.close();
}

async function answerTo(path: string, {io, file, source, script}: Preview): Promise<Answer | undefined> {
  switch (path) {
    case '':
      return page(io, file, source);
    case 'pack.json':
      return readBytes(io, file).then(
        (body) => ({type: 'application/json', body}),
        () => ({type: 'text/plain', body: '', status: 503}),
      );
    case 'anti-fraud.classic.js':
      return {type: 'text/javascript', body: script};
    case 'preview.js':
      return {type: 'text/javascript', body: clientScript};
    case 'preview.css':
      return {type: 'text/css', body: previewCss};
    default:
      return undefined;
  }
}

async function page(io: Io, file: string, source: string | undefined): Promise<Answer> {
  try {
    const release = source === undefined ? undefined : await readRelease(io, source);
    return {type: 'text/html', body: previewPage(await checkFile(io, file, release), io.locale)};
  } catch (error) {
    if (!(error instanceof CliProblem)) throw error;
    return {type: 'text/html', body: problemPage(say(io, error.words), io.locale), status: 503};
  }
}
