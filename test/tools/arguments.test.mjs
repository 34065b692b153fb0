import assert from 'node:assert/strict';
import {test} from 'node:test';
import {engineNames, readArguments, stepNames} from '../../.tools/testing/arguments.mjs';

test('without arguments every step runs in every engine', () => {
  const {steps, engines, paths} = readArguments([]);

  assert.deepEqual({steps, engines, paths}, {steps: stepNames, engines: engineNames, paths: []});
});

test('--only and --engine choose, in the order of the road', () => {
  const {steps, engines} = readArguments([
    '--only',
    'browser,types',
    '--engine',
    'webkit',
    '--engine',
    'chromium',
  ]);

  assert.deepEqual(steps, ['types', 'browser']);
  assert.deepEqual(engines, ['chromium', 'webkit']);
});

test('paths run the test runners alone', () => {
  const {steps, paths} = readArguments(['./test/cli/', 'test/content/load.test.ts']);

  assert.deepEqual(steps, ['node', 'browser']);
  assert.deepEqual(paths, ['test/cli', 'test/content/load.test.ts']);
});

test('an unknown choice is refused with those that are known', () => {
  assert.throws(
    () => readArguments(['--engine', 'opera']),
    /--engine opera is not known; choose from chromium, firefox, webkit/,
  );
  assert.throws(() => readArguments(['--fast']), /--fast/);
});
