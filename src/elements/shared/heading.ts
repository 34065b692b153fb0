import {html, nothing} from 'lit';

/** A heading at the level that fits the page's outline; levels outside 1 to 6 are brought inside. */
export const headingTemplate = (text: string | undefined, level: number, part = 'heading') =>
  text
    ? html`<div
        part=${part}
        class=${part}
        role="heading"
        aria-level=${Math.min(Math.max(Math.trunc(level) || 2, 1), 6)}
      >
        ${text}
      </div>`
    : nothing;
