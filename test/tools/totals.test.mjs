import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkResult, notRunResult, runnerResult, summary} from '../../.tools/testing/totals.mjs';

test('totals add up runners, and steps as one each', () => {
  const {lines, ok} = summary([
    checkResult('types', 0),
    runnerResult('node', 0, {passed: 40, failed: 0}),
    runnerResult('chromium', 0, {passed: 20, failed: 0}),
  ]);

  assert.equal(lines.at(-1), '61 passed, 0 failed');
  assert.equal(ok, true);
});

test('a failed step and failed tests count as failed', () => {
  const {lines, ok} = summary([
    checkResult('lint', 1),
    runnerResult('node', 1, {passed: 3, failed: 2}),
  ]);

  assert.equal(lines.at(-1), '3 passed, 3 failed');
  assert.equal(ok, false);
});

test('a runner that ends badly after good tests counts one as failed', () => {
  assert.equal(runnerResult('node', 1, {passed: 3, failed: 0}).failed, 1);
  assert.equal(runnerResult('node', 0, {passed: 3, failed: 0}).failed, 0);
});

test('a runner that never reported counts one as failed', () => {
  assert.deepEqual(runnerResult('firefox', null, undefined), {
    name: 'firefox',
    status: 'failed',
    passed: 0,
    failed: 1,
    note: 'the runner ended badly',
  });
});

test('a runner without a test counts one as failed', () => {
  assert.equal(runnerResult('webkit', 0, {passed: 0, failed: 0}).note, 'no test ran');
});

test('what was not run is shown, and counts as neither', () => {
  const {lines, ok} = summary([checkResult('types', 0), notRunResult('webkit', 'not installed')]);

  assert.match(lines.join('\n'), /– webkit {2}not run: not installed/);
  assert.equal(lines.at(-1), '1 passed, 0 failed');
  assert.equal(ok, true);
});

test('a road on which nothing ran is no success', () => {
  assert.equal(summary([notRunResult('webkit', '')]).ok, false);
});
