import {dirname, resolve} from 'node:path';
import {CliProblem} from '../cli-problem.js';
import {readText} from '../files.js';
import type {Io} from '../io.js';
import {checkPackText, type CheckedFile} from './check-text.js';

export type {CheckedFile};

/**
 * Checks one pack with every rule.
 *
 * @param release The text of the release, when quotes are to be looked up in it.
 * @throws {CliProblem} When the file cannot be read as text.
 */
export async function checkFile(io: Io, file: string, release?: string): Promise<CheckedFile> {
  return checkText(io, file, await readText(io, file), release);
}

/** Checks the text of one pack; `file` is the name findings and alternates refer to. */
export const checkText = (io: Io, file: string, text: string, release?: string): Promise<CheckedFile> =>
  checkPackText(file, text, {
    today: io.today,
    release,
    // What comes from standard input has nothing beside it.
    readBeside: file === '-' ? undefined : (href) => readBeside(io, file, href),
  });

async function readBeside(io: Io, file: string, href: string): Promise<string | undefined> {
  try {
    return await readText(io, resolve(io.cwd, dirname(file), href));
  } catch (error) {
    if (error instanceof CliProblem) return undefined;
    throw error;
  }
}
