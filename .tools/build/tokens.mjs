import {fileURLToPath} from 'node:url';
import StyleDictionary from 'style-dictionary';
import {code, table} from './api-tables.mjs';

const source = fileURLToPath(new URL('../../src/styles/tokens.json', import.meta.url));

/** The themes that come along, besides the neutral default. */
export const themes = ['police-blue', 'government-red'];

/** What a page asks for beside a theme; each can be had together with the others. */
export const modes = ['dark', 'high-contrast', 'large-text'];

/**
 * The design tokens.
 *
 * @typedef {{light: string, dark?: string}} Pair
 * @typedef {object} Token
 * @property {string[]} path
 * @property {string} [name] the private property that styles read; none is for scripts
 * @property {string} publicName the property that a page sets
 * @property {string} type
 * @property {string} light the default, as CSS
 * @property {string} [dark] its colour in the dark
 * @property {string} [reference] the private property of the token whose value this one takes
 * @property {Record<string, Pair>} themes its values in the themes that have some, and in high contrast
 * @property {string} [largeText]
 * @property {string} description
 *
 * @returns {Promise<Token[]>} in the order of the file
 */
export async function readTokens() {
  const dictionary = new StyleDictionary({
    source: [source],
    log: {verbosity: 'silent'},
    platforms: {css: {transforms: ['name/kebab']}},
  });
  await dictionary.hasInitialized;
  const {allTokens} = await dictionary.getPlatformTokens('css');
  const own = (token) => token.$extensions['anti-fraud-elements'];
  const privateName = (token) => own(token).private && `--_${own(token).private}`;
  const named = new Map(allTokens.map((token) => [token.path.join('.'), token]));
  const referred = (value) => named.get(/^\{(.+)\}$/.exec(value)?.[1]);
  return allTokens.map((token) => {
    const value = String(token.original.$value);
    const followed = referred(value);
    return {
      path: token.path,
      name: privateName(token),
      publicName: `--${token.name}`,
      type: token.$type,
      light: followed
        ? short(String(token.$value))
        : short(value.replace(/\{(.+?)\}/g, (_, path) => `var(${privateName(named.get(path))})`)),
      dark: short(own(followed ?? token).dark),
      reference: followed && privateName(followed),
      themes: Object.fromEntries(
        [...themes, 'high-contrast']
          .map((theme) => [theme, pair(own(followed ?? token)[theme])])
          .filter(([, values]) => values),
      ),
      largeText: own(token)['large-text']?.toString(),
      description: token.$description,
    };
  });
}

/** #aabbcc as #abc: the styles travel to every reader. */
const short = (value) => value?.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
const pair = (values) => values && {light: short(values.light), dark: short(values.dark)};

const declaration = ({name, publicName}, value) => `${name}: var(${publicName}, ${value});`;

/** @param {Token[]} tokens @returns {string} the text of `src/styles/tokens.styles.ts`. */
export function tokenStyles(tokens) {
  const read = tokens.filter(({name}) => name);
  const plain = read.map((token) => declaration(token, token.reference ? `var(${token.reference})` : token.light));
  const paired = read
    .filter(({dark, reference}) => dark && !reference)
    .map((token) => declaration(token, `light-dark(${token.light}, ${token.dark})`));
  const block = (lines, indent) => lines.map((line) => indent + line).join('\n');
  return `// Generated from tokens.json by \`npm run generate\`; change that file instead.
import {css} from 'lit';

/**
 * The design tokens as private properties, each open to the page through its public one.
 * Dark follows the page's \`color-scheme\`; paper, and engines without \`light-dark()\`, are light.
 */
export const tokens = css\`
  .view {
${block(plain, '    ')}
  }

  @supports (color: light-dark(#000, #fff)) {
    .view {
${block(paired, '      ')}
    }
  }

  @media print {
    .view {
      color-scheme: light;
    }
  }
\`;
`;
}

/** @param {Token[]} tokens @returns {string} the first table of `docs/tokens.md`. */
export function tokenTable(tokens) {
  const shown = (value) =>
    code(tokens.reduce((text, {name, publicName}) => text?.replace(`var(${name})`, `var(${publicName})`), value));
  const rows = tokens.map(({publicName, light, dark, reference, largeText, description}) => {
    const followed = tokens.find(({name}) => name && name === reference);
    return [
      code(publicName),
      followed ? code(followed.publicName) : shown(light),
      followed ? '' : code(dark),
      code(largeText),
      description,
    ];
  });
  return table(['Property', 'Default', 'In dark', 'In large text', ''], rows);
}

/** @param {Token[]} tokens @returns {string} the second: what the themes and high contrast set. */
export function themeTable(tokens) {
  const names = [...themes, 'high-contrast'];
  const rows = tokens
    .filter(({themes, reference}) => Object.keys(themes).length && !reference)
    .map(({publicName, themes}) => [
      code(publicName),
      ...names.map((name) => [themes[name]?.light, themes[name]?.dark].filter(Boolean).map(code).join(' / ')),
    ]);
  return table(['Property', ...names], rows);
}
