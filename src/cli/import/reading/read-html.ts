import {inLines} from '../../in-lines.js';
import {parse, type DefaultTreeAdapterMap} from 'parse5';
import {isCard} from '../text/cards.js';
import {fold} from '../text/fold.js';
import {isTable} from '../text/tables.js';
import {pageFieldsOf, type PageFields} from './page-fields.js';
import {unreadableRelease} from './problems.js';

/** The text of a page and what was left out as page furniture. */
export interface PageText {
  readonly text: string;
  readonly removed: readonly {readonly element: string; readonly words: string}[];
  readonly fields?: PageFields;
}

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const unread = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg', 'math', 'iframe', 'object', 'canvas', 'select', 'textarea', 'datalist']);
const struck = new Set(['del', 's', 'strike']);
const furniture = new Set(['nav', 'footer', 'aside', 'form', 'button', 'dialog', 'menu']);
const furnitureRoles = /^(?:navigation|banner|contentinfo|search|complementary|menu|menubar|toolbar|dialog|alertdialog)$/;
const furnitureNames = new RegExp(inLines`
  (?:^|[\s_-])(?:
    breadcrumbs?|crumbs?|navbar|nav|topbar|menu|footer|foot|sidebar|side|share|social|related|recommend|copyright|
    pagination|pager|comments?|toolbar|search|advert|ads?|banner|qrcode|backtop|gotop
  )(?:$|[\s_-])
`, 'i');
const blocks = new Set(['address', 'article', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html', 'li', 'main', 'ol', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'caption']);

/** The words of a page, a blank line between blocks, lists numbered as a browser shows them. */
export function htmlText(html: string, file = ''): PageText {
  refuseDeep(html, file);
  const document = parse(html);
  const root = mainOf(document) ?? document;
  const removed: {element: string; words: string}[] = [];
  const remove = (element: string, words: string) => {
    const text = words.replace(/\s+/g, ' ').trim().slice(0, 500);
    if (text) removed.push({element, words: text});
  };
  const wrapsAll = wrapperOf(root);
  const read = (element: Node, out: Writer) =>
    walk(element, out, (each) => {
      const name = each.tagName;
      if (name === 'table') return writeTable(each, out, read);
      if (name === 'sup' && isNoteMark(wordsIn(each), out.before())) remove(name, wordsIn(each));
      else if (name === 'a' && wordsIn(each) === '↑') return true; // leads from a note of a Word file back to its mark
      else if (struck.has(name)) remove(name, wordsIn(each));
      else if (name === 'img') remove(name, attribute(each, 'alt') ?? '');
      else if (isHidden(each)) remove('hidden', wordsIn(each));
      else if (isFurniture(each) && !wrapsAll(each)) remove(name, wordsIn(each));
      else return false;
      return true;
    });
  const out = new Writer();
  read(root, out);
  const text = out.text();
  refuseFrames(document, text, file);
  return {text, removed, fields: pageFieldsOf(document)};
}

/** Writes a table of numbers row by row, its cells set apart by tabs. Any other table is only there for the layout, as one of cards is. */
function writeTable(table: Element, out: Writer, read: (element: Node, out: Writer) => void): boolean {
  const rows = rowsOf(table);
  const cells = rows.flat().map((cell) => (cell ? linesIn(cell) : [])).filter(({length}) => length);
  if (cells.length > 1 && cells.every(isCard)) return false;
  if (!isTable(rows.map((cells) => cells.map((cell) => ({text: cell ? fold(wordsIn(cell)) : ''}))))) return false;
  out.block();
  for (const child of childrenOf(table)) if (child.nodeName === 'caption') read(child, out);
  out.block();
  out.rows(rows.map((cells) => cells.map((cell) => {
    const words = new Writer();
    if (cell) read(cell, words);
    return words.text().replace(/\s+/g, ' ');
  })));
  return true;
}

/** The cells of a table by row and column; a cell that spans several leaves the others empty. Nothing where tables are nested. */
function rowsOf(table: Element): (Element | undefined)[][] {
  const rows: (Element | undefined)[][] = [];
  const stack: Node[] = [...childrenOf(table)].reverse();
  let reachDown: number[] = [];
  while (stack.length) {
    const next = stack.pop()!;
    if (!('tagName' in next) || isHidden(next)) continue;
    if (next.tagName === 'table') return [];
    if (next.tagName === 'td' || next.tagName === 'th') {
      const row = rows.at(-1);
      if (!row) continue;
      const spans = (name: string) => Math.min(50, Math.max(1, Number(attribute(next, name)) || 1));
      while (reachDown[row.length]) row.push(undefined);
      const column = row.length;
      row.push(next, ...Array.from({length: spans('colspan') - 1}, () => undefined));
      for (let at = column; at < row.length; at++) reachDown[at] = spans('rowspan');
    } else if (next.tagName === 'tr') {
      reachDown = reachDown.map((left) => Math.max(0, left - 1));
      rows.push([]);
    }
    stack.push(...[...childrenOf(next)].reverse());
  }
  return rows;
}

/** The words of an element on one line, whatever it is. */
const wordsIn = (element: Element): string => writtenIn(element).replace(/\s+/g, ' ');

/** Its lines that hold something, folded. */
const linesIn = (element: Element): string[] => fold(writtenIn(element)).split('\n').filter(Boolean);

function writtenIn(element: Element): string {
  const words = new Writer();
  walk(element, words, () => false);
  return words.text();
}

/**
 * A mark that leads to a note, which must not be taken for the last digit of the
 * number before it. Behind m, km or 10 a raised number is an exponent.
 */
const isNoteMark = (mark: string, before: string) =>
  /^[[〔(（]?\s*注?\s*(?:\d{1,3}|[①-⑳*＊†‡]{1,3})\s*[\]〕)）]?$/.test(mark) && !/(?:[a-z㎞㎝㎡]|(?<![\d,.])10)$/i.test(before);

/**
 * Tells a form or a box that holds most of the page’s words from one beside
 * them: old site software puts the whole page into a form.
 */
function wrapperOf(root: Node): (element: Element) => boolean {
  const whole = new Writer();
  walk(root, whole, (element) => isHidden(element));
  const half = whole.text().length / 2;
  let wrappers = 0;
  return (element) => {
    // Each look reads the whole element, and they may be nested; no page has more.
    if (wrappers > 8 || !/^(?:form|div|section|td)$/.test(element.tagName) || wordsIn(element).length <= half) return false;
    wrappers++;
    return true;
  };
}

/** @throws {CliProblem} When the page only holds frames, in which the text is. */
function refuseFrames(document: Node, text: string, file: string): void {
  if (text.length > 200) return;
  const frames: Element[] = [];
  const stack: Node[] = [document];
  while (stack.length) {
    const next = stack.pop()!;
    if ('tagName' in next && /^i?frame$/.test(next.tagName) && attribute(next, 'src')) frames.push(next);
    stack.push(...[...childrenOf(next)].reverse());
  }
  // A short notice with a figure in it is one, whatever is framed beside it; a page of frames has none.
  if (!frames.length || (/\d/.test(text) && frames.every(({tagName}) => tagName === 'iframe'))) return;
  const names = frames.map((frame) => attribute(frame, 'src')).join(', ');
  throw unreadableRelease(
    file || 'html',
    `the text is not in this page but in a frame of it (${names}). Open that frame by itself in the browser, save it, and name that file.`,
    `正文不在此页面，而在其框架页中（${names}）。请在浏览器中单独打开该框架页，保存后指定那个文件。`,
  );
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
    if (!('tagName' in next) || unread.has(next.tagName) || skip(next) || isHidden(next)) continue;
    const name = next.tagName;
    if (name === 'br') out.line();
    if (name === 'sup') {
      out.inline(raised(wordsIn(next)));
      continue;
    }
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
  attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true' ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d]*[1-9]))/i.test(attribute(element, 'style') ?? '');

/** Raised digits as the characters for them, so that 10² is not read as 102. */
const raised = (words: string) => words.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!);

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
    // A soft hyphen shows where a word may break and is no part of it.
    const text = words.replace(/\u00ad/g, '').replace(/[\t\n\f\r ]+/g, ' ');
    this.#line += this.#line === '' || this.#line.endsWith(' ') ? text.trimStart() : text;
  }

  /** What stands on the line so far. */
  before(): string {
    return this.#line;
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

  /** Rows of a table, each on a line of its own. */
  rows(rows: readonly (readonly string[])[]): void {
    this.block();
    for (const cells of rows) if (cells.some(Boolean)) this.#lines.push(cells.join('\t').trimEnd());
    this.block();
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
