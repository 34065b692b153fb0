import {checkText, type CheckedFile} from '../check/check-pack.js';
import {countOpen} from '../check/finding.js';
import {formatJson} from '../check/format-json.js';
import {readJson} from '../check/json-text.js';
import {jsonReport} from '../check/report-json.js';
import {sarifReport} from '../check/report-sarif.js';
import {textReport} from '../check/report-text.js';
import {CliProblem, exitStatus} from '../cli-problem.js';
import {onDay, usageProblem} from '../arguments.js';
import {defineCommand} from '../command.js';
import {readText, writeWhole} from '../files.js';
import {safe, say, type Io} from '../io.js';
import {readRelease} from '../release.js';

/** `anti-fraud check`: everything that can be said about a pack without its author. */
export const command = defineCommand({
  name: 'check',
  summary: {
    en: 'Checks content packs: form, provenance, privacy, freshness, links, language, accessibility.',
    zh: '检查内容包：格式、出处、隐私、时效、链接、语言、无障碍。',
  },
  usage: 'PACK…',
  takes: {atLeast: 1, atMost: Infinity},
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
    json: {type: 'boolean', help: {en: 'Prints the findings as JSON.', zh: '以 JSON 输出结果。'}},
    sarif: {
      type: 'boolean',
      help: {
        en: 'Prints the findings as SARIF 2.1.0, which code hosts show as annotations.',
        zh: '以 SARIF 2.1.0 输出结果，供代码平台显示批注。',
      },
    },
    fix: {
      type: 'boolean',
      help: {
        en: 'Lays the JSON out anew (white space only) and says so. Nothing else is ever changed.',
        zh: '只重新排版 JSON（空白字符）并说明，绝不改动内容。',
      },
    },
  },
  notes: {
    en: [
      'Levels: an error must be mended or accepted; a warning needs a look; a note is for information. Only errors make the exit status 1.',
      'To accept a finding, add to the pack: "accepted": [{"rule": "privacy/landline-number", "pointer": "/cases/0/paragraphs/1", "reason": "Published number of the station", "by": "…", "on": "2024-01-31"}]. One entry accepts one finding.',
      'The environment variable ANTI_FRAUD_TODAY=YYYY-MM-DD checks freshness as of another day.',
    ],
    zh: [
      '级别：错误必须修改或接受；警告须人工查看；提示仅供参考。只有错误使退出状态为 1。',
      '如需接受某项结果，请在内容包中写明："accepted": [{"rule": "privacy/landline-number", "pointer": "/cases/0/paragraphs/1", "reason": "派出所公开电话", "by": "…", "on": "2024-01-31"}]。一条只接受一处。',
      '环境变量 ANTI_FRAUD_TODAY=YYYY-MM-DD 可按指定日期检查时效。',
    ],
  },
  examples: [
    {
      line: 'anti-fraud check pack.json --source release.docx',
      help: {en: 'Check a pack against its release', zh: '对照通报检查内容包'},
    },
    {
      line: 'anti-fraud check packs/*.json --sarif > findings.sarif',
      help: {en: 'Annotations for a code host', zh: '输出供代码平台使用的批注'},
    },
    {
      line: 'anti-fraud check pack.json --fix',
      help: {en: 'Check, and lay the JSON out neatly', zh: '检查并整理 JSON 排版'},
    },
  ],

  async run({positionals, values: {source, json, sarif, fix}}, io) {
    if (json && sarif) {
      throw usageProblem(command, 'choose one of --json and --sarif', '--json 与 --sarif 只能选一个');
    }
    const world = onDay(command, io);
    const release = source === undefined ? undefined : await readRelease(io, source);
    const files: CheckedFile[] = [];
    let unreadable = false;
    for (const file of positionals) {
      try {
        files.push(await checkOne(world, file, release, fix));
      } catch (error) {
        if (!(error instanceof CliProblem)) throw error;
        // One bad file must not hide what is wrong with the others.
        io.err(`${safe(say(io, error.words))}\n`);
        unreadable = true;
      }
    }
    if (files.length > 0 || json || sarif) {
      io.out(
        sarif
          ? `${JSON.stringify(sarifReport(files, io.locale, io.cwd), null, 2)}\n`
          : json
            ? `${JSON.stringify(jsonReport(files, io.locale), null, 2)}\n`
            : safe(textReport(files, io.locale)),
      );
    }
    if (unreadable) return exitStatus.unusable;
    return countOpen(files.flatMap(({findings}) => findings)).error > 0 ? exitStatus.findings : exitStatus.ok;
  },
});

async function checkOne(io: Io, file: string, release: string | undefined, fix: boolean) {
  const text = await readText(io, file);
  return checkText(io, file, fix ? await laidOut(io, file, text) : text, release);
}

/** Writes the file in the usual layout, when it is JSON and not laid out so already. */
async function laidOut(io: Io, file: string, text: string): Promise<string> {
  if (file === '-' || !('json' in readJson(text))) return text;
  const formatted = formatJson(text);
  if (formatted === text) return text;
  await writeWhole(io, file, formatted, {force: true});
  io.err(
    safe(
      say(io, {
        en: `${file}: laid out anew; only white space was changed.\n`,
        zh: `${file}：已重新排版，只改动了空白字符。\n`,
      }),
    ),
  );
  return formatted;
}
