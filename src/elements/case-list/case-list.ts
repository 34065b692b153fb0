import {html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators/property.js';
import {state} from 'lit/decorators/state.js';
import {readCases} from '../../content/html/read-cases.js';
import type {Case, Content} from '../../content/schema.js';
import type {Messages} from '../../i18n/messages.js';
import {hostStyles} from '../../styles/host.styles.js';
import {caseTemplate} from '../shared/case.js';
import {caseStyles} from '../shared/case.styles.js';
import {ContentElement} from '../shared/content-element.js';
import {entryStyles} from '../shared/entry.styles.js';
import {FoldController} from '../shared/fold-controller.js';
import {styles} from './case-list.styles.js';

const regionOf = ({region}: Case) => region;
const offenceOf = ({offence, fraudType}: Case) => offence?.label ?? fraudType?.label;

/**
 * Cases in a grid, which readers can filter by place and by offence. Thousands
 * of cases stay usable: only some are drawn, and a button brings the next.
 *
 * @tag af-case-list
 *
 * @csspart filters - The row of filters.
 * @csspart filter - One filter: its name and its choices.
 * @csspart count - How many cases match; announced when that changes.
 * @csspart cases - The grid of cases.
 * @csspart case - One case.
 * @csspart title - The title of a case.
 * @csspart facts - The list of place, offence and type of fraud.
 * @csspart region - The place.
 * @csspart offence - The offence.
 * @csspart fraud-type - The type of fraud.
 * @csspart text - The paragraphs of a case.
 * @csspart fold-button - The button that unfolds a long text.
 * @csspart subheading - The headings of outcomes and warning signs.
 * @csspart outcomes - The list of outcomes.
 * @csspart warning-signs - The list of warning signs.
 * @csspart quote - The verbatim words of the source, folded.
 * @csspart more - The button that brings the next cases.
 *
 * @cssprop [--af-case-list-min=20em] - Width below which cases move to the next row.
 */
export class CaseListElement extends ContentElement<Case> {
  static override styles = [hostStyles, entryStyles, caseStyles, styles];

  /** Folds long texts behind a button. Printed, they are unfolded. */
  @property({type: Boolean, reflect: true}) fold = false;

  /** Hides the filters. */
  @property({type: Boolean, attribute: 'no-filters'}) noFilters = false;

  /** How many cases are drawn at once, and again with each press of the button; 0 draws all. */
  @property({type: Number, attribute: 'page-size'}) pageSize = 24;

  @state() private region = '';
  @state() private offence = '';
  @state() private pages = 1;

  readonly #fold = new FoldController(this);
  #focusOn = -1;

  protected override readonly kind = 'cases';
  protected override readonly readItems = readCases;

  protected override renderItems(cases: readonly Case[], content: Content, messages: Messages) {
    const regions = choices(cases, regionOf);
    const offences = choices(cases, offenceOf);
    // A choice that newer content no longer offers would hide everything, without a way back.
    const region = regions.includes(this.region) ? this.region : '';
    const offence = offences.includes(this.offence) ? this.offence : '';
    const matching = cases.filter(
      (each) => (!region || regionOf(each) === region) && (!offence || offenceOf(each) === offence),
    );
    const drawn = this.pageSize > 0 ? matching.slice(0, this.pages * this.pageSize) : matching;
    const left = matching.length - drawn.length;
    const showMore = () => {
      this.#focusOn = drawn.length;
      this.pages++;
    };
    return html`
      ${
        this.noFilters
          ? nothing
          : html`<div part="filters" class="filters">
              ${this.#renderFilter(messages.region, regions, region, messages, (value) => (this.region = value))}
              ${this.#renderFilter(messages.offence, offences, offence, messages, (value) => (this.offence = value))}
              <p part="count" class="count" role="status">
                ${messages.matching(matching.length, cases.length)}
              </p>
            </div>`
      }
      <div part="cases" class="cases">
        ${drawn.map((each) =>
          caseTemplate(each, {
            content,
            messages,
            headingLevel: this.headingLevel + 1,
            toggle: this.fold && this.#fold.toggle,
          }),
        )}
      </div>
      ${
        left
          ? html`<button
              type="button"
              part="more"
              class="next"
              @click=${showMore}
            >
              ${messages.showMore(Math.min(left, this.pageSize))}
            </button>`
          : nothing
      }
    `;
  }

  /** Keyboard and screen reader go on with the first of the new cases. */
  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    if (this.#focusOn < 0) return;
    this.shadowRoot!.querySelectorAll<HTMLElement>('.case')[this.#focusOn]?.focus();
    this.#focusOn = -1;
  }

  #renderFilter(
    name: string,
    values: string[],
    chosen: string,
    messages: Messages,
    choose: (value: string) => void,
  ) {
    if (values.length < 2) return nothing;
    const change = ({target}: Event) => {
      this.pages = 1;
      this.#fold.foldAll();
      choose((target as HTMLSelectElement).value);
    };
    return html`<label part="filter" class="filter">
      <span class="name">${name}</span>
      <select @change=${change}>
        <option value="" .selected=${!chosen}>${messages.all}</option>
        ${values.map((value) => html`<option value=${value} .selected=${value === chosen}>${value}</option>`)}
      </select>
    </label>`;
  }
}

/** The different values, in the order of their first appearance. */
const choices = (cases: readonly Case[], valueOf: (each: Case) => string | undefined) => [
  ...new Set(cases.flatMap((each) => valueOf(each) ?? [])),
];

declare global {
  interface HTMLElementTagNameMap {
    'af-case-list': CaseListElement;
  }
}
