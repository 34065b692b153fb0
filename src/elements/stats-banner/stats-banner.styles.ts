import {css} from 'lit';

export const styles = css`
  .figures {
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(
      auto-fit,
      minmax(min(100%, var(--af-stats-banner-min, 10em)), 1fr)
    );
  }

  .figure {
    background: var(--_raised);
    border: 1px solid transparent;
    border-block-start: 3px solid var(--_accent);
    border-radius: var(--_radius);
    padding: var(--_space);
  }

  /* A figure with parts takes a row, so that its neighbours are not stretched to its height. */
  .whole {
    grid-column: 1 / -1;
  }

  .figures > .figure > .face .value {
    font-size: max(1.5em, var(--_figure));
    line-height: 1.3;
  }

  @container (min-width: 24em) {
    .figures > .figure > .face .value {
      font-size: max(2em, var(--_figure));
    }
  }

  @container (min-width: 40em) {
    .whole {
      column-gap: calc(var(--_space) * 2);
      display: grid;
      grid-template-columns: minmax(11em, auto) 1fr;
    }

    .whole .parts {
      grid-area: 1 / 2 / span 2;
      margin: 0;
    }
  }

  :host([compact]) .figures {
    gap: 0 calc(var(--_space) * 2);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
  }

  :host([compact]) .figure {
    background: none;
    border: 0;
    border-block-end: 1px solid var(--_border);
    border-radius: 0;
    padding: calc(var(--_space) / 4) 0;
  }

  :host([compact]) .figure:not(.whole) {
    align-items: start;
    column-gap: var(--_space);
    display: grid;
    grid-template-columns: 1fr auto;
  }

  :host([compact]) .quote[open] {
    grid-column: 1 / -1;
  }

  /* As high as the button beside it, in one line as in several; more lines keep their distance from the rules. */
  :host([compact]) .figures > .figure > .face {
    align-content: center;
    min-block-size: var(--_target);
    padding-block: 0.4em;
  }

  :host([compact]) .face {
    align-items: baseline;
    flex-flow: row wrap;
    gap: 0 0.75em;
    justify-content: space-between;
  }

  :host([compact]) .amount {
    margin-inline-start: auto;
    order: 0;
  }

  :host([compact]) .when {
    flex-basis: 100%;
  }

  :host([compact]) .figures > .figure > .face .value {
    font-size: max(1.25em, var(--_figure));
  }
`;
