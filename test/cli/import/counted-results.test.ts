import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drafted, reviewIn} from './helpers/drafted.js';
import {leftOut, readings} from './helpers/readings.js';

describe('people counted in a Chinese release', () => {
  readings([
    ['are a figure whatever the verb', '热线接听290人次,其中多数询问转账。', ['热线接听 290人次']],
    ['are counted for each crime of a list', '排在前三位的是:盗窃罪8100人,赌博罪640人,伪造罪57人。', ['盗窃罪 8100人', '赌博罪 640人', '伪造罪 57人']],
    ['are told by a headline in one word', '云溪警方抓38人,捣毁一窝点。', ['抓获犯罪嫌疑人 38人']],
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

describe('many things and large sums in a Chinese release', () => {
  readings([
    ['are a figure whatever the verb', '警方抽查网约货车260辆。', ['抽查网约货车 260辆']],
    ['are told by the words behind where a verb stands alone before', '全市确保430余家商场秩序良好。', ['确保商场秩序良好 430余家']],
    ['are a figure without any verb', '170余场大型活动平安举行。', ['大型活动平安举行 170余场']],
    ['are a figure where a word only looks like a wish', '银行报送可疑交易报告320万份。', ['银行报送可疑交易报告 320万份']],
    ['are a figure when they are owed', '短期借款余额合计为52.5亿元。', ['短期借款余额 52.5亿元']],
    ['are a figure when somebody took the money out', '她从银行柜台取走26万元现金。', ['从银行柜台取走 26万元']],
  ]);

  it('are put to the editor, who knows what to call them', () => {
    assert.ok(reviewIn(drafted('警方抽查网约货车260辆。')).includes('uncertain-label 抽查网约货车'));
  });

  leftOut([
    ['are not what something costs', '民警发现该公司为用户提供8元的服务。', '8元'],
    ['are not the few things of a story', '他随身带着3个箱子。', '3个'],
    ['are not the small sums of a story', '她拿着900元现金。', '900元'],
    ['are not what somebody asked for', '对方又向她索要26万元。', '26万元'],
    ['are not what a limit allows', '每笔不超过26万元。', '26万元'],
  ]);
});
