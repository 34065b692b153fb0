import {css} from 'lit';
import {figureStyles} from './figure.styles.js';

/** How a title, its paragraphs and its figures look, in cases, questions and measures. */
export const entryStyles = [
  figureStyles,
  css`
    .title {
      font-size: 1.125em;
      font-weight: bold;
      line-height: 1.4;
    }

    .text p + p {
      margin-block-start: var(--_paragraph);
    }

    .outcomes {
      display: grid;
      gap: calc(var(--_space) / 2) var(--_space);
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 9em), 1fr));
    }

    .outcomes .value {
      font-size: max(1.25em, var(--_figure));
    }
  `,
];
