import {html, nothing, type TemplateResult} from 'lit';
import {dateText} from '../../content/dates.js';
import type {Content} from '../../content/schema.js';
import type {Messages} from '../../i18n/messages.js';
import {NavigateEvent} from './events.js';

/** A link that the page can hold back, see `NavigateEvent`. Other schemes than http(s) are plain text. */
export const linkTemplate = (text: string, href?: string) =>
  href && /^https?:/i.test(href)
    ? html`<a href=${href} rel="noopener" @click=${announce} @auxclick=${announce}>${text}</a>`
    : text;

function announce(click: MouseEvent) {
  const link = click.currentTarget as HTMLAnchorElement;
  if (!link.dispatchEvent(new NavigateEvent(link.href))) click.preventDefault();
}

/** Where the content comes from and how old it is: the line every repost must carry. */
export function sourceTemplate({source, period, asOf, updated}: Content, messages: Messages) {
  const facts: [string, TemplateResult | string | undefined][] = [
    [messages.source, source && html`${linkTemplate(source.name, source.url)}`],
    [messages.published, dated(source?.publishedAt)],
    [messages.reposted, dated(source?.repostedAt)],
    [messages.period, period?.label],
    [messages.asOf, dated(asOf)],
    [messages.updated, updated === source?.publishedAt ? undefined : dated(updated)],
  ];
  const known = facts.filter(([, value]) => value);
  return known.length
    ? html`<p part="source" class="source">
        ${known.map(([name, value]) => html`<span><span class="name">${name}</span> ${value}</span> `)}
      </p>`
    : nothing;
}

const dated = (date?: string) =>
  date ? html`<time datetime=${date}>${dateText(date)}</time>` : undefined;
