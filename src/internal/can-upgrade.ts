import {html, render} from 'lit';

let answer: boolean | undefined;

/**
 * Whether elements can work on this page. Where they cannot, none is defined and the page's own
 * text is left standing; an element that failed halfway would have hidden it.
 *
 * Instead of knowing every such page, it lets Lit draw a word. That fails
 * - where Trusted Types are enforced and the page's policy refuses ours,
 * - in XHTML, whose parser does not take attributes without a value, as our templates have them,
 * - under webcomponents.js 0.7, which puts its own objects in the place of nodes; their lists cannot be gone through.
 *
 * A server has elements but no page to draw on.
 */
export function canUpgrade(): boolean {
  return (answer ??= typeof customElements !== 'undefined' && (typeof document === 'undefined' || canDraw()));
}

function canDraw() {
  try {
    const place = document.createElement('p');
    place.childNodes.forEach(String);
    render(html`<b hidden>${'drawn'}</b>`, place);
    return place.textContent === 'drawn';
  } catch {
    return false;
  }
}
