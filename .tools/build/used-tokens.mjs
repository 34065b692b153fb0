import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {code} from './api-tables.mjs';

/**
 * Which tokens the styles of an element read, itself or through other tokens, as a line of Markdown.
 *
 * @param {string} file the module of the element; what it imports of its own and of `shared/` belongs to it
 * @param {import('./tokens.mjs').Token[]} tokens
 */
export function usedTokens(file, tokens) {
  const styles = [...modulesOf(file)].map((path) => readFileSync(path, 'utf8')).join('\n');
  const reads = ({name, publicName}) =>
    (name && new RegExp(`var\\(${name}\\b(?!-)`).test(styles)) || styles.includes(`'${publicName}'`);
  return tokens
    .filter(reads)
    .map(({publicName}) => code(publicName))
    .join(', ');
}

/** A module with all that it imports and that draws: of the elements and of the host's styles, not the tokens themselves. */
function modulesOf(file, seen = new Set()) {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)\.js'/g)) {
    const imported = join(dirname(file), `${path}.ts`);
    if (/\/(elements|styles)\//.test(imported) && !/tokens\.styles|turned-off/.test(imported)) modulesOf(imported, seen);
  }
  return seen;
}
