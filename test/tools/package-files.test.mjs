import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareFiles} from '../../.tools/release/package-files.mjs';

const file = (bytes, sha256) => ({bytes, sha256});

test('two packages differ by files added, removed and changed, and by their sums', () => {
  const before = {'a.js': file(10, 'x'), 'b.js': file(20, 'y'), 'c.js': file(5, 'z')};
  const after = {'b.js': file(23, 'w'), 'c.js': file(5, 'z'), 'd.js': file(7, 'v')};

  assert.deepEqual(compareFiles(before, after), [
    '- a.js (10 bytes)',
    '~ b.js (20 → 23 bytes, +3)',
    '+ d.js (7 bytes)',
    '1 added, 1 removed, 1 changed; 35 → 35 bytes unpacked',
  ]);
});

test('a file of the same length and other content has changed', () => {
  const [line] = compareFiles({'a.js': file(10, 'x')}, {'a.js': file(10, 'y')});

  assert.equal(line, '~ a.js (10 → 10 bytes, 0)');
});

test('the same package differs in nothing', () => {
  const files = {'a.js': file(10, 'x')};

  assert.deepEqual(compareFiles(files, files), ['0 added, 0 removed, 0 changed; 10 → 10 bytes unpacked']);
});
