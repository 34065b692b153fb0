import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators/property.js';
import type {ContentProblem} from '../../content/content-problem.js';
import {dateText, isOver} from '../../content/dates.js';
import {readDetails} from '../../content/html/read-details.js';
import type {Reading} from '../../content/html/reading.js';
import type {Content, ContentPack, Kind} from '../../content/schema.js';
import {withIds} from '../../content/with-ids.js';
import {ContentController, type ContentHost} from '../../controllers/content-controller.js';
import {LocaleController} from '../../controllers/locale-controller.js';
import type {Messages} from '../../i18n/messages.js';
import {followsLanguage} from '../../internal/follows-language.js';
import {origin} from '../../internal/origin.js';
import {version} from '../../internal/version.js';
import {ContentErrorEvent} from './events.js';
import {headingTemplate} from './heading.js';
import {sourceTemplate} from './source-line.js';

/** What an element is doing, readable in its attribute `state`. */
export const contentStates = [
  'children',
  'loading',
  'shown',
  'expired',
  'failed',
  'empty',
] as const;
export type ContentState = (typeof contentStates)[number];

/**
 * What all elements that show content have in common: where the content comes
 * from, which of it is chosen, and what is seen while it is missing. A base
 * class, since all of it is public interface.
 *
 * @slot - The page's own text, plain semantic HTML. It is read and drawn while there is nothing
 *   better, and shown as it is when it cannot be read.
 *
 * @fires {ContentErrorEvent} af-content-error - Content could not be shown as it is.
 * @fires {NavigateEvent} af-navigate - A link out of the element was followed; cancelable.
 *
 * @csspart view - All that the element draws.
 * @csspart heading - The heading.
 * @csspart notice - The line saying that content is out of date.
 * @csspart status - The line shown while there is no content.
 * @csspart source - The line naming where the content comes from.
 */
