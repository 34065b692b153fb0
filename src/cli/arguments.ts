import {parseArgs, type ParseArgsConfig} from 'node:util';
import {CliProblem} from './cli-problem.js';
import type {Arguments, Command, Options} from './command.js';
import type {Io} from './io.js';

/** Options that every command understands besides its own. */
export const commonOptions = {
  help: {
    type: 'boolean',
    short: 'h',
    help: {en: 'Show this help.', zh: '显示本帮助。'},
  },
  lang: {
    type: 'string',
    value: 'zh|en',
    help: {
      en: 'Language of the messages; by default that of LC_ALL, LC_MESSAGES or LANG.',
      zh: '提示信息的语言；默认取 LC_ALL、LC_MESSAGES 或 LANG。',
    },
  },
} as const;

/** Whether the reader asked for help rather than for work. */
export const wantsHelp = (argv: readonly string[]): boolean => {
  const end = argv.indexOf('--');
  return argv.slice(0, end < 0 ? undefined : end).some((each) => each === '--help' || each === '-h');
};

/**
 * Reads the words after the command's name.
 *
 * @throws {CliProblem} When an option is unknown or lacks its value, or there are too few or too many files.
 */
export function readArguments(command: Command, argv: readonly string[]): Arguments {
  const {values, positionals} = parsed(command, argv);
  const {atLeast, atMost} = command.takes;
  if (positionals.length < atLeast || positionals.length > atMost) {
    // “通报 11月.txt” without quotation marks comes as two files.
    const apart = positionals.length > atMost;
    throw usageProblem(
      command,
      `expects ${command.usage}, but was given ${positionals.length === 0 ? 'no file' : positionals.join(' ')}${apart ? '. Put a name with spaces in quotation marks: "my file.txt"' : ''}`,
      `需要 ${command.usage}，实际给出${positionals.length === 0 ? '：无' : `：${positionals.join(' ')}`}${apart ? '。文件名中有空格时请加引号，如 "我的 文件.txt"' : ''}`,
    );
  }
  const complete: Record<string, string | boolean | readonly (string | boolean)[] | undefined> = {};
  for (const [name, {type, multiple}] of Object.entries(command.options)) {
    complete[name] = values[name] ?? (multiple ? [] : type === 'boolean' ? false : undefined);
  }
  // The parser gives each option the type it is declared with, which is what `Values` says.
  return {positionals, values: complete as Arguments['values']};
}

function parsed(command: Command, argv: readonly string[]) {
  const options: NonNullable<ParseArgsConfig['options']> = {};
  const all: Options = {...commonOptions, ...command.options};
  for (const [name, {type, short, multiple}] of Object.entries(all)) {
    options[name] = {type, ...(short && {short}), ...(multiple && {multiple})};
  }
  try {
    return parseArgs({args: [...argv], options, allowPositionals: true, strict: true});
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [sentence] = error.message.split(/\. |\n/);
    throw usageProblem(command, sentence!, chineseFault(sentence!));
  }
}

/** What the parser says in English only. */
function chineseFault(sentence: string): string {
  const option = /'(?:-\w, )?(-{1,2}[^\s'=]+)/.exec(sentence)?.[1] ?? '';
  if (/^Unknown option/.test(sentence)) return `没有选项 ${option}`;
  if (/argument missing/.test(sentence)) return `选项 ${option} 后面缺少值`;
  if (/does not take an argument/.test(sentence)) return `选项 ${option} 不带值`;
  return `选项有误（${option || sentence}）`;
}

/** Wrong usage, with the way to the right one. */
export function usageProblem({name}: Pick<Command, 'name'>, en: string, zh: string): CliProblem {
  return new CliProblem({
    en: `anti-fraud ${name}: ${en}. See anti-fraud ${name} --help.`,
    zh: `anti-fraud ${name}：${zh}。用法见 anti-fraud ${name} --help。`,
  });
}

/**
 * The world as of the day that ANTI_FRAUD_TODAY names, where it is set.
 *
 * @throws {CliProblem} When it names no day.
 */
export function onDay(command: Pick<Command, 'name'>, io: Io): Io {
  const today = io.env['ANTI_FRAUD_TODAY'];
  if (!today) return io;
  if (/^\d{4}-\d\d-\d\d$/.test(today)) return {...io, today};
  throw usageProblem(command, `ANTI_FRAUD_TODAY is ${today}, and a day is YYYY-MM-DD`, `ANTI_FRAUD_TODAY 为 ${today}，日期格式应为 YYYY-MM-DD`);
}
