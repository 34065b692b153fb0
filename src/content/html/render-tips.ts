import type {Tip} from '../schema.js';
import {
  block,
  caption,
  field,
  labelled,
  quotation,
  text,
  type RenderContext,
} from './markup-writer.js';

/** A list of tips. */
export const renderTips = (tips: Tip[], context: RenderContext): string =>
  block(
    'ul',
    {'data-af': 'tips'},
    tips.map((tip) => renderTip(tip, context)),
  );

function renderTip(tip: Tip, context: RenderContext): string {
  const {messages} = context;
  return block('li', {'data-id': tip.id, 'data-af': tip.kind}, [
    // The titles of the other kinds say themselves whether to do it.
    tip.kind === 'ifItHappens' ? caption('span', messages.tipKind.ifItHappens) : '',
    text('strong', 'title', tip.title),
    tip.text === undefined ? '' : text('p', 'text', tip.text),
    labelled(messages.audience, field('span', 'audience', tip.audience), messages),
    quotation(tip.quote, context),
  ]);
}
