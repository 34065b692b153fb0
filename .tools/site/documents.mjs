import {readFileSync} from 'node:fs';
import {basename, dirname, join, posix} from 'node:path';
import {html, raw} from '../../docs/demo/html.mjs';
import {root} from '../ensure.mjs';
import {aimOf, documentPaths, isPublicFile, languageOf, listedDocuments, otherLanguage} from './document-paths.mjs';
import {renderMarkdown} from './markdown.mjs';

const words = {
  en: {map: 'All documents', contents: 'On this page', other: '中文', otherLang: 'zh-Hans'},
  'zh-Hans': {map: '全部文档', contents: '本页内容', other: 'English', otherLang: 'en'},
};

/** What a document says to readers of the other language; the site says it above the title. */
const wayToOther = / ?\[(?:中文|English)\]\([\w.-]+\.md\)(?=\n)/;

/** What a document is called on the site, which is laid out as the project is. */
const pageOf = (path) =>
  path
    .replace(/^\.tools\//, 'tools/')
    .replace(/^docs\/(.*\/)?README\.md$/, 'docs/$1index.md')
    .replace(/\.md$/, '.html');

/**
 * The documents of the project as pages for `layout.mjs`, and the pictures and files that they show or link to.
 *
 * Everything in `docs/` is among them, and whatever Markdown that links to. A link to a source file or to a folder
 * of sources stays as text: the site has no sources.
 *
 * @returns {{pages: object[], files: string[]}} `files` as paths from the root of the project
 */
export function documents() {
  const sources = documentPaths();
  const files = new Set();
  const inDecisions = sources.filter((path) => path.startsWith('docs/decisions/'));
  const folders = {'docs/decisions': 'docs/decisions/index.html'};

  /** The file of the site that a link of a document leads to. */
  const target = ({aim, anchor}) => {
    const page = folders[aim] ?? (sources.includes(aim) ? pageOf(aim) : undefined);
    if (page) return anchor ? `${page}#${anchor}` : page;
    if (!isPublicFile(aim)) return undefined;
    files.add(aim);
    return aim;
  };

  const links = listedDocuments().map(({title, links: all}) => ({
    title,
    links: all
      .map(({text, ...link}) => ({text, page: target(link)}))
      .filter(({page: aim}) => aim?.startsWith('docs/')),
  }));

  const pages = sources.map((path) => {
    const file = pageOf(path);
    const lang = languageOf(path);
    const other = otherLanguage(path, sources);
    const resolve = (href) => {
      if (/^(https?|mailto):|^#/.test(href)) return href;
      const found = target(aimOf(path, href));
      return found && relative(file, found);
    };
    const text = readFileSync(join(root, path), 'utf8').replace(other ? wayToOther : '', '');
    return page({file, lang, other: other && pageOf(other), links, pages: () => pages, ...renderMarkdown(text, {lang, resolve})});
  });

  const items = inDecisions.map((path) => {
    const {title, file} = pages[sources.indexOf(path)];
    return `<li><a href="${basename(file)}">${basename(path).slice(0, 10)}</a>: ${String(html`${title}`)}</li>`;
  });
  pages.push(
    page({
      file: folders['docs/decisions'],
      lang: 'en',
      title: 'Decisions',
      description: 'Why things are as they are, one dated page each.',
      html: `<h1 id="decisions">Decisions</h1>\n<p>Why things are as they are, one dated page each.</p>\n<ul>${items.join('\n')}</ul>`,
      headings: [],
      links,
      pages: () => pages,
    }),
  );
  return {pages, files: [...files]};
}

const relative = (from, to) => {
  const [path, anchor] = to.split('#');
  const way = posix.relative(dirname(from), path) || basename(path);
  return encodeURI(way) + (anchor ? `#${encodeURIComponent(anchor)}` : '');
};

/** A page for the layout: the document with a way around it, and a way within it. */
function page({file, lang, other, title, description, html: text, headings, links, pages}) {
  const say = words[lang];
  return {
    file,
    lang,
    title,
    description: description.slice(0, 160),
    trail: ['文档'],
    scripts: false,
    elements: false,
    styles: ['docs.css'],
    body: () => html`<div class="docs">
<details class="docs-map" lang="en">
<summary>${say.map}</summary>
<nav aria-label="Documents">
${links.map((group) => html`<h2>${group.title}</h2>
<ul>
${group.links.map((link) => entry(file, link, pages()))}</ul>
`)}</nav>
</details>
<article class="document article">
${other ? html`<p class="other-language"><a href="${relative(file, other)}" lang="${say.otherLang}" hreflang="${say.otherLang}">${say.other}</a></p>\n` : ''}${raw(text.replace(/<\/h1>\n/, (end) => `${end}${String(contents(headings, say))}`))}
</article>
</div>`,
  };
}

/** A link of the map; under the one that the page is below, its neighbours. */
function entry(file, {text, page: aim}, pages) {
  const isIndex = basename(aim) === 'index.html';
  const isHere = isIndex && dirname(file) === dirname(aim) && dirname(aim) !== 'docs';
  const below = isHere ? pages.filter((each) => dirname(each.file) === dirname(aim) && each.file !== aim) : [];
  return html`<li>${anchor(file, aim, text)}${
    below.length ? html`<ul>${below.map((each) => html`<li>${anchor(file, each.file, each.title)}</li>`)}</ul>` : ''
  }</li>\n`;
}

const anchor = (file, aim, text) =>
  html`<a href="${relative(file, aim)}"${aim === file ? raw(' aria-current="page"') : ''}>${text}</a>`;

/** The second-level headings, when there are enough of them to look for one. */
function contents(headings, say) {
  const shown = headings.filter(({level}) => level === 2);
  return shown.length < 4
    ? ''
    : html`<details class="contents">
<summary>${say.contents}</summary>
<ul>
${shown.map(({text, id}) => html`<li><a href="#${id}">${text}</a></li>\n`)}</ul>
</details>`;
}
