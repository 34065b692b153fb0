import {html, nothing, type PropertyValues} from 'lit';
import {property} from 'lit/decorators/property.js';
import {readTips} from '../../content/html/read-tips.js';
import type {Content, Tip} from '../../content/schema.js';
import type {Messages} from '../../i18n/messages.js';
import {hostStyles} from '../../styles/host.styles.js';
import {ContentElement} from '../shared/content-element.js';
import {headingTemplate} from '../shared/heading.js';
import {isTurnedOff} from '../shared/turned-off.js';
import {RotationController} from './rotation-controller.js';
import {SlideChangeEvent} from './slide-change-event.js';
import {styles} from './tip-carousel.styles.js';

/**
 * Safety tips one at a time, after the APG carousel pattern with a slide
 * picker (tabs). Slides are scrolled natively, so swiping, momentum and
 * right-to-left are the browser's own. Nothing moves unless `autoplay` is set, and in large text
 * (`--af-motion: none`) not even then.
 *
 * @tag af-tip-carousel
 *
 * @fires {SlideChangeEvent} af-slide-change - A reader moved to another slide.
 *
 * @csspart slides - The row of slides, or the list of all tips.
 * @csspart tip - One tip.
 * @csspart kind - What the tip asks for: to do, not to do, when it happens.
 * @csspart title - The advice in one line.
 * @csspart text - Why, or how.
 * @csspart audience - Whom the tip is for.
 * @csspart controls - The row of buttons below the slides.
 * @csspart rotation-button - The button that pauses and starts rotation.
 * @csspart previous - The button to the tip before.
 * @csspart next - The button to the tip after.
 * @csspart picker - The row of tabs, one for each tip.
 * @csspart tab - One tab.
 * @csspart show-all-button - The button between carousel and list.
 */
export class TipCarouselElement extends ContentElement<Tip> {
  static override styles = [hostStyles, styles];

  /** Moves on by itself, with a button that pauses it. Off unless asked for. */
  @property({type: Boolean}) autoplay = false;

  /** Seconds a slide stays while rotating, at least 5. */
  @property({type: Number}) interval = 8;

  /** Shows all tips as a list. */
  @property({type: Boolean, reflect: true, attribute: 'show-all'}) showAll = false;

  readonly #rotation = new RotationController(this);
  #tips: readonly Tip[] = [];
  #index = 0;
  /** The slide on its way into sight; those that pass by meanwhile are not chosen. */
  #goal?: number;
  #seen?: IntersectionObserver;
  #instant = true;

  /** @internal */
  get rotates(): boolean {
    return (
      this.autoplay && !this.showAll && this.#tips.length > 1 && !isTurnedOff(this, '--af-motion')
    );
  }

