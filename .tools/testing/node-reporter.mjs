import {writeFileSync} from 'node:fs';
import {relative, resolve} from 'node:path';
import {inspect} from 'node:util';

/**
 * A short reporter for `node --test`: a dot for a passing test, everything about a failing one.
 * Leaves `{passed, failed}` in the file that `AF_COUNTS` names. What counts: see totals.mjs.
 */
export default async function* report(source) {
  const counts = {passed: 0, failed: 0};
  const path = [];
  let dots = 0;

  for await (const {type, data} of source) {
    if (type === 'test:start') {
      path.length = data.nesting;
      path[data.nesting] = data.name;
    } else if (type === 'test:pass' || type === 'test:fail') {
      const reason = reasonToFail(type, data);
      if (reason) {
        counts.failed++;
        const where = data.file && !isFile(data) ? [relative('', data.file)] : [];
        const names = isFile(data)
          ? [relative('', data.name)]
          : [...path.slice(0, data.nesting), data.name];
        yield `\n✖ ${[...where, ...names].join(' › ')}\n${indent(reason)}\n`;
        dots = 0;
      } else if (data.details.type !== 'suite') {
        counts.passed++;
        yield ++dots % 80 ? '.' : '.\n';
      }
      // At once, so that a runner that is stopped does not take its counts with it.
      if (process.env.AF_COUNTS) writeFileSync(process.env.AF_COUNTS, JSON.stringify(counts));
    } else if (type === 'test:stdout' || type === 'test:stderr') {
      yield data.message;
    }
  }
  yield `\n${counts.passed} passed, ${counts.failed} failed\n`;
}

/** Why a result counts as failed, or `undefined` when it does not. */
function reasonToFail(type, data) {
  if (data.skip !== undefined)
    return 'Skipped. A test that does not run shows nothing: mend or remove it.';
  if (data.todo !== undefined) return 'Marked as still to do: write or remove it.';
  if (type === 'test:fail') {
    const {error} = data.details;
    // A suite fails whenever a test in it does, and that test was counted.
    if (data.details.type === 'suite' && error.failureType === 'subtestsFailed') return undefined;
    return error.cause instanceof Error ? inspect(error.cause) : String(error.cause ?? error);
  }
  return isFile(data) ? 'No test in this file.' : undefined;
}

/** Node reports a whole file as one test when it held none, or did not end well. */
function isFile({name, file, nesting}) {
  return nesting === 0 && file !== undefined && resolve(name) === file;
}

function indent(text) {
  return text.replace(/^(?=.)/gm, '    ');
}
