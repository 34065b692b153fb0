import {readFileSync} from 'node:fs';

/**
 * How results are counted, once for all:
 *
 * - a test runner counts each of its tests, in each engine it runs in; a skipped test, a file that
 *   could not be loaded and a file without a test count as failed, since nothing was shown;
 * - a step that is no test runner (types, lint, …) counts as one, passed or failed;
 * - a runner that ends badly without a failed test of its own counts one more as failed;
 * - what was not run counts as neither.
 *
 * @typedef {{name: string, status: 'passed' | 'failed' | 'not run', passed: number,
 *   failed: number, note: string}} Result
 */

/** The result of a step that is no test runner. */
export function checkResult(name, exitStatus, note = '') {
  const good = exitStatus === 0;
  return {
    name,
    status: good ? 'passed' : 'failed',
    passed: Number(good),
    failed: Number(!good),
    note,
  };
}

/** The result of what could not be run here, and need not be. */
export function notRunResult(name, note) {
  return {name, status: 'not run', passed: 0, failed: 0, note};
}

/**
 * The result of a test runner.
 *
 * @param {string} name
 * @param {number | null} exitStatus
 * @param {{passed: number, failed: number} | undefined} counts what its reporter wrote, if it did
 * @returns {Result}
 */
export function runnerResult(name, exitStatus, counts) {
  const passed = counts?.passed ?? 0;
  const reported = counts?.failed ?? 0;
  const unexplained = reported === 0 && (exitStatus !== 0 || passed === 0);
  const failed = reported + Number(unexplained);
  const note = !unexplained ? '' : exitStatus === 0 ? 'no test ran' : 'the runner ended badly';
  return {name, status: failed ? 'failed' : 'passed', passed, failed, note};
}

/** Reads the counts that a reporter left in a file; `undefined` when it left none. */
export function readCounts(path) {
  try {
    const {passed, failed} = JSON.parse(readFileSync(path, 'utf8'));
    return Number.isInteger(passed) && Number.isInteger(failed) ? {passed, failed} : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What the road ends with: a line for each step, what failed, and the totals as the last line.
 *
 * @param {Result[]} results
 * @returns {{lines: string[], ok: boolean}}
 */
export function summary(results) {
  const passed = results.reduce((sum, each) => sum + each.passed, 0);
  const failed = results.reduce((sum, each) => sum + each.failed, 0);
  const width = Math.max(0, ...results.map((each) => each.name.length));
  const marks = {passed: '✔', failed: '✖', 'not run': '–'};
  return {
    lines: [
      ...results.map((each) => {
        const counts =
          each.passed + each.failed > 1
            ? `${each.passed} passed, ${each.failed} failed`
            : each.status;
        return [`${marks[each.status]} ${each.name.padEnd(width)}  ${counts}`, each.note]
          .filter(Boolean)
          .join(': ');
      }),
      '',
      `${passed} passed, ${failed} failed`,
    ],
    ok: failed === 0 && passed > 0,
  };
}
