import {numberingOf, type Numbering} from './numbering.js';
import {attributeOf, childNamed, elementsIn, outermost, parseXml, plainXml, writtenXml, xmlText, type XmlElement, type XmlNode} from './xml.js';

/** The parts of a Word file that are XML, by name. */
export type Parts = ReadonlyMap<string, string>;

/** What stands in a Word file and is not part of its text. */
export type LeftOut = readonly {readonly element: string; readonly words: string}[];

/**
 * Makes plain what Word draws but does not write into the text: automatic
 * numbers, text boxes, results of fields, formulas. What is no part of the
 * text as printed (comments, changes nobody has accepted, hidden words,
 * headers, charts) is told in `leftOut`.
 */
export function prepare(parts: Parts): {readonly parts: Parts; readonly leftOut: LeftOut} {
  const main = mainPart(parts);
  const tree = parseXml(parts.get(main) ?? '');
  if (!tree) return {parts, leftOut: []};
  const beside = (name: string) => {
    const text = parts.get(main.replace(/[^/]*$/, name));
    return text === undefined ? undefined : parseXml(text);
  };
  const leftOut: {element: string; words: string}[] = [];
  const tell = (element: string, words: string) => {
    const text = words.replace(/\s+/g, ' ').trim().slice(0, 500);
    if (text) leftOut.push({element, words: text});
  };
  plain(tree, tell);
  liftTextBoxes(tree);
  writeNumbers(tree, numberingOf(beside('numbering.xml'), beside('styles.xml')));

  for (const comment of outermost(beside('comments.xml') ?? empty, new Set(['w:comment']))) tell('comment', wordsIn(comment));
  for (const [name, text] of parts) {
    const kind = /\/(header|footer)\d*\.xml$/.exec(name)?.[1] ?? (/\/charts\/chart\d*\.xml$/.test(name) ? 'chart' : /\/diagrams\/data\d*\.xml$/.test(name) ? 'diagram' : undefined);
    if (kind) tell(kind, wordsIn(parseXml(text) ?? empty, ' '));
  }
  return {parts: new Map([...parts, [main, xmlText(tree)]]), leftOut};
}

const empty: XmlElement = {name: '', attributes: '', children: []};

/** Where the text is; Word on the web gives it another name. */
function mainPart(parts: Parts): string {
  for (const [relation] of (parts.get('_rels/.rels') ?? '').matchAll(/<Relationship\s[^>]*>/g)) {
    if (/Type\s*=\s*["'][^"']*\/officeDocument["']/.test(relation)) return /Target\s*=\s*["']\/?([^"']+)["']/.exec(relation)?.[1] ?? 'word/document.xml';
  }
  return 'word/document.xml';
}

/** Names whose text is read: of paragraphs, charts and diagrams. */
const written = new Set(['w:t', 'w:delText', 'a:t', 'c:v', 'm:t']);

function wordsIn(element: XmlElement, between = ''): string {
  const words = [...outermost(element, new Set([...written, 'w:p', 'w:tab', 'w:br']))].map((each) => {
    if (each.name === 'w:p') return `${wordsIn(each)} `;
    return written.has(each.name) ? plainXml(each.children.filter((child) => typeof child === 'string').join('')) : ' ';
  });
  return words.join(between);
}

const wrappers = new Set(['w:fldSimple', 'w:dir', 'w:bdo']);
const deletions = new Set(['w:del', 'w:moveFrom']);
const insertions = new Set(['w:ins', 'w:moveTo']);

/** Replaces what the reader of Word files passes over by the text that Word shows for it. */
function plain(element: XmlElement, tell: (element: string, words: string) => void): void {
  if (element.name === 'w:p' && [...outermost(element, new Set([...deletions, ...insertions]), new Set(['w:pPr']))].length) tell('revision', revised(element));
  element.children = element.children.flatMap((child): XmlNode[] => {
    if (typeof child === 'string') return [child];
    plain(child, tell);
    if (wrappers.has(child.name)) return child.children;
    if (child.name === 'm:oMath' || child.name === 'm:oMathPara') return [textRun(wordsIn(child))];
    if (child.name === 'w:ruby') return elementsIn(childNamed(child, 'w:rubyBase') ?? empty).flatMap((run) => run.children);
    if (child.name === 'w:r' && isHidden(child)) {
      tell('hidden', wordsIn(child));
      return [];
    }
    return [child];
  });
}

const textRun = (words: string): XmlElement => ({name: 'w:r', attributes: '', children: [{name: 'w:t', attributes: ' xml:space="preserve"', children: [writtenXml(words)]}]});

function isHidden(run: XmlElement): boolean {
  const vanish = childNamed(childNamed(run, 'w:rPr'), 'w:vanish');
  return vanish !== undefined && !/^(?:0|false)$/.test(attributeOf(vanish, 'w:val') ?? '');
}

/** A paragraph with what would go in [-…-] and what would come in {+…+}. */
function revised(element: XmlElement): string {
  return elementsIn(element).map((child) => {
    if (deletions.has(child.name)) return `[-${wordsIn(child)}-]`;
    if (insertions.has(child.name)) return `{+${wordsIn(child)}+}`;
    return wordsIn(child);
  }).join('');
}

const boxed = new Set(['w:txbxContent']);

/** Puts the paragraphs of text boxes behind the paragraph they are anchored in. Older copies of them, for programs of 2007, go. */
function liftTextBoxes(element: XmlElement): void {
  element.children = element.children.flatMap((child): XmlNode[] => {
    if (typeof child === 'string') return [child];
    if (child.name !== 'w:p') {
      liftTextBoxes(child);
      return [child];
    }
    const boxes: XmlNode[] = [];
    takeBoxes(child, boxes);
    return [child, ...boxes];
  });
}

function takeBoxes(element: XmlElement, boxes: XmlNode[]): void {
  element.children = element.children.filter((child) => {
    if (typeof child === 'string') return true;
    const choices = child.name === 'mc:AlternateContent' ? elementsIn(child) : [child];
    const holder = choices.find((choice) => [...outermost(choice, boxed)].length);
    if (!holder || !/^(?:mc:AlternateContent|w:drawing|w:pict|w:object)$/.test(child.name)) {
      takeBoxes(child, boxes);
      return true;
    }
    for (const box of outermost(holder, boxed)) {
      liftTextBoxes(box);
      boxes.push(...box.children);
    }
    return false;
  });
}

/** Writes automatic numbers into the text, and takes the paragraphs out of their lists. Bullets stay. */
function writeNumbers(tree: XmlElement, numbering: Numbering): void {
  for (const paragraph of paragraphsIn(tree)) {
    const number = numbering(paragraph);
    if (number === undefined) continue;
    const properties = childNamed(paragraph, 'w:pPr') ?? empty;
    const kept = properties.children.filter((child) => typeof child === 'string' || child.name !== 'w:numPr');
    // Its style may number it, too; 0 means: not in any list.
    const unlisted: XmlElement = {name: 'w:numPr', attributes: '', children: [{name: 'w:ilvl', attributes: ' w:val="0"', children: []}, {name: 'w:numId', attributes: ' w:val="0"', children: []}]};
    paragraph.children = [{name: 'w:pPr', attributes: '', children: [...kept, unlisted]}, textRun(number), ...paragraph.children.filter((child) => child !== properties)];
  }
}

function* paragraphsIn(element: XmlElement): Iterable<XmlElement> {
  for (const child of elementsIn(element)) {
    if (child.name === 'w:p') yield child;
    yield* paragraphsIn(child);
  }
}
