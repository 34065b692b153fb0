import {html, nothing, type TemplateResult} from 'lit';
import {dateText} from '../../content/dates.js';
import type {Content} from '../../content/schema.js';
import type {Messages} from '../../i18n/messages.js';
import {NavigateEvent} from './events.js';

/** A link that the page can hold back, see `NavigateEvent`. Schemes other than these are plain text. */
export const linkTemplate = (text: TemplateResult | string, href = '') =>
  /^(https?|tel):/i.test(href)
    ? html`<a href=${href} @click=${announce} @auxclick=${announce}>${text}</a>`
    : text;

/** For `click` and `auxclick` of a link: tells the page, which may hold it back. */
export function announce(click: MouseEvent) {
  const link = click.currentTarget as HTMLAnchorElement;
  // The right button opens a menu, and leads nowhere.
  if (click.button < 2 && !link.dispatchEvent(new NavigateEvent(link.href))) click.preventDefault();
}

/** Where the content comes from and how old it is: the line every repost must carry. */
export const sourceTemplate = (
  {source, period, asOf, updated, expires}: Content,
  messages: Messages,
) =>
  factsTemplate('source', [
    [messages.source, source && linkTemplate(source.name, source.url)],
    [messages.published, dated(source?.publishedAt)],
    [messages.reposted, dated(source?.repostedAt)],
    [messages.period, period?.label],
    [messages.asOf, dated(asOf)],
    [messages.updated, updated !== source?.publishedAt && dated(updated)],
    [messages.validUntil, dated(expires)],
  ]);

/** A row of facts, each with its name; those that are not known are left out. */
export function factsTemplate(
  part: string,
  facts: [name: string, value: TemplateResult | string | false | undefined][],
) {
  const known = facts.filter(([, value]) => value);
  return known.length
    ? html`<p part=${part} class="source">
        ${known.map(([name, value]) => html`<span><span class="name">${name}</span> ${value}</span> `)}
      </p>`
    : nothing;
}

export const dated = (date?: string) =>
  date && html`<time datetime=${date}>${dateText(date)}</time>`;
