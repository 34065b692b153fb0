import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';

/**
 * Says how many tests passed and failed, and leaves `{passed, failed}` in the file that `AF_COUNTS`
 * names. What counts: see ../testing/totals.mjs.
 */
export function countsReporter() {
  return {
    reportTestFileResults({logger, sessionsForTestFile}) {
      for (const session of sessionsForTestFile) {
        const {skipped, notReached, empty} = countSession(session);
        const where = `${relative('', session.testFile)} in ${session.browser.name}`;
        if (skipped) logger.log(`✖ ${where}: ${skipped} skipped, which counts as failed.`);
        if (notReached)
          logger.log(`✖ ${where}: ${notReached} not reached, which counts as failed.`);
        if (empty) logger.log(`✖ ${where}: no test in this file.`);
      }
    },
    stop({sessions}) {
      const counts = countSessions([...sessions]);
      if (process.env.AF_COUNTS) writeFileSync(process.env.AF_COUNTS, JSON.stringify(counts));
      // The runner's terminal swallows what is written while it stops.
      process.once('exit', () => console.log(`${counts.passed} passed, ${counts.failed} failed`));
    },
  };
}

/** @returns {{passed: number, failed: number}} */
export function countSessions(sessions) {
  const all = sessions.map(countSession);
  return {
    passed: all.reduce((sum, each) => sum + each.passed, 0),
    failed: all.reduce((sum, each) => sum + each.failed, 0),
  };
}

/** The counts of one file in one browser. */
function countSession(session) {
  const tests = session.testResults ? testsOf(session.testResults) : [];
  const skipped = tests.filter((test) => test.skipped).length;
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  // An error outside of any test ends the file.
  const notReached = tests.filter((test) => !test.passed && !test.skipped && !test.error).length;
  const failed = tests.length - passed;
  // A file that did not load, or a hook that threw, fails the session without failing a test.
  const unexplained = !session.passed && failed === 0;
  const empty = session.passed === true && tests.length === 0;
  return {passed, failed: failed + Number(unexplained || empty), skipped, notReached, empty};
}

function testsOf(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsOf)];
}
