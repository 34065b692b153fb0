import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {apiTables} from './api-tables.mjs';
import {cliReference} from './cli.mjs';
import {fieldTables} from './field-tables.mjs';
import {elementsManifest} from './manifest.mjs';
import {withElementEntries} from './package-exports.mjs';
import {contentPackSchema} from './schema.mjs';
import {readTokens, tokenStyles, tokenTable} from './tokens.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Every committed file that is made, in whole or between two marks, from another.
 *
 * @returns {Promise<{path: string, text: string}[]>} paths from the root, with what should be in them
 */
export async function generatedFiles() {
  const [tokens, manifest, schema] = await Promise.all([readTokens(), elementsManifest(), contentPackSchema()]);
  const elements = manifest.modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
  const names = elements.map(({tagName}) => tagName.replace('af-', '')).sort();
  return [
    {path: 'package.json', text: withElementEntries(readFileSync(root + 'package.json', 'utf8'), names)},
    {path: 'src/styles/tokens.styles.ts', text: tokenStyles(tokens)},
    {path: 'docs/cli.md', text: await cliReference()},
    inPage('docs/tokens.md', 'tokens', tokenTable(tokens), tokensPage),
    inPage('docs/content-pack.md', 'fields', fieldTables(schema), ''),
    ...elements.map((element) => {
      const name = element.tagName.replace('af-', '');
      return inPage(`docs/elements/${name}.md`, 'api', apiTables(element), elementPage(element));
    }),
  ];
}

/** A page with what stands between its marks replaced. */
function inPage(path, mark, tables, start) {
  const page = existsSync(root + path) ? readFileSync(root + path, 'utf8') : start;
  const open = `<!-- ${mark}:start -->`;
  const close = `<!-- ${mark}:end -->`;
  const [before, between, after] = [page.indexOf(open), page.indexOf(close), page.indexOf(close) + close.length];
  if (before < 0 || between < before) throw new Error(`${path} needs the marks ${open} and ${close}, in this order.`);
  return {path, text: `${page.slice(0, before)}${open}\n${tables}\n${close}${page.slice(after)}`};
}

const elementPage = ({tagName, description}) => `# \`<${tagName}>\`

${description}

## Interface

<!-- api:start -->
<!-- api:end -->
`;

const tokensPage = `# Tokens

<!-- tokens:start -->
<!-- tokens:end -->
`;
