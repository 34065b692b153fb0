// Generated from tokens.json by `npm run generate`; change that file instead.

/** The custom properties that a page sets, by the names of their tokens. */
export const tokenNames = {
  /** Background of an element. */
  colorSurface: '--af-color-surface',
  /** Background of what stands out from the element: figures, cards, slides. */
  colorSurfaceRaised: '--af-color-surface-raised',
  /** Text. */
  colorText: '--af-color-text',
  /** Text of second rank: sources, dates, names of fields. */
  colorTextMuted: '--af-color-text-muted',
  /** The one main colour: values, links, bars. */
  colorAccent: '--af-color-accent',
  /** Edges of controls, quotes and cards. */
  colorBorder: '--af-color-border',
  /** Background of a warning, such as that content is past its date. */
  colorWarningSurface: '--af-color-warning-surface',
  /** Text of a warning. */
  colorWarningText: '--af-color-warning-text',
  /** Outline of what has the keyboard's focus. */
  colorFocus: '--af-color-focus',
  /** Size of text: the page's own, but never below what older readers can read. */
  fontSize: '--af-font-size',
  /** Distance of lines, in sizes of text. */
  lineHeight: '--af-line-height',
  /** The unit that gaps and paddings are made of. */
  space: '--af-space',
  /** Radius of corners. */
  radius: '--af-radius',
  /** Smallest width and height of anything to press (WCAG 2.2, 2.5.5). */
  targetSize: '--af-target-size',
  /** What the size of a main figure never falls below. */
  figureSize: '--af-figure-size',
  /** Space between the paragraphs of a text. */
  paragraphSpace: '--af-paragraph-space',
  /** Height of a text that is folded. `none` folds nothing: texts and answers are shown whole. */
  foldSize: '--af-fold-size',
  /** `none` keeps everything still: no rotation, no gliding. Readers who ask their system for less motion need not be told to. */
  motion: '--af-motion',
} as const;

/** The name of one of them. */
export type TokenName = (typeof tokenNames)[keyof typeof tokenNames];

/** The classes of the themes in `anti-fraud-themes.css`. */
export const themeClasses = {
  policeBlue: 'af-theme-police-blue',
  governmentRed: 'af-theme-government-red',
} as const;

/** The classes of its modes. */
export const modeClasses = {
  dark: 'af-dark',
  highContrast: 'af-high-contrast',
  largeText: 'af-large-text',
} as const;
