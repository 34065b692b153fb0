import assert from 'node:assert/strict';
import {test} from 'node:test';
import {countSessions} from '../../.tools/wtr/counts-reporter.mjs';

const good = {name: 'shows', passed: true, skipped: false};
const bad = {name: 'hides', passed: false, skipped: false};
const skipped = {name: 'later', passed: false, skipped: true};

test('tests of every file and suite are counted', () => {
  const counts = countSessions([
    session(true, [good], [good, good]),
    session(false, [bad], [good]),
  ]);

  assert.deepEqual(counts, {passed: 4, failed: 1});
});

test('a skipped test counts as failed', () => {
  assert.deepEqual(countSessions([session(true, [good, skipped])]), {passed: 1, failed: 1});
});

test('a file that did not load counts as failed', () => {
  assert.deepEqual(countSessions([{passed: false}]), {passed: 0, failed: 1});
});

test('a file whose hook failed counts one more as failed', () => {
  assert.deepEqual(countSessions([session(false, [good])]), {passed: 1, failed: 1});
});

test('a file without a test counts as failed', () => {
  assert.deepEqual(countSessions([session(true, [])]), {passed: 0, failed: 1});
});

function session(passed, tests, nested = []) {
  return {passed, testResults: {tests, suites: [{tests: nested, suites: []}]}};
}
