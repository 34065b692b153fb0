import type {Block} from '../text/block.js';

/** A line, or the words at the head of an entry, that may head a case, whatever its words are. */
export interface Heading {
  readonly index: number;
  readonly title: Block;
  /** What is told in the same paragraph behind the title. */
  readonly rest?: Block;
  /** Headings of one form are siblings: the shape of their marker, emphasis, brackets, or nothing but their shortness. */
  readonly form: string;
  /** Place in a numbered list; zero without a number. */
  readonly ordinal: number;
}

/** Headings of one form; a number that does not rise begins another run. */
export function runsOf(headings: readonly Heading[]): readonly (readonly Heading[])[] {
  const open = new Map<string, Heading[]>();
  const runs: Heading[][] = [];
  for (const heading of headings) {
    const run = open.get(heading.form);
    if (run && (!heading.ordinal || heading.ordinal > run[run.length - 1]!.ordinal)) {
      run.push(heading);
      continue;
    }
    const begun = [heading];
    open.set(heading.form, begun);
    runs.push(begun);
  }
  return runs.filter((run) => run.length >= 2);
}
