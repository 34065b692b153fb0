import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {describe, it} from 'node:test';
import {anchors, examples, localLinks, markdownPages, type Example} from './markdown.js';

const pages = markdownPages();
const where = ({page, line}: Example) => `${page}:${line}`;
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

interface Package {
  scripts: Record<string, string>;
  exports: Record<string, unknown>;
  bin: Record<string, string>;
}
const {scripts, exports, bin} = readJson('package.json') as Package;

describe('The documentation', () => {
  it('has no link to a file or a heading that is not there', () => {
    const dead = pages.flatMap((page) =>
      localLinks(page)
        .filter((link) => !leadsSomewhere(page, link))
        .map((link) => `${page}: ${link}`),
    );

    assert.deepEqual(dead, []);
  });

  it('has a page for each element, which the map of elements links to', () => {
    const elements = localLinks('docs/elements/README.md');

    for (const name of ['stats-banner', 'case-card', 'case-list', 'tip-carousel', 'measures', 'qa', 'hotlines', 'notice'])
      assert.ok(elements.includes(`${name}.md`), name);
  });

  it('can be reached from its map, every page of it', () => {
    const reached = new Set(['docs/README.md']);
    for (const page of reached) {
      const targets = localLinks(page).map((link) => join(dirname(page), link.replace(/#.*/, '')));
      // A link to a folder shows what is in it.
      for (const each of pages)
        if (targets.includes(each) || targets.includes(`${dirname(each)}/`)) reached.add(each);
    }

    const lost = pages.filter((page) => page.startsWith('docs/') && !reached.has(page));
    assert.deepEqual(lost, []);
  });

  it('names only scripts that npm can run', () => {
    const named = pages.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/\bnpm run ([\w:-]+)/g)].map(
        ([, name]) => [page, name!] as const,
      ),
    );

    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter(([, name]) => !(name in scripts)),
      [],
    );
  });

  it('names only modules that the package exports', () => {
    const named = pages.flatMap((page) =>
      [
        ...readFileSync(page, 'utf8').matchAll(/(?<!node_modules\/)\banti-fraud-elements\/([\w./-]*[\w])(?=['"`])/g),
      ].map(([, path]) => `./${path!}`),
    );
    const patterns = Object.keys(exports).map(
      (key) => new RegExp(`^${key.replaceAll('.', '\\.').replace('*', '.+')}$`),
    );

    assert.ok(named.length > 0);
    assert.deepEqual(
      named.filter((path) => !patterns.some((pattern) => pattern.test(path))),
      [],
    );
  });

  it('calls the command by its name', () => assert.ok('anti-fraud' in bin));

  it('dresses elements only with parts and custom properties that they have', () => {
    const blocks = pages.flatMap((page) => examples(page, 'css'));
    const known = knownStyles();

    assert.ok(blocks.length > 0);
    for (const block of blocks) {
      for (const [name] of block.code.matchAll(/--af-[\w-]+/g))
        assert.ok(known.properties.has(name), `${where(block)} ${name}`);
      for (const [part, tag, name] of block.code.matchAll(/(af-[\w-]+)::part\(([\w-]+)\)/g))
        assert.ok(known.parts.get(tag!)?.includes(name!), `${where(block)} ${part}`);
    }
  });

  for (const [english, chinese] of [
    ['docs/guides/embed.md', 'docs/guides/embed.zh.md'],
    ['docs/guides/start.md', 'docs/guides/start.zh.md'],
    ['README.md', 'README.zh.md'],
  ] as const) {
    it(`says the same in both languages (${english})`, () => {
      const codes = (page: string) => examples(page, '\\w+').map(({code}) => code);

      assert.deepEqual(codes(chinese), codes(english));
      assert.equal(anchors(chinese).length, anchors(english).length);
    });
  }
});

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path ? join(dirname(page), path) : page;
  if (!existsSync(target)) return false;
  return !anchor || anchors(target).includes(decodeURIComponent(anchor));
}

/** What the elements can be dressed with, from what `npm run generate` wrote of them. */
function knownStyles() {
  const tables = ['docs/tokens.md', ...pages.filter((page) => /^docs\/elements\/[a-z]/.test(page))];
  const properties = new Set(
    tables.flatMap((page) =>
      [...readFileSync(page, 'utf8').matchAll(/^\| `(--af-[\w-]+)`/gm)].map(([, name]) => name!),
    ),
  );
  const parts = new Map(
    tables.map((page) => {
      const [, table = ''] = readFileSync(page, 'utf8').split('### Parts');
      const [own = ''] = table.split('###');
      return [
        `af-${page.replace(/.*\/|\.md$/g, '')}`,
        [...own.matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name!),
      ];
    }),
  );
  return {properties, parts};
}
