import type {Figure, Measure, Notice, Question} from '../schema.js';
import {withIds} from '../with-ids.js';
import {
  block,
  caption,
  field,
  heading,
  labelled,
  link,
  paragraphs,
  quotation,
  tag,
  text,
  time,
  type RenderContext,
} from './markup-writer.js';
import {renderFigures} from './render-figures.js';

/** Questions of the press, an article each: the question is the heading. */
export const renderQuestions = (questions: Question[], context: RenderContext): string[] =>
  questions.map((each) =>
    block('article', {'data-id': each.id}, [
      field('p', 'outlet', each.outlet),
      text(heading(context.headingLevel), 'title', each.question),
      field('p', 'answerer', each.answerer),
      ...paragraphs(each.paragraphs),
      quotation(each.quote, context),
    ]),
  );

/** Measures, an article each, with those of the figures that they name. */
export const renderMeasures = (
  measures: Measure[],
  figures: Figure[] | undefined,
  context: RenderContext,
): string[] =>
  measures.map((each) =>
    block('article', {'data-id': each.id}, [
      text(heading(context.headingLevel), 'title', each.title),
      ...paragraphs(each.paragraphs),
      ...(each.figures ? [renderFigures(withIds(figures, each.figures), context)] : []),
      quotation(each.quote, context),
    ]),
  );

/** Notices, an article each, marked with how pressing they are and saying so. */
export const renderNotices = (notices: Notice[], context: RenderContext): string[] =>
  notices.map((each) =>
    block('article', {'data-id': each.id, 'data-af': each.severity}, [
      caption('p', context.messages.severity[each.severity]),
      text(heading(context.headingLevel), 'title', each.title),
      labelled(context.messages.published, time('issued', each.issued), context.messages),
      ...paragraphs(each.paragraphs),
      each.url === undefined ? '' : tag('p', {}, link('url', each.url)),
      labelled(context.messages.validUntil, time('expires', each.expires), context.messages),
      quotation(each.quote, context),
    ]),
  );
