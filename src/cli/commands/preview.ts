import {once} from 'node:events';
import {unwatchFile, watchFile} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {usageProblem} from '../arguments.js';
import {checkFile} from '../check/check-pack.js';
import {CliProblem, exitStatus} from '../cli-problem.js';
import {defineCommand} from '../command.js';
import {readBytes} from '../files.js';
import {safe, say, type Io} from '../io.js';
import {packageRoot} from '../package-root.js';
import {clientScript, previewCss} from '../preview/assets.js';
import {previewPage, problemPage} from '../preview/page.js';
import {startServer, type Answer} from '../preview/server.js';
import {readRelease} from '../release.js';

const firstPort = 8310;

/** Milliseconds between two looks at the files. Looking works where notices of change do not: network drives, editors that replace the file. */
const pace = 250;

/** `anti-fraud preview`: the page beside the findings, anew with every save. */
export const command = defineCommand({
  name: 'preview',
  summary: {
    en: 'Shows a pack in all elements beside the findings, anew with every save.',
    zh: '在本机预览内容包：各元素与检查结果并列，保存即刷新。',
  },
  usage: 'PACK',
  takes: {atLeast: 1, atMost: 1},
  options: {
    source: {
      type: 'string',
      short: 's',
      value: 'FILE',
      help: {
        en: 'The release (.txt, .html, .docx); every quote is looked up in it.',
        zh: '新闻通报（.txt、.html、.docx），逐条核对引文。',
      },
    },
    port: {
      type: 'string',
      short: 'p',
      value: 'NUMBER',
      help: {
        en: `First port to try; the next free one is taken. ${firstPort} by default.`,
        zh: `首选端口，被占用时顺延；默认 ${firstPort}。`,
      },
    },
  },
  notes: {
    en: ['The page is served to this computer only (127.0.0.1), drafts included. Ctrl-C ends it.'],
    zh: ['页面（包括草稿）只在本机（127.0.0.1）可见。按 Ctrl-C 结束。'],
  },
  examples: [
    {
      line: 'anti-fraud preview pack.json --source release.docx',
      help: {en: 'See the page while you edit the pack', zh: '边改内容包边看页面'},
    },
  ],

  async run({positionals: [file], values: {source, port = String(firstPort)}}, io) {
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
      throw usageProblem(command, 'the port is a number from 0 to 65535', '端口为 0 至 65535 的数字');
    }
    if (file === '-') throw usageProblem(command, 'needs a file that can be saved again', '需要可反复保存的文件');
    await readBytes(io, file!);
    const script = await elementScript();

    const server = await startServer((path) => answerTo(path, {io, file: file!, source, script}), Number(port));
    const watched = [file!, ...(source === undefined ? [] : [source])].map((each) => resolve(io.cwd, each));
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
    return exitStatus.ok;
  },
});

/** The built elements that come with this package. */
async function elementScript(): Promise<Uint8Array> {
  try {
    return await readFile(new URL('dist/embed/anti-fraud-core.js', packageRoot()));
  } catch {
    throw new CliProblem({
      en: 'dist/embed/anti-fraud-core.js is missing from anti-fraud-elements. Install the package again, or run npm run build in a checkout.',
      zh: 'anti-fraud-elements 中缺少 dist/embed/anti-fraud-core.js。请重新安装，或在源码目录运行 npm run build。',
    });
  }
}

interface Preview {
  readonly io: Io;
  readonly file: string;
  readonly source: string | undefined;
  readonly script: Uint8Array;
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
    case 'anti-fraud-core.js':
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
