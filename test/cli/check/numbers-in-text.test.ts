import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {printsWhole} from '../../../src/cli/check/numbers-in-text.js';

describe('A number in its quote', () => {
  for (const [number, unit, text] of [
    ['286', '起', '共侦破案件1286起'],
    ['128', '起', '共侦破案件1286起'],
    ['5', '万元', '追回损失43.5万元'],
    ['43', '万元', '追回损失43.5万元'],
    ['286', '起', '共侦破案件1,286起'],
    ['1', '起', '共侦破案件1,286起'],
    ['300', '元', '追回损失300万元'],
    ['300余', '元', '追回损失300余万元'],
    ['300', '元', '追回损失300余万元'],
    ['12', 'people', 'more than 12 million people'],
  ] as const) {
    it(`is not printed whole where ${number} ${unit} stands within “${text}”`, () => {
      assert.equal(printsWhole(text, number, unit), false);
    });
  }

  for (const [number, unit, text] of [
    ['286', '起', '1286起案件中,286起与网络有关'],
    ['1,286', '起', '共侦破案件1,286起'],
    ['43.5', '万元', '追回损失43.5万元'],
    ['43.5万', '元', '追回损失43.5万元'],
    ['300余', '万元', '追回损失300余万元'],
    ['300余万', '元', '追回损失300余万元'],
    ['12', '千克', '缴获毒品12千克'],
    ['12', 'people', 'In March, 12 people were charged.'],
    ['$12 million', '', 'lost $12 million to scams'],
  ] as const) {
    it(`is printed whole where ${number} ${unit} stands in “${text}”`, () => {
      assert.equal(printsWhole(text, number, unit), true);
    });
  }
});
