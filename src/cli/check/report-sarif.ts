import {createHash} from 'node:crypto';
import {relative, resolve, sep} from 'node:path';
import {version} from '../../internal/version.js';
import type {Locale} from '../locale.js';
import type {CheckedFile} from './check-pack.js';
import type {Finding} from './finding.js';
import {rules, type RuleId} from './rules.js';

/**
 * The findings as SARIF 2.1.0 (OASIS), the form in which code hosts take
 * annotations. Accepted findings are there as suppressed, with their reason.
 */
export function sarifReport(files: readonly CheckedFile[], locale: Locale, cwd: string) {
  const used = [...new Set(files.flatMap(({findings}) => findings.map(({rule}) => rule)))].sort();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'anti-fraud',
            version,
            rules: used.map((id) => ({id, shortDescription: {text: rules[id][locale]}})),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap(({file, findings}) => {
          const uri = artifactUri(file, cwd);
          return findings.map((finding) => result(finding, used, uri, locale));
        }),
      },
    ],
  };
}

function result(finding: Finding, used: readonly RuleId[], uri: string, locale: Locale) {
  const {rule, level, pointer, line, column, endLine, endColumn, words, accepted} = finding;
  return {
    ruleId: rule,
    ruleIndex: used.indexOf(rule),
    level,
    message: {text: words[locale]},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri},
          region: {startLine: line, startColumn: column, endLine, endColumn},
        },
        logicalLocations: [{fullyQualifiedName: pointer || '/'}],
      },
    ],
    // Of rule and place only, so that a finding stays the same when lines move or words change.
    partialFingerprints: {
      rulePointer: createHash('sha256').update(`${rule}\n${pointer}`).digest('hex').slice(0, 32),
    },
    ...(accepted !== undefined && {suppressions: [{kind: 'inSource', justification: accepted}]}),
  };
}

/** A file as SARIF names it: relative to where the command runs, as a URI. */
function artifactUri(file: string, cwd: string): string {
  // Windows takes slashes as well as its own; this leaves one form of a name.
  return relative(cwd, resolve(cwd, file))
    .split(sep)
    .map((step) => encodeURIComponent(step))
    .join('/');
}
