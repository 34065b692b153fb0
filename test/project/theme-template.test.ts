import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readTokens, themes} from '../../.tools/build/tokens.mjs';

const template = readFileSync('src/styles/theme-template.css', 'utf8');
const propertiesIn = (css: string) => [...css.matchAll(/^\s*(--[\w-]+):/gm)].map(([, name]) => name!);

/** What a theme is made of: every colour, and the radius of corners. */
const ten = (await readTokens())
  .filter(({type, publicName}) => type === 'color' || publicName === '--af-radius')
  .map(({publicName}) => publicName);

describe('The template of a site’s own theme', () => {
  it('names exactly the ten properties of a theme', () => {
    assert.equal(ten.length, 10);
    assert.deepEqual(propertiesIn(template), ten);
  });

  it('sets what the themes that come along set', () => {
    const css = readFileSync('src/styles/themes.css', 'utf8');

    for (const theme of themes) {
      const [, rule = ''] = new RegExp(`^\\.af-theme-${theme} \\{([^}]*)\\}`, 'm').exec(css) ?? [];
      assert.deepEqual(propertiesIn(rule), ten, theme);
    }
  });

  it('is in the package as it stands', () => {
    assert.equal(readFileSync('dist/cdn/anti-fraud-theme-template.css', 'utf8'), template);
  });
});

describe('The tokens for design tools', () => {
  interface Leaf {
    $type: string;
    $value: string | number;
  }
  const {$description, ...sets} = JSON.parse(readFileSync('dist/design-tokens.json', 'utf8')) as Record<string, object>;
  const leaves = (group: object): Leaf[] =>
    '$value' in group ? [group as Leaf] : Object.values(group).flatMap((each: object) => leaves(each));

  it('hold a set for each theme, in light and in dark, and two of sizes', () => {
    const names = ['neutral', ...themes, 'high-contrast'].flatMap((name) => [`${name}-light`, `${name}-dark`]);

    assert.ok($description);
    assert.deepEqual(Object.keys(sets).sort(), [...names, 'sizes', 'sizes-large-text'].sort());
  });

  it('hold only values that a tool reads without CSS', () => {
    const patterns: Record<string, RegExp> = {
      color: /^#[\da-f]{6}$/,
      dimension: /^[\d.]+px$/,
      number: /^[\d.]+$/,
    };

    for (const [name, set] of Object.entries(sets)) {
      const found = leaves(set);
      assert.ok(found.length >= 7, name);
      for (const {$type, $value} of found) assert.match(String($value), patterns[$type]!, `${name} ${$type}`);
    }
  });
});
