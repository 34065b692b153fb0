import {importRelease} from '../../../../src/cli/import/import-release.js';
import type {Draft} from '../../../../src/cli/import/draft-schema.js';
import type {Figure, FigurePart} from '../../../../src/content/schema.js';

/** The draft of a release that says this under a headline. */
export const drafted = (...paragraphs: string[]): Draft =>
  importRelease(['全市打击整治工作情况', ...paragraphs].join('\n\n'), {today: '2031-01-01'});

/** Every figure of a draft, parts and outcomes included, as “label display unit”. */
export const figuresOf = (draft: Draft): string[] => every(draft).map(({label, display, unit = ''}) => `${label} ${display}${unit}`);

export function every(draft: Draft): (Figure | FigurePart)[] {
  return [...(draft.figures ?? []), ...(draft.cases ?? []).flatMap(({outcomes = []}) => outcomes)].flatMap((figure) => [figure, ...(figure.parts ?? [])]);
}

/** Numbers set aside in a draft, each with its rule. */
export const rejectedIn = (draft: Draft): string[] => draft.draft.rejected.map(({rule, quote}) => `${rule} ${quote}`);

/** What a person must decide about a draft, each with its kind. */
export const reviewIn = (draft: Draft): string[] => draft.draft.review.map(({kind, detail}) => `${kind} ${detail}`);
