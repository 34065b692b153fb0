import type {Hotline} from '../schema.js';
import {escaped} from './escape.js';
import {
  block,
  caption,
  field,
  isBlank,
  labelled,
  link,
  tag,
  text,
  time,
  type RenderContext,
} from './markup-writer.js';

/** A list of numbers to call or to know. Only what can be dialled is a link. */
export const renderHotlines = (hotlines: Hotline[], context: RenderContext): string =>
  block(
    'ul',
    {'data-af': 'hotlines'},
    hotlines.map((hotline) => renderHotline(hotline, context)),
  );

function renderHotline(hotline: Hotline, {messages}: RenderContext): string {
  const {number, label, neverAsks} = hotline;
  const digits = number.replace(/[^+\d]/g, '');
  return block('li', {'data-id': hotline.id}, [
    (hotline.dialable
      ? tag('a', {href: `tel:${digits}`}, escaped(number))
      : tag('strong', {}, escaped(number))) +
      ' ' +
      (isBlank(label) ? field('span', 'label', label) : escaped(label)),
    labelled(messages.hours, field('span', 'hours', hotline.hours), messages),
    labelled(messages.region, field('span', 'region', hotline.region), messages),
    field('p', 'note', hotline.note),
    ...(neverAsks
      ? [
          neverAsks.length ? caption('p', messages.neverAsks) : '',
          block(
            'ul',
            {},
            neverAsks.map((thing) => text('li', 'neverAsks', thing)),
          ),
        ]
      : []),
    hotline.url === undefined ? '' : tag('p', {}, link('url', hotline.url)),
    labelled(messages.verified, time('verifiedOn', hotline.verifiedOn), messages),
  ]);
}
