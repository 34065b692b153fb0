import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import type {Io} from '../../../src/cli/io.js';
import {run} from '../../../src/cli/run.js';

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for one test, removed at the end. */
export async function inFolder<Result>(
  files: Readonly<Record<string, string | Uint8Array | object>>,
  test: (folder: Folder) => Promise<Result>,
): Promise<Result> {
  const path = await mkdtemp(join(tmpdir(), 'anti-fraud-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      const bytes =
        typeof content === 'string' || content instanceof Uint8Array ? content : `${JSON.stringify(content, null, 2)}\n`;
      await mkdir(dirname(join(path, name)), {recursive: true});
      await writeFile(join(path, name), bytes);
    }
    return await test(new Folder(path));
  } finally {
    await rm(path, {recursive: true});
  }
}

export class Folder {
  constructor(readonly path: string) {}

  /** Runs `anti-fraud` in this folder, in this process. */
  async run(argv: readonly string[], world: Partial<Io> & {input?: string} = {}): Promise<Ran> {
    let out = '';
    let err = '';
    const {input, ...rest} = world;
    const status = await run(argv, {
      cwd: this.path,
      env: {},
      locale: 'en',
      isTTY: false,
      today: '2024-06-01',
      interrupted: new AbortController().signal,
      stdin: (async function* () {
        if (input !== undefined) yield input;
      })(),
      out: (text) => void (out += text),
      err: (text) => void (err += text),
      ...rest,
    });
    return {status, out, err};
  }

  read(name: string): Promise<string> {
    return readFile(join(this.path, name), 'utf8');
  }

  write(name: string, text: string): Promise<void> {
    return writeFile(join(this.path, name), text);
  }

  names(): Promise<string[]> {
    return readdir(this.path);
  }
}

/** Runs `anti-fraud` once in a folder with these files. */
export const runWith = (
  files: Parameters<typeof inFolder>[0],
  argv: readonly string[],
  world?: Parameters<Folder['run']>[1],
): Promise<Ran> => inFolder(files, (folder) => folder.run(argv, world));
