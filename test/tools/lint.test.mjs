import assert from 'node:assert/strict';
import {test} from 'node:test';
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';

// The project's own configuration, on texts put in the place of files that exist. What is asked here needs no types,
// and to make them of the whole project for each text takes longer than all else.
const eslint = new ESLint({overrideConfig: tseslint.configs.disableTypeChecked});

for (const [what, path, bad, good] of [
  [
    'content does not import elements',
    'src/content/load.ts',
    `export * from '../elements/case-card/case-card.js';`,
    `export * from './content-problem.js';`,
  ],
  [
    'content imports no package but valibot',
    'src/content/load.ts',
    `export * from 'lit';`,
    `export * from 'valibot';`,
  ],
  [
    'content leaves alone what defines elements',
    'src/content/load.ts',
    `export * from '../internal/define-element.js';`,
    `export * from '../internal/warn.js';`,
  ],
  [
    'i18n imports types alone from content',
    'src/i18n/messages.ts',
    `export {checkPack} from '../content/check.js';`,
    `export type {ContentPack} from '../content/schema.js';`,
  ],
  [
    'controllers do not import elements, at run time either',
    'src/controllers/content-controller.ts',
    `export const element = () => import('../elements/case-card/case-card.js');`,
    `export const check = () => import('../content/check.js');`,
  ],
  [
    'an element imports of another one only the public module',
    'src/elements/case-list/case-list.ts',
    `export * from '../case-card/case-card.styles.js';`,
    `export * from '../case-card/case-card.js';`,
  ],
  [
    'elements do not import entries',
    'src/elements/case-list/case-list.ts',
    `export * from '../../entries/anti-fraud-core.js';`,
    `export * from '../../styles/host.styles.js';`,
  ],
  [
    'the command does not import elements',
    'src/cli/main.ts',
    `export * from '../elements/case-card/case-card.js';`,
    `export * from '../content/check.js';`,
  ],
  [
    'content does not touch the page',
    'src/content/load.ts',
    `export const title = document.title;`,
    `export const title = new URL('https://example.org').host;`,
  ],
  [
    'every test runs',
    'test/content/check.test.ts',
    `import {test} from 'node:test';\ntest.only('a', () => {});`,
    `import {test} from 'node:test';\ntest('a', () => {});`,
  ],
]) {
  test(what, async () => {
    assert.equal((await faults(path, bad)).length, 1);
    assert.deepEqual(await faults(path, good), []);
  });
}

test('a comment does not hush a rule', async () => {
  const text = `// eslint-disable-next-line\nexport * from 'lit';`;

  assert.equal((await faults('src/content/load.ts', text)).length, 1);
});

/** What our rules say of a text; whether its types are right is not asked here. */
async function faults(filePath, text) {
  const [{messages}] = await eslint.lintText(text, {filePath});
  return messages
    .filter(({ruleId}) => ruleId === null || /no-restricted-/.test(ruleId))
    .filter(({severity}) => severity === 2)
    .map(({message}) => message);
}
