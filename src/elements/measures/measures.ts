import {html, nothing} from 'lit';
import {readMeasures} from '../../content/html/read-measures.js';
import type {Content, Figure, Measure} from '../../content/schema.js';
import {withIds} from '../../content/with-ids.js';
import type {Messages} from '../../i18n/messages.js';
import {hostStyles} from '../../styles/host.styles.js';
import {ContentElement} from '../shared/content-element.js';
import {entryStyles} from '../shared/entry.styles.js';
import {figureTemplate} from '../shared/figure.js';
import {headingTemplate} from '../shared/heading.js';
import {quoteTemplate} from '../shared/quote.js';
import {styles} from './measures.styles.js';

/**
 * What the authority did, in order, each measure with the figures that say
 * what came of it. The numbers are the pack's own figures, so that each stands
 * in one place.
 *
 * @tag af-measures
 *
 * @csspart measures - The ordered list.
 * @csspart measure - One measure.
 * @csspart title - The measure in a line.
 * @csspart text - The paragraphs.
 * @csspart figures - The list of its figures.
 * @csspart figure - One figure.
 * @csspart label - What is counted.
 * @csspart value - The published number.
 * @csspart unit - Its unit.
 * @csspart parts - The figures that are part (其中) of another.
 * @csspart figure-part - One of them.
 * @csspart bar - The share a part has of the whole, drawn where both can be compared.
 * @csspart quote - The verbatim words of the source, folded.
 */
export class MeasuresElement extends ContentElement<Measure> {
  static override styles = [hostStyles, entryStyles, styles];

  /** The figures that were read together with the measures. */
  #figures: Figure[] = [];

  protected override readonly kind = 'measures';

  protected override readonly readItems = (root: Element) => {
    this.#figures = [];
    return readMeasures(root, this.#figures);
  };

  protected override contentOf(measures: Measure[]): Content {
    return {measures, figures: this.#figures};
  }

  protected override renderItems(
    measures: readonly Measure[],
    content: Content,
    messages: Messages,
  ) {
    return html`<ol part="measures" class="measures" role="list">
      ${measures.map((measure) => this.#renderMeasure(measure, content, messages))}
    </ol>`;
  }

  #renderMeasure(
    {title, paragraphs, figures: ids = [], quote}: Measure,
    content: Content,
    messages: Messages,
  ) {
    const figures = withIds(content.figures, ids);
    return html`<li part="measure" class="measure">
      ${headingTemplate(title, this.headingLevel + 1, 'title')}
      <div part="text" class="text">
        ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
      </div>
      ${
        figures.length
          ? html`<ul part="figures" class="outcomes" role="list">
              ${figures.map((figure) =>
                // The words behind the whole measure contain those behind its figures.
                figureTemplate(quote ? {...figure, quote: undefined} : figure, content, messages),
              )}
            </ul>`
          : nothing
      }
      ${quoteTemplate(quote, title, content, messages)}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'af-measures': MeasuresElement;
  }
}
