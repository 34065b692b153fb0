import {html, nothing} from 'lit';
import type {Content} from '../../content/schema.js';
import type {Messages} from '../../i18n/messages.js';

/**
 * The verbatim words of the source, folded, in the language of the source.
 *
 * @param name What they are the words for, said to those who hear the line alone.
 */
export const quoteTemplate = (
  quote: string | undefined,
  name: string,
  {source, lang}: Content,
  messages: Messages,
) =>
  quote
    ? html`<details part="quote" class="quote">
        <summary>${messages.quote}<span class="hidden"> ${name}</span></summary>
        <blockquote lang=${source?.lang ?? lang ?? nothing}>${quote}</blockquote>
      </details>`
    : nothing;
