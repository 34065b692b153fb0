import {parse, type DefaultTreeAdapterMap} from 'parse5';
import {unreadableRelease} from './problems.js';

/** The text of a page and what was left out as page furniture. */
export interface PageText {
  readonly text: string;
  readonly removed: readonly {readonly element: string; readonly words: string}[];
}

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const unread = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg', 'math', 'iframe', 'object', 'canvas', 'select', 'textarea', 'datalist']);
const furniture = new Set(['nav', 'footer', 'aside', 'form', 'button', 'dialog', 'menu']);
const furnitureRoles = /^(?:navigation|banner|contentinfo|search|complementary|menu|menubar|toolbar|dialog|alertdialog)$/;
const furnitureNames = /(?:^|[\s_-])(?:breadcrumbs?|crumbs?|navbar|nav|topbar|menu|footer|foot|sidebar|side|share|social|related|recommend|copyright|pagination|pager|comments?|toolbar|search|advert|ads?|banner|qrcode|backtop|gotop)(?:$|[\s_-])/i;
const blocks = new Set(['address', 'article', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html', 'li', 'main', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'caption']);

/** The words of a page, a blank line between blocks, lists numbered as a browser shows them. */
export function htmlText(html: string, file = ''): PageText {
  refuseDeep(html, file);
  const document = parse(html);
  const root = mainOf(document) ?? document;
  const removed: {element: string; words: string}[] = [];
  const out = new Writer();
  walk(root, out, (element) => {
    if (!isFurniture(element)) return false;
    const words = new Writer();
    walk(element, words, () => false);
    const text = words.text().replace(/\s+/g, ' ').slice(0, 500);
    if (text) removed.push({element: element.tagName, words: text});
    return true;
  });
  return {text: out.text(), removed};
}

/** Depth first without recursion: pages nest deeper than the stack is. */
function walk(root: Node, out: Writer, skip: (element: Element) => boolean): void {
  const stack: (Node | (() => void))[] = [...childrenOf(root)].reverse();
  const counted = new Map<Node, number>();
  while (stack.length) {
    const next = stack.pop()!;
    if (typeof next === 'function') {
      next();
      continue;
    }
    if (next.nodeName === '#text' && 'value' in next) out.inline(next.value);
    if (!('tagName' in next) || unread.has(next.tagName) || isHidden(next) || skip(next)) continue;
    const name = next.tagName;
    if (name === 'br') out.line();
    if (blocks.has(name)) {
      out.block();
      out.mark(markOf(next, counted));
      stack.push(() => out.block());
    }
    for (const child of [...childrenOf(next)].reverse()) stack.push(child);
  }
}

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);
const attribute = (element: Element, name: string) => element.attrs.find((each) => each.name === name)?.value;

const isHidden = (element: Element) =>
  attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true' || /display\s*:\s*none/i.test(attribute(element, 'style') ?? '');

function isFurniture(element: Element): boolean {
  if (['html', 'body', 'main', 'article'].includes(element.tagName)) return false;
  if (furniture.has(element.tagName) || furnitureRoles.test(attribute(element, 'role') ?? '')) return true;
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  return names.length < 400 && furnitureNames.test(names) && !/(?:^|[\s_-])(?:content|article|text|detail)(?:$|[\s_-])/i.test(names);
}

function markOf(element: Element, counted: Map<Node, number>): string {
  if (/^h[1-6]$/.test(element.tagName)) return '# ';
  if (element.tagName !== 'li') return '';
  const list = element.parentNode;
  if (!list || !('tagName' in list) || list.tagName !== 'ol') return '• ';
  const number = counted.get(list) ?? Number(attribute(list, 'start') ?? 1);
  counted.set(list, number + 1);
  return Number.isInteger(number) ? `${number}. ` : '• ';
}

/** Browsers stop at 512 levels; deeper pages take the parser time that grows with the square. */
const depthLimit = 512;
const closesItself = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|th|tr|tbody|thead|tfoot|dt|dd|option|optgroup|colgroup|rp|rt)$/;

/** @throws {CliProblem} When elements are nested deeper than any page is. */
function refuseDeep(html: string, file: string): void {
  const open = new Map<string, number>();
  let depth = 0;
  for (const [, slash, rawName = ''] of html.matchAll(/<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,20})/g)) {
    const name = rawName.toLowerCase();
    if (closesItself.test(name)) continue;
    const count = open.get(name) ?? 0;
    if (slash && count === 0) continue;
    open.set(name, count + (slash ? -1 : 1));
    depth += slash ? -1 : 1;
    if (depth > depthLimit) {
      throw unreadableRelease(
        file || 'html',
        `elements are nested more than ${depthLimit} deep, which no page of a release is. Copy the text into a .txt file.`,
        `元素嵌套超过 ${depthLimit} 层，不像是通报页面。请把正文复制到 .txt 文件。`,
      );
    }
  }
}

/** The only <main> of a page, when it holds a text worth the name. */
function mainOf(document: Node): Element | undefined {
  const found: Element[] = [];
  const stack: Node[] = [document];
  while (stack.length && found.length < 2) {
    const next = stack.pop()!;
    if ('tagName' in next && (next.tagName === 'main' || attribute(next, 'role') === 'main')) found.push(next);
    else stack.push(...childrenOf(next));
  }
  const [main] = found;
  if (!main || found.length > 1) return undefined;
  const out = new Writer();
  walk(main, out, isFurniture);
  return out.text().length > 50 ? main : undefined;
}

/** Collects text: runs of space are one, blocks are parted by an empty line. */
class Writer {
  readonly #lines: string[] = [];
  #line = '';
  #mark = '';

  inline(words: string): void {
    const text = words.replace(/[\t\n\f\r ]+/g, ' ');
    this.#line += this.#line === '' || this.#line.endsWith(' ') ? text.trimStart() : text;
  }

  mark(mark: string): void {
    if (mark) this.#mark = mark;
  }

  line(): void {
    const line = this.#line.trimEnd();
    if (line) this.#lines.push(this.#mark + line);
    if (line) this.#mark = '';
    this.#line = '';
  }

  block(): void {
    this.line();
    if (this.#lines.length && this.#lines[this.#lines.length - 1] !== '') this.#lines.push('');
  }

  text(): string {
    this.line();
    return this.#lines.join('\n').trim();
  }
}
