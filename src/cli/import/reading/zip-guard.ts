import {inflateRawSync} from 'node:zlib';
import {unreadableRelease} from './problems.js';

/** Far above any release with its styles and pictures. Bytes, unpacked. */
const unpackedLimit = 64 * 1024 * 1024;
const entryLimit = 2000;

/**
 * Makes sure that a Word file unpacks to what its directory says, and that
 * this is little enough, before anything else unpacks it. A small file can
 * otherwise fill the memory (a “zip bomb”).
 *
 * @returns Its parts that are XML, by name; pictures are not needed.
 * @throws {CliProblem} When it is no sound zip, or unpacks to more than 64 MB.
 */
export function guardZip(file: string, bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = endOfDirectory(buffer);
  if (!directory) throw damaged(file);
  let at = directory.offset;
  let total = 0;
  if (directory.count > entryLimit) throw tooLarge(file);
  const entries: Entry[] = [];
  for (let index = 0; index < directory.count; index++) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== 0x02014b50) throw damaged(file);
    const unpacked = buffer.readUInt32LE(at + 24);
    total += unpacked;
    if (total > unpackedLimit) throw tooLarge(file);
    const name = buffer.toString('utf8', at + 46, at + 46 + buffer.readUInt16LE(at + 28));
    entries.push({name, local: buffer.readUInt32LE(at + 42), packed: buffer.readUInt32LE(at + 20), unpacked, method: buffer.readUInt16LE(at + 10)});
    at += 46 + buffer.readUInt16LE(at + 28) + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  const parts = new Map<string, Buffer>();
  for (const entry of entries) {
    const content = unpackedEntry(file, buffer, entry);
    if (/\.(?:xml|rels)$/i.test(entry.name)) parts.set(entry.name, content);
  }
  return parts;
}

interface Entry {
  readonly name: string;
  readonly local: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly method: number;
}

function unpackedEntry(file: string, buffer: Buffer, {local, packed, unpacked, method}: Entry): Buffer {
  if (local + 30 > buffer.length || buffer.readUInt32LE(local) !== 0x04034b50) throw damaged(file);
  const from = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
  if (from + packed > buffer.length || (method !== 0 && method !== 8)) throw damaged(file);
  if (method === 0) {
    if (packed !== unpacked) throw damaged(file);
    return buffer.subarray(from, from + packed);
  }
  try {
    const content = inflateRawSync(buffer.subarray(from, from + packed), {maxOutputLength: Math.max(1, unpacked)});
    if (content.length !== unpacked) throw damaged(file);
    return content;
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? tooLarge(file) : damaged(file);
  }
}

function endOfDirectory(buffer: Buffer): {count: number; offset: number} | undefined {
  const lowest = Math.max(0, buffer.length - 65_557);
  for (let at = buffer.length - 22; at >= lowest; at--) {
    if (buffer.readUInt32LE(at) !== 0x06054b50) continue;
    const count = buffer.readUInt16LE(at + 10);
    const offset = buffer.readUInt32LE(at + 16);
    // The largest values announce zip64, which Word does not write for documents.
    return count === 0xffff || offset === 0xffffffff || offset >= buffer.length ? undefined : {count, offset};
  }
  return undefined;
}

const damaged = (file: string) =>
  unreadableRelease(file, 'the Word file is damaged. Open it in Word and save it as .docx again.', 'Word 文件已损坏。请用 Word 打开后重新另存为 .docx。');

const tooLarge = (file: string) =>
  unreadableRelease(file, 'the Word file unpacks to more than 64 MB, which no release does. Copy its text into a new document.', 'Word 文件解压后超过 64 MB，不像是通报。请把文字复制到新文档。');
