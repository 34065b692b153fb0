import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import {dirname, join, posix} from 'node:path';
import {root} from '../ensure.mjs';
import {readLists} from './markdown.mjs';

/** The list of all documents, which is one of them. */
export const map = 'docs/README.md';

const read = (path) => readFileSync(join(root, path), 'utf8');

/**
 * The documents of the project: what is in `docs/`, and the Markdown of other folders that can be reached from it.
 *
 * @returns {string[]} paths from the root of the project
 */
export function documentPaths() {
  const inDocs = readdirSync(join(root, 'docs'), {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.md'))
    .map((path) => posix.join('docs', path.replaceAll('\\', '/')))
    .sort();
  const found = new Set(inDocs);
  for (const path of found) {
    const text = read(path).replace(/^```[^]*?^```$/gm, '');
    for (const [, href] of text.matchAll(/\]\(([^)\s#]+\.md)(?:#[^)\s]*)?\)/g)) {
      const aim = posix.join(dirname(path), href);
      if (!/^[a-z]+:/.test(href) && existsSync(join(root, aim))) found.add(aim);
    }
  }
  return [...found];
}

/**
 * What a link of a document leads to within the project: a path from its root, without a slash at its end, and the
 * anchor there.
 *
 * @param {string} path of the document
 * @param {string} href
 * @returns {{aim: string, anchor: string | undefined}}
 */
export function aimOf(path, href) {
  const [file, anchor] = href.split('#');
  return {aim: posix.join(dirname(path), file).replace(/\/$/, ''), anchor};
}

/** Whether readers outside of a checkout may have a file: those of `docs/` that documents show or link to. */
export const isPublicFile = (aim) =>
  aim.startsWith('docs/') && statSync(join(root, aim), {throwIfNoEntry: false})?.isFile() === true;

/** @returns {string | undefined} the same document in the other language */
export function otherLanguage(path, sources) {
  const other = path.endsWith('.zh.md') ? path.replace('.zh.md', '.md') : path.replace(/\.md$/, '.zh.md');
  return sources.includes(other) ? other : undefined;
}

/** The language that a document is written in. */
export const languageOf = (path) => (path.endsWith('.zh.md') ? 'zh-Hans' : 'en');

/** What the list of documents names, group by group, by the path that each link leads to. */
export const listedDocuments = () =>
  readLists(read(map)).map(({title, links}) => ({
    title,
    links: links.map(({href, text}) => ({text, ...aimOf(map, href)})),
  }));
