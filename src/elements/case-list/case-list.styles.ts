import {css} from 'lit';

export const styles = css`
  .filters {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) / 2) calc(var(--_space) * 1.5);
    margin-block-end: var(--_space);
  }

  .filter {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    max-inline-size: 100%;
  }

  .count {
    color: var(--_muted);
  }

  .cases {
    align-items: start;
    display: grid;
    gap: var(--_space);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--af-case-list-min, 20em)), 1fr));
  }

  .next {
    display: block;
    margin: var(--_space) auto 0;
  }

  /* The first cards are on screen, and skipping them would move the page when they are drawn. */
  @media not print {
    .case:nth-child(n + 7) {
      contain-intrinsic-block-size: auto 18em;
      content-visibility: auto;
    }
  }

  @media print {
    .filters {
      display: none;
    }

    .cases {
      display: block;
    }

    .case {
      margin-block-end: var(--_space);
    }
  }
`;
