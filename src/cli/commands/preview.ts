import {readFile} from 'node:fs/promises';
import {onDay, usageProblem} from '../arguments.js';
import {CliProblem, exitStatus} from '../cli-problem.js';
import {defineCommand} from '../command.js';
import {readBytes} from '../files.js';
import {packageRoot} from '../package-root.js';
import {servePreview} from '../preview/serve-preview.js';

const firstPort = 8310;

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
    if (file === '-' || source === '-') {
      throw usageProblem(command, 'needs files that can be read again', '需要可反复读取的文件');
    }
    await readBytes(io, file!);
    const script = await elementScript();

    await servePreview({io: onDay(command, io), file: file!, source, script}, Number(port));
    return exitStatus.ok;
  },
});

/** The built elements that come with this package. */
async function elementScript(): Promise<Uint8Array> {
  try {
    return await readFile(new URL('dist/cdn/anti-fraud.classic.js', packageRoot()));
  } catch {
    throw new CliProblem({
      en: 'dist/cdn/anti-fraud.classic.js is missing from anti-fraud-elements. Install the package again, or run npm run build in a checkout.',
      zh: 'anti-fraud-elements 中缺少 dist/cdn/anti-fraud.classic.js。请重新安装，或在源码目录运行 npm run build。',
    });
  }
}
