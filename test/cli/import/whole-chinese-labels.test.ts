import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drafted, reviewIn} from './helpers/drafted.js';
import {leftOut, readings} from './helpers/readings.js';

describe('a Chinese label', () => {
  readings([
    ['says which money was given back, not that it was lost', '甲某按比例退赔40万元被骗钱款。', ['退赔被骗钱款 40万元']],
    ['says that the rest of the money is meant', '其余40万元被骗钱款正在追缴。', ['其余被骗钱款 40万元']],
    ['takes a share for that of the cases counted, not of the changes told on the way', '其中诈骗案件为620件1100人,同比上升3%、4%,分别占比15%和16%。',
      ['诈骗案件 620件', '诈骗案件 1100人', '诈骗案件同比上升 3%', '诈骗案件同比上升 4%', '诈骗案件占比 15%', '诈骗案件占比 16%']],
    ['does not take the verb of the list for those who act themselves', '侦办案件6起,有26辆客车参与接送乘客。', ['侦办案件 6起', '客车参与接送乘客 26辆']],
    ['goes with the first thing alone where its measure fits no other', '民警缴获30只野兔和猎具。', ['缴获野兔 30只']],
    ['goes with both things that have the same measure', '民警缴获30张银行卡和电话卡。', ['缴获银行卡和电话卡 30张']],
    ['leaves out things that nobody numbered', '民警扣押30张电话卡及大量设备。', ['扣押电话卡 30张']],
    ['leaves out which police did it', '犯罪嫌疑人甲某等7人已被云溪警方依法刑事拘留。', ['犯罪嫌疑人被刑事拘留 7人']],
    ['keeps the measure of each of two nouns', '火灾起数、受伤人数同比分别下降7%、3%。', ['火灾起数同比下降 7%', '受伤人数同比下降 3%']],
    ['looks behind “另外” for its noun', '检察院还侦办了另外6起同类案件。', ['侦办同类案件 6起']],
    ['is the case’s people without the case around them', '法院公开审理一起被告人多达19人的案件。', ['被告人 19人']],
    ['calls those by what they were found to be', '甲某等3人认定为首要分子。', ['被认定为首要分子的人员 3人']],
    ['says for which crime those went up who were listed for it', '排在首位的是:伪造罪8100人,同比上升5%。', ['伪造罪 8100人', '伪造罪同比上升 5%']],
    ['does not begin with the end of a place', '她从账户上取出26万元现金。', ['取出现金 26万元']],
    ['names both that a share sums up', '判处缓刑20人,罚金80人,共占比6%。', ['判处缓刑 20人', '判处罚金 80人', '判处缓刑、判处罚金共占比 6%']],
    ['says whom they caught who were caught before', '甲县警方抓获嫌疑人20名,全案已抓获90名。', ['抓获嫌疑人 20名', '抓获嫌疑人 90名']],
  ]);

  it('is put to the editor where a measure leaves the second thing out', () => {
    assert.ok(reviewIn(drafted('民警缴获30只野兔和猎具。')).includes('uncertain-label 缴获野兔'));
  });

  it('is put to the editor where a crime alone does not say by which step people were counted', () => {
    assert.ok(reviewIn(drafted('排在首位的是:开设赌场罪8100人。')).includes('uncertain-label 开设赌场罪'));
  });
});

describe('the label of a result that nobody lists', () => {
  readings([
    ['names nobody who paid', '着急的丁女士最后花掉26万元。', ['花费金额 26万元']],
    ['leaves out how often it was done', '她先后6次从柜台取走26万元巨款。', ['从柜台取走 26万元']],
    ['says to whom it was done', '警方对20名在逃人员发布悬赏公告。', ['对在逃人员发布悬赏公告 20名']],
  ]);

  leftOut([['is not asked for where the law only draws a line', '私自砍伐200株以上构成犯罪。', '200株']]);
});
