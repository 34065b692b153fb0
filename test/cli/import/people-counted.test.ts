import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drafted, reviewIn} from './helpers/drafted.js';
import {leftOut, readings} from './helpers/readings.js';

describe('people counted in a Chinese release', () => {
  readings([
    ['are a figure whatever the verb', '热线接听290人次,其中多数询问转账。', ['热线接听 290人次']],
    ['are counted for each crime of a list', '排在前三位的是:盗窃罪8100人,赌博罪640人,伪造罪57人。', ['盗窃罪 8100人', '赌博罪 640人', '伪造罪 57人']],
    ['are told by the words behind where those before say nothing', '鉴于7人均主动退赔,案件从轻处理。', ['均主动退赔 7人']],
  ]);

  it('are put to the editor, who knows what to call them', () => {
    assert.ok(reviewIn(drafted('热线接听290人次。')).includes('uncertain-label 热线接听'));
  });

  leftOut([
    ['are not those nobody met', '全镇没有12名老人受骗。', '12名'],
    ['are not those a company claims', '该平台号称有900人赚到了钱。', '900人'],
    ['are not the measure of a rate', '平均每40人参与一场讲座。', '40人'],
    ['are not a group of which the story only goes on', '孙某等6人利用聊天软件联系。', '6人'],
  ]);
});
