import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drafted} from './helpers/drafted.js';
import {draftedInEnglish} from './helpers/english.js';

const asked = (...paragraphs: string[]) => (drafted(...paragraphs).questions ?? []).map(({question, paragraphs: answers}) => [question, ...answers]);
const askedInEnglish = (...paragraphs: string[]) => (draftedInEnglish(...paragraphs).questions ?? []).map(({question, paragraphs: answers}) => [question, ...answers]);

describe('questions that a release puts in the mouth of its readers', () => {
  it('stand each above its answer', () => {
    assert.deepEqual(asked('什么是“断流”行动?', '这项行动要切断非法出境的通道。', '行动与我有关吗?', '出租证件的人会受到惩戒。', '惩戒期为五年。'), [
      ['什么是“断流”行动?', '这项行动要切断非法出境的通道。'],
      ['行动与我有关吗?', '出租证件的人会受到惩戒。', '惩戒期为五年。'],
    ]);
  });

  it('may have one between them that nobody answers', () => {
    assert.equal(asked('什么是“断流”行动?', '这项行动要切断非法出境的通道。', '断的是哪些通道?', '行动与我有关吗?', '出租证件的人会受到惩戒。').length, 2);
  });

  it('are no headings of the chapters of a story', () => {
    assert.deepEqual(asked('骗子是怎样得手的?', '2031年5月,姚女士接到“客服”电话,转账3万元后发现被骗。', '民警是怎样破案的?', '经查,韩某有重大嫌疑,民警于6月2日将韩某抓获。'), []);
  });

  it('are no lines in verse that expect no answer', () => {
    assert.deepEqual(asked('你还在为租房发愁吗', '你是不是也想捡便宜?', '先别着急', '钱包还好吗?', '看看民警怎么说'), []);
  });

  it('end where another line heads something else', () => {
    assert.equal(asked('什么是“断流”行动?', '这项行动要切断非法出境的通道。', '行动与我有关吗?', '出租证件的人会受到惩戒。', '法律链接', '组织他人非法出境的,依法追究。')[1]!.length, 2);
  });

  it('are one or none: one alone may be anything', () => {
    assert.deepEqual(asked('什么是“断流”行动?', '这项行动要切断非法出境的通道。'), []);
  });

  it('leave the article about one case above them as it is', () => {
    const english = draftedInEnglish('A Northtown baker was charged on 3 May with selling shares in an oven that did not exist, prosecutors said.', 'What is an advance fee?', 'It falls due before anything is delivered to you.', 'Can I claim it back?', 'Banks refund some losses of this kind.');
    assert.equal(english.cases?.length, 1);
    assert.equal(english.questions?.length, 2);
  });

  it('may be numbered, with the answer on the same line', () => {
    assert.deepEqual(askedInEnglish('Q1. Who is covered? Anyone with an account.', 'Q2. What is the deadline? Claims end in August.'), [
      ['Who is covered?', 'Anyone with an account.'],
      ['What is the deadline?', 'Claims end in August.'],
    ]);
  });
});
