import {css} from 'lit';

export const styles = css`
  @container (min-width: 40em) {
    .case {
      padding: calc(var(--_space) * 2);
    }
  }
`;
