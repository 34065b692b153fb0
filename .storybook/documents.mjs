import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {root} from '../.tools/ensure.mjs';
import {
  aimOf,
  documentPaths,
  isPublicFile,
  languageOf,
  listedDocuments,
  map,
} from '../.tools/site/document-paths.mjs';
import {renderMarkdown} from '../.tools/site/markdown.mjs';

// The documents of the project as pages of Storybook. Storybook lists pages without stories only when they are MDX
// files, so each document gets one that names it, lists its headings for the search, and shows the HTML that the
// plugin makes of its Markdown.

const folder = join(root, '.cache/storybook-documents');

/** Where each group of the list of documents stands in the sidebar. */
const groups = ['Guides', 'Reference', 'Project'];

const read = (path) => readFileSync(join(root, path), 'utf8');

const elementOf = (path) => /^docs\/elements\/([a-z-]+)\.md$/.exec(path)?.[1];

/** The name by which Storybook knows the page of a document. An element has a page of its own there already. */
export const idOf = (path) => {
  const element = elementOf(path);
  if (element) return `elements-af-${element}--docs`;
  const words = path.replace(/^docs\//, '').replace(/\.md$/, '').toLowerCase();
  return `document-${words.replace(/[^a-z\d]+/g, '-').replace(/^-/, '')}--docs`;
};

/**
 * Writes a page for each document into the cache, in the order of the list of documents.
 *
 * @returns {{stories: string, files: string[]}} where the pages are, from this folder, and the pictures and files that
 *   documents show or link to, as paths from the root of the project
 */
export function writeDocumentPages() {
  const sources = documentPaths();
  const pages = inOrder(sources.filter((path) => !elementOf(path)));
  mkdirSync(folder, {recursive: true});
  const names = pages.map((path, index) => `${String(index).padStart(3, '0')}-${idOf(path)}.mdx`);
  for (const name of readdirSync(folder)) if (!names.includes(name)) rmSync(join(folder, name));
  pages.forEach((path, index) => writeIfChanged(join(folder, names[index]), pageFor(path, sources)));
  return {
    stories: `${relative(import.meta.dirname, folder)}/*.mdx`,
    files: [...new Set(sources.flatMap((path) => rendered(path, read(path), sources).files))],
  };
}

/** Two builds may run at once, and neither should find a page of the other half written. */
function writeIfChanged(path, text) {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

/** As the list of documents names them; what it does not name follows what it names of the same folder, or all. */
function inOrder(paths) {
  const listed = listedDocuments().flatMap(({links}) => links.map(({aim}) => aim));
  const place = (path) => {
    const own = isFolder(path) ? -1 : listed.indexOf(path.replace('.zh.md', '.md'));
    const beside = listed.findLastIndex((aim) => isBeside(aim, path));
    return path === map ? -1 : own >= 0 ? own : beside >= 0 ? beside + 0.5 : listed.length;
  };
  return paths.sort().sort((one, other) => place(one) - place(other));
}

/** Decisions have the same headings, which nobody looks for. */
const isDecision = (path) => path.startsWith('docs/decisions/');

/** Whether a document says what is in a folder of the sources. */
const isFolder = (path) => path.endsWith('/README.md') && !path.startsWith('docs/');

const isBeside = (listed, path) => [listed, dirname(listed)].includes(dirname(path));

/** Where the page of a document stands in the sidebar. */
function placeOf(path, title) {
  const words = title.replaceAll('/', '∕');
  if (languageOf(path) !== 'en') return `Guides/中文/${words}`;
  if (isDecision(path)) return `Project/Decisions/${words}`;
  if (isFolder(path)) return `Project/Folders/${dirname(path).replaceAll('/', ' › ')}`;
  const lists = listedDocuments().map(({links}) => links.map(({aim}) => aim));
  const named = lists.findIndex((aims) => aims.includes(path));
  const beside = lists.findIndex((aims) => aims.some((aim) => dirname(path) !== 'docs' && isBeside(aim, path)));
  return `${groups[path === map ? 0 : named < 0 ? beside : named] ?? 'Project'}/${words}`;
}

function pageFor(path, sources) {
  const {title, headings} = rendered(path, read(path), sources);
  const attributes = {title: placeOf(path, title), id: idOf(path).replace('--docs', '')};
  return `import {Meta} from '@storybook/addon-docs/blocks';
import {arrive, follow, Unseen} from '../../.storybook/document.js';
import document from '../../${path}?document';

<Meta${Object.entries(attributes).map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`).join('')} />

<article className="document" onClick={follow} ref={arrive} {...document} />

<Unseen>

${(isDecision(path) ? [] : headings)
  .filter(({level}) => level > 1 && level < 4)
  .map(({level, text}) => `${'#'.repeat(level)} ${text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')}`)
  .join('\n\n')}

</Unseen>
`;
}

/** A document as HTML, with links to the pages of Storybook and to files beside it, and those files. */
function rendered(path, text, sources) {
  const files = [];
  const resolve = (href) => {
    if (/^(https?|mailto):|^#/.test(href)) return href;
    const {aim, anchor} = aimOf(path, href);
    const page = [aim, `${aim}/README.md`].find((each) => sources.includes(each)) ?? sources.find((each) => dirname(each) === aim);
    if (page) return `./?path=/docs/${idOf(page)}${anchor ? `#${encodeURIComponent(anchor)}` : ''}`;
    if (!isPublicFile(aim)) return undefined;
    files.push(aim);
    return `./${aim}`;
  };
  const {html, ...rest} = renderMarkdown(text, {lang: languageOf(path), resolve});
  return {...rest, html: html.replaceAll('<a href="./', '<a target="_top" href="./'), files};
}

/**
 * Makes a module of each document that is imported with `?document`: the attributes of the HTML element that holds it.
 * With `?notes`, a page of an element without what stands in Storybook anyway: its name, its description, and the
 * tables that are made from its source.
 *
 * @returns {import('vite').Plugin}
 */
export function documentsAsModules() {
  return {
    name: 'documents-as-modules',
    enforce: 'pre',
    load(id) {
      const [file, query] = id.split('?');
      if (!file.endsWith('.md') || !/^(document|notes)$/.test(query ?? '')) return undefined;
      this.addWatchFile(file);
      const path = relative(root, file).replaceAll('\\', '/');
      const text = read(path);
      const {html} = rendered(path, query === 'notes' ? notesIn(text) : text, documentPaths());
      return `export default ${JSON.stringify({lang: languageOf(path), dangerouslySetInnerHTML: {__html: html}})}`;
    },
  };
}

const notesIn = (page) => page.slice(page.indexOf('\n## ')).replace(/\n## Interface\n.*$/s, '');
