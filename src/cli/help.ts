import {commonOptions} from './arguments.js';
import type {Command, Options} from './command.js';
import type {Locale, Words} from './locale.js';

const words = {
  intro: {
    en: 'From press release to content pack to page.',
    zh: '从新闻通报到内容包，再到网页。',
  },
  usage: {en: 'Usage', zh: '用法'},
  commands: {en: 'Commands', zh: '命令'},
  options: {en: 'Options', zh: '选项'},
  given: {en: 'options', zh: '选项'},
  examples: {en: 'Examples', zh: '示例'},
  command: {en: 'COMMAND', zh: '命令'},
  each: {
    en: 'anti-fraud COMMAND --help explains a command with examples; anti-fraud --version prints the version.',
    zh: 'anti-fraud 命令 --help 查看各命令的说明和示例；anti-fraud --version 显示版本号。',
  },
  statuses: {
    en: 'Exit status: 0 all is well; 1 something was found that must be mended; 2 wrong usage, or a file that cannot be read or written.',
    zh: '退出状态：0 正常；1 发现必须修改的问题；2 用法有误，或文件无法读写。',
  },
} satisfies Record<string, Words>;

/** How many terminal columns a text takes: Chinese characters and punctuation take two. */
const columns = (text: string) =>
  text.replace(/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g, '  ')
    .length;

/** Two columns, the first padded to the longest of the rows. */
function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => columns(left)));
  return rows.map(([left, right]) => `  ${left}${' '.repeat(width - columns(left))}  ${right}\n`).join('');
}

const optionRows = (options: Options, locale: Locale) =>
  Object.entries(options).map(
    ([name, {short, value, help}]) =>
      [`${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`, help[locale]] as const,
  );

/** The help of one command. */
export function commandHelp(command: Command, locale: Locale): string {
  const notes = command.notes?.[locale] ?? [];
  return [
    `${command.summary[locale]}\n`,
    `${words.usage[locale]}: anti-fraud ${command.name} [${words.given[locale]}] ${command.usage}\n`,
    `${words.options[locale]}:\n${table(optionRows({...command.options, ...commonOptions}, locale))}`,
    ...notes.map((note) => `${note}\n`),
    `${words.statuses[locale]}\n`,
    `${words.examples[locale]}:\n${command.examples.map(({line, help}) => `  # ${help[locale]}\n  ${line}\n`).join('')}`,
  ].join('\n');
}

/** The help of the program: what commands there are. */
export function programHelp(commands: readonly Command[], locale: Locale): string {
  const [first] = commands.flatMap(({examples}) => examples.slice(0, 1));
  return [
    `${words.intro[locale]}\n`,
    `${words.usage[locale]}: anti-fraud ${words.command[locale]} …\n`,
    `${words.commands[locale]}:\n${table(commands.map(({name, usage, summary}) => [`${name} ${usage}`, summary[locale]]))}`,
    `${words.options[locale]}:\n${table(optionRows(commonOptions, locale))}`,
    `${words.each[locale]}\n`,
    `${words.statuses[locale]}\n`,
    first ? `${words.examples[locale]}:\n  # ${first.help[locale]}\n  ${first.line}\n` : '',
  ].join('\n');
}
