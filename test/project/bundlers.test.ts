import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {bundlers} from '../../.tools/build/bundle.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {exports: Record<string, unknown>};
const elements = Object.keys(manifest.exports)
  .map((entry) => /^\.\/([^/]+)\/define\.js$/.exec(entry)?.[1])
  .filter((name) => name !== undefined);

/** Elements that are made of others have those with them. */
const containers: Record<string, string[]> = {briefing: elements};

/** The elements that a bundle holds, by the folders of its modules. */
const elementsIn = (modules: string[]) => [
  ...new Set(
    modules
      .map((path) => /^dist\/elements\/([^/]+)\//.exec(path)?.[1])
      .filter((name) => name !== undefined && name !== 'shared'),
  ),
];

for (const [name, bundle] of Object.entries(bundlers)) {
  describe(`With ${name}, an application`, () => {
    for (const element of elements) {
      it(`that imports af-${element} has it, registered, and no element that it does not need`, async () => {
        const {code, modules} = await bundle(`import 'anti-fraud-elements/${element}/define.js';`);
        const needed = containers[element] ?? [element];

        assert.match(code, new RegExp(`["'\`]af-${element}["'\`]`));
        assert.ok(elementsIn(modules).includes(element));
        assert.deepEqual(
          elementsIn(modules).filter((found) => !needed.includes(found!)),
          [],
        );
      });
    }

    it('that imports all elements has all of them, registered', async () => {
      const {code, modules} = await bundle(`import 'anti-fraud-elements/define.js';`);

      assert.deepEqual(elementsIn(modules).sort(), [...elements].sort());
      for (const element of elements) assert.match(code, new RegExp(`["'\`]af-${element}["'\`]`));
    });

    it('that takes one class from the index has its module alone, unregistered', async () => {
      const {code, modules} = await bundle(
        `import {StatsBannerElement} from 'anti-fraud-elements'; globalThis.Banner = StatsBannerElement;`,
      );

      assert.deepEqual(elementsIn(modules), ['stats-banner']);
      assert.doesNotMatch(code, /["'`]af-stats-banner["'`]/);
    });

    it('that imports classes, content and HTML without using them has nothing of ours', async () => {
      // @rollup/plugin-node-resolve reads `sideEffects` for all modules but one that `exports` leads to.
      const classes = name === 'esbuild' ? elements.map((element) => `/${element}.js`) : [];
      const entries = ['', '/content.js', '/html.js', ...classes];
      const {modules} = await bundle(entries.map((entry) => `import 'anti-fraud-elements${entry}';`).join('\n'));

      assert.deepEqual(modules.filter((path) => path.startsWith('dist/')), []);
    });

    it('that takes one React component has the element behind it, registered, and no other', async () => {
      const {code, modules} = await bundle(
        `import {TipCarousel} from 'anti-fraud-elements/react.js'; globalThis.Tips = TipCarousel;`,
        ['react', '@lit/react'],
      );

      assert.deepEqual(elementsIn(modules), ['tip-carousel']);
      assert.match(code, /["'`]af-tip-carousel["'`]/);
    });
  });
}
