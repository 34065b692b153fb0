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
  .when {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .parts {
    border-inline-start: 2px solid var(--_border);
    display: grid;
    gap: 0 calc(var(--_space) * 1.5);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    margin-block: calc(var(--_space) / 2);
    padding-inline-start: var(--_space);
  }

  /* Said in every part's phrase, so the heading is for the eye only. */
  .parts::before {
    color: var(--_muted);
    content: attr(data-of-which);
    content: attr(data-of-which) / '';
    font-size: 0.875em;
    grid-column: 1 / -1;
  }

  .parts li {
    align-content: end;
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
    margin-inline-start: auto;
    order: 0;
  }

  .bar {
    background: var(--_surface);
    block-size: 0.375em;
    container-type: size;
    display: block;
    fill: var(--_accent);
    inline-size: 100%;
    outline: 1px solid var(--_border);
  }

  /* In vertical text a bar is high, and its part begins at its top. */
  @container (orientation: portrait) {
    rect {
      transform: matrix(0, 1, 1, 0, 0, 0);
    }
  }

  .bar:dir(rtl) {
    transform: scaleX(-1);
  }

  /* Colours of SVG are not forced by themselves, and white on white would make every bar a full one. */
  @media (forced-colors: active) {
    .bar {
      background: Canvas;
      fill: CanvasText;
      outline-color: CanvasText;
    }
  }
`;
