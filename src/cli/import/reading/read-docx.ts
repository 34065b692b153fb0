import mammoth from 'mammoth';
import {unreadableRelease} from './problems.js';
import {prepare} from './word/prepare.js';
import {zipOf} from './word/zip-of.js';
import {guardZip} from './zip-guard.js';
import {htmlText, type PageText} from './read-html.js';

/**
 * The text of a Word file. It goes through HTML so that headings stay headings
 * and tables tables.
 *
 * @throws {CliProblem} When the file is no sound Word file.
 */
export async function docxText(file: string, bytes: Uint8Array): Promise<PageText> {
  const texts = textsOf(guardZip(file, bytes));
  const {parts, leftOut} = prepare(texts);
  let html: string;
  try {
    const noImage = mammoth.images.imgElement(() => Promise.resolve({src: ''}));
    html = (await mammoth.convertToHtml({buffer: zipOf(parts)}, {convertImage: noImage})).value;
  } catch {
    throw unreadableRelease(
      file,
      'there is no Word document in it. Name a .docx file, or save the document as .docx again.',
      '其中没有 Word 文档。请指定 .docx 文件，或重新另存为 .docx。',
    );
  }
  const {text, removed} = htmlText(html, file);
  return {text, removed: [...removed, ...leftOut]};
}

/** Parts are UTF-8, and UTF-16 now and then. */
function textsOf(parts: ReadonlyMap<string, Buffer>): ReadonlyMap<string, string> {
  const encodingOf = ([first, second]: Buffer) => (first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8');
  return new Map([...parts].map(([name, bytes]) => [name, new TextDecoder(encodingOf(bytes)).decode(bytes)]));
}
