import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drafted, figuresOf} from './helpers/drafted.js';
import {leftOut, readings} from './helpers/readings.js';

describe('victims in a Chinese release', () => {
  readings([
    ['are counted by what befell them', '近60名老人上当受骗。', ['老人上当受骗 近60名']],
    ['are counted by who did it to them', '7名旅客遭冒牌导游诈骗。', ['旅客遭冒牌导游诈骗 7名']],
    ['are counted without a noun', '4人投资理财被骗。', ['投资理财被骗 4人']],
    ['are those whom somebody deceived', '甲某与6名女性交往并骗取钱财。', ['被骗女性 6名']],
    ['are those who paid', '有32名投资人向其缴纳会费。', ['投资人缴纳会费 32名']],
    ['are counted behind a list of places', '甲某诈骗河北、河南等地27人。', ['河北、河南等地被诈骗人员 27人']],
  ]);

  leftOut([
    ['are not those nobody met', '今年没有9名群众被骗。', '9名'],
    ['are not those a swindler tells of', '骗子称已有300名投资人投入资金。', '300名'],
    ['are not those of a share', '每10名学生被骗。', '10名'],
  ]);
});

describe('a list of what was counted', () => {
  readings([
    ['has things that nobody arrests', '抓获嫌疑人7名,手机卡430余张。', ['抓获嫌疑人 7名', '手机卡 430余张']],
    ['has people that somebody arrests', '抓获嫌疑人7名,贩卡人员4名。', ['抓获嫌疑人 7名', '抓获贩卡人员 4名']],
    ['has devices whose name is in capitals', '扣押GOIP14台。', ['扣押GOIP 14台']],
    ['has whose the cases are', '云溪县网络诈骗案件共立案46起。', ['云溪县网络诈骗案件立案 46起']],
    ['has kinds of cases that are deeds', '其中网络刷单6起、网购3起。', ['网络刷单 6起', '网购 3起']],
    ['has the share of cases, whatever sum stands between', '电诈案件13起,被骗金额9万元,占总案发量的18%。', ['电诈案件 13起', '电诈案件被骗金额 9万元', '电诈案件占总案发量 18%']],
    ['has what was done with some of it', '收到线索900余条,已对近80条进行奖励。', ['收到线索 900余条', '对线索进行奖励 近80条']],
  ]);

  it('has no versions of devices', () => {
    assert.deepEqual(figuresOf(drafted('扣押MATE40手机。')), []);
  });
});
