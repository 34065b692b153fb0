import {writeFileSync} from 'node:fs';
import {argv} from 'node:process';
import {fileURLToPath} from 'node:url';
import {rules} from '../src/cli/check/rules.js';
import {commands} from '../src/cli/commands.js';
import {commandHelp, programHelp} from '../src/cli/help.js';

const target = new URL('../docs/cli.md', import.meta.url);

/** docs/cli.md: what the commands say of themselves, and every rule of the check. */
export async function cliReference(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const help = (text: string) => `\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`;
  return [
    '# The command `anti-fraud`\n',
    'Made from the commands’ own help by `node --import tsx .tools/cli-reference.ts`; a test keeps it in step.\n',
    help(programHelp(all, 'en')),
    ...all.map((command) => `## ${command.name}\n\n${help(commandHelp(command, 'en'))}`),
    '## The rules of check\n',
    `The ids are part of the public interface: packs name them under \`accepted\`, and code hosts show them.\n`,
    `| rule | what it demands | 要求 |\n| --- | --- | --- |\n${Object.entries(rules)
      .map(([id, {en, zh}]) => `| \`${id}\` | ${en} | ${zh} |\n`)
      .join('')}`,
  ].join('\n');
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, await cliReference());
