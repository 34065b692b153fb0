import {describe} from 'node:test';
import {leftOut, readings} from './helpers/readings.js';

describe('what a victim paid in all', () => {
  readings([
    ['is a figure where a sum is named', '受害人充值共计52万元。', ['受害人充值金额 52万元']],
    ['is a figure where it was paid over time', '周女士先后投入养老钱18万元。', ['事主投入养老钱 18万元']],
    ['says what became of it', '赵某在多家平台贷款共计23万元转给对方。', ['贷款转给对方金额 23万元']],
    ['says what it was paid for', '郑先生前后分9次垫付刷单本金共7.4万元。', ['事主垫付刷单本金 7.4万元']],
    ['is a figure though somebody was told to', '钱女士按照客服的要求陆续转账8.3万元。', ['事主转账金额 8.3万元']],
    ['or was about to pay is a figure, with that', '孙女士正准备向骗子汇款12万元。', ['事主准备向骗子汇款金额 12万元']],
  ]);

  leftOut([
    ['is not one of several payments', '受害人又充值3000元。', '3000元'],
    ['is not each of several in a row', '冯某先后转账1万元、3万元。', '1万元'],
    ['is not what somebody is to pay', '客服要求她先后缴纳保证金共计2万元。', '2万元'],
    ['is not a bait', '骗子以返还90元为诱饵。', '90元'],
    ['is not what anybody may pay', '转账超过6万元时要核实。', '超过6万元'],
    ['is not what goes on', '她又继续投入5000元。', '5000元'],
  ]);
});

describe('what was taken from a victim', () => {
  readings([
    ['is a figure wherever it was kept', '马某盗走被害人存在银行卡内的人民币4600元。', ['盗走被害人金额 4600元']],
    ['names no victim', '马某骗得林女士人民币8800元。', ['骗得金额 8800元']],
    ['names what it was', '马某骗取被害人财物合计9100元。', ['骗取被害人财物 9100元']],
    ['is that of those just counted', '韩某骗取3名被害人共计42万元。', ['被骗被害人 3名', '骗取被害人金额 42万元']],
    ['needs no 元 behind 万', '有人被骗走28万。', ['被骗走金额 28万']],
    ['is that of the cases just counted', '涉及老人的诈骗案件8起,被骗金额总和超5万。', ['涉及老人的诈骗案件 8起', '涉及老人的诈骗案件被骗金额总和 超5万']],
    ['needs none in a sum of sums', '被骗金额总和超5万。', ['被骗金额总和 超5万']],
  ]);

  leftOut([
    ['needs 元 where nothing tells of money', '活动到场超5万。', '5万'],
  ]);
});

describe('the sum of a deed', () => {
  readings([
    ['is not named by the deed alone', '林某损失4.1万元。', ['损失金额 4.1万元']],
    ['is named with the part of who lost it', '事主损失3.3万元。', ['事主损失金额 3.3万元']],
    ['is named with how it was lost', '市民孙女士网上刷单被骗6.2万元。', ['网上刷单被骗金额 6.2万元']],
    ['is named with how a masked victim lost it', '陈某炒外汇被骗2.6万元。', ['炒外汇被骗金额 2.6万元']],
    ['is not named with the end of a masked name', '陈某丁被骗2.6万元。', ['被骗金额 2.6万元']],
    ['is not named with how somebody came to know', '陈某发现被骗2.1万元后报警。', ['被骗金额 2.1万元']],
    ['that nearly came about says so', '老人险些被骗5万元。', ['险些被骗金额 5万元']],
    ['is named with who gained', '犯罪嫌疑人从中获利1.7万元。', ['犯罪嫌疑人获利 1.7万元']],
    ['is not named with a name', '吴某从中获利1.7万元。', ['获利金额 1.7万元']],
    ['is named with what it was gained from', '吴某非法收取好处费8000元。', ['非法收取好处费 8000元']],
    ['gives an account no owner', '丁某的银行卡流水达64万元。', ['银行卡流水 64万元']],
    ['says by a part to whom it went back', '警方将追回的26万元返还给刘女士。', ['追回金额返还给事主 26万元']],
    ['is that of a company', '商行共偷逃税款340万元。', ['商行偷逃税款 340万元']],
  ]);

  leftOut([
    ['is not what somebody could earn', '每推荐一人可从中获得佣金200元。', '200元'],
  ]);
});
