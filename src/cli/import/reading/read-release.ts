import {decode} from './encoding.js';
import type {PageFields} from './page-fields.js';
import {refuseForeign, unreadableRelease} from './problems.js';
import {docxText} from './read-docx.js';
import {htmlText, type PageText} from './read-html.js';

/** The text of a release; offsets of drafts refer to it. */
export interface Release {
  readonly text: string;
  readonly format: 'text' | 'html' | 'docx';
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';
  /** Page furniture that was left out of the text. */
  readonly removed: PageText['removed'];
  /** What the head of a page says of the release. */
  readonly fields?: PageFields;
}

/** No release is longer; a book or a log was named by mistake. UTF-16 units. */
export const textLimit = 2_000_000;

/**
 * Reads the text of a release from the bytes of a .txt, .html or .docx file.
 * What a file is shows in its bytes; the name only helps.
 *
 * @param file Its name, for messages; `-` for standard input.
 * @throws {CliProblem} When no text can be read from it.
 */
export async function readRelease(bytes: Uint8Array, file: string): Promise<Release> {
  refuseForeign(file, bytes);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return checked(file, {...(await docxText(file, bytes)), format: 'docx', encoding: 'utf-8'});
  }
  if (/\.docx$/i.test(file)) {
    throw unreadableRelease(file, 'named .docx, but no Word file. Save the document as .docx again.', '扩展名是 .docx，但不是 Word 文件。请重新另存为 .docx。');
  }
  const {text, encoding} = decode(file, bytes);
  if (text.length > textLimit * 4) throw tooLong(file);
  if (isWebArchive(text)) {
    throw unreadableRelease(file, 'this is a web archive (.mht). Open it in the browser and save it as “web page, HTML only”.', '这是网页归档文件（.mht）。请在浏览器中打开，另存为“网页，仅 HTML”。');
  }
  if (/\.x?html?$/i.test(file) || looksLikeHtml(text)) return checked(file, {...htmlText(text, file), format: 'html', encoding});
  return checked(file, {text, format: 'text', encoding, removed: []});
}

const looksLikeHtml = (text: string) =>
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]|<!--)/i.test(text.slice(0, 600)) || isFragment(text.slice(0, 20_000));

/** What is copied from the source view of an editor begins anywhere, and has no page around it. */
const isFragment = (text: string) => (text.match(/<\/?(?:p|div|br|span|font|strong|table|t[rdh]|h[1-6])(?:\s[^<>]{0,300})?\/?>/gi) ?? []).length >= 3;

const isWebArchive = (text: string) => /^MIME-Version:/im.test(text.slice(0, 2000)) && /^Content-Type:\s*multipart\//im.test(text.slice(0, 2000));

function checked(file: string, release: Release): Release {
  if (release.text.length > textLimit) throw tooLong(file);
  if (!/[\p{L}\p{N}]/u.test(release.text)) {
    throw unreadableRelease(file, 'there is no text in it. Name the file that holds the release.', '文件中没有文字。请指定包含通报正文的文件。');
  }
  return release;
}

const tooLong = (file: string) =>
  unreadableRelease(file, 'more than two million characters, which no release has. Cut out the release and save it by itself.', '超过两百万字，不像是通报。请把通报单独另存为一个文件。');
