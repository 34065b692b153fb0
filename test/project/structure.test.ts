import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {test} from 'node:test';

/** What belongs to an element besides its `define.ts`. */
const parts = [
  (name: string) => `src/elements/${name}/${name}.ts`,
  (name: string) => `src/elements/${name}/${name}.styles.ts`,
  (name: string) => `test/elements/${name}.test.ts`,
  (name: string) => `stories/${name}.stories.ts`,
  (name: string) => `docs/elements/${name}.md`,
];

/** The elements under a folder: whatever has a `define.ts`. */
function elementsIn(root: string): string[] {
  const folder = join(root, 'src/elements');
  return readdirSync(folder).filter((name) => existsSync(join(folder, name, 'define.ts')));
}

function missingParts(root: string): string[] {
  return elementsIn(root)
    .flatMap((name) => parts.map((part) => part(name)))
    .filter((path) => !existsSync(join(root, path)));
}

test('every element has its class, styles, test, story and page', () => {
  assert.deepEqual(missingParts('.'), []);
});

test('the core elements are there', () => {
  const core = ['case-card', 'case-list', 'stats-banner', 'tip-carousel'];

  assert.deepEqual(
    elementsIn('.').filter((name) => core.includes(name)),
    core,
  );
});

test('an element without a story is found out', () => {
  const root = mkdtempSync(join(tmpdir(), 'af-structure-'));
  const write = (path: string) => {
    mkdirSync(dirname(join(root, path)), {recursive: true});
    writeFileSync(join(root, path), '');
  };
  write('src/elements/odd-one/define.ts');
  for (const part of parts) write(part('odd-one'));
  assert.deepEqual(missingParts(root), []);

  rmSync(join(root, 'stories/odd-one.stories.ts'));

  assert.deepEqual(missingParts(root), ['stories/odd-one.stories.ts']);
  rmSync(root, {recursive: true});
});

test('importing the class of an element registers nothing', () => {
  for (const name of elementsIn('.')) {
    const source = readFileSync(`src/elements/${name}/${name}.ts`, 'utf8');

    assert.doesNotMatch(
      source,
      /customElements\.define|@customElement|from '.*\/define\.js'/,
      name,
    );
  }
});

test('every element is among those that are registered together', () => {
  const together = readFileSync('src/entries/define.ts', 'utf8');
  const prefixed = readFileSync('src/entries/define-all.ts', 'utf8');

  for (const name of elementsIn('.')) {
    assert.ok(together.includes(`'./define/${name}.js'`), name);
    assert.ok(prefixed.includes(`'${name}':`), name);
  }
});
