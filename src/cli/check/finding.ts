import type {Words} from '../locale.js';
import type {RuleId} from './rules.js';

/** How grave a finding is. Only errors make the exit status 1. */
export const levels = ['error', 'warning', 'note'] as const;

export type Level = (typeof levels)[number];

/** A place in a file. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** What a rule reports, before its place in the file is known. */
export interface Report {
  readonly rule: RuleId;
  readonly level: Level;
  /** Where in the pack, a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly words: Words;
  /** Part of the string at `pointer`, in UTF-16 code units, when not the whole value. */
  readonly within?: {readonly start: number; readonly end: number};
}

/** One finding, with its place. */
export interface Finding extends Report, Region {
  /** The reason recorded in the pack for accepting it; such a finding no longer counts. */
  readonly accepted?: string;
}

/** Takes the findings of a rule. */
export type Add = (report: Report) => void;

/** How many findings of each level are open. */
export function countOpen(findings: readonly Finding[]): Record<Level, number> {
  const count = {error: 0, warning: 0, note: 0};
  for (const {level, accepted} of findings) if (accepted === undefined) count[level]++;
  return count;
}
