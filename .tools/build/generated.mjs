import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {apiReport} from './api-report.mjs';
import {apiTables} from './api-tables.mjs';
import {cliReference} from './cli.mjs';
import {fieldTables} from './field-tables.mjs';
import {elementsManifest} from './manifest.mjs';
import {withElementEntries} from './package-exports.mjs';
import {contentPackSchema} from './schema.mjs';
import {designTokens, themesCss, tokenNames} from './themes.mjs';
import {readTokens, themeTable, tokenStyles, tokenTable} from './tokens.mjs';
import {usedTokens} from './used-tokens.mjs';
import {servingTables} from '../serving/arithmetic.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const template = 'src/styles/theme-template.css';

/**
 * Every committed file that is made, in whole or between two marks, from another.
 *
 * @returns {Promise<{path: string, text: string}[]>} paths from the root, with what should be in them
 */
export async function generatedFiles() {
  const [tokens, manifest, schema] = await Promise.all([readTokens(), elementsManifest(), contentPackSchema()]);
  const measured = JSON.parse(readFileSync(`${root}docs/serving/measured.json`, 'utf8'));
  const elements = manifest.modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
  const names = elements.map(({tagName}) => tagName.replace('af-', '')).sort();
  const manifestOfPackage = withElementEntries(readFileSync(root + 'package.json', 'utf8'), names);
  return [
    {path: 'package.json', text: manifestOfPackage},
    {path: 'src/styles/tokens.styles.ts', text: tokenStyles(tokens)},
    {path: 'src/styles/themes.css', text: themesCss(tokens)},
    {path: 'src/styles/token-names.ts', text: tokenNames(tokens)},
    {path: 'src/styles/design-tokens.json', text: JSON.stringify(designTokens(tokens), null, 2) + '\n'},
    {path: 'docs/cli.md', text: await cliReference()},
    {path: 'docs/api/report.md', text: await apiReport({elements, schema, tokens, exports: JSON.parse(manifestOfPackage).exports})},
    inPage('docs/guides/serving.md', {figures: servingTables(measured)}, ''),
    inPage('docs/tokens.md', {tokens: tokenTable(tokens), themes: themeTable(tokens)}, tokensPage),
    inPage('docs/guides/theming.md', {template: fenced('css', readFileSync(root + template, 'utf8'))}, ''),
    inPage('docs/content-pack.md', {fields: fieldTables(schema)}, ''),
    inPage('docs/guides/frameworks.md', Object.fromEntries(printedFiles.map((path) => [path, printed(path)])), ''),
    ...elements.map((element) => {
      const name = element.tagName.replace('af-', '');
      return inPage(`docs/elements/${name}.md`, {used: usedTokens(`${root}src/elements/${name}/${name}.ts`, tokens), api: apiTables(element)}, elementPage(element));
    }),
  ];
}

/** A page with what stands between its marks replaced, by the names of the marks. */
function inPage(path, pieces, start) {
  const page = existsSync(root + path) ? readFileSync(root + path, 'utf8') : start;
  const text = Object.entries(pieces).reduce((whole, [mark, piece]) => {
    const open = `<!-- ${mark}:start -->`;
    const close = `<!-- ${mark}:end -->`;
    const [before, between] = [whole.indexOf(open), whole.indexOf(close)];
    if (before < 0 || between < before) throw new Error(`${path} needs the marks ${open} and ${close}, in this order.`);
    return `${whole.slice(0, before)}${open}\n${piece}\n${whole.slice(between)}`;
  }, page);
  return {path, text};
}

/** Files of real sites that the guide for frameworks prints. */
const printedFiles = [
  'vite/src/main.ts',
  'react/src/app.tsx',
  'vue/vite.config.js',
  'vue/src/App.vue',
  'svelte/src/App.svelte',
  'eleventy/eleventy.config.js',
  'eleventy/src/index.njk',
].map((path) => `test/consumers/${path}`);

const printed = (path) => fenced(path.split('.').at(-1), readFileSync(root + path, 'utf8'));

const fenced = (language, text) => `\`\`\`${language}\n${text.trim()}\n\`\`\``;

const elementPage = ({tagName, description}) => `# \`<${tagName}>\`

${description}

## Theming

<!-- used:start -->
<!-- used:end -->

## Interface

<!-- api:start -->
<!-- api:end -->
`;

const tokensPage = `# Tokens

<!-- tokens:start -->
<!-- tokens:end -->

<!-- themes:start -->
<!-- themes:end -->
`;
