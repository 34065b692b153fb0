import type {Locale, Words} from '../locale.js';
import type {CheckedFile} from './check-pack.js';
import {countOpen, type Level} from './finding.js';

const levelWords: Record<Level, Words> = {
  error: {en: 'error', zh: '错误'},
  warning: {en: 'warning', zh: '警告'},
  note: {en: 'note', zh: '提示'},
};

const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;

/** The findings for the eye: each with its place, what is wrong and the rule. */
export function textReport(files: readonly CheckedFile[], locale: Locale): string {
  const blocks = files.map(({file, findings}) => {
    const lines = findings.map(({line, column, level, words, rule, pointer, accepted}) => {
      const state =
        accepted === undefined
          ? levelWords[level][locale]
          : {en: `accepted (${accepted})`, zh: `已接受（${accepted}）`}[locale];
      return `  ${line}:${column}  ${state}  ${words[locale]}\n      ${rule}  ${pointer || '/'}\n`;
    });
    return lines.length ? `${file}\n${lines.join('')}\n` : '';
  });
  return blocks.join('') + summary(files, locale);
}

/** The counts of all findings in one line. */
export function summary(files: readonly CheckedFile[], locale: Locale): string {
  const findings = files.flatMap((each) => each.findings);
  const {error, warning, note} = countOpen(findings);
  const accepted = findings.filter((finding) => finding.accepted !== undefined).length;
  if (locale === 'zh') {
    const counts = [`${error} 个错误`, `${warning} 个警告`, `${note} 条提示`, accepted && `${accepted} 个已接受`];
    return `检查了 ${files.length} 个内容包：${counts.filter(Boolean).join('，')}。\n`;
  }
  const counts = [plural(error, 'error'), plural(warning, 'warning'), plural(note, 'note'), accepted && `${accepted} accepted`];
  return `${plural(files.length, 'pack')} checked: ${counts.filter(Boolean).join(', ')}.\n`;
}
