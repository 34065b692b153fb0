import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readTokens, themes} from '../../.tools/build/tokens.mjs';
import {contrast, pairs} from '../../stories/helpers/contrast.js';

/** Colours by the names of their tokens. */
type Palette = Record<string, string>;

const palettes = await everyPalette();

describe('In every theme and mode', () => {
  for (const [name, palette] of Object.entries(palettes)) {
    for (const {front, backs, least, criterion} of pairs) {
      it(`${front} can be seen on ${backs.join(', ')} (${name}; WCAG 2.2, ${criterion})`, () => {
        for (const back of backs) {
          const ratio = contrast(palette[front]!, palette[back]!);

          assert.ok(ratio >= least, `${palette[front]} on ${palette[back]}: ${ratio.toFixed(2)} is less than ${least}`);
        }
      });
    }
  }

  it('every colour there is has been measured', () => {
    const measured = new Set(pairs.flatMap(({front, backs}) => [front, ...backs]));

    assert.ok(Object.keys(palettes).length >= 9);
    for (const [name, palette] of Object.entries(palettes))
      assert.deepEqual(Object.keys(palette).sort(), [...measured].sort(), name);
  });
});

describe('The measure of contrast', () => {
  it('knows the ratios that WCAG gives as examples', () => {
    assert.equal(contrast('#000', '#fff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  });

  it('refuses what is too pale', () => {
    assert.ok(contrast('#949494', '#f4f6f9') < 3);
  });
});

/** The neutral default, each theme and high contrast, in light and in dark; and the template for sites. */
async function everyPalette(): Promise<Record<string, Palette>> {
  const colours = (await readTokens()).filter(({type}) => type === 'color');
  const palette = (valueOf: (token: (typeof colours)[number]) => string | undefined): Palette =>
    Object.fromEntries(colours.map((token) => [token.path.slice(2).join('-'), valueOf(token)!]));
  const template = readFileSync('src/styles/theme-template.css', 'utf8');
  const written = Object.fromEntries(
    [...template.matchAll(/--af-color-([\w-]+): (#\w+);/g)].map(([, name, value]) => [name!, value!]),
  );
  return {
    'neutral, light': palette(({light}) => light),
    'neutral, dark': palette(({dark}) => dark),
    ...Object.fromEntries(
      [...themes, 'high-contrast'].flatMap((name) =>
        (['light', 'dark'] as const).map((scheme) => [`${name}, ${scheme}`, palette((token) => token.themes[name]?.[scheme])]),
      ),
    ),
    'the template of a site’s own theme': written,
  };
}
