import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {plainText} from '../../src/content/plain-text.js';
import {acceptedGrowth, growthOf, repeated} from '../helpers/growth.js';

const anyString = fc.oneof(
  fc.string({unit: 'binary'}),
  fc.string({unit: fc.integer({min: 0, max: 0xffff}).map((code) => String.fromCharCode(code))}),
  fc.string({
    unit: fc.constantFrom(
      ' ',
      '\t',
      '\n',
      '\r',
      '\f',
      '\u00a0',
      '\u3000',
      '\0',
      '\x1f',
      '\x85',
      '甲',
      'a',
    ),
  }),
);

describe('plainText', () => {
  it('makes one space of spaces, tabs, line breaks and no-break spaces', () => {
    assert.equal(plainText('涉案 \t\r\n\f\u00a0资金'), '涉案 资金');
  });

  it('leaves no space at either end', () => {
    assert.equal(plainText('\n  近400万元\u00a0'), '近400万元');
  });

  it('keeps ideographic spaces, which are text', () => {
    assert.equal(plainText('\u3000\u3000大家好'), '\u3000\u3000大家好');
  });

  it('drops what HTML cannot carry', () => {
    assert.equal(plainText('a\0b\x1fc\x7fd\x85e\ufffef\ufdd0g\ud800h\udc00'), 'abcdefgh');
  });

  it('keeps characters outside the basic plane, bidi controls and markup', () => {
    assert.equal(plainText('𠮷\u202e\u2066<b>&lt;'), '𠮷\u202e\u2066<b>&lt;');
  });

  it('leaves no two spaces where something was dropped between them', () => {
    assert.equal(plainText('a \0 b\0 '), 'a b');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        assert.equal(plainText(plainText(text)), plainText(text));
      }),
      {numRuns: 2000},
    );
  });

  it('keeps every other character, in order', () => {
    const visible = (text: string) =>
      text.replace(
        /[\t\n\f\r \u00a0]|[\0-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu,
        '',
      );
    fc.assert(
      fc.property(anyString, (text) => {
        assert.equal(visible(plainText(text)), visible(text));
      }),
      {numRuns: 2000},
    );
  });

  it('takes a time that grows with the text', () => {
    const growth = growthOf((length) => plainText(repeated(' \0', length * 10)));

    assert.ok(growth < acceptedGrowth, growth.toFixed(1));
  });
});
