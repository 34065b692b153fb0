import {DOCS_RENDERED, NAVIGATE_URL} from 'storybook/internal/core-events';
import {addons} from 'storybook/preview-api';
import './document.css';

/** The heading that a link led to, until its page is there. */
let wanted = '';

/**
 * Follows a link of a document as the list in Storybook does: the page changes, and the toolbar stays as it is. Without
 * the list around it, and with a key held, a link is an ordinary one.
 */
export function follow(event: MouseEvent): void {
  const href = (event.target as Element).closest('a')?.getAttribute('href') ?? '';
  const hasKey = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
  if (hasKey || !href.startsWith('./?path=') || globalThis.parent === globalThis.self) return;
  event.preventDefault();
  const [page = '', heading = ''] = href.slice(2).split('#');
  wanted = heading;
  // Storybook writes the toolbar behind the anchor of an address, where it is lost.
  addons.getChannel().emit(NAVIGATE_URL, page);
}

/** Goes to the heading that a link or the address names, once a document is on the page. */
export function arrive(article: HTMLElement | null): void {
  if (!article) return;
  addons.getChannel().once(DOCS_RENDERED, () => {
    const heading = wanted || /^#([^&]*)/.exec(globalThis.parent.location.hash)?.[1];
    wanted = '';
    if (heading) requestAnimationFrame(() => document.getElementById(decodeURIComponent(heading))?.scrollIntoView());
  });
}

/** Holds the headings of a document, which Storybook looks for in the source of its page; the document has its own. */
export const Unseen = () => null;
