import {html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators/property.js';
import {state} from 'lit/decorators/state.js';
import {isOver} from '../../content/dates.js';
import {readNotices} from '../../content/html/read-notices.js';
import type {Content, Notice} from '../../content/schema.js';
import type {Messages} from '../../i18n/messages.js';
import {hostStyles} from '../../styles/host.styles.js';
import {ContentElement} from '../shared/content-element.js';
import {entryStyles} from '../shared/entry.styles.js';
import {headingTemplate} from '../shared/heading.js';
import {quoteTemplate} from '../shared/quote.js';
import {dated, factsTemplate, linkTemplate} from '../shared/source-line.js';
import {DismissEvent} from './dismiss-event.js';
import {styles} from './notice.styles.js';
import {RefreshController} from './refresh-controller.js';

/** A circle, a triangle, an octagon. */
const signs = {
  info: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1',
  warning: 'M8 1l7 14H1z',
  urgent: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
};

/** What was announced on this page, by any element; a notice that is issued anew is news again. */
const announced = new Set<string>();
const newsOf = ({id, issued}: Notice) => `${id} ${issued}`;

/** For how long an announcement can be read, in milliseconds, before it is taken away again. */
const announcementStays = 10_000;

/**
 * Urgent warnings, in the page and never before it. A new one is announced
 * politely, once. A notice past its date disappears.
 *
 * @tag af-notice
 *
 * @fires {DismissEvent} af-dismiss - A reader closes a notice; cancelable. Nothing is stored.
 *
 * @csspart notices - The region that holds the notices.
 * @csspart alert - One notice.
 * @csspart severity - Sign and word that say how pressing it is.
 * @csspart over - The word that says that a notice is past its date.
 * @csspart title - The notice in one line.
 * @csspart text - The paragraphs.
 * @csspart facts - When it was issued, until when it holds, where to read more.
 * @csspart quote - The verbatim words of the source, folded.
 * @csspart dismiss - The button that closes a notice.
 */
export class NoticeElement extends ContentElement<Notice> {
  static override styles = [hostStyles, entryStyles, styles];

  /** Offers a button that closes a notice. It stays closed until the page is loaded again. */
  @property({type: Boolean}) dismissible = false;

  /** Ids of notices that are not to be shown, separated by spaces: those that the page remembers. */
  @property() dismissed = '';

  /** Shows notices that are past their date, too, and says of each that it is. */
  @property({type: Boolean, attribute: 'show-expired'}) showExpired = false;

  /**
   * Seconds after which `src` is asked for again, 60 to 86400; 0 for never. Only while the page is
   * seen, and more rarely while answers fail.
   */
  @property({type: Number}) refresh = 0;

  @state() private announcement = '';

  #shown: readonly Notice[] = [];
  #messages!: Messages;
  #withheld = false;
  #focusOn = -1;
  #timer = 0;

  constructor() {
    super();
    new RefreshController(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.announcement = '';
  }

  protected override readonly kind = 'notices';
  protected override readonly readItems = readNotices;

  protected override itemsOf({notices = []}: Content) {
    this.dismissed ||= ''; // an attribute that is taken away leaves null
    const dismissed = this.dismissed.split(/\s+/);
    const current = notices.filter(
      (notice) => !dismissed.includes(notice.id) && (this.showExpired || !isPast(notice)),
    );
    this.#withheld = notices.length > current.length;
    this.#shown = []; // until some of them are drawn
    return current;
  }

  /** What is withheld must not come back as the page's own text. */
  protected override hasOwnText() {
    return !this.#withheld && super.hasOwnText();
  }

  /** The title of a notice is its heading, so the pack's is not repeated. */
  protected override headingOf() {
    return this.heading;
  }

  protected override renderItems(notices: readonly Notice[], content: Content, messages: Messages) {
    this.#shown = notices;
    this.#messages = messages;
    return html`
      <p class="hidden" role="status">${this.announcement}</p>
      <section part="notices" aria-label=${this.heading || messages.sectionHeading.notices}>
        ${notices.map((notice, index) => this.#renderNotice(notice, index, content, messages))}
      </section>
    `;
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    // The region has to be there for a while before words in it are announced.
    // What was taken off the page meanwhile has nothing to say, and must not be kept for it.
    if (!this.#timer && this.isConnected && this.#news().length)
      this.#timer = window.setTimeout(this.#announce, 500);
    if (this.#focusOn < 0) return;
    const alerts = this.shadowRoot!.querySelectorAll<HTMLElement>('.alert');
    (alerts[this.#focusOn] ?? alerts[this.#focusOn - 1])?.focus();
    this.#focusOn = -1;
  }

  #renderNotice(notice: Notice, index: number, content: Content, messages: Messages) {
    const {id, severity, title, paragraphs, issued, expires, url, quote} = notice;
    const past = isPast(notice);
    return html`<article part="alert" class="alert ${past ? '' : severity}" tabindex="-1">
      <p part="severity" class="severity">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="${signs[severity]}M8 5v4m0 3v0"></path></svg
        >${messages.severity[severity]}
        ${past ? html`<span part="over" class="over">${messages.over}</span>` : nothing}
      </p>
      ${headingTemplate(title, this.headingLevel + (this.heading ? 1 : 0), 'title')}
      <div part="text" class="text">
        ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
      </div>
      ${quoteTemplate(quote, title, content, messages)}
      ${factsTemplate('facts', [
        [messages.published, dated(issued)],
        [messages.validUntil, dated(expires)],
        [messages.moreInformation, url && linkTemplate(url.replace(/^https?:\/\//i, ''), url)],
      ])}
      ${
        this.dismissible
          ? html`<button type="button" part="dismiss" @click=${() => this.#dismiss(id, index)}>
              ${messages.dismiss}<span class="hidden"> ${title}</span>
            </button>`
          : nothing
      }
    </article>`;
  }

  #dismiss(id: string, index: number) {
    if (!this.dispatchEvent(new DismissEvent(id))) return;
    this.dismissed = `${this.dismissed} ${id}`.trim();
    this.#focusOn = index;
  }

  #news() {
    return this.#shown.filter((notice) => !announced.has(newsOf(notice)));
  }

  readonly #announce = () => {
    const news = this.#news();
    news.forEach((notice) => announced.add(newsOf(notice)));
    this.announcement = news
      .map(({severity, title}) => `${this.#messages.severity[severity]} ${title}`)
      .join(' ');
    this.#timer = window.setTimeout(() => {
      this.#timer = 0;
      this.announcement = '';
    }, announcementStays);
  };
}

const isPast = ({expires}: Notice) => isOver(expires);

declare global {
  interface HTMLElementTagNameMap {
    'af-notice': NoticeElement;
  }
}
