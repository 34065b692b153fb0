import {css} from 'lit';

/** How a case looks, in the card and in the list. */
export const caseStyles = css`
  .case {
    background: var(--_raised);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    break-inside: avoid;
    padding: calc(var(--_space) * 1.25);
  }

  .subheading {
    font-weight: bold;
    margin-block-start: var(--_space);
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    margin-block: calc(var(--_space) / 2);
  }

  .facts li {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    color: var(--_muted);
    font-size: 0.875em;
    padding-inline: 0.5em;
    position: relative;
  }

  .signs {
    list-style: disc;
    padding-inline-start: 1.25em;
  }

  .fold-button,
  .less,
  .open + .fold-button > .more {
    display: none;
  }

  .long + .fold-button {
    display: inline-block;
    margin-block-start: calc(var(--_space) / 2);
  }

  .open + .fold-button > .less {
    display: inline;
  }

  @media not print {
    .fold:not(.open) {
      max-block-size: var(--_fold);
      overflow: hidden;
    }

    .long:not(.open) {
      mask-image: linear-gradient(#000 60%, #000a);
    }
  }

  ::slotted([slot='media']) {
    block-size: auto;
    display: block;
    margin-block-end: var(--_space);
    max-inline-size: 100%;
  }

  ::slotted([slot='actions']) {
    margin-block-start: var(--_space);
  }
`;
