import mammoth from 'mammoth';
import {unreadableRelease} from './problems.js';
import {guardZip} from './zip-guard.js';
import {htmlText, type PageText} from './read-html.js';

/**
 * The text of a Word file. It goes through HTML so that lists keep their
 * numbers and headings stay headings.
 *
 * @throws {CliProblem} When the file is no sound Word file.
 */
export async function docxText(file: string, bytes: Uint8Array): Promise<PageText> {
  guardZip(file, bytes);
  let html: string;
  try {
    const noImage = mammoth.images.imgElement(() => Promise.resolve({src: ''}));
    html = (await mammoth.convertToHtml({buffer: Buffer.from(bytes)}, {convertImage: noImage})).value;
  } catch {
    throw unreadableRelease(
      file,
      'there is no Word document in it. Name a .docx file, or save the document as .docx again.',
      '其中没有 Word 文档。请指定 .docx 文件，或重新另存为 .docx。',
    );
  }
  return htmlText(html, file);
}
