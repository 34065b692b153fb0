import {html, nothing} from 'lit';

/** A level of a heading, brought inside 1 to 6. */
export const levelOf = (level: number) => Math.min(Math.max(Math.trunc(level) || 2, 1), 6);

/** A heading at the level that fits the page's outline. */
export const headingTemplate = (text: string | undefined, level: number, part = 'heading') =>
  text
    ? html`<div
        part=${part}
        class=${part}
        role="heading"
        aria-level=${levelOf(level)}
      >
        ${text}
      </div>`
    : nothing;
