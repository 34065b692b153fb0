import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

/** A block of code in a page of documentation. */
export interface Example {
  /** The page, from the root. */
  page: string;
  /** The line it begins on, so that a failing test leads there. */
  line: number;
  code: string;
}

/** All pages of documentation: those in docs/ and the README of the project and of each room. */
export function markdownPages(): string[] {
  const inDocs = readdirSync('docs', {recursive: true, encoding: 'utf8'}).map((path) =>
    join('docs', path),
  );
  const rooms = ['src', '.tools', 'test', 'stories'].flatMap((room) =>
    readdirSync(room, {recursive: true, encoding: 'utf8'}).map((path) => join(room, path)),
  );
  return [...readdirSync('.'), ...inDocs, ...rooms].filter((path) => path.endsWith('.md')).sort();
}

/** The blocks of one language on a page. */
export function examples(page: string, language: string): Example[] {
  const text = readFileSync(page, 'utf8');
  const fence = new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'gm');
  return [...text.matchAll(fence)].map(({1: code = '', index}) => ({
    page,
    line: text.slice(0, index).split('\n').length,
    code,
  }));
}

const withoutCode = (page: string) =>
  readFileSync(page, 'utf8')
    .replace(/^```[^]*?^```$/gm, '')
    .replace(/`[^`\n]*`/g, 'code');

/** Where the links of a page lead within the project. */
export function localLinks(page: string): string[] {
  return [...withoutCode(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, href]) => href!)
    .filter((href) => !/^[a-z]+:/.test(href));
}

/** The anchors that code hosts give the headings of a page. */
export function anchors(page: string): string[] {
  const text = readFileSync(page, 'utf8').replace(/^```[^]*?^```$/gm, '');
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}
