import type {Messages} from '../../i18n/messages.js';
import type {Content, Kind, Source} from '../schema.js';
import {
  block,
  caption,
  field,
  heading,
  labelled,
  safeAddress,
  time,
  type RenderContext,
} from './markup-writer.js';
import {renderCases} from './render-cases.js';
import {renderMeasures, renderNotices, renderQuestions} from './render-entries.js';
import {renderFigures, renderPeriod} from './render-figures.js';
import {renderHotlines} from './render-hotlines.js';
import {renderTips} from './render-tips.js';
import {renderWarningSigns} from './render-warning-signs.js';

export interface RenderOptions {
  /** What to write, in this order; everything when absent. */
  kinds?: Kind[];
  /** Level of the first heading, 1 to 6; 2 when absent. */
  headingLevel?: number;
  /** The words of the interface, in the language of the content. */
  messages: Messages;
}

const allKinds: Kind[] = [
  'notices',
  'figures',
  'cases',
  'tips',
  'warningSigns',
  'measures',
  'questions',
  'hotlines',
];

/**
 * Writes content as the semantic HTML that elements read back
 * (docs/html-vocabulary.md), to be put inside an element or to stand alone.
 */
export function renderContent(content: Content, options: RenderOptions): string {
  const {kinds = allKinds, headingLevel = 2, messages} = options;
  const shown = kinds.filter((kind) => content[kind]?.length);
  const hasTitle = content.title !== undefined;
  const hasSections = shown.length > 1;
  const sectionLevel = headingLevel + Number(hasTitle);
  const {lang} = content.source ?? {};
  const quoteLang = lang === content.lang ? undefined : lang;
  const lines = [
    field(heading(headingLevel), 'title', content.title),
    ...shown.flatMap((kind) => {
      if (!hasSections)
        return renderKind(kind, content, {messages, quoteLang, headingLevel: sectionLevel});
      return [
        caption(heading(sectionLevel), messages.sectionHeading[kind]),
        renderKind(kind, content, {messages, quoteLang, headingLevel: sectionLevel + 1}),
      ];
    }),
    renderDetails(content, messages),
  ].filter(Boolean);
  return content.lang === undefined ? lines.join('\n') : block('div', {lang: content.lang}, lines);
}

function renderKind(kind: Kind, content: Content, context: RenderContext): string {
  const section = (articles: string[]) => block('section', {'data-af': kind}, articles);
  switch (kind) {
    case 'figures':
      return renderFigures(content.figures!, context, kind);
    case 'cases':
      return section(renderCases(content.cases!, context));
    case 'tips':
      return renderTips(content.tips!, context);
    case 'warningSigns':
      return renderWarningSigns(content.warningSigns!, context);
    case 'questions':
      return section(renderQuestions(content.questions!, context));
    case 'measures':
      return section(renderMeasures(content.measures!, content.figures, context));
    case 'hotlines':
      return renderHotlines(content.hotlines!, context);
    case 'notices':
      return section(renderNotices(content.notices!, context));
  }
}

function renderDetails(content: Content, messages: Messages): string {
  const {source} = content;
  const lines = [
    source ? renderSource(source, messages) : '',
    labelled(messages.published, time('publishedAt', source?.publishedAt), messages),
    labelled(messages.reposted, time('repostedAt', source?.repostedAt), messages),
    labelled(messages.period, renderPeriod(content.period), messages),
    labelled(messages.asOf, time('asOf', content.asOf), messages),
    labelled(messages.updated, time('updated', content.updated), messages),
    labelled(messages.validUntil, time('expires', content.expires), messages),
  ];
  return lines.some(Boolean) ? block('footer', {}, lines) : '';
}

function renderSource({name, title, url, lang}: Source, messages: Messages): string {
  const href = safeAddress(url);
  const source = field(href ? 'a' : 'cite', 'source', name, {href, 'data-lang': lang});
  const release = field('cite', 'release', title, {lang});
  return labelled(messages.source, [source, release].filter(Boolean).join(' '), messages);
}
