/** An element of a Word part. Text is kept as it is written, entities included. */
export interface XmlElement {
  readonly name: string;
  /** As written, with the space before. */
  readonly attributes: string;
  children: XmlNode[];
}

export type XmlNode = XmlElement | string;

const token = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([^\s/>!?]+)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+/gy;

/** Deeper than any document; what goes down level by level would run out of room. */
const deepest = 400;

/** The tree of a part; nothing when it is not written as Word writes parts, which then is for others to judge. */
export function parseXml(text: string): XmlElement | undefined {
  const root: XmlElement = {name: '', attributes: '', children: []};
  const open = [root];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const found = token.exec(text);
    if (!found) return undefined;
    const [whole, closing, name, attributes = '', single] = found;
    const here = open.at(-1)!;
    if (name === undefined) {
      if (!whole.startsWith('<')) here.children.push(whole);
    } else if (closing) {
      if (open.length < 2 || open.pop()!.name !== name) return undefined;
    } else {
      const element: XmlElement = {name, attributes, children: []};
      here.children.push(element);
      if (!single) open.push(element);
      if (open.length > deepest) return undefined;
    }
  }
  return open.length === 1 ? root : undefined;
}

/** The part as text again. */
export const xmlText = (node: XmlNode): string => {
  if (typeof node === 'string') return node;
  const inner = node.children.map(xmlText).join('');
  return node.name ? `<${node.name}${node.attributes}>${inner}</${node.name}>` : inner;
};

/** The value of an attribute, as written. */
export const attributeOf = ({attributes}: XmlElement, name: string): string | undefined =>
  new RegExp(`\\s${name}\\s*=\\s*(["'])(.*?)\\1`, 's').exec(attributes)?.[2];

/** The elements directly inside. */
export const elementsIn = ({children}: XmlElement): XmlElement[] => children.filter((child) => typeof child !== 'string');

/** The first element of that name directly inside. */
export const childNamed = (element: XmlElement | undefined, name: string): XmlElement | undefined => element && elementsIn(element).find((child) => child.name === name);

/** All elements of one of these names, outermost first; none inside one that was found, nor inside those to be left aside. */
export function* outermost(element: XmlElement, names: ReadonlySet<string>, aside: ReadonlySet<string> = new Set()): Iterable<XmlElement> {
  for (const child of elementsIn(element)) {
    if (names.has(child.name)) yield child;
    else if (!aside.has(child.name)) yield* outermost(child, names, aside);
  }
}

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

/** Written text with its entities resolved. */
export const plainXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    const code = hex ? parseInt(hex, 16) : Number(decimal);
    return name ? (entities[name] ?? whole) : code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/** Text as it is written in a part. */
export const writtenXml = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
