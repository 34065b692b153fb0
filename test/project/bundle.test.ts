import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {SourceMap, type SourceMapPayload} from 'node:module';
import {describe, it} from 'node:test';
import {parse, tokenizer, type Node} from 'acorn';
import {singleFileNames} from '../../.tools/build/hashes.mjs';
import {compressed} from '../../.tools/build/size.mjs';

const folder = 'dist/cdn';
const names = ['anti-fraud-core', 'anti-fraud'];
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');

describe('The single files', () => {
  it('are what pages load, each with a source map', () => {
    const scripts = names.flatMap((name) => [`${name}.js`, `${name}.classic.js`]);
    const all = readdirSync(folder);

    assert.deepEqual(scripts.filter((name) => !all.includes(name) || !all.includes(`${name}.map`)), []);
  });

  it('have a table of hashes, for pages and for people, that is right', () => {
    const hashes = JSON.parse(read('integrity.json')) as Record<string, string>;
    const table = read('HASHES.md');

    assert.deepEqual(Object.keys(hashes), singleFileNames(folder));
    for (const [name, hash] of Object.entries(hashes)) {
      const bytes = readFileSync(`${folder}/${name}`);
      const of = (algorithm: string, encoding: 'base64' | 'hex') => createHash(algorithm).update(bytes).digest(encoding);
      assert.equal(hash, `sha384-${of('sha384', 'base64')}`);
      assert.ok(table.includes(`| \`${name}\` | ${bytes.length} | ${compressed(bytes)} | \`${hash}\` | \`${of('sha256', 'hex')}\` |`), name);
    }
  });

  it('go with their licence', () => {
    assert.equal(read('LICENSE.txt'), readFileSync('LICENSE', 'utf8'));
  });
});

for (const name of names) {
  describe(`${name}.js`, () => {
    const script = read(`${name}.js`);

    it('is read as a module, in what engines of 2020 know', () => {
      assert.doesNotThrow(() => parse(script, {ecmaVersion: 2022, sourceType: 'module'}));
      // Regular expressions with flags d and v, and static blocks, came later.
      assert.deepEqual(nodesOf(script).filter(isLate), []);
      assert.ok(!lateCalls.test(script));
    });

    common(script, `${name}.js`);

    it('speaks Chinese and English', () => {
      assert.ok(script.includes('正在载入') && script.includes('zh-Hans'));
      assert.ok(script.includes('Loading'));
    });
  });

  describe(`${name}.classic.js`, () => {
    const script = read(`${name}.classic.js`);

    it('is one function, read as a classic script and as a module, in what Chromium 78 knows', () => {
      for (const sourceType of ['script', 'module'] as const) {
        const {body} = parse(script, {ecmaVersion: 2019, sourceType});
        assert.equal(body.length, 1);
      }
      assert.ok(!lateCalls.test(script));
    });

    it('is plain ASCII, so that no page’s encoding changes it', () => {
      assert.ok(!/[^\0-\x7f]/.test(script));
      assert.ok(texts(script).join().includes('正在载入'));
    });

    common(script, `${name}.classic.js`);
  });
}

const lateCalls = /(?<!\.)\.at\(|\.hasOwn\(|structuredClone|\.findLast\(|\.toSorted\(|\.replaceAll\(/;

const isLate = (node: Node) =>
  node.type === 'StaticBlock' || ('regex' in node && /[dv]/.test((node.regex as {flags: string}).flags));

/** What holds for every single file. */
function common(script: string, name: string) {
  it('says its name, version and licence first, and where its source map is last', () => {
    const {version, license} = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;

    assert.ok(script.startsWith(`/*! anti-fraud-elements ${version} | ${license} */`));
    assert.ok(script.trimEnd().endsWith(`\n//# sourceMappingURL=${name}.map`));
  });

  it('has a source map that leads to the line a text comes from', () => {
    const before = script.slice(0, script.indexOf('"af-slide-change"')).split('\n');
    const map = new SourceMap(JSON.parse(read(`${name}.map`)) as SourceMapPayload);
    const entry = map.findEntry(before.length - 1, before.at(-1)!.length) as {originalSource: string; originalLine: number};
    const line = readFileSync(`${folder}/${entry.originalSource}`, 'utf8').split('\n')[entry.originalLine];

    assert.match(entry.originalSource, /src\/elements\/tip-carousel\/slide-change-event\.ts$/);
    assert.match(line!, /'af-slide-change'/);
  });

  it('loads nothing', () => {
    assert.ok(!/\bimport\s*[({"'*]|\bexport\s*[{*]/.test(script));
  });

  it('compiles no text', () => {
    assert.ok(!/\beval\b|\bFunction\(/.test(script));
  });

  it('knows no address on the network', () => {
    const namespaces = /http:\/\/www\.w3\.org\/(1999\/xhtml|2000\/svg)/g;
    const addresses = texts(script.replace(namespaces, '')).filter((text) => /https?:\/\/[\w.-]+\w/.test(text));

    assert.deepEqual(addresses, []);
  });

  it('holds no development build of Lit', () => {
    const marks = ['Lit is in dev mode', 'Multiple versions of Lit', 'change-in-update', 'litIssuedWarnings'];
    const development = readFileSync('node_modules/lit-html/development/lit-html.js', 'utf8');

    assert.ok(development.includes(marks[0]!), 'the development build says so');
    assert.deepEqual(marks.filter((mark) => script.includes(mark)), []);
  });

  it('holds no descriptions of fields', () => {
    const mark = 'names masked as published';

    assert.ok(readFileSync('src/content/schema.ts', 'utf8').includes(mark));
    assert.ok(!script.includes(mark));
    assert.ok(!readFileSync('dist/content/schema.js', 'utf8').includes(mark));
  });

  it('makes its policy of Trusted Types under its own name', () => {
    assert.ok(script.includes('anti-fraud-elements'));
    assert.ok(!script.includes('"lit-html"'));
  });
}

function nodesOf(code: string): Node[] {
  const found: Node[] = [];
  const visit = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value && typeof value === 'object' && !(value instanceof RegExp)) {
      if ('type' in value) found.push(value as unknown as Node);
      Object.values(value).forEach(visit);
    }
  };
  visit(parse(code, {ecmaVersion: 2022, sourceType: 'module'}));
  return found;
}

function texts(code: string): string[] {
  return [...tokenizer(code, {ecmaVersion: 2022})].map((token) => {
    const value = 'value' in token ? token.value : undefined;
    return typeof value === 'string' ? value : '';
  });
}
