/**
 * Small pieces of which `render` makes its HTML. They return strings, so that
 * a page can be written where there is no DOM.
 */
import {dateText} from '../dates.js';
import type {Messages} from '../../i18n/messages.js';
import {escaped} from './escape.js';

/** Attributes by name; those that are undefined are left out. */
type Attributes = Record<string, string | undefined>;

/** An element around HTML. */
export function tag(name: string, attributes: Attributes, html: string): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(value)}"`))
    .join('');
  return `<${name}${written}>${html}</${name}>`;
}

/** An element around lines of HTML, indented; empty lines are left out. */
export function block(name: string, attributes: Attributes, lines: string[]): string {
  const inside = lines.filter(Boolean).map((line) => '\n  ' + line.replaceAll('\n', '\n  '));
  return tag(name, attributes, inside.length ? inside.join('') + '\n' : '');
}

/** Whether readers of the HTML would see nothing of a text. */
export const isBlank = (content: string): boolean => !/\S/.test(content);

/** Whether words, and labels and what they label, stand without spaces between. */
export const isWrittenWithoutSpaces = ({lang}: Messages): boolean => /^(zh|ja)/.test(lang);

/**
 * An element around a text. An empty element would be taken for a left-over,
 * so one that is empty on purpose is marked with the name of its field.
 */
export function text(
  name: string,
  mark: string,
  content: string,
  attributes: Attributes = {},
): string {
  return tag(
    name,
    isBlank(content) ? {'data-af': mark, ...attributes} : attributes,
    escaped(content),
  );
}

/** An element around the text of a field that is known by its mark alone. */
export const field = (
  name: string,
  mark: string,
  content: string | undefined,
  attributes: Attributes = {},
): string =>
  content === undefined ? '' : tag(name, {'data-af': mark, ...attributes}, escaped(content));

/** A paragraph that says what its field is. */
export const labelled = (label: string, html: string, messages: Messages): string =>
  html && tag('p', {}, escaped(label) + (isWrittenWithoutSpaces(messages) ? '：' : ': ') + html);

/** Words that are not content, and that a reader of the HTML passes over. */
export const caption = (name: string, words: string): string =>
  tag(name, {'data-af': 'caption'}, escaped(words));

/** A date, as the reader of a Chinese government site expects it. */
export const time = (mark: string, date: string | undefined): string =>
  date === undefined ? '' : tag('time', {'data-af': mark, datetime: date}, escaped(dateText(date)));

/** An address that may stand in `href`: nothing but http and https. */
export const safeAddress = (address: string | undefined): string | undefined =>
  /^https?:\/\/\S+$/i.test(address ?? '') ? address : undefined;

/** A link that shows where it leads. */
export function link(mark: string, address: string | undefined): string {
  const href = safeAddress(address);
  return href === undefined
    ? ''
    : tag('a', {'data-af': mark, href}, escaped(href.replace(/^https?:\/\//i, '')));
}

export const paragraphs = (contents: string[]): string[] =>
  contents.map((content) => text('p', 'paragraph', content));

/** The words of the source, folded. */
export function quotation(quote: string | undefined, {messages, quoteLang}: RenderContext): string {
  if (quote === undefined) return '';
  return block('details', {}, [
    tag('summary', {}, escaped(messages.quote)),
    text('blockquote', 'quote', quote, {lang: quoteLang}),
  ]);
}

/** What every renderer is told. */
export interface RenderContext {
  messages: Messages;
  /** Level of the headings of items. */
  headingLevel: number;
  /** Language of quotes, when it is not that of the content. */
  quoteLang?: string;
}

/** A heading; levels beyond those of HTML become the nearest one. */
export const heading = (level: number): string => `h${Math.min(6, Math.max(1, level))}`;
