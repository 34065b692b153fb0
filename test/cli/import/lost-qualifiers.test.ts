import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drafted, reviewIn} from './helpers/drafted.js';

const asksAboutLabel = (sentence: string) => reviewIn(drafted(sentence)).some((each) => each.startsWith('uncertain-label'));

describe('a Chinese label that lost a word by which its number says another thing', () => {
  const pairs: readonly (readonly [what: string, qualified: string, plain: string])[] = [
    ['a sum that was corrected later', '最初认定涉案金额420万元。', '认定涉案金额420万元。'],
  ];
  for (const [what, qualified, plain] of pairs) {
    it(`is put to the editor: ${what}`, () => assert.ok(asksAboutLabel(qualified)));
    it(`is not, where no such word stands: ${what}`, () => assert.ok(!asksAboutLabel(plain)));
  }
});
