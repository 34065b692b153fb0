import MarkdownIt from 'markdown-it';

const chinese = /[\p{Script=Han}“《（][\p{Script=Han}\p{P}\d“”《》（） ]*\p{Script=Han}[”》）。，！？；：]*/gu;

/**
 * A Markdown document as HTML, without script, style, or anything that was HTML in it but comments, which are left out.
 *
 * Headings get the anchors that code hosts give them, tables and code scroll by themselves, and Chinese words
 * in an English document are marked as such, so that they are read out as Chinese.
 *
 * @param {string} text
 * @param {{lang: string, resolve: (href: string) => string | undefined}} options `resolve` says where a link leads on
 *   the site; a link that leads nowhere there stays as text
 * @returns {{html: string, title: string, description: string, headings: {level: number, text: string, id: string}[]}}
 */
export function renderMarkdown(text, {lang, resolve}) {
  const markdown = new MarkdownIt({html: true});
  const {escapeHtml} = markdown.utils;
  const headings = [];
  const taken = new Map();

  const marked = (content) =>
    lang === 'en'
      ? escapeHtml(content).replace(chinese, (words) => `<span lang="zh-Hans">${words}</span>`)
      : escapeHtml(content);

  markdown.core.ruler.push('site', ({tokens}) => {
    tokens.forEach((token, index) => {
      if (token.type === 'heading_open') {
        const heading = plain(tokens[index + 1]);
        const id = anchorOf(heading, taken);
        token.attrSet('id', id);
        headings.push({level: Number(token.tag.slice(1)), text: heading, id});
      }
      // A cell without words is no heading of its column.
      if (token.type === 'th_open' && !tokens[index + 1].content) token.tag = tokens[index + 2].tag = 'td';
      if (token.type === 'inline') lead(token, resolve);
    });
  });

  Object.assign(markdown.renderer.rules, {
    text: (tokens, index) => marked(tokens[index].content),
    code_inline: (tokens, index) => `<code>${marked(tokens[index].content)}</code>`,
    fence: (tokens, index) => `<pre${tokens[index].info === 'text' ? ' class="text"' : ''} tabindex="0"><code>${marked(tokens[index].content)}</code></pre>\n`,
    html_block: (tokens, index) => withoutComments(tokens[index].content, escapeHtml),
    html_inline: (tokens, index) => withoutComments(tokens[index].content, escapeHtml),
    table_open: () => '<div class="table" tabindex="0"><table>\n',
    table_close: () => '</table></div>\n',
  });

  const tokens = markdown.parse(text, {});
  const first = tokens.find(({type}, index) => type === 'inline' && tokens[index - 1].type === 'paragraph_open');
  return {
    html: markdown.renderer.render(tokens, markdown.options, {}),
    title: headings.find(({level}) => level === 1)?.text ?? '',
    description: first ? plain(first) : '',
    headings,
  };
}

/**
 * The lists of links under each heading of a document: what its first level names, in its order.
 *
 * @param {string} text
 * @returns {{title: string, links: {href: string, text: string}[]}[]}
 */
export function readLists(text) {
  const tokens = new MarkdownIt().parse(text, {});
  const groups = [];
  tokens.forEach((token, index) => {
    if (token.type === 'heading_open' && token.tag === 'h2') groups.push({title: plain(tokens[index + 1]), links: []});
    if (token.type !== 'list_item_open' || token.level !== 1) return;
    const {children} = tokens.slice(index).find(({type}) => type === 'inline');
    const start = children.findIndex(({type}) => type === 'link_open');
    const end = children.findIndex(({type}) => type === 'link_close');
    const words = children.slice(start, end).map(({content}) => content);
    groups.at(-1).links.push({href: children[start].attrGet('href'), text: words.join('')});
  });
  return groups;
}

const plain = ({children}) =>
  children
    .map(({type, content, children: inner}) => (type === 'softbreak' ? ' ' : inner ? plain({children: inner}) : content))
    .join('');

/** The anchor of a heading, with a number when it is not the first of its words. */
function anchorOf(heading, taken) {
  const anchor = heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
  const count = taken.get(anchor) ?? 0;
  taken.set(anchor, count + 1);
  return count ? `${anchor}-${count}` : anchor;
}

/** Lets links lead to the pages of the site, and unties those that lead to what is not part of it. */
function lead({children}, resolve) {
  const open = [];
  for (const token of children) {
    if (token.type === 'image') token.attrSet('src', resolve(token.attrGet('src')) ?? token.attrGet('src'));
    if (token.type === 'link_open') {
      const href = resolve(decodeURI(token.attrGet('href')));
      open.push(href);
      if (href) token.attrSet('href', href);
    }
    const isTied = token.type === 'link_close' ? open.pop() : open.at(-1);
    if (token.type.startsWith('link_') && !isTied) Object.assign(token, {type: 'text', content: ''});
  }
}

const withoutComments = (content, escapeHtml) => escapeHtml(content.replace(/<!--[^]*?-->/g, '').trim());
