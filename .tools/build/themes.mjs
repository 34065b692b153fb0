import {modes, themes} from './tokens.mjs';

/** @import {Token} from './tokens.mjs' */

const note = 'Generated from tokens.json by `npm run generate`; change that file instead.';
const contrast = 'high-contrast';
const themeClass = (theme) => `.af-theme-${theme}`;
const modeClass = (mode) => `.af-${mode}`;

/**
 * The text of `src/styles/themes.css`. Themes give way to what a page sets itself; modes, which
 * readers ask for, insist.
 *
 * @param {Token[]} tokens
 */
export function themesCss(tokens) {
  const publicOf = (privateName) => tokens.find(({name}) => name === privateName).publicName;
  const colours = (name, valueOf, insist = '') =>
    tokens
      .filter(({themes}) => themes[name])
      .map(({publicName, themes, reference}) => [
        publicName,
        reference ? `var(${publicOf(reference)})` : valueOf(themes[name]),
      ])
      .filter(([, value]) => value)
      .map(([property, value]) => `${property}: ${value}${insist};`);
  const light = (name, insist) => colours(name, ({light}) => light, insist);
  const dark = (name, insist) => colours(name, ({dark}) => dark, insist);
  const either = (name, insist) =>
    colours(name, ({light, dark}) => dark && `light-dark(${light}, ${dark})`, insist);
  const neutralDark = tokens
    .filter(({dark, reference}) => dark && !reference)
    .map(({publicName, dark}) => `${publicName}: ${dark};`);
  const large = tokens
    .filter(({largeText}) => largeText)
    .map(({publicName, largeText}) => `${publicName}: ${largeText} !important;`);

  const important = ' !important';
  const everyTheme = themes.map(themeClass);
  const inContrast = [modeClass(contrast), ...everyTheme.map((each) => `${modeClass(contrast)} ${each}`)];
  const wanted = [':root', ...everyTheme];
  return `/* ${note} */

/*
 * Themes and modes: classes that a page sets once, on \`html\`, \`body\` or any ancestor of the elements,
 * and together as it likes: \`<html class="af-theme-police-blue af-large-text">\`.
 */

${themes.map((theme) => rule([themeClass(theme)], light(theme))).join('\n\n')}

${rule(['.af-dark'], ['color-scheme: dark;'])}

@supports (color: light-dark(#000, #fff)) {
${indent(themes.map((theme) => rule([themeClass(theme)], either(theme))).join('\n\n'))}
}

/* Engines that cannot choose by \`color-scheme\` are told by the class; paper stays light. */
@supports not (color: light-dark(#000, #fff)) {
  @media screen {
${indent([rule(['.af-dark'], neutralDark), ...themes.map((theme) => rule(together('.af-dark', themeClass(theme)), dark(theme)))].join('\n\n'), 2)}
  }
}

/* High contrast: for readers who ask the page for it, and for those who asked their system. */
${rule(inContrast, light(contrast, important))}

@supports (color: light-dark(#000, #fff)) {
${indent(rule(inContrast, either(contrast, important)))}
}

@supports not (color: light-dark(#000, #fff)) {
  @media screen {
${indent(rule(together('.af-dark', modeClass(contrast)), dark(contrast, important)), 2)}
  }
}

@media (prefers-contrast: more) {
${indent(rule(wanted, light(contrast, important)))}

  @supports (color: light-dark(#000, #fff)) {
${indent(rule(wanted, either(contrast, important)), 2)}
  }
}

/* Large text: sizes of the norms for older readers, nothing folded, nothing moving. */
${rule([modeClass('large-text')], large)}
`;
}

const rule = (selectors, lines) => `${selectors.join(',\n')} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;
const indent = (text, levels = 1) => text.replace(/^(?=.)/gm, '  '.repeat(levels));

/** Two classes on one element, or one on an ancestor of the other. */
const together = (one, other) => [`${one}${other}`, `${one} ${other}`, `${other} ${one}`];

/** The text of `src/styles/token-names.ts`. @param {Token[]} tokens */
export function tokenNames(tokens) {
  const names = tokens.map(
    ({path, publicName, description}) =>
      `  /** ${description} */\n  ${camelCase(path.slice(1).join('-'))}: '${publicName}',`,
  );
  const classes = (all, classOf) =>
    all.map((each) => `  ${camelCase(each)}: '${classOf(each).slice(1)}',`).join('\n');
  return `// ${note}

