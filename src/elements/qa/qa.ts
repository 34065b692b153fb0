import {html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators/property.js';
import {readQuestions} from '../../content/html/read-questions.js';
import type {Content, Question} from '../../content/schema.js';
import type {Messages} from '../../i18n/messages.js';
import {hostStyles} from '../../styles/host.styles.js';
import {ContentElement} from '../shared/content-element.js';
import {entryStyles} from '../shared/entry.styles.js';
import {headingTemplate} from '../shared/heading.js';
import {quoteTemplate} from '../shared/quote.js';
import {isTurnedOff} from '../shared/turned-off.js';
import {styles} from './qa.styles.js';

/**
 * Questions of the press with their answers, each a native disclosure
 * (`<details>`), so that keyboard, screen reader and find in page work as they
 * do everywhere. An address that ends in `#` and the id of a question leads to
 * its answer, which is then open. Printed, all answers are open. One question
 * alone is open from the start, and so are all in large text
 * (`--af-fold-size: none`).
 *
 * @tag af-qa
 *
 * @csspart toggle-all - The button that opens and closes all answers.
 * @csspart questions - The questions with their answers.
 * @csspart question - One question with its answer.
 * @csspart summary - The line that opens and closes the answer.
 * @csspart outlet - Who asked.
 * @csspart title - The question.
 * @csspart answer - All that is opened.
 * @csspart answerer - Who answered.
 * @csspart text - The paragraphs of the answer.
 * @csspart quote - The verbatim words of the source, folded.
 * @csspart link - The link to this answer.
 */
export class QaElement extends ContentElement<Question> {
  static override styles = [hostStyles, entryStyles, styles];

  /** Whether all answers are open, but for those that readers close. The button sets it. */
  @property({type: Boolean, reflect: true}) open = false;

  /** Questions that are not as `open` says: a reader opened or closed them. */
  readonly #turned = new Set<string>();
  #printing = false;
  #single = false;
  /** The page folds nothing. */
  #unfolded = false;
  /** The question that the address asks for, until it has been shown; unset before the element is on a page. */
  #wanted?: string;

  // A page that changes to large text changes our size with it. A frame later, since answers that
  // open do so too.
  readonly #resize = new ResizeObserver(() =>
    requestAnimationFrame(() => {
      if (this.#unfolded !== isTurnedOff(this, '--af-fold-size')) this.requestUpdate();
    }),
  );

  override connectedCallback() {
    super.connectedCallback();
    this.#resize.observe(this);
    addEventListener('hashchange', this.#followAddress);
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
    // Once: an element that is moved must not lead back those who are elsewhere by now.
    if (this.#wanted === undefined) this.#followAddress();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#resize.disconnect();
    removeEventListener('hashchange', this.#followAddress);
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
  }

  protected override readonly kind = 'questions';
  protected override readonly readItems = readQuestions;

  protected override update(changed: PropertyValues) {
    const unfolded = isTurnedOff(this, '--af-fold-size');
    if (changed.has('open') || unfolded !== this.#unfolded) this.#turned.clear();
    this.#unfolded = unfolded;
    super.update(changed);
  }

  protected override renderItems(
    questions: readonly Question[],
    content: Content,
    messages: Messages,
  ) {
    this.#single = questions.length === 1;
    const allOpen = questions.every(({id}) => this.#isOpen(id));
    return html`
      ${
        this.#single
          ? nothing
          : html`<button
              type="button"
              part="toggle-all"
              class="toggle-all"
              @click=${() => this.#toggleAll(!allOpen)}
            >
              ${allOpen ? messages.closeAll : messages.openAll}
            </button>`
      }
      <div part="questions" class="questions">
        ${questions.map((question) => this.#renderQuestion(question, content, messages))}
      </div>
    `;
  }

  #renderQuestion(
    {id, outlet, question, answerer, paragraphs, quote}: Question,
    content: Content,
    messages: Messages,
  ) {
    // In a page with a <base>, “#id” alone would lead to another page.
    const page = document.baseURI === document.URL ? '' : document.URL.split('#')[0];
    return html`<details
      id=${id}
      part="question"
      class="question"
      ?open=${this.#isOpen(id)}
      @toggle=${this.#toggled}
    >
      <summary part="summary">
        ${outlet ? html`<span part="outlet" class="outlet">${outlet}</span>` : nothing}
        ${headingTemplate(question, this.headingLevel + 1, 'title')}
      </summary>
      <div part="answer" class="answer">
        ${
          answerer
            ? html`<p part="answerer" class="answerer">
                <span class="name">${messages.answerer}</span> ${answerer}
              </p>`
            : nothing
        }
        <div part="text" class="text">
          ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
        </div>
        ${quoteTemplate(quote, question, content, messages)}
        <a part="link" class="link" href="${page}#${id}" target="_self"
          >${messages.linkToAnswer}<span class="hidden"> ${question}</span></a
        >
      </div>
    </details>`;
  }

  /** Leads to the answer that the address names, as browsers do for ids of the page itself. */
  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    const target = this.#wanted && this.shadowRoot!.getElementById(this.#wanted);
    if (!target) return;
    this.#wanted = '';
    (target as HTMLDetailsElement).open = true;
    target.scrollIntoView();
    target.querySelector('summary')!.focus({preventScroll: true});
  }

  #isOpen(id: string) {
    const open = this.open || this.#single || this.#unfolded;
    return this.#printing || open !== this.#turned.has(id);
  }

  #toggleAll(open: boolean) {
    this.#turned.clear();
    this.open = open;
    this.requestUpdate();
  }

  /** Readers, find in page and addresses open an answer without asking us. */
  readonly #toggled = ({currentTarget}: Event) => {
    const {id, open} = currentTarget as HTMLDetailsElement;
    if (open === this.#isOpen(id)) return;
    if (!this.#turned.delete(id)) this.#turned.add(id);
    this.requestUpdate();
  };

  readonly #followAddress = () => {
    this.#wanted = location.hash.slice(1);
    this.requestUpdate();
  };

  /** For engines that keep what is closed out of reach of a style sheet. */
  readonly #print = ({type}: Event) => {
    this.#printing = type === 'beforeprint';
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'af-qa': QaElement;
  }
}
