/** Processor time of this process, in milliseconds. */
function timeOf(act: () => unknown): number {
  const from = process.cpuUsage();
  act();
  return process.cpuUsage(from).user / 1000;
}

/**
 * How many times longer four times the input takes: about 4 where the time grows with the input, 16 where it grows with its
 * square. Not a limit in seconds, which a busy machine would break.
 */
export function growthOf(act: (length: number) => unknown, length = 20_000): number {
  // What else the machine does can only add to a time, so the less of two is nearer to the truth.
  const less = (size: number) => Math.min(timeOf(() => act(size)), timeOf(() => act(size)));
  act(length / 4);
  // Below 40 ms the clock and the collector decide.
  return less(length * 4) / Math.max(40, less(length));
}

/** Growth that is nearer to the input's than to its square. */
export const acceptedGrowth = 10;

/** A text of this length that says one thing over and over. */
export const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
