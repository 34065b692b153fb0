import {CliProblem} from '../../cli-problem.js';

/** A file that holds no readable release: one line with file, fault and cure. */
export const unreadableRelease = (file: string, en: string, zh: string): CliProblem =>
  new CliProblem({en: `${file}: ${en}`, zh: `${file}：${zh}`});

const signatures: readonly (readonly [bytes: readonly number[], en: string, zh: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'this is a PDF. Copy its text into a .txt file, or save the original as .docx.', '这是 PDF 文件。请把文字复制到 .txt 文件，或把原稿另存为 .docx。'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'this is an old or password-protected Word file. Open it and save it as .docx without a password.', '这是旧版或加密的 Word 文件。请打开后另存为不加密的 .docx。'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'this is RTF. Open it and save it as .docx.', '这是 RTF 文件。请打开后另存为 .docx。'],
  [[0x89, 0x50, 0x4e, 0x47], 'this is a picture. Type or copy its text into a .txt file.', '这是图片。请把文字录入 .txt 文件。'],
  [[0xff, 0xd8, 0xff], 'this is a picture. Type or copy its text into a .txt file.', '这是图片。请把文字录入 .txt 文件。'],
  [[0x47, 0x49, 0x46, 0x38], 'this is a picture. Type or copy its text into a .txt file.', '这是图片。请把文字录入 .txt 文件。'],
];

/** @throws {CliProblem} When the first bytes are those of a format that holds no text for us. */
export function refuseForeign(file: string, bytes: Uint8Array): void {
  const known = signatures.find(([signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (known) throw unreadableRelease(file, known[1], known[2]);
}
