import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  browserGroups,
  filterByPaths,
  runtimeOf,
  singleFileGroups,
  testFiles,
} from '../../.tools/testing/test-files.mjs';

const files = [
  'test/cli/check.test.ts',
  'test/elements/case-card.test.ts',
  'test/elements/print.chromium.test.ts',
  'test/media/forced-colors/colours.test.ts',
  'test/media/reduced-motion/carousel.test.ts',
];

test('the folder tells the runtime', () => {
  assert.equal(runtimeOf('test/content/load.test.ts'), 'node');
  assert.equal(runtimeOf('test/content/html/read.test.ts'), 'browser');
  assert.equal(runtimeOf('test/elements/case-card.test.ts'), 'browser');
});

test('Chromium runs every browser test, in a group for each preference', () => {
  assert.deepEqual(browserGroups(files, 'chromium'), [
    {
      media: undefined,
      files: ['test/elements/case-card.test.ts', 'test/elements/print.chromium.test.ts'],
    },
    {media: 'reduced-motion', files: ['test/media/reduced-motion/carousel.test.ts']},
    {media: 'forced-colors', files: ['test/media/forced-colors/colours.test.ts']},
  ]);
});

test('Firefox leaves out what only Chromium can do', () => {
  assert.deepEqual(
    browserGroups(files, 'firefox').map((group) => group.files),
    [
      ['test/elements/case-card.test.ts'],
      ['test/media/reduced-motion/carousel.test.ts'],
      ['test/media/forced-colors/colours.test.ts'],
    ],
  );
});

test('WebKit leaves out forced colours too', () => {
  assert.deepEqual(
    browserGroups(files, 'webkit').map((group) => group.media),
    [undefined, 'reduced-motion'],
  );
});

test('a path names a file or a whole folder', () => {
  assert.deepEqual(filterByPaths(files, ['test/media']), files.slice(3));
  assert.deepEqual(filterByPaths(files, ['test/cli/check.test.ts']), files.slice(0, 1));
  assert.deepEqual(filterByPaths(files, ['test/el']), []);
  assert.deepEqual(filterByPaths(files, []), files);
});

test('every test file of the project is found, helpers are not', () => {
  const found = testFiles('.');

  assert.ok(found.includes('test/tools/test-files.test.mjs'));
  assert.ok(found.includes('test/helpers/commands.chromium.test.ts'));
  assert.ok(!found.includes('test/helpers/commands.ts'));
});

test('the single files’ own parts are held to what the elements are held to', () => {
  assert.deepEqual(singleFileGroups(files), [{media: undefined, files: ['test/elements/case-card.test.ts']}]);
});
