import type {Case, Category} from '../schema.js';
import {
  block,
  caption,
  field,
  heading,
  labelled,
  paragraphs,
  quotation,
  text,
  type RenderContext,
} from './markup-writer.js';
import {renderFigures} from './render-figures.js';

/** Cases, an article each. */
export const renderCases = (cases: Case[], context: RenderContext): string[] =>
  cases.map((each) => renderCase(each, context));

function renderCase(each: Case, context: RenderContext): string {
  const {messages} = context;
  const {outcomes, warningSigns} = each;
  return block('article', {'data-id': each.id}, [
    text(heading(context.headingLevel), 'title', each.title),
    labelled(messages.region, field('span', 'region', each.region), messages),
    labelled(messages.offence, renderCategory('offence', each.offence), messages),
    labelled(messages.fraudType, renderCategory('fraudType', each.fraudType), messages),
    ...paragraphs(each.paragraphs),
    ...(outcomes ? [renderFigures(outcomes, context)] : []),
    ...(warningSigns
      ? [
          warningSigns.length ? caption('p', messages.warningSigns) : '',
          block(
            'ul',
            {},
            warningSigns.map((sign) => text('li', 'warningSign', sign)),
          ),
        ]
      : []),
    quotation(each.quote, context),
  ]);
}

const renderCategory = (mark: string, category?: Category) =>
  field('span', mark, category?.label, {'data-id': category?.id});
