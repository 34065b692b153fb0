import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drafted, reviewIn} from './helpers/drafted.js';

const asksAboutLabel = (sentence: string) => reviewIn(drafted(sentence)).some((each) => each.startsWith('uncertain-label'));

describe('a Chinese label that lost a word by which its number says another thing', () => {
  const pairs: readonly (readonly [what: string, qualified: string, plain: string])[] = [
    ['people who are the rest only', '其余27名被告人被判处有期徒刑。', '27名被告人被判处有期徒刑。'],
    ['arrests that were only asked for', '检察机关审查逮捕诈骗犯罪嫌疑人57人。', '检察机关批准逮捕诈骗犯罪嫌疑人57人。'],
    ['a sum that was corrected later', '最初认定涉案金额420万元。', '认定涉案金额420万元。'],
    ['what is counted of a day', '平台日均拦截诈骗电话34.6万次、短信22.8万条。', '平台拦截诈骗电话34.6万次、短信22.8万条。'],
  ];
  for (const [what, qualified, plain] of pairs) {
    it(`is put to the editor: ${what}`, () => assert.ok(asksAboutLabel(qualified)));
    it(`is not, where no such word stands: ${what}`, () => assert.ok(!asksAboutLabel(plain)));
  }
});
