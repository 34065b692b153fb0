import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drafted, every, figuresOf, rejectedIn, reviewIn} from './helpers/drafted.js';
import {leftOut, readings} from './helpers/readings.js';

const compared = (sentence: string) => every(drafted(sentence)).map(({label, display, comparison}) => `${label} ${display} ${comparison?.base ?? ''} ${comparison?.direction ?? ''}`.trim());

describe('a level that was reached', () => {
  readings([
    ['is the figure, and its subject the label', '群众知晓率从48%提高到86%。', ['群众知晓率 86%']],
    ['is the figure where the old one is only told in tenths', '群众知晓率从不足四成提升至86%。', ['群众知晓率 86%']],
    ['may be a count', '诈骗警情由4100起压降到2700起。', ['诈骗警情 2700起']],
    ['may be what somebody made of the old one', '检察院将原认定的赌资由52万元增至3600万元。', ['赌资 3600万元']],
    ['may be an average of days', '平均办理时间由42天压缩到17天。', ['平均办理时间 17天']],
  ]);

  it('stands with the one that it moved from', () => assert.deepEqual(compared('黑卡占比由一季度的9.3%降至4.1%。'), ['黑卡占比 4.1 由一季度的9.3%降至']));

  it('keeps the year in which it was reached beside the old one', () => assert.deepEqual(compared('黑卡占比由2029年的9.3%降至2031年的4.1%。'), ['黑卡占比 4.1 由2029年的9.3%降至2031年']));

  it('leaves the one that it moved from to the editor', () => assert.ok(reviewIn(drafted('群众知晓率从48%提高到86%。')).includes('uncertain-figure 48%')));

  it('is no figure where the clause does not say of what', () => assert.deepEqual(figuresOf(drafted('该比例由9.3%降至4.1%。')), []));

  it('is no range', () => assert.deepEqual(rejectedIn(drafted('涉案金额由3000元至8000元不等。')), ['range 3000元', 'range 8000元']));
});

describe('a number without a unit behind it', () => {
  readings([
    ['may have its currency before it', '民警扣押现金美元46万。', ['扣押现金 46万美元']],
    ['may be a rate per ten thousand', '全县万人发案率3.17，居全市第六。', ['万人发案率 3.17']],
  ]);

  leftOut([
    ['is no figure behind any other rate', '全县群众上访率3.17。', '3.17'],
    ['is none behind a currency that an amount stands before', '当日1美元7.1。', '7.1'],
  ]);
});

describe('how near a number is', () => {
  const nearness = (sentence: string) => every(drafted(sentence)).map(({label, display, unit, approximation}) => [label, `${display}${unit ?? ''}`, approximation]);

  it('may be said by the verb of another currency', () => assert.deepEqual(nearness('涉案资金3亿泰铢，约合6200万元人民币。')[1], ['涉案资金折合人民币', '约6200万元', 'about']));

  it('may be said before the currency', () => assert.deepEqual(nearness('涉案资金3亿泰铢，折合人民币约6200万元。')[1], ['涉案资金折合人民币', '约6200万元', 'about']));

  it('may be said behind the unit, and is no part of the label', () => assert.deepEqual(nearness('人均挽回损失3400元左右。'), [['人均挽回损失', '3400元', 'about']]));

  it('is not said by those up and down the trade', () => assert.deepEqual(nearness('民警走访企业40家上下游单位。').map(([, , about]) => about), ['exact']));
});

describe('a unit of several words', () => {
  readings([
    ['is read whole', '案件涉及我国23个省区市。', ['涉及我国 23个省区市']],
    ['may be a place among others, which was not counted as the rate was', '全县万人发案率3.17，全市排名第六，比去年上升3个位次。', ['万人发案率 3.17', '万人发案率全市排名比去年上升 3个位次']],
    ['may be days of work that were measured', '立案平均用时3.4个工作日。', ['立案平均用时 3.4个工作日']],
  ]);

  leftOut([
    ['is no result where it says whose police worked', '北京、天津等23个省区市公安机关同步开展行动。', '23个省区市'],
    ['is none where it says within how many days', '请在3个工作日内到银行办理。', '3个工作日'],
  ]);
});

describe('an average age', () => {
  readings([['is a figure', '被骗群众平均年龄34.6岁。', ['被骗群众平均年龄 34.6岁']]]);

  leftOut([['is not told by the age of one', '被骗群众庄某今年34岁。', '34岁']]);
});

describe('what many were fined in all', () => {
  readings([
    ['is a figure', '全市法院判处罚金共计640万元。', ['判处罚金 640万元']],
    ['may be called the sum', '全市法院判处罚金总额1.4亿元。', ['判处罚金总额 1.4亿元']],
  ]);

  leftOut([['is not what the law lets a court fine', '情节严重的，可以并处罚金50万元。', '50万元']]);
});

describe('a sum that goes on from what was counted', () => {
  readings([
    ['is of the money that was paid in rounds', '返还资金7批次，共计46.2万元。', ['返还资金 7批次', '返还资金总额 46.2万元']],
  ]);

  it('is not of people', () => assert.deepEqual(figuresOf(drafted('走访群众7批次，共计460人。')).filter((each) => each.includes('总额')), []));
});

describe('a view', () => {
  readings([
    ['says of whom the numbers of its sentence are', '从受害人性别看，男性46人，占40%；女性69人，占60%。', ['男性受害人 46人', '男性受害人占比 40%', '女性受害人 69人', '女性受害人占比 60%']],
    ['ends with its sentence', '从受害人性别看，男性46人。抓获男性嫌疑人12人。', ['男性受害人 46人', '抓获男性嫌疑人 12人']],
  ]);
});
