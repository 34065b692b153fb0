import {fileURLToPath} from 'node:url';
import StyleDictionary from 'style-dictionary';
import {getReferences, usesReferences} from 'style-dictionary/utils';
import {code, table} from './api-tables.mjs';

const source = fileURLToPath(new URL('../../src/styles/tokens.json', import.meta.url));

/**
 * The design tokens, resolved.
 *
 * @typedef {{name: string, publicName: string, type: string, light: string, dark?: string, reference?: string, description: string}} Token
 * @returns {Promise<Token[]>} in the order of the file; `name` is the private property, `reference` the
 *   private property of the token whose value this one takes.
 */
export async function readTokens() {
  const dictionary = new StyleDictionary({
    source: [source],
    log: {verbosity: 'silent'},
    platforms: {css: {transforms: ['name/kebab']}},
  });
  await dictionary.hasInitialized;
  const {allTokens, tokens} = await dictionary.getPlatformTokens('css');
  const own = (token) => token.$extensions['anti-fraud-elements'];
  const privateName = (token) => `--_${own(token).private}`;
  return allTokens.map((token) => {
    const value = token.original.$value;
    const referred = usesReferences(value) ? getReferences(value, tokens, {usesDtcg: true})[0] : undefined;
    return {
      name: privateName(token),
      publicName: `--${token.name}`,
      type: token.$type,
      light: short(String(token.$value)),
      dark: short(own(referred ?? token).dark),
      reference: referred && privateName(referred),
      description: token.$description,
    };
  });
}

/** #aabbcc as #abc: the styles travel to every reader. */
const short = (value) => value?.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');

const declaration = ({name, publicName}, value) => `${name}: var(${publicName}, ${value});`;

/** @param {Token[]} tokens @returns {string} the text of `src/styles/tokens.styles.ts`. */
export function tokenStyles(tokens) {
  const plain = tokens.map((token) => declaration(token, token.reference ? `var(${token.reference})` : token.light));
  const paired = tokens
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

/** @param {Token[]} tokens @returns {string} the table of `docs/tokens.md`. */
export function tokenTable(tokens) {
  const rows = tokens.map(({publicName, light, dark, reference, description}) => {
    const followed = tokens.find(({name}) => name === reference);
    return [code(publicName), code(followed?.publicName ?? light), followed ? '' : code(dark), description];
  });
  return table(['Property', 'Default', 'In dark', ''], rows);
}
