import {randomUUID} from 'node:crypto';
import {link, open, realpath, rename, stat, unlink} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {CliProblem} from './cli-problem.js';
import type {Io} from './io.js';

/** No pack and no release comes near this; a larger file was named by mistake. Bytes. */
export const sizeLimit = 16 * 1024 * 1024;

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException | null)?.code;

/**
 * The bytes of a file, or of standard input for `-`.
 *
 * @throws {CliProblem} When it is missing, a folder, unreadable, empty, or larger than `limit` bytes.
 */
export async function readBytes(io: Io, path: string, limit = sizeLimit): Promise<Uint8Array> {
  const bytes = path === '-' ? await readStdin(io, limit) : await readFrom(io, path, limit);
  if (bytes.length > 0) return bytes;
  if (path === '-') {
    throw new CliProblem({
      en: '-: nothing came from standard input. Name a file, or send the text of one.',
      zh: '-：标准输入没有内容。请指定文件，或把文件内容传入。',
    });
  }
  throw new CliProblem({
    en: `${path}: the file is empty. Name the file that holds the text.`,
    zh: `${path}：文件是空的。请指定有内容的文件。`,
  });
}

async function readFrom(io: Io, path: string, limit: number) {
  try {
    const file = await open(resolve(io.cwd, path));
    try {
      const {size} = await file.stat();
      if (size > limit) throw tooLarge(path, limit);
      // Pipes and devices have no size, and may have no end.
      return await readAll(file.createReadStream({autoClose: false}), path, limit);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof CliProblem ? error : unreadable(path, error);
  }
}

async function readStdin(io: Io, limit: number) {
  try {
    return await readAll(io.stdin, '-', limit);
  } catch (error) {
    if (!io.interrupted.aborted) throw error;
    throw new CliProblem({
      en: '-: interrupted before the end of standard input. Nothing was done.',
      zh: '-：标准输入尚未读完即被中断，未作任何处理。',
    });
  }
}

async function readAll(stream: AsyncIterable<Uint8Array | string>, path: string, limit: number) {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > limit) throw tooLarge(path, limit);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(path: string, limit: number) {
  const size = `${Math.round(limit / 1024 / 1024)} MB`;
  return new CliProblem({
    en: `${path}: larger than ${size}, which no pack or release is. Name another file.`,
    zh: `${path}：超过 ${size}，不像是内容包或通报。请检查文件名。`,
  });
}

function unreadable(path: string, error: unknown) {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new CliProblem({
        en: `${path}: there is no such file. Check the name and the folder.`,
        zh: `${path}：找不到文件。请检查文件名和所在目录。`,
      });
    case 'EISDIR':
      return new CliProblem({
        en: `${path}: this is a folder. Name a file in it.`,
        zh: `${path}：这是目录。请指定其中的文件。`,
      });
    case 'EACCES':
    case 'EPERM':
      return new CliProblem({
        en: `${path}: not allowed to read it. Check the file's permissions.`,
        zh: `${path}：没有读取权限。请检查文件权限。`,
      });
    default:
      return new CliProblem({
        en: `${path}: cannot be read (${String(codeOf(error) ?? error)}). Check the file and its disk.`,
        zh: `${path}：无法读取（${String(codeOf(error) ?? error)}）。请检查文件和磁盘。`,
      });
  }
}

/**
 * The text of a UTF-8 file without its byte-order mark.
 *
 * @throws {CliProblem} As `readBytes`, and when the bytes are not UTF-8 or not text.
 */
export async function readText(io: Io, path: string, limit = sizeLimit): Promise<string> {
  const bytes = await readBytes(io, path, limit);
  let text: string;
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    throw new CliProblem({
      en: `${path}: the bytes are not UTF-8 (perhaps GBK or UTF-16). Save the file as UTF-8.`,
      zh: `${path}：不是 UTF-8 编码（可能是 GBK 或 UTF-16）。请另存为 UTF-8。`,
    });
  }
  if (text.includes('\0')) {
    throw new CliProblem({
      en: `${path}: this is not text. Name a text file saved as UTF-8.`,
      zh: `${path}：不是文本文件。请指定以 UTF-8 保存的文本文件。`,
    });
  }
  return text;
}

/**
 * Refuses a target that exists already, before long work is done for it.
 *
 * @throws {CliProblem} When `path` exists and `force` is not set.
 */
export async function refuseExisting(io: Io, path: string, force: boolean): Promise<void> {
  if (force) return;
  const exists = await stat(resolve(io.cwd, path)).catch(() => undefined);
  if (exists?.isDirectory()) throw isFolder(path);
  if (exists) throw wouldOverwrite(path);
}

const isFolder = (path: string) => {
  const example = join(path, 'draft.json');
  return new CliProblem({
    en: `${path}: this is a folder. Name a file in it, such as ${example}.`,
    zh: `${path}：这是目录。请写上文件名，如 ${example}。`,
  });
};

function wouldOverwrite(path: string) {
  return new CliProblem({
    en: `${path}: exists already and was left as it is. Choose another name, or add --force to replace it.`,
    zh: `${path}：文件已存在，未作改动。请换一个文件名，或加 --force 覆盖。`,
  });
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, then
 * under its name. A reader never sees half of it, and without `force` an
 * existing file is never replaced, not even one that appears meanwhile.
 *
 * @throws {CliProblem} When the file exists and `force` is not set, or cannot be written.
 */
export async function writeWhole(
  io: Io,
  path: string,
  content: string | Uint8Array,
  {force}: {readonly force: boolean},
): Promise<void> {
  await refuseExisting(io, path, force);
  const named = resolve(io.cwd, path);
  // What is replaced is the file that a link leads to, and it keeps its permissions.
  const target = await realpath(named).catch(() => named);
  const earlier = force ? await stat(target).catch(() => undefined) : undefined;
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(content);
      if (earlier) await file.chmod(earlier.mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await (force ? rename(temporary, target) : place(temporary, target, path));
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error instanceof CliProblem ? error : unwritable(path, error);
  }
}

/** Gives the file its name only when nothing has that name, in one step. */
async function place(temporary: string, target: string, path: string) {
  try {
    await link(temporary, target);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw wouldOverwrite(path);
    // Some file systems (FAT, network shares) have no links; `refuseExisting` has looked before.
    return rename(temporary, target);
  }
  return unlink(temporary);
}

function unwritable(path: string, error: unknown) {
  const code = String(codeOf(error) ?? error);
  switch (code) {
    case 'EISDIR':
      return isFolder(path);
    case 'ENOENT':
    case 'ENOTDIR':
      return new CliProblem({
        en: `${path}: there is no folder ${dirname(path)}. Make it first, or choose another.`,
        zh: `${path}：目录 ${dirname(path)} 不存在。请先建立，或换一个目录。`,
      });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new CliProblem({
        en: `${path}: not allowed to write there, or the file is open elsewhere. Close it, or choose another folder.`,
        zh: `${path}：没有写入权限，或文件正被其他程序打开。请关闭该文件，或换一个目录。`,
      });
    case 'ENOSPC':
    case 'EDQUOT':
      return new CliProblem({en: `${path}: the disk is full. Make room, or choose another.`, zh: `${path}：磁盘已满。请清理空间，或换一个磁盘。`});
  }
  return new CliProblem({
    en: `${path}: cannot be written (${code}). Check that the folder exists and that you may write there.`,
    zh: `${path}：无法写入（${code}）。请检查目录是否存在、是否有写入权限。`,
  });
}
