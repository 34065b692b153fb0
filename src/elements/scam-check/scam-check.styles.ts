import {css} from 'lit';

export const styles = css`
  .question {
    border: 0;
    margin: 0;
    min-inline-size: 0;
    padding: 0;
  }

  .legend,
  .subheading {
    font-weight: bold;
    line-height: 1.4;
    padding: 0;
  }

  .legend {
    max-inline-size: 100%;
  }

  .subheading {
    margin-block: var(--_space) calc(var(--_space) / 2);
  }

  .sign {
    align-items: start;
    background: var(--_raised);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    break-inside: avoid;
    cursor: pointer;
    display: flex;
    gap: var(--_space);
    margin-block-start: calc(var(--_space) / 2);
    min-block-size: var(--_target);
    padding: calc(var(--_space) * 0.75) var(--_space);
  }

  .sign:has(:checked) {
    border-color: var(--_warn-text);
    box-shadow: inset 0 0 0 1px var(--_warn-text);
  }

  /* As high as a line, so that it stands beside the first. */
  input {
    accent-color: var(--_accent);
    block-size: calc(1em * var(--_line-height));
    flex: none;
    font: inherit;
    inline-size: 1.25em;
    margin: 0;
  }

  .below {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2) var(--_space);
    justify-content: space-between;
    margin-block-start: calc(var(--_space) / 2);
  }

  .privacy {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .result:not(:empty) {
    background: var(--_warn-surface);
    border-inline-start: 0.25em solid;
    color: var(--_warn-text);
    font-weight: bold;
    margin-block-start: var(--_space);
    padding: calc(var(--_space) / 2) var(--_space);
  }

  .doubt {
    margin-block-start: var(--_space);
  }

  .steps,
  .lines {
    display: grid;
    gap: calc(var(--_space) / 2);
  }

  .steps {
    list-style: disc;
    padding-inline-start: 1.25em;
  }

  .lines {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
  }

  .lines li {
    background: var(--_raised);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    break-inside: avoid;
    padding: var(--_space);
  }

  .number {
    display: inline-block;
    font-size: 1.5em;
    font-variant-numeric: tabular-nums;
    font-weight: bold;
    line-height: var(--_target);
    margin-inline-end: 0.25em;
    min-inline-size: var(--_target);
  }

  .lines p {
    font-size: 0.875em;
  }

  /* Without scripts, too. Where this is not understood all is shown; each says when it holds. */
  @media not print {
    .question:not(.marked):not(:has(:checked)) ~ .advice,
    .marked ~ .doubt {
      display: none;
    }

    .question:has(:checked) ~ .doubt {
      display: none;
    }
  }

  /* A checklist to fill in by hand */
  @media print {
    .privacy,
    .result {
      display: none;
    }

    .sign {
      background: none;
      border: 0 !important;
      box-shadow: none !important;
      min-block-size: 0;
      padding-block: 0;
    }
  }
`;
