import {CliProblem} from './cli-problem.js';
import {readText} from './files.js';
import type {Io} from './io.js';
import type {CheckedPack} from './check/checked-pack-schema.js';
import type {Report} from './check/finding.js';
import {readJson} from './check/json-text.js';
import {checkSchema} from './check/schema-rules.js';

/**
 * The pack in a file, for commands that need it whole.
 *
 * @throws {CliProblem} When it cannot be read, naming file, line and column of the first fault.
 */
export async function readPack(io: Io, file: string): Promise<CheckedPack> {
  const result = readJson(await readText(io, file));
  if ('fault' in result) {
    const {words, line, column} = result.fault;
    throw new CliProblem({
      en: `${file}:${line}:${column}: ${words.en}.`,
      zh: `${file}:${line}:${column}：${words.zh}。`,
    });
  }
  const reports: Report[] = [];
  const pack = checkSchema(result.json.value, (report) => void reports.push(report));
  if (pack) return pack;
  const [first] = reports;
  const {line, column} = result.json.locate(first!.pointer);
  const more = reports.length - 1;
  throw new CliProblem({
    en: `${file}:${line}:${column}: ${first!.words.en} (${first!.pointer || '/'})${more ? `, and ${more} more` : ''}. anti-fraud check lists every fault.`,
    zh: `${file}:${line}:${column}：${first!.words.zh}（${first!.pointer || '/'}）${more ? `，另有 ${more} 处` : ''}。用 anti-fraud check 查看全部问题。`,
  });
}
