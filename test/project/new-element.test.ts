import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {addElement, kinds} from '../../.tools/new-element/add-element.mjs';
import {states, surroundings} from './storybook.js';

const run = promisify(execFile);
const what = ['.storybook', '.tools', 'docs', 'src', 'stories', 'test/helpers', 'test/consumers', 'rollup.config.mjs', 'package.json', 'tsconfig.json'];

const nameFor = (kind: string) => `example-${kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
const names = Object.keys(kinds).map(nameFor);

describe('npm run new:element, in a copy of the project,', () => {
  const root = mkdtempSync(join(tmpdir(), 'af-new-element-'));
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  let changed: string[] = [];

  before(() => {
    const filter = (path: string) => !path.includes('node_modules');
    for (const each of what) cpSync(each, join(root, each), {recursive: true, filter});
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
    symlinkSync(resolve('dist'), join(root, 'dist'));
    for (const kind of Object.keys(kinds)) changed = addElement(root, nameFor(kind), kind);
  });

  after(() => rmSync(root, {recursive: true, force: true}));

  it('writes every file that an element consists of', () => {
    const files = [
      'src/elements/example-tips/example-tips.ts',
      'src/elements/example-tips/example-tips.styles.ts',
      'src/elements/example-tips/define.ts',
      'src/entries/define/example-tips.ts',
      'test/elements/example-tips.test.ts',
      'stories/example-tips.stories.ts',
      'docs/elements/example-tips.md',
      'docs/demo/pages/example-tips.mjs',
    ];

    assert.deepEqual(files.filter((path) => !existsSync(join(root, path))), []);
  });

  it('names it in every list, once', () => {
    const count = (path: string, words: string) => read(path).split(words).length - 1;

    assert.equal(count('src/entries/define.ts', "'./define/example-tips.js'"), 1);
    assert.equal(count('src/entries/define-all.ts', "'example-tips': ExampleTipsElement"), 1);
    assert.equal(count('src/entries/index.ts', '{ExampleTipsElement}'), 1);
    assert.equal(count('src/ssr/elements.ts', "'af-example-tips': {"), 1);
    assert.equal(count('docs/elements/README.md', '[example-tips](example-tips.md)'), 1);
    assert.equal(count('docs/demo/pages.mjs', '  exampleTips,\n'), 1);
    assert.ok(changed.includes('src/styles/page.css'));
    assert.equal(count('src/styles/page.css', 'af-example-tips'), count('src/styles/page.css', ':where(af-stats-banner, '));
  });

  it('leaves a project whose types are right, for every kind', async () => {
    const tsc = run(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], {cwd: root});
    const said = await tsc.then(() => '', (error: unknown) => (error as {stdout: string}).stdout);

    assert.equal(said, '');
  });

  it('makes its examples from a pack that has what it shows', () => {
    assert.match(read('docs/elements/example-notices.md'), /src="\/anti-fraud\/example-notices\.zh-Hans\.json"/);
    assert.match(read('docs/elements/example-warning-signs.md'), /src="\/anti-fraud\/changzhi-jingwang-2023\.zh-Hans\.json"/);
  });

  it('builds a demo site whose pages show it, for every kind', async () => {
    await run(process.execPath, ['-e', 'await (await import("./.tools/site/build-site.mjs")).buildSite(".site")'], {cwd: root});
    for (const name of names) {
      const page = read(`.site/${name}.html`);

      assert.match(page, new RegExp(`<af-${name} src="[^"]+" heading-level="3">\\s*<\\w`), name);
    }
  });

  it('tells every story that an element must have, for every kind', () => {
    const wanted = [...Object.keys(states), ...surroundings];
    for (const name of names) {
      const told = [...read(`stories/${name}.stories.ts`).matchAll(/^export const (\w+)/gm)].map(([, story]) => story);

      assert.deepEqual(wanted.filter((story) => !told.includes(story)), [], name);
    }
  });

  it('lets npm run generate write its exports and the tables of its page', async () => {
    await run(process.execPath, ['.tools/generate.mjs'], {cwd: root});
    const {exports} = JSON.parse(read('package.json')) as {exports: Record<string, unknown>};

    assert.ok('./example-tips.js' in exports);
    assert.ok('./example-tips/define.js' in exports);
    assert.match(read('docs/elements/example-tips.md'), /### Parts[^]*`title`/);
  });

  it('changes nothing when the name is taken, is no name, or the kind is none', () => {
    const before = read('src/entries/define.ts');

    assert.throws(() => addElement(root, 'qa', 'tips'), /There is an element of that name: src\/elements\/qa/);
    assert.throws(() => addElement(root, 'Af_Tips', 'tips'), /“Af_Tips” is no name of an element/);
    assert.throws(() => addElement(root, 'other', 'poems'), /Packs have no poems/);
    assert.equal(read('src/entries/define.ts'), before);
  });
});
