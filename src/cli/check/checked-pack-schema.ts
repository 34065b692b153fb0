import * as v from 'valibot';
import {described} from '../../content/describe.js';
import {packSchema} from '../../content/schema.js';

const acceptance = described(
  v.looseObject({
    rule: described(
      v.pipe(v.string(), v.regex(/^[a-z]+\/[a-z-]+$/, 'A rule is named as the check prints it, such as privacy/landline-number.')),
      'The rule as the check prints it: `privacy/landline-number`.',
    ),
    pointer: described(v.string(), 'The place as the check prints it, a JSON Pointer: `/cases/2/paragraphs/0`.'),
    reason: described(
      v.pipe(v.string(), v.regex(/\S/, 'A reason is needed: who reads this later must understand why.')),
      'Why the finding is no fault.',
    ),
    by: v.optional(described(v.string(), 'Who decided it.')),
    on: v.optional(
      described(
        v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/, 'A day is YYYY-MM-DD.')),
        'The day it was decided, YYYY-MM-DD.',
      ),
    ),
  }),
  'One finding that a person has looked at and accepts. Two findings at one place need two entries.',
);

/**
 * The pack as editors keep it: what elements read, and the decisions that
 * belong to the file but not to the page.
 */
export const checkedPackSchema = described(
  v.looseObject({
    ...packSchema.entries,
    accepted: v.optional(
      described(v.array(acceptance), 'Findings of `anti-fraud check` that a person has accepted, with the reason.'),
    ),
  }),
  'Anti-fraud content of one release in one language.',
);

export type CheckedPack = v.InferOutput<typeof checkedPackSchema>;
export type Acceptance = v.InferOutput<typeof acceptance>;
