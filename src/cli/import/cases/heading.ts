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

/** Headings of one form; a number that does not rise begins another run, unless all count down from the first. */
export function runsOf(headings: readonly Heading[]): readonly (readonly Heading[])[] {
  const open = new Map<string, Heading[]>();
  const runs: Heading[][] = [];
  for (const heading of headings) {
    const run = open.get(heading.form);
    if (run && (!heading.ordinal || goesOn(run, heading.ordinal))) {
      run.push(heading);
      continue;
    }
    const begun = [heading];
    open.set(heading.form, begun);
    runs.push(begun);
  }
  return runs.filter((run) => run.length >= 2);
}

function goesOn(run: readonly Heading[], ordinal: number): boolean {
  const [first, second] = run;
  const last = run[run.length - 1]!;
  const [rises, falls] = second ? [second.ordinal > first!.ordinal, second.ordinal < first!.ordinal] : [true, first!.ordinal > 2];
  return (rises && ordinal > last.ordinal) || (falls && ordinal === last.ordinal - 1);
}
