// Generated from tokens.json by `npm run generate`; change that file instead.
import {css} from 'lit';

/**
 * The design tokens as private properties, each open to the page through its public one.
 * Dark follows the page's `color-scheme`; paper, and engines without `light-dark()`, are light.
 */
export const tokens = css`
  .view {
    --_surface: var(--af-color-surface, #fff);
    --_raised: var(--af-color-surface-raised, #f4f6f9);
    --_text: var(--af-color-text, #1c2430);
    --_muted: var(--af-color-text-muted, #464f5d);
    --_accent: var(--af-color-accent, #14539a);
    --_border: var(--af-color-border, #7d8795);
    --_warn-surface: var(--af-color-warning-surface, #fff3d1);
    --_warn-text: var(--af-color-warning-text, #5f3f00);
    --_focus: var(--af-color-focus, var(--_accent));
    --_font-size: var(--af-font-size, max(1em, 16px));
    --_line-height: var(--af-line-height, 1.6);
    --_space: var(--af-space, 0.75em);
    --_radius: var(--af-radius, 4px);
    --_target: var(--af-target-size, 44px);
    --_figure: var(--af-figure-size, 0px);
    --_paragraph: var(--af-paragraph-space, calc(var(--_space) / 2));
    --_fold: var(--af-fold-size, calc(4em * var(--_line-height)));
  }

  @supports (color: light-dark(#000, #fff)) {
    .view {
      --_surface: var(--af-color-surface, light-dark(#fff, #15191f));
      --_raised: var(--af-color-surface-raised, light-dark(#f4f6f9, #20262e));
      --_text: var(--af-color-text, light-dark(#1c2430, #e8ebf0));
      --_muted: var(--af-color-text-muted, light-dark(#464f5d, #aeb7c4));
      --_accent: var(--af-color-accent, light-dark(#14539a, #8fbcf5));
      --_border: var(--af-color-border, light-dark(#7d8795, #748091));
      --_warn-surface: var(--af-color-warning-surface, light-dark(#fff3d1, #3b2f10));
      --_warn-text: var(--af-color-warning-text, light-dark(#5f3f00, #ffdf9e));
    }
  }

  @media print {
    .view {
      color-scheme: light;
    }
  }
`;
