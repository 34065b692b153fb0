import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {readTokens, themes} from '../../.tools/build/tokens.mjs';

/** Colours by the names of their tokens. */
type Palette = Record<string, string>;

const surfaces = ['surface', 'surface-raised'];

/** What stands on what, and the least contrast that it needs by itself. */
const pairs: {front: string; backs: string[]; least: number; criterion: string}[] = [
  // Large text takes the colours of every theme as they are, so they keep the enhanced contrast.
  ...['text', 'text-muted', 'accent'].map((front) => ({front, backs: surfaces, least: 7, criterion: '1.4.6'})),
  {front: 'warning-text', backs: ['warning-surface'], least: 7, criterion: '1.4.6'},
  {front: 'surface', backs: ['accent'], least: 7, criterion: '1.4.6'}, // a button that is pressed
  {front: 'border', backs: surfaces, least: 3, criterion: '1.4.11'},
  {front: 'focus', backs: [...surfaces, 'warning-surface'], least: 3, criterion: '1.4.11'},
];

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

/** The contrast ratio of two colours, as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const digits = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit) : colour.slice(1).match(/../g)!;
  const [red, green, blue] = digits.map((pair) => {
    const part = parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
