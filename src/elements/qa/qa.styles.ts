import {css} from 'lit';

export const styles = css`
  .toggle-all {
    margin-block-end: var(--_space);
  }

  .question {
    border-block-end: 1px solid var(--_border);
    position: relative;
  }

  .question:first-child {
    border-block-start: 1px solid var(--_border);
  }

  .question > summary {
    align-content: center;
    color: inherit;
    column-gap: var(--_space);
    display: grid;
    font-size: inherit;
    grid-template-columns: minmax(0, 1fr) auto;
    inline-size: auto;
    line-height: inherit;
    list-style: none;
    padding-block: var(--_space);
  }

  .question > summary::-webkit-details-marker {
    display: none;
  }

  .question > summary::after {
    align-self: center;
    color: var(--_accent);
    content: '+';
    content: '+' / '';
    font-size: 1.5em;
    font-weight: bold;
    grid-area: 1 / 2 / span 2;
    inline-size: 1em;
    line-height: 1;
    text-align: center;
    /* In vertical text a minus would lie down and look like a bar. */
    text-orientation: upright;
  }

  .question[open] > summary::after {
    content: '−';
    content: '−' / '';
  }

  .outlet,
  .answerer {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .answer {
    border-inline-start: 3px solid var(--_accent);
    margin-block-end: calc(var(--_space) * 1.5);
    padding-inline-start: var(--_space);
  }

  .answerer {
    margin-block-end: calc(var(--_space) / 2);
  }

  .link {
    display: inline-block;
    font-size: 0.875em;
    line-height: var(--_target);
    min-inline-size: var(--_target);
  }

  @media print {
    .question > summary::after,
    .link {
      display: none;
    }

    .question > summary {
      break-after: avoid;
      display: block;
    }

    .question::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
