import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Draft} from '../../../src/cli/import/draft-schema.js';
import {drafted, reviewIn} from './helpers/drafted.js';
import {readings} from './helpers/readings.js';

const partsOf = ({figures = []}: Draft) => figures.flatMap(({parts = []}) => parts.map(({label}) => label));

describe('the verb of a Chinese list', () => {
  readings([
    ['stops where a deed came to something by another verb', '打掉团伙24个,牵出下家36人。', ['打掉团伙 24个', '牵出下家 36人']],
    ['stops where something was done for somebody', '劝住群众240名,替他们守住了360万元。', ['劝住群众 240名', '替他们守住资金 360万元']],
    ['stops where money was taken in for others', '累计交易流水480万条,共计代商户收款36亿元。', ['交易流水 480万条', '代商户收款金额 36亿元']],
    ['stops where they were tried', '抓捕80人,24人获刑。', ['抓捕犯罪嫌疑人 80人', '被告人被判处刑罚 24人']],
    ['and what moved with it is each its own', '全市刑拘1200人,移诉840人,同比分别上升12%、8%。', ['刑拘犯罪嫌疑人 1200人', '移诉 840人', '刑拘同比上升 12%', '移诉同比上升 8%']],
    ['goes on to things that were seized with the first', '扣押手机36部、支出凭证48份。', ['扣押手机 36部', '扣押支出凭证 48份']],
    ['seizes bars of gold, and no bail', '警方扣押金条48根。', ['扣押金条 48根']],
  ]);

  it('and the editor is asked where the other verb is not known', () => {
    assert.ok(reviewIn(drafted('打掉团伙24个,牵出下家36人。')).includes('uncertain-label 牵出下家'));
  });
});

describe('a Chinese caption of one of many', () => {
  readings([
    ['says that it is the highest of all payments', '骗取被害人钱款共计6200万元,其中单笔被骗金额最高达360万元。', ['骗取被害人钱款 6200万元', '单笔最高被骗金额 360万元']],
    ['says so in whatever order the release does', '返还资金7200万元,单户最高返还180万元。', ['返还资金 7200万元', '单户最高返还金额 180万元']],
    ['leaves a case that is called the biggest as it is', '最大一起案值3600万元。', ['最大一起案值 3600万元']],
    ['says nothing of one where all are summed up', '群众损失最多达3600万元。', ['损失金额 3600万元']],
  ]);

  it('is no part of the sum that they made together', () => {
    const draft = drafted('骗取被害人钱款共计6200万元,其中单笔被骗金额最高达360万元。');

    assert.deepEqual(partsOf(draft), []);
  });

  it('and what was part of the sum stays so', () => {
    const draft = drafted('冻结资金6200万元,其中涉赌资金360万元。');

    assert.deepEqual(partsOf(draft), ['涉赌资金']);
  });
});

describe('a Chinese caption of an average', () => {
  readings([
    ['says whose it is, when the clause before does', '老年客户的人均损失最高,为8.4万元。', ['老年客户人均损失 8.4万元']],
    ['says whose it is, whatever stands between', '不过学生的人均损失最高,达到6.3万元。', ['学生人均损失 6.3万元']],
    ['is one throughout its list', '平台日均拦截电话24.6万次、短信36.2万条。', ['日均拦截电话 24.6万次', '日均拦截短信 36.2万条']],
    ['has a noun for money', '办理救助案件36件,件均救助1.6万元。', ['办理救助案件 36件', '件均救助金额 1.6万元']],
    ['speaks of nobody where no one is named', '全市人均损失8.4万元。', ['人均损失 8.4万元']],
    ['is none where the list is a sum', '平台拦截电话24.6万次、短信36.2万条。', ['拦截电话 24.6万次', '拦截短信 36.2万条']],
  ]);
});
