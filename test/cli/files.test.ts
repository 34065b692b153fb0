import assert from 'node:assert/strict';
import {chmod, lstat, stat, symlink} from 'node:fs/promises';
import {join} from 'node:path';
import {PassThrough} from 'node:stream';
import {describe, it} from 'node:test';
import {CliProblem} from '../../src/cli/cli-problem.js';
import {readText, writeWhole} from '../../src/cli/files.js';
import {untilInterrupted, type Io} from '../../src/cli/io.js';
import {inFolder, type Folder} from './helpers/run-cli.js';

describe('Writing a file', () => {
  it('leaves nothing else behind', async () => {
    await inFolder({}, async (folder) => {
      await writeWhole(ioIn(folder), 'out.html', 'text', {force: false});
      assert.deepEqual(await folder.names(), ['out.html']);
      assert.equal(await folder.read('out.html'), 'text');
    });
  });

  it('never replaces a file unasked', async () => {
    await inFolder({'out.html': 'old'}, async (folder) => {
      await assert.rejects(writeWhole(ioIn(folder), 'out.html', 'new', {force: false}), /exists already.*--force/);
      assert.equal(await folder.read('out.html'), 'old');
      assert.deepEqual(await folder.names(), ['out.html']);
    });
  });

  it('replaces it when asked, and keeps its permissions', async () => {
    await inFolder({'out.html': 'old'}, async (folder) => {
      await chmod(join(folder.path, 'out.html'), 0o640);
      await writeWhole(ioIn(folder), 'out.html', 'new', {force: true});
      assert.equal(await folder.read('out.html'), 'new');
      assert.equal((await stat(join(folder.path, 'out.html'))).mode & 0o777, 0o640);
    });
  });

  it('writes through a link instead of replacing it', async () => {
    await inFolder({'real.json': 'old'}, async (folder) => {
      await symlink('real.json', join(folder.path, 'link.json'));
      await writeWhole(ioIn(folder), 'link.json', 'new', {force: true});
      assert.equal(await folder.read('real.json'), 'new');
      assert.ok((await lstat(join(folder.path, 'link.json'))).isSymbolicLink());
    });
  });

  it('lets only one of two writers have the name', async () => {
    await inFolder({}, async (folder) => {
      const writes = ['one', 'two'].map((text) => writeWhole(ioIn(folder), 'out.html', text, {force: false}));
      const outcomes = await Promise.allSettled(writes);
      assert.equal(outcomes.filter(({status}) => status === 'fulfilled').length, 1);
      assert.deepEqual(await folder.names(), ['out.html']);
    });
  });

  it('asks for a file where a folder is named, replacing or not', async () => {
    await inFolder({'packs/a.json': '{}'}, async (folder) => {
      for (const force of [false, true]) {
        await assert.rejects(writeWhole(ioIn(folder), 'packs', 'new', {force}), (error) => error instanceof CliProblem && error.words.zh === 'packs：这是目录。请写上文件名，如 packs/draft.json。');
      }
      assert.deepEqual(await folder.names(), ['packs']);
    });
  });

  it('names a folder that is not there', async () => {
    await inFolder({}, async (folder) => {
      await assert.rejects(
        writeWhole(ioIn(folder), 'none/out.html', 'text', {force: false}),
        (error) => error instanceof CliProblem && error.message === 'none/out.html: there is no folder none. Make it first, or choose another.',
      );
    });
  });
});

describe('Reading a text', () => {
  it('stops at its limit where a file has no size and no end', async () => {
    await inFolder({}, async (folder) => {
      await assert.rejects(readText(ioIn(folder), '/dev/zero', 1_000_000), /larger than/);
    });
  });

  it('reads what has no size, and has an end', async () => {
    await inFolder({}, async (folder) => {
      await assert.rejects(readText(ioIn(folder), '/dev/null'), /the file is empty/);
    });
  });

  it('ends when the command is interrupted while it waits for standard input', async () => {
    const interruption = new AbortController();
    const stdin = untilInterrupted(new PassThrough(), interruption.signal);
    await inFolder({}, async (folder) => {
      const reading = readText({...ioIn(folder), stdin, interrupted: interruption.signal}, '-');
      interruption.abort();
      await assert.rejects(reading, (error) => error instanceof CliProblem && /^-: interrupted/.test(error.message));
    });
  });

  it('takes all of standard input', async () => {
    const stdin = untilInterrupted(new PassThrough().end('{"id": 1}'), new AbortController().signal);
    await inFolder({}, async (folder) => {
      assert.equal(await readText({...ioIn(folder), stdin}, '-'), '{"id": 1}');
    });
  });

  it('drops the byte-order mark', async () => {
    await inFolder({'a.json': '\ufeff{}'}, async (folder) => {
      assert.equal(await readText(ioIn(folder), 'a.json'), '{}');
    });
  });
});

const ioIn = ({path}: Folder): Io => ({
  cwd: path,
  env: {},
  locale: 'en',
  isTTY: false,
  today: '2024-06-01',
  interrupted: new AbortController().signal,
  stdin: (async function* () {})(),
  out: () => undefined,
  err: () => undefined,
});
