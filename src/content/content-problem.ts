/**
 * What can be wrong with content. The codes are part of the public interface:
 * sites may branch on them, and they keep their meaning.
 *
 * - `load-failed`: no answer: the network, a policy, or an integrity hash that does not match.
 * - `timed-out`: the answer did not arrive whole in time.
 * - `http-status`: the server answered with an error.
 * - `too-large`: the answer is larger than any pack should be.
 * - `wrong-encoding`: the bytes are not UTF-8.
 * - `not-json`: the text is not JSON, for example a login page.
 * - `unsupported-version`: a pack format this library cannot read.
 * - `invalid`: a field is missing or of the wrong type.
 * - `draft`: the pack is not published and the element not in preview.
 * - `unreadable-markup`: HTML in which nothing, or not everything, was understood.
 */
export type ProblemCode =
  | 'load-failed'
  | 'timed-out'
  | 'http-status'
  | 'too-large'
  | 'wrong-encoding'
  | 'not-json'
  | 'unsupported-version'
  | 'invalid'
  | 'draft'
  | 'unreadable-markup';

/**
 * A fault in content, for the person who made it. Expected, so it travels as
 * data; any other error is a fault of this library and surfaces as one.
 */
export class ContentProblem extends Error {
  override readonly name = 'ContentProblem';

  constructor(
    readonly code: ProblemCode,
    /** What is wrong and how to cure it, in English, for the author. */
    message: string,
    /** Where in the pack, a JSON Pointer (RFC 6901); empty for the whole. */
    readonly pointer = '',
  ) {
    super(message);
  }
}