  /** Shows the next tip, after the last the first. */
  next(): void {
    this.goTo(this.#index + 1);
  }

  /** Shows the tip before, before the first the last. */
  previous(): void {
    this.goTo(this.#index - 1);
  }

  /** Shows the tip at a position from 0; positions beyond the ends come in from the other side. */
  goTo(position: number): void {
    const count = this.#tips.length;
    const index = ((position % count) + count) % count || 0;
    // Past its neighbour, a slide is jumped to: flying over all between makes people dizzy.
    this.#instant = Math.abs(index - this.#index) > 1;
    this.#goal = index === this.#index ? undefined : index;
    this.#index = index;
    this.#scroll();
    this.requestUpdate();
  }

  protected override readonly kind = 'tips';
  protected override readonly readItems = readTips;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#seen?.disconnect();
    this.#seen = undefined;
  }

  protected override renderItems(tips: readonly Tip[], content: Content, messages: Messages) {
    this.#tips = tips;
    if (this.#index >= tips.length) {
      this.#index = this.#goal = tips.length - 1;
      this.#instant = true;
    }
    if (tips.length === 1) return this.#renderTip(tips[0]!, messages);
    return html`
      ${
        this.showAll
          ? html`<ul part="slides" class="list" role="list">
              ${tips.map((tip) => html`<li>${this.#renderTip(tip, messages)}</li>`)}
            </ul>`
          : this.#renderCarousel(tips, this.heading || content.title || messages.tips, messages)
      }
      <button
        type="button"
        part="show-all-button"
        class="show-all"
        aria-pressed=${this.showAll}
        @click=${() => (this.showAll = !this.showAll)}
      >
        ${messages.showAll}
      </button>
    `;
  }

  #renderCarousel(tips: readonly Tip[], label: string, messages: Messages) {
    return html`
      <div
        role="region"
        aria-roledescription=${messages.carousel}
        aria-label=${label}
        class="carousel"
        @focusin=${this.#focusIn}
        @keydown=${this.#keydown}
      >
        ${
          this.rotates
            ? html`<button
                type="button"
                part="rotation-button"
                class="rotation"
                @click=${this.#rotation.toggle}
              >
                ${this.#rotation.playing ? messages.pause : messages.play}
              </button>`
            : nothing
        }
        <div
          part="slides"
          class="slides"
          aria-live=${this.#rotation.rotating ? 'off' : 'polite'}
          @pointerdown=${this.#takeOver}
          @wheel=${this.#takeOver}
          @keydown=${this.#takeOver}
        >
          ${tips.map(
            (tip, position) => html`
              <div
                id="slide-${position}"
                class="slide"
                role="tabpanel"
                aria-roledescription=${messages.slide}
                aria-label=${messages.slideOf(position + 1, tips.length)}
                aria-hidden=${position === this.#index ? nothing : 'true'}
                tabindex=${position === this.#index ? 0 : nothing}
              >
                ${this.#renderTip(tip, messages)}
              </div>
            `,
          )}
        </div>
        <div part="controls" class="controls">
          <button
            type="button"
            part="previous"
            class="arrow"
            aria-label=${messages.previous}
            @click=${() => this.#choose(this.#index - 1)}
          >
            <span aria-hidden="true">‹</span>
          </button>
          <div part="picker" class="picker" role="tablist" aria-label=${messages.slidePicker}>
            ${tips.map(
              (tip, position) => html`
                <button
                  type="button"
                  part="tab"
                  class="tab"
                  role="tab"
                  aria-label="${messages.slideOf(position + 1, tips.length)} ${tip.title}"
                  aria-selected=${position === this.#index}
                  aria-controls="slide-${position}"
                  tabindex=${position === this.#index ? 0 : -1}
                  @click=${() => this.#choose(position)}
                ></button>
              `,
            )}
          </div>
          <button
            type="button"
            part="next"
            class="arrow"
            aria-label=${messages.next}
            @click=${() => this.#choose(this.#index + 1)}
          >
            <span aria-hidden="true">›</span>
          </button>
        </div>
        <p class="position" aria-hidden="true">${this.#index + 1} / ${tips.length}</p>
      </div>
    `;
  }

  #renderTip({title, text, kind = 'do', audience}: Tip, messages: Messages) {
    return html`<div part="tip" class="tip ${kind}">
      <p part="kind" class="kind">${messages.tipKind[kind]}</p>
      ${headingTemplate(title, this.headingLevel + 1, 'title')}
      ${text ? html`<p part="text">${text}</p>` : nothing}
      ${
        audience
          ? html`<p part="audience" class="audience">
              <span class="name">${messages.audience}</span> ${audience}
            </p>`
          : nothing
      }
    </div>`;
  }

  protected override updated(changed: PropertyValues) {
    super.updated(changed);
    this.#watch();
    if (this.#instant) this.#scroll();
  }

  get #slides() {
    return this.renderRoot.querySelector('.slides');
  }

  /** A slide that people swiped or scrolled to becomes the current one. */
  #watch() {
    const root = this.#slides;
    if (this.#seen?.root !== root) {
      this.#seen?.disconnect();
      this.#seen = undefined;
    }
    if (!root) return;
    if (!this.#seen) {
      this.#instant = true;
      this.#seen = new IntersectionObserver(
        (entries) => {
          const seen = entries.find(({isIntersecting}) => isIntersecting);
          const index = seen ? [...root.children].indexOf(seen.target) : -1;
          if (index === this.#goal) this.#goal = undefined;
          if (index >= 0 && this.#goal === undefined && index !== this.#index) {
            this.#index = index;
            this.requestUpdate();
            this.#tell();
          }
        },
        {root, threshold: 0.6},
      );
    }
    // Newer content may have brought more; observing a slide again does nothing.
    [...root.children].forEach((slide) => this.#seen!.observe(slide));
  }

  #scroll() {
    const row = this.#slides;
    if (!row) return;
    const calm =
      this.#instant ||
      isTurnedOff(this, '--af-motion') ||
      matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#instant = false;
    centre(row, row.children[this.#index], calm ? 'instant' : 'smooth');
    const picker = this.renderRoot.querySelector('.picker')!;
    centre(picker, picker.children[this.#index], 'instant');
  }

  #choose(position: number) {
    this.goTo(position);
    this.#tell();
  }

  #tell() {
    this.dispatchEvent(new SlideChangeEvent(this.#index, this.#tips[this.#index]!.id));
  }

  /** A reader scrolls by hand, wherever we were going. */
  readonly #takeOver = () => {
    this.#goal = undefined;
  };

  /** Rotation stops for whoever comes by keyboard, and stays stopped (APG). */
  readonly #focusIn = ({target}: Event) => {
    if (!(target as Element).classList.contains('rotation')) this.#rotation.stop();
  };

  readonly #keydown = (event: KeyboardEvent) => {
    const {key, target} = event;
    if (!(target as Element).matches('.tab') || event.ctrlKey || event.altKey || event.metaKey)
      return;
    const forward = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const last = this.#tips.length - 1;
    const position = {
      ArrowRight: this.#index + forward,
      ArrowLeft: this.#index - forward,
      ArrowDown: this.#index + 1,
      ArrowUp: this.#index - 1,
      Home: 0,
      End: last,
    }[key];
    if (position === undefined) return;
    event.preventDefault();
    this.#choose(position);
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>('[aria-selected=true]')?.focus({
        preventScroll: true,
      });
    });
  };
}

/**
 * Scrolls a row to one of its children, in any direction and writing mode.
 * `scrollIntoView` would move the page too.
 */
function centre(row: Element, child: Element | undefined, behavior: ScrollBehavior) {
  if (!child) return;
  const outer = row.getBoundingClientRect();
  const inner = child.getBoundingClientRect();
  // To a place, not by a distance: that would stop at the first slide (`scroll-snap-stop`).
  row.scrollTo({
    left: row.scrollLeft + inner.left - outer.left - (outer.width - inner.width) / 2,
    top: row.scrollTop + inner.top - outer.top - (outer.height - inner.height) / 2,
    behavior,
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'af-tip-carousel': TipCarouselElement;
  }
}
