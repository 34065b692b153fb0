import * as v from 'valibot';
import {ContentProblem} from './content-problem.js';
import {packMajorVersion, packSchema, type ContentPack} from './schema.js';

/**
 * Makes a content pack of anything that JSON can hold: refuses what elements
 * could not show, keeps fields it does not know.
 *
 * @throws {ContentProblem} `unsupported-version` or `invalid`, pointing at the first fault.
 */
export function checkPack(json: unknown): ContentPack {
  const version = (json as {packVersion?: unknown} | null)?.packVersion;
  const major = typeof version === 'string' && /^(\d+)\./.exec(version);
  if (major && Number(major[1]) !== packMajorVersion) {
    throw new ContentProblem(
      'unsupported-version',
      `Pack format ${major.input}: update the library, which reads ${packMajorVersion}.x.`,
      '/packVersion',
    );
  }
  const result = v.safeParse(packSchema, json, {abortEarly: true});
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new ContentProblem('invalid', issue.message, pointerTo(issue));
}

/** The place of an issue as a JSON Pointer (RFC 6901). */
export function pointerTo(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? [])
    .map(({key}) => '/' + String(key).replace(/~/g, '~0').replace(/\//g, '~1'))
    .join('');
}
