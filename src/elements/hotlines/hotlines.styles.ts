import {css} from 'lit';

export const styles = css`
  .hotlines {
    display: grid;
    gap: var(--_space);
  }

  .hotline {
    background: var(--_raised);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    break-inside: avoid;
    padding: calc(var(--_space) * 1.25);
  }

  .label {
    font-size: 1.125em;
    font-weight: bold;
    line-height: 1.4;
  }

  .dial a,
  .number {
    line-height: 1.3;
  }

  .dial {
    margin-block: calc(var(--_space) / 2);
  }

  .dial a {
    border: 2px solid;
    border-radius: var(--_radius);
    display: inline-block;
    min-block-size: var(--_target);
    padding-inline: var(--_space);
    text-decoration: none;
  }

  .dial a:hover {
    text-decoration: underline;
  }

  /* A number is read from left to right in every script. */
  .number {
    direction: ltr;
    display: inline-block;
    font-size: max(2em, var(--_figure));
    font-variant-numeric: tabular-nums;
    font-weight: bold;
    max-inline-size: 100%;
    unicode-bidi: isolate;
  }

  .more > * + * {
    margin-block-start: calc(var(--_space) / 2);
  }

  .hotline .source {
    font-size: 1em;
    margin: 0;
  }

  .more > .source {
    margin-block-start: calc(var(--_space) / 2);
  }

  .never {
    border-inline-start: 0.25em solid var(--_warn-text);
    padding-inline-start: var(--_space);
  }

  .never p {
    font-weight: bold;
  }

  .never ul {
    list-style: disc;
    padding-inline-start: 1.25em;
  }

  @container (min-width: 40em) {
    :host(:not([layout='bar'])) .hotline {
      column-gap: calc(var(--_space) * 2);
      display: grid;
      grid-template-columns: minmax(14em, 1fr) 2fr;
    }
  }

  :host([layout='bar']) .hotlines {
    gap: calc(var(--_space) / 2) var(--_space);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, var(--af-hotlines-min, 13em)), 1fr));
  }

  :host([layout='bar']) .hotline {
    padding: calc(var(--_space) / 2) var(--_space);
  }

  :host([layout='bar']) .number {
    font-size: max(1.5em, var(--_figure));
  }

  /* Paper cannot be unfolded. */
  @media print {
    summary {
      display: none;
    }

    ::details-content {
      block-size: auto;
      content-visibility: visible;
    }
  }
`;
