import {nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators/property.js';
import {isOver} from '../../content/dates.js';
import {readContent} from '../../content/html/read-content.js';
import type {Content} from '../../content/schema.js';
import {warningSignsOf} from '../../content/warning-signs.js';
import type {Messages} from '../../i18n/messages.js';
import {warn} from '../../internal/warn.js';
import {hostStyles} from '../../styles/host.styles.js';
import {ContentElement} from '../shared/content-element.js';
import {levelOf} from '../shared/heading.js';
import {prefixedHtml} from '../shared/prefixed-html.js';
import {styles} from './briefing.styles.js';

/** What a briefing can show, in the order in which it does unless told otherwise. */
export const briefingSections = [
  'notices',
  'figures',
  'measures',
  'cases',
  'questions',
  'tips',
  'check',
  'hotlines',
] as const;
export type BriefingSection = (typeof briefingSections)[number];

/**
 * A whole content pack in one tag: a list of contents, then each kind of
 * content in the element made for it, with source and dates once at the end.
 * Printed, it is a document.
 *
 * @tag af-briefing
 *
 * @csspart contents - The list of contents.
 * @csspart section - One section.
 * @csspart section-heading - Its heading.
 *
 * @cssprop [--af-briefing-scroll-margin=1em] - Room that stays above a section that was chosen from
 *   the contents; the height of a header that stays in place while the page scrolls.
 */
export class BriefingElement extends ContentElement<{id: BriefingSection}> {
  static override styles = [hostStyles, styles];

  /** What the tags of the elements inside begin with, as this one's does. */
  static readonly prefix: string = 'af';

  /**
   * Sections to show, in that order, separated by spaces: `notices`, `figures`, `measures`, `cases`,
   * `questions`, `tips`, `check` (a self-check) and `hotlines`; all of them when empty. Those of
   * which the content has nothing are left out.
   */
  @property() sections = '';

  /** @internal */
  override readChildren() {
    return readContent(this);
  }

  protected override itemsOf(content: Content) {
    this.sections ||= ''; // an attribute that is taken away leaves null
    const wanted = this.sections.split(/\s+/).filter(Boolean);
    const unknown = wanted.find((name) => !isSection(name));
    if (unknown)
      warn(`<${this.localName}> has no section “${unknown}”, only ${briefingSections.join(', ')}.`);
    return (wanted.length ? [...new Set(wanted)].filter(isSection) : briefingSections)
      .filter((id) => has(content, id))
      .map((id) => ({id}));
  }

  protected override renderItems(
    items: readonly {id: BriefingSection}[],
    content: Content,
    messages: Messages,
  ) {
    const html = prefixedHtml((this.constructor as typeof BriefingElement).prefix);
    const level = levelOf(this.headingLevel + (this.headingOf(content) ? 1 : 0));
    // Said once, by this element. What is left says in which language quotes are.
    const inner: Content = {
      ...content,
      title: undefined,
      updated: undefined,
      expires: undefined,
      period: undefined,
      asOf: undefined,
      source: content.source && {name: '', lang: content.source.lang},
    };
    // The words of the interface are those of this element, not those of the content around them.
    const {lang} = messages;
    const views: Record<BriefingSection, () => TemplateResult> = {
      notices: () =>
        html`<af-notice lang=${lang} heading-level=${level + 1} .content=${inner}></af-notice>`,
      figures: () =>
        html`<af-stats-banner
          lang=${lang}
          ?compact=${content.figures!.length > 12}
          .content=${inner}
        ></af-stats-banner>`,
      measures: () =>
        html`<af-measures lang=${lang} heading-level=${level} .content=${inner}></af-measures>`,
      cases: () =>
        html`<af-case-list fold lang=${lang} heading-level=${level} .content=${inner}></af-case-list>`,
      questions: () =>
        html`<af-qa lang=${lang} heading-level=${level} .content=${inner}></af-qa>`,
      tips: () =>
        html`<af-tip-carousel lang=${lang} heading-level=${level} .content=${inner}></af-tip-carousel>`,
      check: () =>
        html`<af-scam-check lang=${lang} heading-level=${level} .content=${inner}></af-scam-check>`,
      hotlines: () => html`<af-hotlines lang=${lang} .content=${inner}></af-hotlines>`,
    };
    const headings: Record<BriefingSection, string> = {
      ...messages.sectionHeading,
      check: messages.check,
    };
    return html`
      ${
        items.length > 1
          ? html`<nav part="contents" class="contents" aria-label="${messages.contents} ${this.headingOf(content) ?? ''}">
              <ul role="list">
                ${items.map(
                  ({id}) =>
                    html`<li>
                      <a href="#briefing-${id}" @click=${(click: Event) => this.#goTo(click, id)}
                        >${headings[id]}</a
                      >
                    </li>`,
                )}
              </ul>
            </nav>`
          : nothing
      }
      ${items.map(
        ({id}) =>
          html`<section part="section" class="section">
            <div
              id=${id}
              part="section-heading"
              class="section-heading"
              role="heading"
              aria-level=${level}
              tabindex="-1"
            >
              ${headings[id]}
            </div>
            ${views[id]()}
          </section>`,
      )}
    `;
  }

  /** Goes to a section by itself, since the address of the page is the page's own. */
  #goTo(click: Event, id: BriefingSection) {
    click.preventDefault();
    const heading = this.shadowRoot!.getElementById(id)!;
    heading.scrollIntoView();
    heading.focus({preventScroll: true});
  }
}

const isSection = (name: string): name is BriefingSection =>
  (briefingSections as readonly string[]).includes(name);

/** Whether there is something to show. Notices past their date are not shown. */
function has(content: Content, section: BriefingSection) {
  if (section === 'check') return warningSignsOf(content).length > 0;
  if (section === 'notices')
    return content.notices?.some(({expires}) => !isOver(expires));
  return content[section]?.length;
}

declare global {
  interface HTMLElementTagNameMap {
    'af-briefing': BriefingElement;
  }
}
