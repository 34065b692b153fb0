/**
 * A draft: a content pack with `status: "draft"` and, under `draft`, what the
 * importer knows about where each item came from and what a person must still
 * decide. Libraries that show packs ignore the field; it is removed before
 * publishing.
 */
import * as v from 'valibot';
import {packSchema} from '../../content/schema.js';
import {described} from '../../content/describe.js';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const span = {
  start: described(offset, 'Where the quote begins in the text of the release, in UTF-16 units.'),
  end: described(offset, 'Where the quote ends, not included.'),
  quote: described(v.string(), 'The words there, verbatim, line breaks included.'),
};

/** What a person must decide, by kind. The names are stable: tools may branch on them. */
export const reviewKinds = [
  'two-columns', 'joined-number', 'repeat', 'parts-exceed-whole', 'part-without-whole', 'unassigned-figure', 'uncertain-figure',
  'left-out', 'table-figure', 'uncertain-label', 'uncertain-case', 'uncertain-tip', 'uncertain-question', 'minor', 'privacy', 'page-field', 'missing',
] as const;

export const draftFields = v.looseObject({
  release: v.looseObject({
    file: described(v.string(), 'Name of the file that was read.'),
    format: v.picklist(['text', 'html', 'docx']),
    encoding: described(v.string(), 'Encoding of the file: utf-8, utf-16le, utf-16be, gb18030; for Word files utf-8.'),
    characters: described(offset, 'Length of its text in UTF-16 units, to which all offsets refer.'),
    removed: described(
      v.array(v.object({element: v.string(), words: v.string()})),
      'Page furniture of an HTML file that is not in its text.',
    ),
  }),
  evidence: v.array(
    v.looseObject({
      pointer: described(v.string(), 'The item in this pack, a JSON Pointer (RFC 6901).'),
      ...span,
      number: v.optional(v.object({start: offset, end: offset})),
      sentence: v.optional(v.object({start: offset, end: offset})),
      confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
      reasons: described(v.array(v.string()), 'What made the importer read it so.'),
    }),
  ),
  review: v.array(
    v.looseObject({
      kind: v.picklist(reviewKinds),
      pointer: described(v.string(), 'The item concerned; empty when it is not in the pack.'),
      detail: described(v.string(), 'What exactly: a number as read, the fault’s name, the field missing.'),
      ...span,
      sentence: v.optional(v.object({start: offset, end: offset})),
    }),
  ),
  rejected: v.array(v.looseObject({rule: v.string(), ...span})),
  stripped: v.array(v.looseObject({rule: v.string(), ...span})),
});

export const draftSchema = v.looseObject({...packSchema.entries, draft: draftFields});

export type Draft = v.InferOutput<typeof draftSchema>;
export type DraftNotes = v.InferOutput<typeof draftFields>;
export type Evidence = DraftNotes['evidence'][number];
export type ReviewItem = DraftNotes['review'][number];
export type ReviewKind = (typeof reviewKinds)[number];
