import type {Acceptance} from './checked-pack-schema.js';
import type {Add, Report} from './finding.js';

/** A report with the reason for which it was accepted, if it was. */
export type Decided = Report & {readonly accepted?: string};

/** Faults of form and of publishing itself are mended, not accepted. */
const cannotBeAccepted = /^(?:json|schema|publishing|accepted)\//;

/**
 * Marks the findings that a person has accepted in the pack. One entry stands
 * for one finding, so that a second number in an accepted paragraph is found.
 * An entry without a finding is reported, so that the list stays true.
 */
export function accept(reports: readonly Report[], acceptances: readonly Acceptance[], add: Add): Decided[] {
  const unused = new Set(acceptances.keys());
  const decided: Decided[] = reports.map((report) => {
    if (cannotBeAccepted.test(report.rule)) return report;
    for (const index of unused) {
      const {rule, pointer, reason} = acceptances[index]!;
      if (rule !== report.rule || pointer !== report.pointer) continue;
      unused.delete(index);
      return {...report, accepted: reason};
    }
    return report;
  });
  const left: Report[] = [...unused].map((index) => ({
    rule: 'accepted/unused',
    level: 'note',
    pointer: `/accepted/${index}`,
    words: {
      en: 'accepts a finding that is no longer there, or that cannot be accepted. Remove the entry',
      zh: '所接受的问题已不存在，或不可接受。请删除此项',
    },
  }));
  left.forEach(add);
  return [...decided, ...left];
}
