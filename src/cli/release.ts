import {readText} from './files.js';
import type {Io} from './io.js';

/** The text of a release, in which quotes are looked up. */
export async function readRelease(io: Io, path: string): Promise<string> {
  return readText(io, path);
}
