import {importRelease} from '../../../../src/cli/import/import-release.js';
import type {Draft} from '../../../../src/cli/import/draft-schema.js';
import {every} from './drafted.js';

/** The draft of an English release that says this under a headline. */
export const draftedInEnglish = (...paragraphs: string[]): Draft =>
  importRelease(['Results of the campaign', ...paragraphs].join('\n\n'), {today: '2031-01-01'});

/** Every figure of such a draft, as “label | display”. */
export const englishFiguresOf = (...paragraphs: string[]): string[] =>
  every(draftedInEnglish(...paragraphs)).map(({label, display}) => `${label} | ${display}`);

/** What each of its tips says. */
export const englishTipsOf = (...paragraphs: string[]): string[] =>
  (draftedInEnglish(...paragraphs).tips ?? []).map(({quote}) => String(quote));
