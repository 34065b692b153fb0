import type {Hotline} from '../schema.js';
import {escaped} from './escape.js';
import {block, field, isBlank, link, silentTime, tag} from './markup-writer.js';

/** A list of numbers to call or to know. Only what can be dialled is a link. */
export const renderHotlines = (hotlines: Hotline[]): string =>
  block('ul', {'data-af': 'hotlines'}, hotlines.map(renderHotline));

function renderHotline(hotline: Hotline): string {
  const {number, label} = hotline;
  const digits = number.replace(/[^+\d]/g, '');
  return block('li', {'data-id': hotline.id}, [
    (hotline.dialable
      ? tag('a', {href: `tel:${digits}`}, escaped(number))
      : tag('strong', {}, escaped(number))) +
      ' ' +
      (isBlank(label) ? field('span', 'label', label) : escaped(label)),
    field('p', 'hours', hotline.hours),
    field('p', 'region', hotline.region),
    field('p', 'note', hotline.note),
    hotline.url === undefined ? '' : tag('p', {}, link('url', hotline.url)),
    silentTime('verifiedOn', hotline.verifiedOn),
  ]);
}
