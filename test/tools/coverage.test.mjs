import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {transformSync} from 'esbuild';
import {mergeCoverage} from '../../.tools/recording/merge.mjs';

// A project of its own: its sources, our recorder, our packages.
const root = mkdtempSync(join(tmpdir(), 'af-coverage-'));
after(() => rmSync(root, {recursive: true}));
mkdirSync(join(root, 'src'));
cpSync('.tools/recording', join(root, '.tools/recording'), {recursive: true});
symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
writeFileSync(join(root, 'package.json'), '{"type": "module"}');
writeFileSync(join(root, 'tsconfig.json'), '{}');
writeFileSync(
  join(root, 'src/sign.ts'),
  `type Sign = 'minus' | 'plus';

export const sign = (value: number): Sign => {
  if (value < 0) {
    return 'minus';
  } else {
    return 'plus';
  }
};
`,
);
writeFileSync(join(root, 'src/forgotten.ts'), `export function forgotten() {\n  return 1;\n}\n`);
writeFileSync(join(root, 'src/types.ts'), `export interface Point {\n  x: number;\n}\n`);

test('processes that took one way each cover both ways together', async () => {
  const coverage = await cover('src/sign.ts', [...recordNode('-1'), ...recordNode('1')]);

  assert.equal(coverage.toSummary().branches.pct, 100);
  assert.equal(coverage.toSummary().lines.pct, 100);
});

test('a way that nobody took stays uncovered', async () => {
  const coverage = await cover('src/sign.ts', [...recordNode('1'), ...recordNode('2')]);

  assert.equal(coverage.toSummary().branches.covered, 1);
  assert.deepEqual(coverage.getUncoveredLines(), ['5']);
});

test('code compiled for pages and for Node counts for the same lines', async () => {
  const coverage = await cover('src/sign.ts', [...recordNode('1'), asOnPage(recordNode('-1'))]);

  assert.equal(coverage.toSummary().branches.pct, 100);
  assert.equal(coverage.toSummary().functions.total, 1);
});

test('a source that nobody loaded counts as not run', async () => {
  const coverage = await cover('src/forgotten.ts', []);

  assert.deepEqual(coverage.getUncoveredLines(), ['2']);
});

test('a source of types alone has nothing to cover', async () => {
  assert.equal((await cover('src/types.ts', [])).toSummary().lines.total, 0);
});

async function cover(path, entries) {
  const map = await mergeCoverage(root, [path], entries);
  return map.fileCoverageFor(map.files()[0]);
}

/** What a process records that asks for the sign of a value. */
function recordNode(value) {
  const folder = mkdtempSync(join(root, 'raw-'));
  const recorder = pathToFileURL(join(root, '.tools/recording/record-node.mjs')).href;
  const script = `import {sign} from './src/sign.ts'; sign(${value});`;
  const {status, stderr} = spawnSync(
    process.execPath,
    ['--import', recorder, '--import', 'tsx', '--input-type=module', '--eval', script],
    {cwd: root, encoding: 'utf8', env: {PATH: process.env.PATH, AF_COVERAGE: folder}},
  );
  assert.equal(status, 0, stderr);
  return readdirSync(folder).flatMap((name) =>
    JSON.parse(readFileSync(join(folder, name), 'utf8')),
  );
}

/** The same counts for code without Node's helpers: its one function, and the way that was taken. */
function asOnPage([{path}]) {
  const {code} = transformSync(readFileSync(join(root, path), 'utf8'), {
    loader: 'ts',
    sourcemap: 'inline',
  });
  const range = (text, count, end = text) => ({
    startOffset: code.indexOf(text),
    endOffset: code.indexOf(end) + end.length,
    count,
  });
  return {
    path,
    code,
    functions: [
      {
        functionName: '',
        isBlockCoverage: true,
        ranges: [{startOffset: 0, endOffset: code.length, count: 1}],
      },
      {
        functionName: 'sign',
        isBlockCoverage: true,
        ranges: [range('(value)', 1, '\n};'), range('else {', 0, '"plus";\n  }')],
      },
    ],
  };
}
