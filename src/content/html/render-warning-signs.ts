import type {WarningSign} from '../schema.js';
import {block, quotation, text, type RenderContext} from './markup-writer.js';

/** A list of warning signs. */
export const renderWarningSigns = (signs: WarningSign[], context: RenderContext): string =>
  block(
    'ul',
    {'data-af': 'warningSigns'},
    signs.map((sign) =>
      sign.quote === undefined
        ? text('li', 'text', sign.text, {'data-id': sign.id})
        : block('li', {'data-id': sign.id}, [
            text('p', 'text', sign.text),
            quotation(sign.quote, context),
          ]),
    ),
  );
