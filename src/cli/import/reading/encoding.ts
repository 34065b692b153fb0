import {unreadableRelease} from './problems.js';

export interface Decoded {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
}

/**
 * Decodes text whose encoding nobody declared: a byte-order mark decides, then
 * the zero bytes of UTF-16, then UTF-8, which other encodings fit by accident
 * only, then GB18030, to which GBK and GB2312 belong.
 *
 * @throws {CliProblem} When the bytes are no text, or text in another encoding.
 */
export function decode(file: string, bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly(file, bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strictly(file, bytes, 'utf-16be');
  const wide = wideOrder(bytes);
  if (wide) return strictly(file, bytes, wide);
  refuseBinary(file, bytes);
  const utf8 = attempt(bytes, 'utf-8');
  if (utf8 !== undefined) return {text: intact(file, utf8), encoding: 'utf-8'};
  const damage = utf8Damage(bytes);
  if (damage) {
    throw unreadableRelease(
      file,
      `damaged in line ${damage.line}: byte ${damage.at} does not belong to UTF-8 text. Save the original as UTF-8 again.`,
      `第 ${damage.line} 行损坏：第 ${damage.at} 字节不是 UTF-8 文本。请重新将原稿另存为 UTF-8。`,
    );
  }
  const gb = looksLikeGb(bytes) ? attempt(bytes, 'gb18030') : undefined;
  if (gb !== undefined) return {text: gb, encoding: 'gb18030'};
  throw unreadableRelease(
    file,
    'the encoding is neither UTF-8 nor UTF-16 nor GB18030. Open the file where it reads well and save it as UTF-8.',
    '编码不是 UTF-8、UTF-16 或 GB18030。请在能正常显示的软件中打开，另存为 UTF-8。',
  );
}

function strictly(file: string, bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = attempt(bytes, encoding);
  if (text !== undefined && !looksWritten(text)) throw notText(file);
  if (text === undefined) {
    throw unreadableRelease(file, 'damaged UTF-16 text. Save the original as UTF-8.', 'UTF-16 文本已损坏。请将原稿另存为 UTF-8。');
  }
  return {text: intact(file, text), encoding};
}

function attempt(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark: in text with line breaks or digits, every other byte is often zero. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0 && bytes[index + 1] !== 0) even++;
    if (bytes[index + 1] === 0 && bytes[index] !== 0) odd++;
  }
  const least = Math.max(2, length / 200);
  if (odd >= least && even * 20 < odd) return 'utf-16le';
  if (even >= least && odd * 20 < even) return 'utf-16be';
  return undefined;
}

function refuseBinary(file: string, bytes: Uint8Array) {
  let controls = 0;
  const length = Math.min(bytes.length, 65_536);
  for (let index = 0; index < length; index++) {
    const byte = bytes[index]!;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) controls++;
  }
  if (controls * 200 > length || bytes.subarray(0, length).includes(0)) {
    throw notText(file);
  }
}

/** Chance makes UTF-16 of many bytes; writing is mostly Chinese, letters and punctuation. */
function looksWritten(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const usual = sample.match(/[\t\n\r\x20-\x7e\u00a0-\u017f\u2010-\u2027\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  return usual >= sample.length * 0.8;
}

const notText = (file: string) =>
  unreadableRelease(file, 'this is not text. Name a .txt, .html or .docx file.', '这不是文本文件。请指定 .txt、.html 或 .docx 文件。');

/** Text that went through the wrong encoding before has lost its characters for good. */
function intact(file: string, text: string): string {
  const lost = (text.match(/\ufffd|锟斤拷/g) ?? []).length;
  if (lost > 5 && lost * 100 > text.length) {
    throw unreadableRelease(
      file,
      'characters were lost in an earlier conversion (“\ufffd”). Start again from the original file.',
      '文字在此前的转换中已丢失（“\ufffd”、“锟斤拷”）。请使用原始文件。',
    );
  }
  return text;
}

/** Where mostly sound UTF-8 is broken; undefined when it is no UTF-8 at all. */
function utf8Damage(bytes: Uint8Array): {at: number; line: number} | undefined {
  let sound = 0;
  let broken = 0;
  let at = -1;
  let line = 1;
  let lineAt = 1;
  for (let index = 0; index < bytes.length; ) {
    const byte = bytes[index]!;
    if (byte === 10) line++;
    if (byte < 0x80) {
      index++;
      continue;
    }
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
    let fits = length > 0;
    for (let tail = 1; tail < length; tail++) fits &&= (bytes[index + tail]! & 0xc0) === 0x80;
    if (fits) {
      sound++;
      index += length;
    } else {
      broken++;
      if (at < 0) {
        at = index;
        lineAt = line;
      }
      index++;
    }
  }
  return sound > 10 && sound > broken * 4 ? {at, line: lineAt} : undefined;
}

/** Most double bytes of Chinese text are punctuation or the 3,755 common characters (rows 16 to 55). */
function looksLikeGb(bytes: Uint8Array): boolean {
  let common = 0;
  let other = 0;
  for (let index = 0; index < Math.min(bytes.length, 200_000); index++) {
    const byte = bytes[index]!;
    if (byte < 0x80) continue;
    const next = bytes[index + 1] ?? 0;
    if (((byte >= 0xb0 && byte <= 0xd7) || (byte >= 0xa1 && byte <= 0xa3)) && next >= 0xa1) common++;
    else other++;
    index++;
  }
  return common > 0 && common >= other * 3;
}
