import {html, nothing} from 'lit';
import {state} from 'lit/decorators/state.js';
import {readKinds} from '../../content/html/read-kinds.js';
import {takeHotlines} from '../../content/html/read-hotlines.js';
import {takeTips} from '../../content/html/read-tips.js';
import {takeWarningSigns} from '../../content/html/read-warning-signs.js';
import type {Content, Hotline, Tip, WarningSign} from '../../content/schema.js';
import {linesForVictims, stepsOf, warningSignsOf} from '../../content/warning-signs.js';
import type {Messages} from '../../i18n/messages.js';
import {hostStyles} from '../../styles/host.styles.js';
import {ContentElement} from '../shared/content-element.js';
import {headingTemplate} from '../shared/heading.js';
import {announce} from '../shared/source-line.js';
import {styles} from './scam-check.styles.js';

/**
 * A short self-check: readers mark the warning signs they are meeting, and are
 * told what to do now and whom to call. One sign is enough, and none is never
 * taken for safety. Answers stay in the element: they are neither sent nor
 * stored, and no event tells them.
 *
 * @tag af-scam-check
 *
 * @csspart question - The group of warning signs.
 * @csspart legend - The question above them.
 * @csspart sign - One warning sign with its box.
 * @csspart checkbox - The box.
 * @csspart privacy - The line saying that answers stay on the page.
 * @csspart clear-button - The button that takes all marks away.
 * @csspart result - The line that is announced when marks change.
 * @csspart doubt - The line saying that no mark does not mean no risk.
 * @csspart subheading - The headings of steps and numbers.
 * @csspart steps - The list of what to do now, shown once a sign is marked.
 * @csspart hotlines - The list of numbers to call.
 * @csspart number - One number.
 */
export class ScamCheckElement extends ContentElement<WarningSign> {
  static override styles = [hostStyles, styles];

  /** Ids of the marked signs; unset until the first mark, so that nothing is announced before. */
  @state() private marked?: ReadonlySet<string>;

  /** Takes all marks away. */
  clear(): void {
    if (this.marked) this.marked = new Set();
  }

  /** @internal */
  override readChildren() {
    return readKinds(
      this,
      {tips: takeTips, hotlines: takeHotlines, warningSigns: takeWarningSigns},
      {warningSigns: 'li'},
    );
  }

  protected override itemsOf(content: Content) {
    return warningSignsOf(content);
  }

  protected override renderItems(
    signs: readonly WarningSign[],
    content: Content,
    messages: Messages,
  ) {
    const {marked} = this;
    const count = signs.filter(({id}) => marked?.has(id)).length;
    const level = this.headingLevel + 1;
    const lines = linesForVictims(content);
    return html`
      <fieldset part="question" class="question ${count ? 'marked' : ''}">
        <legend part="legend" class="legend">${messages.checkQuestion}</legend>
        ${signs.map(
          ({id, text}) =>
            html`<label part="sign" class="sign">
              <input
                type="checkbox"
                part="checkbox"
                autocomplete="off"
                .checked=${!!marked?.has(id)}
                @change=${() => this.#toggle(id)}
              />
              <span>${text}</span>
            </label>`,
        )}
      </fieldset>
      <div class="below">
        <p part="privacy" class="privacy">${messages.checkPrivacy}</p>
        <button type="button" part="clear-button" @click=${() => this.clear()}>
          ${messages.checkClear}
        </button>
      </div>
      <p part="result" class="result" role="status">${
        count ? messages.checkMarked(count) : marked && messages.checkUnmarked
      }</p>
      <p part="doubt" class="doubt">${messages.checkDoubt}</p>
      <div class="advice">
        ${headingTemplate(messages.checkAdvice, level, 'subheading')}
        <ul part="steps" class="steps" role="list">
          <li>${messages.checkStop}</li>
          ${stepsOf(content).map(stepTemplate)}
        </ul>
      </div>
      ${
        lines.length
          ? html`${headingTemplate(messages.checkCall, level, 'subheading')}
              <ul part="hotlines" class="lines" role="list">
                ${lines.map(lineTemplate)}
              </ul>`
          : nothing
      }
    `;
  }

  #toggle(id: string) {
    const marked = new Set(this.marked);
    if (!marked.delete(id)) marked.add(id);
    this.marked = marked;
  }
}

const stepTemplate = ({title, text}: Tip) =>
  html`<li><strong>${title}</strong>${text ? html`<p>${text}</p>` : nothing}</li>`;

/** Only what takes calls is a link. */
const lineTemplate = ({number, label, dialable, note}: Hotline) =>
  html`<li>
    ${
      dialable
        ? html`<a
            part="number"
            class="number"
            href="tel:${number.replace(/[^+\d]/g, '')}"
            @click=${announce}
            @auxclick=${announce}
            >${number}</a
          >`
        : html`<span part="number" class="number">${number}</span>`
    }
    <span>${label}</span>${note ? html`<p class="name">${note}</p>` : nothing}
  </li>`;

declare global {
  interface HTMLElementTagNameMap {
    'af-scam-check': ScamCheckElement;
  }
}
