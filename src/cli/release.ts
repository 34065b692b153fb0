import {readBytes} from './files.js';
import {readRelease as read} from './import/reading/read-release.js';
import type {Io} from './io.js';

/**
 * The text of a release (.txt, .html, .docx), in which quotes are looked up.
 *
 * @throws {CliProblem} When no text can be read from it.
 */
export async function readRelease(io: Io, path: string): Promise<string> {
  return (await read(await readBytes(io, path), path)).text;
}
