import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {shortNames} from '../../.tools/build/short-names.mjs';
import {en} from '../../src/i18n/locales/en.js';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;

/** Every name and value anywhere in a document. */
function words(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...words(inner)]);
}

interface Declaration {
  members?: {name: string; privacy?: string}[];
}

test('no name that pages or packs use is shortened in single files', () => {
  const manifest = json('dist/custom-elements.json') as {modules: {declarations: Declaration[]}[]};
  const members = manifest.modules
    .flatMap(({declarations}) => declarations)
    .flatMap(({members: all = []}) => all.filter(({privacy = 'public'}) => privacy === 'public'))
    .map(({name}) => name);
  const names = [...members, ...words(json('dist/content-pack.schema.json')), ...words(en)];

  assert.ok(members.includes('goTo') && names.includes('paragraphs') && names.includes('readMore'));
  assert.deepEqual(names.filter((name) => shortNames.test(name)), []);
});

test('names that only our parts use are shortened', () => {
  assert.ok(shortNames.test('hostConnected') && shortNames.test('_$fold'));
});
