import {register} from 'tsx/esm/api';

const help = (text) => `\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`;

/**
 * docs/cli.md: what the commands say of themselves, and every rule of the check.
 *
 * @returns {Promise<string>}
 */
export async function cliReference() {
  const sources = register({namespace: 'cli-reference'});
  const {commands} = await sources.import('../../src/cli/commands.ts', import.meta.url);
  const {commandHelp, programHelp} = await sources.import('../../src/cli/help.ts', import.meta.url);
  const {rules} = await sources.import('../../src/cli/check/rules.ts', import.meta.url);
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  await sources.unregister();
  const rows = Object.entries(rules).map(([id, {en, zh}]) => `| \`${id}\` | ${en} | ${zh} |\n`);
  return [
    '# The command `anti-fraud`\n',
    'Made from the commands’ own help by `npm run generate`.\n',
    help(programHelp(all, 'en')),
    ...all.map((command) => `## ${command.name}\n\n${help(commandHelp(command, 'en'))}`),
    '## The rules of check\n',
    'The ids are part of the public interface: packs name them under `accepted`, and code hosts show them.\n',
    `| rule | what it demands | 要求 |\n| --- | --- | --- |\n${rows.join('')}`,
  ].join('\n');
}
