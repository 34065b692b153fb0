import {css} from 'lit';

export const styles = css`
  .measures {
    counter-reset: measure;
    display: grid;
    gap: calc(var(--_space) * 2);
    list-style: none;
    margin: 0;
    padding: 0;
  }

  /* The number takes the room it needs, were it the hundredth. */
  .measure {
    column-gap: var(--_space);
    counter-increment: measure;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
  }

  .measure::before {
    background: var(--_accent);
    block-size: 1.75em;
    border: 1px solid transparent;
    border-radius: 1em;
    box-sizing: border-box;
    color: var(--_surface);
    content: counter(measure);
    font-weight: bold;
    line-height: 1.625em;
    min-inline-size: 1.75em;
    padding-inline: 0.25em;
    text-align: center;
    text-combine-upright: all;
  }

  .measure > * {
    grid-column: 2;
  }

  .title {
    align-self: center;
  }

  .text {
    margin-block-start: calc(var(--_space) / 2);
  }

  .outcomes {
    border-inline-start: 2px solid var(--_accent);
    margin-block-start: var(--_space);
    padding-inline-start: var(--_space);
  }

  .outcomes .whole {
    grid-column: 1 / -1;
  }

  /* In a sidebar the text takes the whole width, below its number. */
  @container (max-width: 24em) {
    .measure > .text,
    .measure > .outcomes,
    .measure > .quote {
      grid-column: 1 / -1;
    }
  }

  /* Browsers print no backgrounds, and break what is a grid in the middle of a line. */
  @media print {
    .measures,
    .measure {
      display: block;
    }

    .measure {
      margin-block-start: calc(var(--_space) * 2);
      padding-inline-start: 2.75em;
      position: relative;
    }

    .measure::before {
      background: none;
      border-color: currentColor;
      color: inherit;
      inset-block-start: 0;
      inset-inline-start: 0;
      position: absolute;
    }

    .title {
      break-after: avoid;
    }
  }
`;
