import {mergeScriptCovs} from '@bcoe/v8-coverage';
import {parse} from 'acorn';
import {convert} from 'ast-v8-to-istanbul';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import istanbul from 'istanbul-lib-coverage';

/**
 * @typedef {{path: string, code: string, functions: object[]}} Entry what one process or page ran of
 *   one source file: its path from the top folder, the code that was made of it (with its source map
 *   inline), and V8's counts for that code
 */

/**
 * Joins what was recorded into one coverage map by TypeScript source.
 *
 * Counts for the very same code are added up first. What remains are the few ways in which one
 * source is compiled (for Node, for browsers); they have the same syntax tree, so their statements
 * and branches fall on the same places of the source and can be added up too.
 *
 * @param {Entry[]} entries
 * @param {string} root the folder that paths start from
 */
export async function mergeCoverage(entries, root) {
  const map = istanbul.createCoverageMap();
  const byCode = groupBy(entries, keyOf);
  for (const same of byCode.values()) {
    const [{path, code}] = same;
    const file = join(root, path);
    const url = pathToFileURL(file).href;
    const {functions} = mergeScriptCovs(
      same.map((each) => ({scriptId: '0', url, functions: each.functions})),
    ) ?? {functions: []};
    map.merge(
      await convert({
        code,
        ast: parse(code, {ecmaVersion: 'latest', sourceType: 'module', locations: true}),
        sourceMap: sourceMapOf(code, file),
        coverage: {scriptId: '0', url, functions},
      }),
    );
  }
  return map;
}

function keyOf({path, code}) {
  return `${path}\n${code}`;
}

function groupBy(entries, key) {
  const groups = new Map();
  for (const each of entries) groups.set(key(each), [...(groups.get(key(each)) ?? []), each]);
  return groups;
}

/** The map at the end of the code, naming the source by its full path whoever wrote it. */
function sourceMapOf(code, file) {
  const [, data] = /\/\/# sourceMappingURL=data:application\/json[^,]*;base64,([\w+/=]+)\s*$/.exec(code);
  const map = JSON.parse(Buffer.from(data, 'base64').toString());
  return {
    ...map,
    sourceRoot: '',
    sources: [pathToFileURL(file).href],
    sourcesContent: [readFileSync(file, 'utf8')],
  };
}
