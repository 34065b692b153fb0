import {html, nothing} from 'lit';
import {property} from 'lit/decorators/property.js';
import {readHotlines} from '../../content/html/read-hotlines.js';
import type {Content, Hotline} from '../../content/schema.js';
import type {Messages} from '../../i18n/messages.js';
import {hostStyles} from '../../styles/host.styles.js';
import {ContentElement} from '../shared/content-element.js';
import {dated, factsTemplate, linkTemplate} from '../shared/source-line.js';
import {styles} from './hotlines.styles.js';

/**
 * Numbers to call and numbers to know, large, each with what it is for and
 * what it never asks of anybody. Only a number that can be dialled is a link.
 *
 * @tag af-hotlines
 *
 * @csspart hotlines - The list of lines.
 * @csspart hotline - One line.
 * @csspart label - What the line is for.
 * @csspart number - The number.
 * @csspart call - The word before a number that can be dialled, or beside one that is not to be.
 * @csspart more - In the bar, the folded rest of a line.
 * @csspart facts - Hours and place below the number; at the end website, and the day the number was last checked.
 * @csspart note - What a caller should know.
 * @csspart never-asks - What the line never asks of anybody.
 *
 * @cssprop [--af-hotlines-min=13em] - Width below which lines of the bar move to the next row.
 */
export class HotlinesElement extends ContentElement<Hotline> {
  static override styles = [hostStyles, styles];

  /**
   * `list`: a row a line with all that is known of it. `bar`: lines side by side for the head or
   * the foot of a page, the rest of each folded.
   */
  @property({reflect: true}) layout: 'list' | 'bar' = 'list';

  protected override readonly kind = 'hotlines';
  protected override readonly readItems = readHotlines;

  protected override renderItems(hotlines: readonly Hotline[], _: Content, messages: Messages) {
    return html`<ul part="hotlines" class="hotlines" role="list">
      ${hotlines.map(
        (hotline) =>
          html`<li part="hotline" class="hotline">
            <div>
              <p part="label" class="label">${hotline.label}</p>
              <p class="dial">${dialTemplate(hotline, messages)}</p>
              ${factsTemplate('facts', [
                [messages.hours, hotline.hours],
                [messages.region, hotline.region],
              ])}
            </div>
            ${this.#renderMore(hotline, messages)}
          </li>`,
      )}
    </ul>`;
  }

  #renderMore(hotline: Hotline, messages: Messages) {
    const {label, note, neverAsks = [], url, verifiedOn} = hotline;
    const facts = factsTemplate('facts', [
      [messages.website, url && linkTemplate(url.replace(/^https?:\/\//i, ''), url)],
      [messages.verified, dated(verifiedOn)],
    ]);
    if (facts === nothing && !note && !neverAsks.length) return nothing;
    const more = html`
      ${note ? html`<p part="note">${note}</p>` : nothing}
      ${
        neverAsks.length
          ? html`<div part="never-asks" class="never">
              <p>${messages.neverAsks}</p>
              <ul role="list">
                ${neverAsks.map((thing) => html`<li>${thing}</li>`)}
              </ul>
            </div>`
          : nothing
      }
      ${facts}
    `;
    return this.layout === 'bar'
      ? html`<details part="more">
          <summary>${messages.moreInformation}<span class="hidden"> ${label}</span></summary>
          <div class="more">${more}</div>
        </details>`
      : html`<div class="more">${more}</div>`;
  }
}

/** A number inside a text is never dialled, only one that the pack calls dialable. */
function dialTemplate({number, dialable}: Hotline, {dial, notForCalls}: Messages) {
  const shown = html`<span part="number" class="number">${number}</span>`;
  return dialable
    ? linkTemplate(
        html`<span part="call">${dial}</span> ${shown}`,
        `tel:${number.replace(/[^+\d]/g, '')}`,
      )
    : html`${shown} <span part="call" class="name">${notForCalls}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'af-hotlines': HotlinesElement;
  }
}
