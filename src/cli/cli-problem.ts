import type {Words} from './locale.js';

/** Exit statuses of every command; they are part of the public interface. */
export const exitStatus = {
  /** All is well. */
  ok: 0,
  /** The command did its work and found something that must be mended. */
  findings: 1,
  /** The command could not do its work: wrong usage, or a file that cannot be read or written. */
  unusable: 2,
} as const;

/**
 * What stops a command and is no fault of ours: printed as one line without a
 * stack, and the command ends with `status`. The line names the file, the
 * place in it where there is one, and the cure.
 */
export class CliProblem extends Error {
  override readonly name = 'CliProblem';

  constructor(
    readonly words: Words,
    readonly status: number = exitStatus.unusable,
  ) {
    super(words.en);
  }
}
