import {html, nothing, type TemplateResult} from 'lit';
import type {Case, Content} from '../../content/schema.js';
import type {Messages} from '../../i18n/messages.js';
import {figureTemplate} from './figure.js';
import {headingTemplate} from './heading.js';
import {quoteTemplate} from './quote.js';

export interface CaseOptions {
  content: Content;
  messages: Messages;
  headingLevel: number;
  /** Opens and closes the fold of a long text; without it nothing is folded. */
  toggle?: ((event: Event) => void) | false;
  media?: TemplateResult;
  actions?: TemplateResult;
}

/** One case, for the card and for the list, which must look the same. */
export function caseTemplate(
  {title, region, offence, fraudType, paragraphs, outcomes = [], warningSigns = [], quote}: Case,
  {content, messages, headingLevel, toggle, media, actions}: CaseOptions,
) {
  // The words behind the whole case contain those behind its outcomes.
  const shown = quote ? outcomes.map((figure) => ({...figure, quote: undefined})) : outcomes;
  const facts = [
    [messages.region, 'region', region],
    [messages.offence, 'offence', offence?.label],
    [messages.fraudType, 'fraud-type', fraudType?.label],
  ].filter(([, , value]) => value);
  return html`
    <article part="case" class="case" tabindex="-1">
      ${media} ${headingTemplate(title, headingLevel, 'title')}
      ${
        facts.length
          ? html`<ul part="facts" class="facts" role="list">
              ${facts.map(
                ([name, part, value]) =>
                  html`<li part=${part!}><span class="hidden">${name} </span>${value}</li>`,
              )}
            </ul>`
          : nothing
      }
      <div part="text" class="text ${toggle ? 'fold' : ''}">
        ${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
      </div>
      ${
        toggle
          ? html`<button
              type="button"
              part="fold-button"
              class="fold-button"
              aria-expanded="false"
              @click=${toggle}
            >
              <span class="more">${messages.readMore}</span
              ><span class="less">${messages.readLess}</span>
            </button>`
          : nothing
      }
      ${
        outcomes.length
          ? html`${headingTemplate(messages.outcomes, headingLevel + 1, 'subheading')}
              <ul part="outcomes" class="outcomes" role="list">
                ${shown.map((figure) => figureTemplate(figure, content, messages))}
              </ul>`
          : nothing
      }
      ${
        warningSigns.length
          ? html`${headingTemplate(messages.warningSigns, headingLevel + 1, 'subheading')}
              <ul part="warning-signs" class="signs" role="list">
                ${warningSigns.map((sign) => html`<li>${sign}</li>`)}
              </ul>`
          : nothing
      }
      ${quoteTemplate(quote, title, content, messages)} ${actions}
    </article>
  `;
}
