import {html} from 'lit';
import {property} from 'lit/decorators/property.js';
import {readFigures} from '../../content/html/read-figures.js';
import type {Content, Figure} from '../../content/schema.js';
import type {Messages} from '../../i18n/messages.js';
import {hostStyles} from '../../styles/host.styles.js';
import {ContentElement} from '../shared/content-element.js';
import {figureStyles} from '../shared/figure.styles.js';
import {figureTemplate} from '../shared/figure.js';
import {styles} from './stats-banner.styles.js';

/**
 * A banner of headline figures, each exactly as it was published, with the
 * words of the source that it was taken from.
 *
 * @tag af-stats-banner
 *
 * @csspart figures - The list of figures.
 * @csspart figure - One figure.
 * @csspart label - What is counted.
 * @csspart value - The published number.
 * @csspart unit - Its unit.
 * @csspart parts - The figures that are part (其中) of another.
 * @csspart figure-part - One of them.
 * @csspart bar - The share a part has of the whole, drawn where both can be compared.
 * @csspart quote - The verbatim words of the source, folded.
 *
 * @cssprop [--af-stats-banner-min=10em] - Width below which figures move to the next row.
 */
export class StatsBannerElement extends ContentElement<Figure> {
  static override styles = [hostStyles, figureStyles, styles];

  /** One short row a figure, for sidebars and the head of a page. */
  @property({type: Boolean, reflect: true}) compact = false;

  protected override readonly kind = 'figures';
  protected override readonly readItems = readFigures;

  protected override renderItems(figures: readonly Figure[], content: Content, messages: Messages) {
    return html`<ul part="figures" class="figures" role="list">
      ${figures.map((figure) => figureTemplate(figure, content, messages))}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'af-stats-banner': StatsBannerElement;
  }
}
