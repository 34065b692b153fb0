import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const reporter = fileURLToPath(new URL('../../.tools/testing/node-reporter.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'af-reporter-'));
after(() => rmSync(folder, {recursive: true}));

test('passing tests are dots and counted', () => {
  const {counts, output} = report(`
    describe('sums', () => {
      it('adds', () => {});
      it('takes away', () => {});
    });`);

  assert.deepEqual(counts, {passed: 2, failed: 0});
  assert.equal(output, '..\n2 passed, 0 failed\n');
});

test('a failing test is told with file, names and error', () => {
  const {counts, output} = report(`
    describe('sums', () => {
      it('adds', () => { throw new Error('five is not four'); });
      it('takes away', () => {});
    });`);

  assert.deepEqual(counts, {passed: 1, failed: 1});
  assert.match(output, /✖ .*sample\.test\.mjs › sums › adds\n {4}Error: five is not four/);
});

test('skipped tests and tests still to do count as failed', () => {
  assert.deepEqual(report(`it.skip('later', () => {}); it.todo('one day');`).counts, {
    passed: 0,
    failed: 2,
  });
});

test('a file that cannot be loaded counts as failed', () => {
  assert.deepEqual(report(`throw new Error('broken');`).counts, {passed: 0, failed: 1});
});

test('a file without a test counts as failed', () => {
  assert.deepEqual(report('').counts, {passed: 0, failed: 1});
});

test('a hook that fails after good tests counts as failed', () => {
  const {counts} = report(`
    describe('files', () => {
      after(() => { throw new Error('not cleaned'); });
      it('writes', () => {});
    });`);

  assert.deepEqual(counts, {passed: 1, failed: 1});
});

function report(source) {
  const file = join(folder, 'sample.test.mjs');
  const countsFile = join(folder, 'counts.json');
  writeFileSync(
    file,
    `import {after, describe, it} from 'node:test';\n${source}\nvoid [after, describe, it];`,
  );
  // The variable would make the inner runner report to the outer one.
  const {NODE_TEST_CONTEXT: _, ...env} = process.env;
  const {stdout} = spawnSync(process.execPath, ['--test', '--test-reporter', reporter, file], {
    encoding: 'utf8',
    env: {...env, AF_COUNTS: countsFile},
  });
  return {counts: JSON.parse(readFileSync(countsFile, 'utf8')), output: stdout};
}
