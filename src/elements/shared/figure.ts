import {html, nothing} from 'lit';
import {amount, shares} from '../../content/figures.js';
import type {Content, Figure, FigurePart} from '../../content/schema.js';
import type {Messages} from '../../i18n/messages.js';
import {dateText} from '../../content/dates.js';
import {quoteTemplate} from './quote.js';

/** What the number itself does not say: 同比下降, and “about” where the printed number has no such word. */
function qualifier({display, approximation = 'exact', comparison}: FigurePart, messages: Messages) {
  const bare = /^[\d.,]+[百千万亿]*$/.test(display);
  return [
    comparison?.base,
    comparison?.direction && messages[comparison.direction],
    bare && messages.approximation[approximation],
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * One figure as a list item. Assistive technology gets value, unit and label
 * as one phrase, once; what the eye sees is hidden from it, because browsers
 * read differently styled pieces as separate items.
 */
export function figureTemplate(figure: Figure, content: Content, messages: Messages) {
  return html`
    <li part="figure" class="figure ${figure.parts?.length ? 'whole' : ''}">
      ${faceTemplate(figure, messages)} ${partsTemplate(figure, messages)}
      ${quoteTemplate(figure.quote, figure.label, content, messages)}
    </li>
  `;
}

function faceTemplate(figure: FigurePart, messages: Messages, ofWhich = '') {
  const {label, display, unit, period, asOf} = figure;
  const qualified = qualifier(figure, messages);
  const when = [period?.label, asOf && `${messages.asOf} ${dateText(asOf)}`]
    .filter(Boolean)
    .join(' ');
  const said = [ofWhich, label, qualified, amount(figure), when].filter(Boolean).join(' ');
  return html`
    <span class="hidden">${said}</span>
    <span class="face" aria-hidden="true">
      <span part="label" class="label">${label}</span>
      <span class="amount">
        ${qualified ? html`<span class="qualifier">${qualified}</span> ` : nothing}<span
          part="value"
          class="value"
          >${display}</span
        >${unit ? html`<span part="unit" class="unit">${amount({...figure, display: ''})}</span>` : nothing}
      </span>
      ${when ? html`<span class="when">${when}</span>` : nothing}
    </span>
  `;
}

function partsTemplate(figure: Figure, messages: Messages) {
  const {parts = []} = figure;
  if (!parts.length) return nothing;
  const scale = shares(figure);
  return html`
    <ul part="parts" class="parts" role="list" data-of-which=${messages.ofWhich}>
      ${parts.map(
        (part, index) => html`
          <li part="figure-part">
            ${faceTemplate(part, messages, messages.ofWhich)}
            ${
              scale
                ? html`<svg
                    class="bar"
                    part="bar"
                    viewBox="0 0 1 1"
                    preserveAspectRatio="none"
                    aria-hidden="true"
                  >
                    <rect width=${scale[index]!} height="1"></rect>
                  </svg>`
                : nothing
            }
          </li>
        `,
      )}
    </ul>
  `;
}
