import {html} from 'lit';
import {property} from 'lit/decorators/property.js';
import {readCases} from '../../content/html/read-cases.js';
import type {Case, Content} from '../../content/schema.js';
import type {Messages} from '../../i18n/messages.js';
import {hostStyles} from '../../styles/host.styles.js';
import {caseTemplate} from '../shared/case.js';
import {caseStyles} from '../shared/case.styles.js';
import {ContentElement} from '../shared/content-element.js';
import {entryStyles} from '../shared/entry.styles.js';
import {FoldController} from '../shared/fold-controller.js';
import {styles} from './case-card.styles.js';

/**
 * One case: what happened, where, what came of it and how to notice it.
 * Shows the first case it is given, or the one named in `ids`.
 *
 * @tag af-case-card
 *
 * @slot media - A picture above the title.
 * @slot actions - Links or buttons below the case.
 *
 * @csspart case - The card.
 * @csspart title - The title of the case.
 * @csspart facts - The list of place, offence and type of fraud.
 * @csspart region - The place.
 * @csspart offence - The offence.
 * @csspart fraud-type - The type of fraud.
 * @csspart text - The paragraphs.
 * @csspart fold-button - The button that unfolds a long text.
 * @csspart subheading - The headings of outcomes and warning signs.
 * @csspart outcomes - The list of outcomes.
 * @csspart figure - One outcome.
 * @csspart label - What it counts.
 * @csspart value - The published number.
 * @csspart unit - Its unit.
 * @csspart warning-signs - The list of warning signs.
 * @csspart quote - The verbatim words of the source, folded.
 */
export class CaseCardElement extends ContentElement<Case> {
  static override styles = [hostStyles, entryStyles, caseStyles, styles];

  /** Folds a long text behind a button. Printed, it is unfolded. */
  @property({type: Boolean, reflect: true}) fold = false;

  readonly #fold = new FoldController(this);

  protected override readonly kind = 'cases';
  protected override readonly readItems = readCases;

  /** The title of the case is the heading, so the pack's is not repeated. */
  protected override headingOf() {
    return undefined;
  }

  protected override renderItems([first]: readonly Case[], content: Content, messages: Messages) {
    return caseTemplate(this.heading ? {...first!, title: this.heading} : first!, {
      content,
      messages,
      headingLevel: this.headingLevel,
      toggle: this.fold && this.#fold.toggle,
      media: html`<slot name="media"></slot>`,
      actions: html`<slot name="actions"></slot>`,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'af-case-card': CaseCardElement;
  }
}
