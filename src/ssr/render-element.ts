import type {LitElement} from 'lit';
import {escaped} from '../content/html/escape.js';
import {renderContent} from '../content/html/render.js';
import type {Content, ContentPack, Kind} from '../content/schema.js';
import {withIds} from '../content/with-ids.js';
import {en} from '../i18n/locales/en.js';
import {zhHans} from '../i18n/locales/zh-Hans.js';
import {zhHant} from '../i18n/locales/zh-Hant.js';
import {messagesFor, registerMessages} from '../i18n/messages.js';
import {elements} from './elements.js';
import {shadowView} from './shadow-view.js';

registerMessages(zhHans, zhHant, en);

export interface ElementOptions {
  /** Attributes of the element, by name. Those that choose content choose the text inside, too. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Gives the element a declarative shadow root, so that it looks the same before any script. */
  readonly shadow?: {
    /**
     * Address of the stylesheet; without one the styles stand in the shadow root. An element with others inside needs
     * one for each, told by tag: each has its own `.heading`.
     */
    readonly stylesheet?: string | ((tag: string) => string);
  };
}

export interface RenderedElement {
  readonly html: string;
  /** The styles of the shadow root, when there is one. */
  readonly css?: string;
  /** The styles of the shadow roots inside it, by the tags of their elements. */
  readonly innerCss?: Readonly<Record<string, string>>;
}

/** The tags that can be rendered. */
export const renderableTags: readonly string[] = Object.keys(elements);

/**
 * Writes a pack as an element: semantic HTML that is read without scripts,
 * and that the element reads back when its script arrives.
 *
 * @throws {RangeError} For a tag that is not in `renderableTags`.
 * @throws {TypeError} For one stylesheet where elements stand inside the element.
 */
export async function renderElement(
  tag: string,
  pack: ContentPack,
  {attributes = {}, shadow}: ElementOptions = {},
): Promise<RenderedElement> {
  const element = Object.hasOwn(elements, tag) ? elements[tag] : undefined;
  if (!element) throw new RangeError(`There is no <${tag}>; there are ${renderableTags.join(', ')}.`);
  const {kinds, partOf} = element;
  const besides = element.besides?.(attributes) ?? [];
  const text = renderContent(chosen(partOf?.(pack) ?? pack, kinds, besides, attributes), {
    kinds: [...kinds, ...besides],
    headingLevel: headingLevel(attributes['heading-level']),
    messages: messagesFor(pack.lang),
  });
  const written = Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`))
    .join('');
  if (!shadow) return {html: `<${tag}${written}>\n${text}\n</${tag}>\n`};

  const {stylesheet} = shadow;
  if (typeof stylesheet === 'string' && element.inside) {
    throw new TypeError(`<${tag}> has elements inside it: shadow.stylesheet tells the address for each tag.`);
  }
  const addressOf = typeof stylesheet === 'string' ? () => stylesheet : stylesheet;
  const writeStyles = (css: string, of: string) =>
    addressOf ? `<link rel="stylesheet" href="${escaped(addressOf(of))}">` : `<style>${css}</style>`;
  const {css, innerCss, html} = await shadowView(
    await element.load(),
    pack,
    attributes,
    await classesOf(element.inside),
    writeStyles,
  );
  const template = `<template shadowrootmode="open">${writeStyles(css, tag)}${html}</template>`;
  return {html: `<${tag}${written}>${template}\n${text}\n</${tag}>\n`, css, innerCss};
}

/** The classes of elements, by tag. Lit's renderer takes for elements what is registered, on a server, too. */
async function classesOf(tags: readonly string[] = []): Promise<Record<string, new () => LitElement>> {
  const classes: Record<string, new () => LitElement> = {};
  for (const tag of tags) {
    classes[tag] = await elements[tag]!.load();
    if (!customElements.get(tag)) customElements.define(tag, classes[tag]);
  }
  return classes;
}

/**
 * Writes what no element shows, or everything, as semantic HTML without an element.
 *
 * @param kinds What to write, in this order; everything with title and source when absent.
 */
export function renderText(pack: ContentPack, level: number, kinds?: readonly Kind[]): string {
  const messages = messagesFor(pack.lang);
  if (!kinds) return `${renderContent(pack, {headingLevel: level, messages})}\n`;
  const content: Content = {lang: pack.lang, figures: pack.figures};
  for (const kind of kinds) Object.assign(content, {[kind]: pack[kind]});
  const empty = kinds.every((kind) => !pack[kind]?.length);
  return empty ? '' : `${renderContent(content, {kinds: [...kinds], headingLevel: level, messages})}\n`;
}

/**
 * The kinds of content that an element with this tag shows.
 *
 * @public for the embed builder of the site, whose tools load this at run time
 */
export const kindsOf = (tag: string): readonly Kind[] => [
  ...(elements[tag]?.kinds ?? []),
  ...(elements[tag]?.besides?.({}) ?? []),
];

const headingLevel = (attribute = '2') => Math.min(6, Math.max(1, Math.trunc(Number(attribute)) || 2));

/** What of a pack the element will show, by the rules of its own attributes. */
function chosen(
  pack: ContentPack,
  kinds: readonly Kind[],
  besides: readonly Kind[],
  attributes: Readonly<Record<string, string>>,
): Content {
  // Measures name figures of the pack; what is written of them is for the kinds to say.
  const {title, lang, updated, expires, source, period, asOf, figures} = pack;
  const content: Content = {title: attributes['heading'] ?? title, lang, updated, expires, source, period, asOf, figures};
  if (!content.title) delete content.title;
  const ids = (attributes['ids'] ?? '').split(/\s+/).filter(Boolean);
  const limit = Number(attributes['limit']) || 0;
  const choose = <Item extends {id: string}>(items: Item[] | undefined): Item[] => {
    const named = ids.length ? withIds(items, ids) : (items ?? []);
    return limit > 0 ? named.slice(0, limit) : named;
  };
  for (const kind of kinds) Object.assign(content, {[kind]: choose<{id: string}>(pack[kind])});
  for (const kind of besides) Object.assign(content, {[kind]: pack[kind]});
  return content;
}