export abstract class ContentElement<Item extends {id: string}>
  extends LitElement
  implements ContentHost
{
  /** The version of the library that the element comes from. */
  static readonly version = version;

  /** Address of the script that the library came in. */
  static readonly origin = origin;

  /** The content pack itself, as parsed JSON. Wins over `src` and over what is inside the element. */
  @property({attribute: false}) pack?: ContentPack;

  /** Address of the content pack to show, relative to the page. */
  @property() src = '';

  /** Subresource Integrity hash that the bytes at `src` must match. */
  @property() integrity = '';

  /**
   * Content that the element around this one has checked, and whose title, source and dates it
   * shows itself. Wins over every other source.
   *
   * @internal
   */
  @property({attribute: false}) content?: Content;

  /**
   * Shows the pack that the one at `src` names in its `alternates` for the language of the nearest
   * `lang`, and follows that language when it changes. Not with `integrity`, whose hash is of one file.
   */
  @property({type: Boolean, attribute: 'follow-language'}) followLanguage = false;

  /** Heading to show in place of the pack's title; empty for none. */
  @property() heading?: string;

  /** Level of the heading in the page's outline, 1 to 6. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** Ids of what to show, in that order, separated by spaces; everything when empty. */
  @property() ids = '';

  /** How many to show at most; 0 for all. */
  @property({type: Number}) limit = 0;

  /** Shows packs that are still drafts. Not for public pages. */
  @property({type: Boolean}) preview = false;

  /**
   * What the element is doing: `children` (only the page's own text is known), `loading`,
   * `shown`, `expired`, `failed` (earlier text stays) or `empty` (takes no space). Set by the
   * element, to be styled and read.
   *
   * @readonly
   */
  @property({reflect: true}) state: ContentState = 'children';

  protected readonly locale = new LocaleController(this);
  readonly #content = new ContentController(this);
  #items: readonly Item[] = [];

  /** Markup rendered ahead (declarative shadow DOM) is drawn anew in its place, before the next paint. */
  protected override createRenderRoot() {
    this.shadowRoot?.replaceChildren();
    try {
      return super.createRenderRoot();
    } catch {
      // Made in another document than it is in.
      this.adoptedCallback();
      return this.shadowRoot!;
    }
  }

  /** Asks for `src` once more, past what is kept from an earlier answer. */
  reload(): void {
    this.#content.reload();
  }

  /** What is wrong with the content, if anything is. */
  get problem(): ContentProblem | undefined {
    return this.#content.problem;
  }

  /** @internal */
  get wantedLanguage(): string | undefined {
    return followsLanguage && this.followLanguage && !this.integrity ? this.locale.messages().lang : undefined;
  }

  /** @internal */
  readChildren(): {content: Content; problems: ContentProblem[]} {
    const {items, problems} = this.readItems!(this);
    return {content: {...readDetails(this), ...this.contentOf(items)}, problems};
  }

  /** @internal */
  reportProblem(problem: ContentProblem): void {
    this.dispatchEvent(new ContentErrorEvent(problem));
  }

  /** The kind of content that this element shows. Needless where `contentOf` and `itemsOf` are replaced. */
  protected readonly kind?: Kind;

  /** Reads what this element shows from the page's own HTML. Needless where `readChildren` is replaced. */
  protected readonly readItems?: (root: Element) => Reading<Item>;

  /** Puts items into the place where content has them. */
  protected contentOf(items: Item[]): Content {
    return {[this.kind!]: items};
  }

  /** What of the content this element shows. */
  protected itemsOf(content: Content): readonly Item[] | undefined {
    return content[this.kind!] as unknown as readonly Item[] | undefined;
  }

  /** Draws the items; there is at least one. */
  protected abstract renderItems(
    items: readonly Item[],
    content: Content,
    messages: Messages,
  ): TemplateResult;

  /** The heading above the items. */
  protected headingOf(content: Content): string | undefined {
    return this.heading ?? content.title;
  }

  // A document cannot use the constructed style sheets of another (lit/lit#4868).
  adoptedCallback() {
    const {CSSStyleSheet: Sheet} = this.ownerDocument.defaultView ?? {};
    const root = this.shadowRoot;
    if (!Sheet || !root) return;
    root.adoptedStyleSheets = (this.constructor as typeof LitElement).elementStyles.map(
      (style) => {
        const sheet = new Sheet();
        sheet.replaceSync((style as {cssText: string}).cssText);
        return sheet;
      },
    );
  }

  // Controllers have looked at the sources by now, in their `hostUpdate`.
  protected override update(changed: PropertyValues) {
    const {content = {}, origin, loading, problem} = this.#content;
    // An attribute that is taken away leaves null, a property that a framework no longer writes, undefined.
    this.headingLevel ||= 2;
    this.ids ||= '';
    const all = this.itemsOf(content) ?? [];
    const ids = this.ids.match(/\S+/g);
    const chosen = ids ? withIds(all, ids) : all;
    this.#items = this.limit > 0 ? chosen.slice(0, this.limit) : chosen;
    const hasItems = this.#items.length > 0;
    const showsOwnText = !hasItems || origin === 'children';
    this.state = loading
      ? 'loading'
      : problem && (showsOwnText || problem.code !== 'unreadable-markup')
        ? 'failed'
        : !hasItems && !this.hasOwnText()
          ? 'empty'
          : showsOwnText
            ? 'children'
            : isOver(content.expires)
              ? 'expired'
              : 'shown';
    super.update(changed);
  }

  protected override render() {
    const {content = {}} = this.#content;
    const messages = this.locale.messages(content.lang);
    if (!this.#items.length) {
      if (this.state === 'empty') return nothing;
      if (this.hasOwnText()) return html`<slot></slot>`;
      return html`<div class="view" part="view">
        <p part="status" role="status" class="status">
          ${this.state === 'loading' ? messages.loading : messages.unavailable}
        </p>
      </div>`;
    }
    return html`
      <div class="view" part="view" lang=${content.lang ?? nothing}>
        ${headingTemplate(this.headingOf(content), this.headingLevel)}
        ${
          isOver(content.expires)
            ? html`<p part="notice" class="notice">
                ${messages.expired(dateText(content.expires!))}
              </p>`
            : nothing
        }
        ${this.renderItems(this.#items, content, messages)} ${sourceTemplate(content, messages)}
      </div>
    `;
  }

  /** Whether the page has text of its own inside the element, to be shown when nothing else can be. */
  protected hasOwnText() {
    return [...this.childNodes].some(
      (node: ChildNode & {matches?: Element['matches']}) =>
        // Neither comments nor what is not content. By type, since classes differ between documents.
        node.nodeType < 4 && !node.matches?.('script, style, template, [slot]') && node.textContent!.trim(),
    );
  }
}
