import {accept} from './accepted.js';
import {checkAccessibility} from './accessibility-rules.js';
import {checkAlternates, type ReadBeside} from './alternate-rules.js';
import type {CheckedPack} from './checked-pack-schema.js';
import type {Add, Finding, Report} from './finding.js';
import {checkFreshness} from './freshness-rules.js';
import {readJson} from './json-text.js';
import {checkLanguage} from './language-rules.js';
import {checkLinks} from './link-rules.js';
import {checkPrivacy} from './privacy-rules.js';
import {checkProvenance} from './provenance-rules.js';
import {checkPublishing} from './publishing-rules.js';
import {checkSchema} from './schema-rules.js';

/** What the check knows of one file. */
export interface CheckedFile {
  readonly file: string;
  /** In the order of the file. */
  readonly findings: readonly Finding[];
  /** The pack, when its form is sound. */
  readonly pack?: CheckedPack;
}

/** What the check needs to know besides the text of a pack. */
export interface CheckOptions {
  /** The day by which content is expired or not, as YYYY-MM-DD. */
  readonly today: string;
  /** The text of the release, when quotes are to be looked up in it. */
  readonly release?: string | undefined;
  /** Reads a pack beside this one; without it, packs in other languages are not compared. */
  readonly readBeside?: ReadBeside | undefined;
}

/**
 * Checks the text of one pack with every rule. Needs neither files nor Node, so that a page can
 * check as the command does.
 *
 * @param file What findings call it.
 */
export async function checkPackText(
  file: string,
  text: string,
  {today, release, readBeside}: CheckOptions,
): Promise<CheckedFile> {
  const result = readJson(text);
  if ('fault' in result) {
    const {words, ...region} = result.fault;
    return {file, findings: [{rule: 'json/syntax', level: 'error', pointer: '', words, ...region}]};
  }
  const {json} = result;
  const reports: Report[] = [];
  const add: Add = (report) => void reports.push(report);

  const pack = checkSchema(json.value, add);
  const acceptances = pack?.accepted ?? [];
  if (pack) {
    checkProvenance(pack, release, add);
    checkPrivacy(json.value as CheckedPack, add);
    checkFreshness(pack, today, add);
    checkLinks(json.value as CheckedPack, add);
    checkLanguage(json.value as CheckedPack, add);
    checkAccessibility(pack, add);
    if (readBeside) await checkAlternates(pack, readBeside, add);
    const open = accept(reports, acceptances, () => undefined).filter(({accepted}) => accepted === undefined);
    checkPublishing(pack, open, add);
  }
  const decided = accept(reports, acceptances, add);
  const findings = [
    ...decided.map((report) => ({...report, ...json.locate(report.pointer, report.within)})),
    ...json.duplicates.map(({pointer, region}) => ({
      rule: 'json/duplicate-key' as const,
      level: 'error' as const,
      pointer,
      words: {
        en: 'this field is given twice; the first one is lost. Remove one',
        zh: '字段重复，前一个将丢失。请删去其一',
      },
      ...region,
    })),
  ].sort((one, other) => one.line - other.line || one.column - other.column);
  return {file, findings, ...(pack && {pack})};
}
