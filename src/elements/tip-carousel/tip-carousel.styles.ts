import {css} from 'lit';

export const styles = css`
  .tip {
    background: var(--_raised);
    block-size: 100%;
    border: 1px solid var(--_border);
    border-inline-start: 0.375em solid var(--_accent);
    border-radius: var(--_radius);
    padding: calc(var(--_space) * 1.25);
  }

  .kind {
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: bold;
  }

  .title {
    font-size: 1.125em;
    font-weight: bold;
    line-height: 1.5;
  }

  .audience {
    font-size: 0.875em;
  }

  .list {
    display: grid;
    gap: var(--_space);
  }

  .slides {
    display: grid;
    grid-auto-columns: 100%;
    grid-auto-flow: column;
    overflow: auto;
    overscroll-behavior-inline: contain;
    scroll-snap-type: inline mandatory;
    scrollbar-width: none;
  }

  .slides::-webkit-scrollbar {
    display: none;
  }

  .slide {
    outline-offset: -3px;
    scroll-snap-align: start;
    scroll-snap-stop: always;
  }

  .controls {
    align-items: center;
    display: flex;
    justify-content: center;
    margin-block-start: calc(var(--_space) / 2);
  }

  .arrow {
    flex: none;
    font-size: 1.5em;
    line-height: 1;
    padding: 0;
  }

  .picker {
    display: flex;
    flex: 0 1 auto;
    /* Dots that do not fit fade out beside the arrows, instead of being cut. Those that fit are not touched. */
    mask-image: linear-gradient(90deg, #0000, #000 0.5em calc(100% - 0.5em), #0000);
    min-inline-size: 0;
    overflow: auto;
    scrollbar-width: none;
  }

  .tab {
    background: none;
    block-size: var(--_target);
    border: 0;
    flex: none;
    inline-size: var(--_target);
    outline-offset: -3px;
    padding: 0;
  }

  .tab::before {
    block-size: 0.75em;
    border: 2px solid var(--_muted);
    border-radius: 1em;
    content: '';
    display: block;
    inline-size: 0.75em;
    margin: auto;
  }

  .tab[aria-selected='true']::before {
    border: 0.375em solid var(--_accent);
    inline-size: 1.75em;
  }

  .position {
    color: var(--_muted);
    font-size: 0.875em;
    text-align: center;
  }

  .rotation {
    margin-block-end: calc(var(--_space) / 2);
  }

  .show-all {
    display: block;
    margin: calc(var(--_space) / 2) auto 0;
  }

  .show-all[aria-pressed='true'] {
    background: var(--_accent);
    border-width: 3px;
    color: var(--_surface);
  }

  @media print {
    .slides {
      display: block;
      overflow: visible;
    }

    .slide {
      break-inside: avoid;
      margin-block-end: var(--_space);
    }

    .position {
      display: none;
    }
  }
`;
