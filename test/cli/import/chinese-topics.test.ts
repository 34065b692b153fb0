import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drafted, reviewIn} from './helpers/drafted.js';
import {readings} from './helpers/readings.js';

describe('a bare share or count in a Chinese release', () => {
  readings([
    ['is of what the clause before ranks', '刷单类案件最多,占比31.2%;投资类损失最大,占总损失的42%。', ['刷单类案件占比 31.2%', '投资类损失占总损失 42%']],
    ['is of what comes next', '代购类最常见,占34.2%,维修类次之,为25.1%。', ['代购类占比 34.2%', '维修类占比 25.1%']],
    ['is of what 其次是 names', '服务争议最集中,占41.2%;其次是资费,占28%。', ['服务争议占比 41.2%', '资费占比 28%']],
    ['is of what was counted where no clause ranks', '受理投诉80件,占总数的28%。', ['受理投诉 80件', '受理投诉占总数 28%']],
    ['counts what the clause before ranks', '虚假宣传案件最多,共161件。', ['虚假宣传案件 161件']],
    ['counts what happened by what the clause before says is frequent', '刷单返利类案件多发,共发生27起。', ['发生刷单返利类案件 27起']],
    ['is of what was counted though its kind alone is no sure label', '虚假购物1246起,占18.7%。', ['虚假购物 1246起', '虚假购物占比 18.7%']],
    ['is the loss of its own kind', '虚假购物1246起,占18.7%;虚假投资988起,占12.3%,但损失却高达2.02亿元。',
      ['虚假购物 1246起', '虚假购物占比 18.7%', '虚假投资 988起', '虚假投资占比 12.3%', '虚假投资损失 2.02亿元']],
    ['has the crime that comes first', '洗钱罪居首,起诉183人,占起诉总人数的21%。', ['起诉洗钱罪 183人', '起诉洗钱罪占起诉总人数 21%']],
    ['is the rate of what was done', '制发检察建议47件,采纳率98%。', ['制发检察建议 47件', '检察建议采纳率 98%']],
    ['says who thinks so', '其中88.7%的人认为骚扰电话减少。', ['认为骚扰电话减少的占比 88.7%']],
  ]);

  it('is put to the editor where nothing says of what it is', () => {
    assert.ok(reviewIn(drafted('情况有所变化,占41.2%。')).some((each) => /^uncertain-/.test(each)));
  });
});

describe('a list of Chinese figures', () => {
  readings([
    ['shares the people that a step was about', '批捕侵害老年人犯罪嫌疑人26人、起诉41人。', ['批捕侵害老年人犯罪嫌疑人 26人', '起诉侵害老年人犯罪嫌疑人 41人']],
    ['keeps those that 对 names', '对涉罪未成年人不捕33人,不诉36人,附条件不起诉21人。', ['不捕涉罪未成年人 33人', '不诉涉罪未成年人 36人', '附条件不起诉涉罪未成年人 21人']],
    ['gives no step whom another clause is about', '批捕侵害老年人犯罪嫌疑人26人;起诉41人。', ['批捕侵害老年人犯罪嫌疑人 26人', '起诉犯罪嫌疑人 41人']],
    ['shares the verb before its first noun', '走进乡村、学校、企业分别为220次、460次、190次。', ['走进乡村 220次', '走进学校 460次', '走进企业 190次']],
    ['shares no verb where another noun has its own', '走访群众、检查商户分别为220次、460次。', ['走访群众 220次', '检查商户 460次']],
    ['tells its members apart by their months', '全市7、8、9三个月涉诈电话卡分别为2210张、1885张、1542张。', ['7月涉诈电话卡 2210张', '8月涉诈电话卡 1885张', '9月涉诈电话卡 1542张']],
    ['has one share for each crime', '盗窃罪101人、诈骗罪94人,占比分别为12.9%和10.2%。', ['盗窃罪 101人', '诈骗罪 94人', '盗窃罪占比 12.9%', '诈骗罪占比 10.2%']],
    ['does not hand out how often people registered', '发放宣传资料120万份,“某某”APP注册量达186万。', ['发放宣传资料 120万份', '“某某”APP注册量 186万']],
  ]);
});
