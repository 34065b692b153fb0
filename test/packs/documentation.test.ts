import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {checkPack} from '../../src/content/check.js';
import {packSchema} from '../../src/content/schema.js';
import {textsIn} from './founding-release.js';
import {misreadValues} from './provenance.js';
import {chineseNumbers} from './published-number.js';

const page = readFileSync(new URL('../../docs/content-pack.md', import.meta.url), 'utf8');
const [whole = '', ...fragments] = [...page.matchAll(/```json\n([^]*?)```/g)].map(
  ([, block = '']) => block,
);

/** The whole example, with the fields of every fragment in place of its own. */
const assembled = Object.assign(
  JSON.parse(whole) as Record<string, unknown>,
  ...fragments.map((each) => JSON.parse(`{${each}}`) as object),
) as Record<string, unknown>;

describe('the guide to the content pack', () => {
  it('opens with a pack that can be shown', () => {
    assert.equal(checkPack(JSON.parse(whole)).packVersion, '1.0');
  });

  it('gives examples that can be shown', () => {
    assert.deepEqual(checkPack(assembled).notices?.[0]?.severity, 'warning');
  });

  it('gives an example of every field of the pack, or tells of it', () => {
    const untold = Object.keys(packSchema.entries).filter(
      (field) => !(field in assembled) && !page.includes(`\`${field}\``),
    );
    assert.deepEqual(untold, []);
  });

  it('keeps its own rule that a display is the value, and stands in the quote', () => {
    const pack = checkPack(assembled);
    assert.deepEqual(misreadValues(pack, chineseNumbers), []);
    for (const {display, unit = '', quote = ''} of pack.figures ?? []) {
      assert.ok(quote.includes(display + unit));
    }
  });

  it('sends nobody to an address that is not an example', () => {
    const addresses = textsIn(assembled).filter(({text}) => /^https?:/.test(text));
    assert.equal(addresses.length, 4);
    assert.deepEqual(
      addresses.filter(({text}) => new URL(text).hostname !== 'www.example.org'),
      [],
    );
  });
});
