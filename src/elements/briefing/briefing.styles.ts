import {css} from 'lit';

export const styles = css`
  .contents {
    border-block: 1px solid var(--_border);
    margin-block-end: var(--_space);
  }

  /* A reader without scripts has the sections, but no way to go to them from here. */
  @media (scripting: none) {
    .contents {
      display: none;
    }
  }

  .contents ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }

  .contents a {
    display: inline-block;
    line-height: var(--_target);
    min-inline-size: var(--_target);
  }

  .section + .section {
    margin-block-start: calc(var(--_space) * 3);
  }

  .section-heading {
    border-inline-start: 0.25em solid var(--_accent);
    break-after: avoid;
    font-size: 1.25em;
    font-weight: bold;
    line-height: 1.4;
    margin-block-end: var(--_space);
    padding-inline-start: 0.5em;
    scroll-margin-block-start: var(--af-briefing-scroll-margin, 1em);
  }

  .view > .source {
    border-block-start: 1px solid var(--_border);
    margin-block-start: calc(var(--_space) * 3);
    padding-block-start: var(--_space);
  }

  .heading {
    font-size: 1.5em;
  }

  @media print {
    .heading {
      border-block-end: 2px solid;
      font-size: 2em;
      padding-block-end: 0.5em;
    }

    /* Cards of cases stand below each other. */
    .section > ::part(case) {
      margin-block-end: var(--_space);
    }

    .contents a {
      color: inherit;
      line-height: inherit;
      text-decoration: none;
    }
  }
`;
