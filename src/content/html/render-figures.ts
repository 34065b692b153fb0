import type {Figure, FigurePart, Period} from '../schema.js';
import {escaped} from './escape.js';
import {
  block,
  caption,
  field,
  isBlank,
  isWrittenWithoutSpaces,
  labelled,
  quotation,
  tag,
  text,
  time,
  type RenderContext,
} from './markup-writer.js';
import {amount} from '../figures.js';

/** A list of figures: terms and numbers. */
export const renderFigures = (figures: Figure[], context: RenderContext, mark?: string): string =>
  block(
    'dl',
    {'data-af': mark},
    figures.map((figure) => renderFigure(figure, context)),
  );

function renderFigure(figure: Figure, context: RenderContext): string {
  const {messages} = context;
  const {parts} = figure;
  return block('div', {}, [
    text('dt', 'label', figure.label, {'data-id': figure.id}),
    block('dd', {}, [
      renderNumber(figure, context),
      labelled(messages.period, renderPeriod(figure.period), messages),
      labelled(messages.asOf, time('asOf', figure.asOf), messages),
      ...(parts
        ? [parts.length ? caption('p', messages.ofWhich) : '', renderFigures(parts, context)]
        : []),
      quotation(figure.quote, context),
    ]),
  ]);
}

/** The period that a figure or the whole content counts. */
export const renderPeriod = (period: Period | undefined): string =>
  field('span', 'period', period?.label, {'data-start': period?.start, 'data-end': period?.end});

/** “同比下降18.5%”: what it is compared with, the number as published, its unit. */
function renderNumber(figure: FigurePart, {messages}: RenderContext): string {
  const {display, unit, value, approximation, comparison} = figure;
  const space = isWrittenWithoutSpaces(messages) ? '' : ' ';
  const direction = comparison?.direction;
  return [
    comparison ? field('span', 'comparison', comparison.base) + space : '',
    direction ? field('span', direction, messages[direction]) + space : '',
    tag(
      'data',
      {
        value: value === undefined ? '' : String(value),
        'data-af': approximation ?? (isBlank(display) ? 'display' : undefined),
      },
      escaped(display),
    ),
    unit === undefined
      ? ''
      : isBlank(unit)
        ? field('span', 'unit', unit)
        : escaped(amount({...figure, display: ''})),
  ].join('');
}
