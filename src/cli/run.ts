import {readArguments, wantsHelp} from './arguments.js';
import {CliProblem, exitStatus} from './cli-problem.js';
import type {Command} from './command.js';
import {commands} from './commands.js';
import {commandHelp, programHelp} from './help.js';
import {safe, say, type Io} from './io.js';
import {locales, type Locale} from './locale.js';
import {version} from '../internal/version.js';

/**
 * Runs `anti-fraud` with the words after its name and resolves with the exit
 * status. What stops a command is said in one line on standard error; a fault
 * of the command itself rejects.
 */
export async function run(argv: readonly string[], world: Io): Promise<number> {
  const io = {...world, locale: localeIn(argv) ?? world.locale};
  try {
    return await dispatch(withoutLanguage(argv), io);
  } catch (error) {
    if (!(error instanceof CliProblem)) throw error;
    io.err(`${safe(say(io, error.words))}\n`);
    return error.status;
  }
}

async function dispatch([name, ...rest]: readonly string[], io: Io): Promise<number> {
  if (name === '--version') {
    io.out(`${version}\n`);
    return exitStatus.ok;
  }
  if (name === undefined || name === 'help' || name.startsWith('-')) {
    const asked = name === 'help' ? await commandNamed(rest[0]) : undefined;
    if (name === 'help' && !asked && rest[0] !== undefined && !rest[0].startsWith('-')) throw unknownCommand(rest[0]);
    const understood = name !== undefined && /^(help|-h|--help|--lang(=.*)?)$/.test(name);
    const help = asked ? commandHelp(asked, io.locale) : programHelp(await allCommands(), io.locale);
    (understood ? io.out : io.err)(help);
    return understood ? exitStatus.ok : exitStatus.unusable;
  }
  const command = await commandNamed(name);
  if (!command) throw unknownCommand(name);
  if (wantsHelp(rest)) {
    io.out(commandHelp(command, io.locale));
    return exitStatus.ok;
  }
  return command.run(readArguments(command, rest), io);
}

/** `--lang` decides the language of every message, that of a usage error too, so it is looked up first. */
function localeIn(argv: readonly string[]): Locale | undefined {
  const at = argv.findIndex((each) => each === '--lang' || each.startsWith('--lang='));
  const given = at < 0 ? undefined : (/^--lang=(.*)$/.exec(argv[at]!)?.[1] ?? argv[at + 1]);
  return locales.find((locale) => given?.toLowerCase().split(/[-_]/)[0] === locale);
}

/** A language may stand before the command, too, which then is not to be taken for a question for help. */
function withoutLanguage(argv: readonly string[]): readonly string[] {
  const rest = argv.slice(argv[0] === '--lang' ? 2 : argv[0]?.startsWith('--lang=') ? 1 : 0);
  return rest.length ? rest : argv;
}

const allCommands = (): Promise<Command[]> => Promise.all(Object.values(commands).map((load) => load()));

async function commandNamed(name: string | undefined): Promise<Command | undefined> {
  return name !== undefined && Object.hasOwn(commands, name) ? commands[name]!() : undefined;
}

function unknownCommand(name: string) {
  const names = Object.keys(commands);
  const near = names.find((each) => each.startsWith(name) || name.startsWith(each));
  return new CliProblem({
    en: `anti-fraud: there is no command “${name}”. ${near ? `Did you mean ${near}?` : `Commands: ${names.join(', ')}.`}`,
    zh: `anti-fraud：没有“${name}”这个命令。${near ? `是否要用 ${near}？` : `可用命令：${names.join('、')}。`}`,
  });
}
