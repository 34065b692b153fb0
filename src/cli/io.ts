import {addAbortSignal, type Readable} from 'node:stream';
import {stripVTControlCharacters} from 'node:util';
import {localeOf, type Locale, type Words} from './locale.js';

/**
 * All that a command touches outside itself, so that a test can hand it
 * another world. Files are read and written through `files.ts`.
 */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly locale: Locale;
  /** Whether a person watches standard error: only then is progress shown. */
  readonly isTTY: boolean;
  /** Today as YYYY-MM-DD, by which content is expired or not. */
  readonly today: string;
  /** Aborted on Ctrl-C; a command that waits ends itself then. */
  readonly interrupted: AbortSignal;
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Writes to standard output: what the command was asked for. */
  readonly out: (text: string) => void;
  /** Writes to standard error: everything said about the work. */
  readonly err: (text: string) => void;
}

/** The text of `words` in the language of the reader. */
export const say = (io: Pick<Io, 'locale'>, words: Words): string => words[io.locale];

/**
 * Text of a foreign file made fit for a terminal: control characters and
 * escape sequences removed, so that no file can repaint the reader's screen.
 */
export const safe = (text: string): string =>
  // C1 controls start sequences in some terminals, and bidi overrides reorder what is read.
  stripVTControlCharacters(text).replace(
    /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g,
    '',
  );

/** Shows one line of progress that the next one replaces; nothing when nobody watches. */
export function progress(io: Io, text: string): void {
  if (io.isTTY) io.err(text ? `\r\x1b[K${safe(text)}` : '\r\x1b[K');
}

/**
 * Standard input until the command is interrupted. Tied to the signal only once somebody reads: a
 * stream that is ended by it fails, and loudly where nobody listens.
 */
export async function* untilInterrupted(stream: Readable, interrupted: AbortSignal): AsyncIterable<Uint8Array | string> {
  yield* addAbortSignal(interrupted, stream) as AsyncIterable<Uint8Array | string>;
}

/** The world of a real process. */
export function processIo(): Io {
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // The second Ctrl-C finds no listener and ends the process at once.
    process.once(signal, () => interruption.abort());
  }
  // A reader that has seen enough (`| head`) closes the pipe; that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  const now = new Date();
  const twoDigits = (part: number) => String(part).padStart(2, '0');
  return {
    cwd: process.cwd(),
    env: process.env,
    locale: localeOf(process.env),
    isTTY: process.stderr.isTTY,
    today: `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`,
    interrupted: interruption.signal,
    stdin: untilInterrupted(process.stdin, interruption.signal),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  };
}
