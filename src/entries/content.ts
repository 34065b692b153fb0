/** The content pack: its types, and the check that elements make of it. Needs no page. */
export {checkPack} from '../content/check.js';
export {ContentProblem, type ProblemCode} from '../content/content-problem.js';
export {approximations, packMajorVersion, severities, tipKinds} from '../content/schema.js';
export type {
  Approximation,
  Case,
  Category,
  Content,
  ContentPack,
  Figure,
  FigurePart,
  Hotline,
  Kind,
  Measure,
  Notice,
  Period,
  Question,
  Severity,
  Source,
  Tip,
  TipKind,
  WarningSign,
} from '../content/schema.js';