/** The custom properties that a page sets, by the names of their tokens. */
export const tokenNames = {
${names.join('\n')}
} as const;

/** The name of one of them. */
export type TokenName = (typeof tokenNames)[keyof typeof tokenNames];

/** The classes of the themes in \`anti-fraud-themes.css\`. */
export const themeClasses = {
${classes(themes, themeClass)}
} as const;

/** The classes of its modes. */
export const modeClasses = {
${classes(modes, modeClass)}
} as const;
`;
}

const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/**
 * The tokens for design tools: one set for each theme in light and in dark, with values that a tool
 * which knows no CSS can read, in pixels of a page whose text is 16 px.
 *
 * @param {Token[]} tokens
 */
export function designTokens(tokens) {
  const sets = {};
  const put = (set, {path, type, description}, value) => {
    if (value === undefined) return;
    const groups = path.slice(0, -1).reduce((group, name) => (group[name] ??= {}), (sets[set] ??= {}));
    groups[path.at(-1)] = {$type: type, $value: value, $description: description};
  };
  for (const scheme of ['light', 'dark']) {
    const colours = tokens.filter(({type}) => type === 'color');
    for (const token of colours) put(`neutral-${scheme}`, token, long(token[scheme]));
    for (const name of [...themes, contrast])
      for (const token of colours) put(`${name}-${scheme}`, token, long(token.themes[name][scheme]));
  }
  for (const token of tokens) {
    for (const theme of themes) {
      const own = token.type === 'dimension' && token.themes[theme]?.light;
      if (own) for (const scheme of ['light', 'dark']) put(`${theme}-${scheme}`, token, own);
    }
  }
  const base = sizes(tokens, ({light}) => light);
  const large = sizes(tokens, ({light, largeText}) => largeText ?? light);
  for (const token of tokens) {
    put('sizes', token, base[token.publicName]);
    put('sizes-large-text', token, large[token.publicName]);
  }
  return {
    $description: `Design tokens of anti-fraud-elements, resolved: a set of colours for each theme in light and in dark, and two of sizes. ${note}`,
    ...sets,
  };
}

/** #abc as #aabbcc. */
const long = (value) => value?.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');

/** Lengths as pixels, numbers as they are. What is no size, such as `none`, is left out. */
function sizes(tokens, valueOf) {
  const written = Object.fromEntries(tokens.map((token) => [token.name, valueOf(token)]));
  const text = pixels(written['--_font-size'], 16);
  const found = tokens
    .filter(({type}) => type === 'dimension' || type === 'number')
    .map((token) => {
      const css = valueOf(token).replace(/var\((.+?)\)/g, (_, name) => written[name]);
      const value = token.name === '--_font-size' ? text : pixels(css, text);
      return [token.publicName, token.type === 'number' ? value : `${value}px`];
    });
  return Object.fromEntries(found.filter(([, value]) => !String(value).startsWith('NaN')));
}

/** What a length comes to in pixels, where 1em is `em`. Knows what the tokens are made of. */
function pixels(css, em) {
  const larger = /^max\((.+), (.+)\)$/.exec(css);
  if (larger) return Math.max(pixels(larger[1], em), pixels(larger[2], em));
  const product = /^calc\((.+) ([*/]) (.+)\)$/.exec(css);
  if (product) {
    const [one, other] = [pixels(product[1], em), pixels(product[3], em)];
    return round(product[2] === '*' ? one * other : one / other);
  }
  const [, number, unit] = /^([\d.]+)(em|px|)$/.exec(css) ?? [];
  return round(Number(number) * (unit === 'em' ? em : 1));
}

const round = (number) => Math.round(number * 100) / 100;
