import {css} from 'lit';

/** How pressing a notice is, says its edge and its sign as well as its colour. */
export const styles = css`
  .alert {
    background: var(--_raised);
    border: 1px solid var(--_border);
    border-inline-start: 0.375em solid var(--_accent);
    border-radius: var(--_radius);
    break-inside: avoid;
    padding: calc(var(--_space) * 1.25);
  }

  .alert + .alert {
    margin-block-start: var(--_space);
  }

  .severity {
    align-items: center;
    color: var(--_accent);
    display: flex;
    flex-wrap: wrap;
    font-weight: bold;
    gap: 0 0.5em;
  }

  svg {
    block-size: 1.5em;
    fill: none;
    flex: none;
    inline-size: 1.5em;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.5;
  }

  .over {
    border: 1px solid;
    border-radius: var(--_radius);
    color: var(--_muted);
    padding-inline: 0.5em;
  }

  .warning,
  .urgent {
    background: var(--_warn-surface);
    border-color: var(--_warn-text);
  }

  .warning .severity,
  .urgent .severity {
    color: var(--_warn-text);
  }

  .urgent {
    border-width: 3px;
  }

  .urgent .severity {
    background: var(--_warn-text);
    color: var(--_warn-surface);
    margin: calc(var(--_space) * -1.25);
    margin-block-end: var(--_space);
    padding: calc(var(--_space) / 2) var(--_space);
  }

  .urgent .title {
    font-size: 1.25em;
  }

  .text,
  .alert .source {
    margin-block-start: calc(var(--_space) / 2);
  }

  .alert button {
    margin-block-start: var(--_space);
  }

  /* Browsers print no backgrounds, on which the pale word would be read. */
  @media print {
    .urgent .severity {
      background: none;
      border-block-end: 1px solid;
      color: inherit;
    }
  }

  @container (min-width: 40em) {
    .text {
      font-size: 1.125em;
    }
  }
`;
