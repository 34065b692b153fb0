import assert from 'node:assert/strict';
import {test} from 'node:test';
import {withElementEntries} from '../../.tools/build/package-exports.mjs';

const module = (path) => ({types: `./dist/${path}.d.ts`, default: `./dist/${path}.js`});
const text = (exports) => JSON.stringify({name: 'x', exports, license: 'MIT'}, null, 2) + '\n';
const entriesOf = (name) => [
  [`./${name}.js`, module(`elements/${name}/${name}`)],
  [`./${name}/define.js`, module(`entries/define/${name}`)],
];
const before = [
  ['.', module('entries/index')],
  ['./define.js', module('entries/define')],
];
const after = [
  ['./content.js', module('entries/content')],
  ['./packs/*.json', './dist/packs/*.json'],
];

test('a new element gets its entries, in their place', () => {
  const old = text(
    Object.fromEntries([
      ...before,
      ...entriesOf('old'),
      ['./react.js', module('react/index')],
      ['./react/old.js', module('react/old')],
      ...after,
    ]),
  );

  assert.equal(
    withElementEntries(old, ['new', 'old']),
    text(
      Object.fromEntries([
        ...before,
        ...entriesOf('new'),
        ...entriesOf('old'),
        ['./react.js', module('react/index')],
        ['./react/new.js', module('react/new')],
        ['./react/old.js', module('react/old')],
        ...after,
      ]),
    ),
  );
});

test('an element that is gone loses its entries', () => {
  const old = text(Object.fromEntries([...before, ...entriesOf('gone'), ...after]));

  const now = JSON.parse(withElementEntries(old, [])).exports;

  assert.deepEqual(Object.keys(now), ['.', './define.js', './content.js', './packs/*.json']);
});

test('what is right already stays as it is, to the letter', () => {
  const once = withElementEntries(text(Object.fromEntries([...before, ...after])), ['one', 'two']);

  assert.equal(withElementEntries(once, ['one', 'two']), once);
});
