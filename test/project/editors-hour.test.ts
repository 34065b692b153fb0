import assert from 'node:assert/strict';
import {copyFile, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {test} from 'node:test';
import {applyPatch} from 'diff';
import {applyEdits, modify} from 'jsonc-parser';
import type {Locale} from '../../src/cli/locale.js';
import {inFolder, type Folder} from '../cli/helpers/run-cli.js';
import {examples} from './markdown.js';

const guide = 'docs/guides/editors-hour.md';
const releases = 'test/fixtures/releases';
const founding = 'changzhi-jingwang-2023';

// Everything the guide shows is done here, in its order, and must come out as it is printed there.
test('an editor’s hour goes as the guide tells it', async () => {
  const told = await hour('en');

  assert.ok(told.length > 5);
  for (const {line, shown, real} of told) assert.equal(real, shown, `${guide}:${line}`);
});

// The Chinese guide is shorter: what is changed by hand stands in the English one.
test('the Chinese guide prints what the same hour prints to a Chinese editor', async () => {
  const told = (await hour('zh')).map(({command, real}) => `$ ${command}\n${real}`);
  const shown = examples('docs/guides/editors-hour.zh.md', 'console').map(({code}) => code);

  assert.ok(shown.length > 5);
  assert.deepEqual(shown.filter((code) => !told.includes(code)), []);
});

interface Step {
  line: number;
  command: string;
  shown: string;
  real: string;
}

/** Does all that the English guide tells, in a folder of its own. */
async function hour(locale: Locale): Promise<Step[]> {
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

  return inFolder(files, async (folder) => {
    const all: Step[] = [];
    for (const {line, code} of steps) {
      if (code.startsWith('$ ')) {
        const [command = '', ...shown] = code.slice(2).split('\n');
        all.push({line, command, shown: shown.join('\n'), real: await run(folder, command, locale)});
      } else if (code.startsWith('--- ')) await edit(folder, code);
      else await remove(folder, code.trim());
    }
    return all;
  });
}

/** What a command prints, on both streams. The port of the preview is whichever is free. */
async function run(folder: Folder, command: string, locale: Locale): Promise<string> {
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
    locale,
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
