import {css} from 'lit';
import {tokens} from './tokens.styles.js';

/**
 * What every element wears. The page decides font, width, direction, writing
 * mode and light or dark; it must not be able to break the rest, so nothing
 * here relies on the host's own display, on `rem`, or on inherited line heights.
 */
export const hostStyles = [
  tokens,
  css`
    :host {
      display: block;
    }

    :host([hidden]),
    :host([state='empty']) {
      display: none;
    }

    .view {
      background: var(--_surface);
      color: var(--_text);
      display: block;
      font-size: var(--_font-size);
      font-style: normal;
      font-weight: normal;
      line-height: var(--_line-height);
      list-style: none;
      overflow-wrap: anywhere;
      text-align: start;
      text-indent: 0;
      text-transform: none;
      white-space: normal;

      /* The page decides our width, so we answer to it, not to the window. The intrinsic size
         keeps us from collapsing where a page shrinks us to fit: floats, flex rows, table cells. */
      contain-intrinsic-inline-size: 20em;
      container-type: inline-size;
    }

    * {
      box-sizing: border-box;
    }

    p,
    ul,
    blockquote {
      margin: 0;
      padding: 0;

      /* Chinese on a page from right to left keeps its full stop at its end, and its side of the page. */
      text-align: match-parent;
      text-align: -webkit-match-parent;
      unicode-bidi: plaintext;
    }

    ul {
      list-style: none;
    }

    a {
      color: var(--_accent);
    }

    .heading {
      font-size: 1.25em;
      font-weight: bold;
      line-height: 1.4;
      margin-block-end: var(--_space);
    }

    .notice,
    .status {
      border-inline-start: 0.25em solid;
      margin-block-end: var(--_space);
      padding: calc(var(--_space) / 2) var(--_space);
    }

    .notice {
      background: var(--_warn-surface);
      color: var(--_warn-text);
    }

    .status,
    .source,
    .name {
      color: var(--_muted);
    }

    .source {
      display: flex;
      flex-wrap: wrap;
      font-size: 0.875em;
      gap: 0 1.25em;
      margin-block-start: var(--_space);
    }

    summary,
    button,
    select {
      min-block-size: var(--_target);
    }

    button,
    select {
      background: var(--_surface);
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      color: var(--_text);
      cursor: pointer;
      font: inherit;
      max-inline-size: 100%;
      min-inline-size: var(--_target);
      padding: 0 var(--_space);
      padding-inline: var(--_space);
    }

    :focus-visible {
      outline: 3px solid var(--_focus);
      outline-offset: 2px;
    }

    summary {
      color: var(--_accent);
      cursor: pointer;
      font-size: 0.875em;
      inline-size: fit-content;
      line-height: var(--_target);
      min-inline-size: var(--_target);
    }

    blockquote {
      border-inline-start: 0.2em solid var(--_border);
      padding-inline-start: var(--_space);
    }

    .hidden {
      block-size: 1px;
      clip-path: inset(50%);
      inline-size: 1px;
      overflow: hidden;
      position: absolute;
      user-select: none;
      white-space: nowrap;
    }

    @media print {
      .view {
        background: none;
        color: #000;
      }

      button,
      select,
      .quote:not([open]) {
        display: none !important;
      }
    }
  `,
];
