import {css} from 'lit';

/** How a figure looks, in the banner and among the outcomes of a case. */
export const figureStyles = css`
  .figure {
    break-inside: avoid;
    position: relative;
  }

  .face {
    display: flex;
    flex-direction: column;
  }

  .amount {
    order: -1;
  }

  .value {
    color: var(--_accent);
    font-variant-numeric: tabular-nums;
    font-weight: bold;
  }

  .qualifier,
  .when,
  .of-which {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .parts {
    border-inline-start: 2px solid var(--_border);
    padding-inline-start: var(--_space);
  }

  .parts li {
    padding-block: 0.2em;
    position: relative;
  }

  .parts .face {
    align-items: baseline;
    flex-flow: row wrap;
    gap: 0 0.75em;
    justify-content: space-between;
  }

  .parts .amount {
    order: 0;
  }

  .bar {
    background: var(--_surface);
    block-size: 0.375em;
    display: block;
    fill: var(--_accent);
    inline-size: 100%;
    outline: 1px solid var(--_border);
  }

  .bar:dir(rtl) {
    transform: scaleX(-1);
  }

  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
    }
  }
`;
