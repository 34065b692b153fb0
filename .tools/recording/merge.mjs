import {mergeScriptCovs} from '@bcoe/v8-coverage';
import {parse} from 'acorn';
import {convert} from 'ast-v8-to-istanbul';
import {transform} from 'esbuild';
import istanbul from 'istanbul-lib-coverage';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

/**
 * @typedef {{path: string, code: string, functions: object[]}} Entry what one process or page ran of
 *   one source file: its path from the top folder, the code that was made of it (with its source map
 *   inline), and V8's counts for that code
 */

/**
 * Joins what was recorded into one coverage map by TypeScript source.
 *
 * V8's counts for the very same code are added up before anything else, since a range of code says
 * whether it ran only together with all others. Node and browsers run differently compiled code, so
 * what remains is laid over the plainest form of each source, statement by statement.
 *
 * @param {string} root the folder that paths start from
 * @param {string[]} paths the sources to cover; one that nothing was recorded of counts as not run
 * @param {Entry[]} entries
 */
export async function mergeCoverage(root, paths, entries) {
  const map = istanbul.createCoverageMap();
  const tsconfigRaw = readFileSync(join(root, 'tsconfig.json'), 'utf8');
  for (const path of paths) {
    const source = readFileSync(join(root, path), 'utf8');
    const {code} = await transform(source, {
      loader: 'ts',
      target: 'es2022',
      sourcemap: 'inline',
      tsconfigRaw,
    });
    const plain = await convertEntry(root, {path, code, functions: []}, source);
    for (const each of joined(entries.filter((entry) => entry.path === path))) {
      add(plain, await convertEntry(root, each, source));
    }
    map.addFileCoverage(plain);
  }
  return map;
}

/** One entry for each way in which the source was compiled. */
function joined(entries) {
  return [...new Set(entries.map((entry) => entry.code))].map((code) => {
    const same = entries.filter((entry) => entry.code === code);
    const scripts = same.map(({path, functions}) => ({scriptId: '0', url: path, functions}));
    return {...same[0], functions: mergeScriptCovs(scripts).functions};
  });
}

/** @returns {Promise<import('istanbul-lib-coverage').FileCoverageData>} */
async function convertEntry(root, {path, code, functions}, source) {
  const url = pathToFileURL(join(root, path)).href;
  const [, data] = /\/\/# sourceMappingURL=data:application\/json[^,]*,([\w+/=]+)\s*$/.exec(code);
  const coverage = await convert({
    code,
    ast: parse(code, {ecmaVersion: 'latest', sourceType: 'module', locations: true}),
    sourceMap: {
      ...JSON.parse(Buffer.from(data, 'base64').toString()),
      // Each compiler names the source in a way of its own.
      sourceRoot: '',
      sources: [url],
      sourcesContent: [source],
    },
    coverage: {scriptId: '0', url, functions},
  });
  return Object.values(coverage)[0] ?? emptyCoverage(join(root, path));
}

/** What a file of types alone compiles to. */
function emptyCoverage(path) {
  return {path, statementMap: {}, s: {}, fnMap: {}, f: {}, branchMap: {}, b: {}};
}

/**
 * Adds the counts of a differently compiled form. Helpers that a compiler adds have no counterpart in
 * the plain form and fall away; where they wrap an expression, only its start stays where it was.
 */
function add(plain, other) {
  const statements = byStart(other.statementMap, (location) => location);
  for (const [id, location] of Object.entries(plain.statementMap)) {
    plain.s[id] += other.s[counterpart(statements, location)] ?? 0;
  }
  const functions = byStart(other.fnMap, ({loc}) => loc);
  for (const [id, {loc}] of Object.entries(plain.fnMap)) {
    plain.f[id] += other.f[counterpart(functions, loc)] ?? 0;
  }
  for (const [id, {type, loc}] of Object.entries(plain.branchMap)) {
    const alike = Object.entries(other.branchMap).filter(([, each]) => each.type === type);
    const branches = byStart(Object.fromEntries(alike), (branch) => branch.loc);
    const counts = other.b[counterpart(branches, loc)] ?? [];
    plain.b[id] = plain.b[id].map((count, arm) => count + (counts[arm] ?? 0));
  }
}

function byStart(items, locationOf) {
  const index = new Map();
  for (const [id, item] of Object.entries(items)) {
    const location = locationOf(item);
    const key = keyOf(location.start);
    index.set(key, [...(index.get(key) ?? []), {id, end: keyOf(location.end)}]);
  }
  return index;
}

function counterpart(index, {start, end}) {
  const candidates = index.get(keyOf(start)) ?? [];
  return (candidates.find((each) => each.end === keyOf(end)) ?? candidates[0])?.id;
}

function keyOf({line, column}) {
  return `${line}:${column}`;
}
