import type {Locale} from '../locale.js';
import type {CheckedFile} from './check-pack.js';
import {countOpen} from './finding.js';

/** The findings for machines. `version` changes when a field changes its meaning. */
export function jsonReport(files: readonly CheckedFile[], locale: Locale) {
  return {
    version: 1,
    counts: countOpen(files.flatMap(({findings}) => findings)),
    files: files.map(({file, findings}) => ({
      file,
      counts: countOpen(findings),
      findings: findings.map(({rule, level, pointer, line, column, endLine, endColumn, words, accepted}) => ({
        rule,
        level,
        pointer,
        line,
        column,
        endLine,
        endColumn,
        message: words[locale],
        ...(accepted !== undefined && {accepted}),
      })),
    })),
  };
}
