import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drafted} from './helpers/drafted.js';

const tipsOf = (...paragraphs: string[]) => (drafted(...paragraphs).tips ?? []).map(({quote}) => quote);

describe('advice of a Chinese release', () => {
  it('is the list under words to the reader', () => {
    assert.deepEqual(tipsOf('云溪反诈中心提醒您:', '1、凡是要求垫资的都是诈骗。', '2、被骗要立即报警。'), ['凡是要求垫资的都是诈骗', '被骗要立即报警']);
  });

  it('is what stands behind 切记', () => {
    assert.deepEqual(tipsOf('一、刷单返利。骗子先返小额佣金。切记:一切需要垫付资金的刷单都是诈骗!'), ['一切需要垫付资金的刷单都是诈骗']);
  });

  it('may only warn where police remind', () => {
    assert.deepEqual(tipsOf('警方提醒,出借银行卡可能构成犯罪。'), ['出借银行卡可能构成犯罪']);
  });

  for (const other of ['为此,市反诈中心作出以下提醒,请您仔细阅读。', '现将有关情况提示如下:', '云溪市公安局报警电话:']) {
    it(`is not “${other}”`, () => assert.deepEqual(tipsOf(other), []));
  }
});
