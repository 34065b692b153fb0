import assert from 'node:assert/strict';
import {copyFile, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {applyPatch} from 'diff';
import {applyEdits, modify} from 'jsonc-parser';
import {inFolder, type Folder} from '../cli/helpers/run-cli.js';
import {examples} from './markdown.js';

const guide = 'docs/guides/editors-hour.md';
const releases = 'test/fixtures/releases';
const founding = 'changzhi-jingwang-2023';

// Everything the guide shows is done here, in its order, and must come out as it is printed there.
test('an editor’s hour goes as the guide tells it', async () => {
  const files = {
    'release.txt': await readFile(`${releases}/synthetic/zh-conference.txt`),
    'changzhi.txt': await readFile(`${releases}/${founding}.txt`),
    [`${founding}.zh-Hans.json`]: await readFile(`stories/packs/${founding}.zh-Hans.json`),
    [`${founding}.en.json`]: await readFile(`stories/packs/${founding}.en.json`),
  };
  const steps = [
    ...examples(guide, 'console'),
    ...examples(guide, 'diff'),
    ...examples(guide, 'text'),
  ].sort((one, other) => one.line - other.line);

  const told = await inFolder(files, async (folder) => {
    const all: {line: number; shown: string; real: string}[] = [];
    for (const {line, code} of steps) {
      if (code.startsWith('$ ')) {
        const [command = '', ...shown] = code.slice(2).split('\n');
        all.push({line, shown: shown.join('\n'), real: await run(folder, command)});
      } else if (code.startsWith('--- ')) await edit(folder, code);
      else await remove(folder, code.trim());
    }
    return all;
  });

  assert.ok(told.length > 5);
  for (const {line, shown, real} of told) assert.equal(real, shown, `${guide}:${line}`);
});

/** What a command prints, on both streams. The port of the preview is whichever is free. */
async function run(folder: Folder, command: string): Promise<string> {
  const [program, ...argv] = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
  if (program === 'cp') {
    await copyFile(join(folder.path, argv[0]!), join(folder.path, argv[1]!));
    return '';
  }
  const interruption = new AbortController();
  let printed = '';
  const print = (text: string) => {
    printed += text;
    if (text.includes('Ctrl-C')) interruption.abort();
  };
  await folder.run(argv, {
    today: '2031-11-06',
    interrupted: interruption.signal,
    out: print,
    err: print,
  });
  return printed.replace(/127\.0\.0\.1:\d+/, '127.0.0.1:8310');
}

/** What the editor changes by hand, told as a difference. */
async function edit(folder: Folder, difference: string) {
  const [, name = ''] = /^--- (\S+)/.exec(difference)!;
  const changed = applyPatch(await folder.read(name), difference);
  assert.notEqual(changed, false, `The difference does not fit ${name}:\n${difference}`);
  await writeFile(join(folder.path, name), changed as string);
}

/** The one field that an editor takes out as a whole. */
async function remove(folder: Folder, field: string) {
  const text = await folder.read('pack.json');
  const removed = applyEdits(text, modify(text, [field], undefined, {}));
  assert.notEqual(removed, text, `pack.json has no ${field}.`);
  await writeFile(join(folder.path, 'pack.json'), removed);
}

// The Chinese guide is shorter. What it prints is in the English one, which is run above.
test('the Chinese guide prints nothing but what the English one prints', () => {
  const codes = (page: string, language: string) => examples(page, language).map(({code}) => code);
  const english = codes(guide, 'console');
  const chinese = codes('docs/guides/editors-hour.zh.md', 'console');
  const commands = codes('docs/guides/editors-hour.zh.md', 'sh').map((code) => `$ ${code.trim()}\n`);

  assert.ok(chinese.length > 2);
  assert.deepEqual(chinese.filter((code) => !english.includes(code)), []);
  assert.deepEqual(commands.filter((command) => !english.some((code) => code.startsWith(command))), []);
});
