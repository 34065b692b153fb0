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
    ['stops where the release says by what means', '一是过度收集人脸信息2.6亿条,以明文形式保存学历信息3800万条。', ['过度收集人脸信息 2.6亿条', '保存学历信息 3800万条']],
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

describe('Chinese figures that the verb behind them tells apart', () => {
  readings([
    ['are each of the things that were counted first', '840家加盟店已有360家停业、240家转行,剩余180家纳入监管名单。', ['加盟店 840家', '停业的加盟店 360家', '转行的加盟店 240家', '纳入监管名单的其余加盟店 180家']],
    ['are those who were punished, and not whom the police caught', '侦破案件480起,另有260余人受到行政处罚。', ['侦破案件 480起', '受到行政处罚的人员 260余人']],
    ['are those who took part', '举办讲座360场,4.8万名学生参加。', ['举办讲座 360场', '参加的学生 4.8万名']],
    ['are those who were handed over, in however many turns', '已有460名在逃嫌疑人分8批被移交我方。', ['在逃嫌疑人被移交 460名', '在逃嫌疑人分被移交我方 8批']],
    ['are the others who were sentenced', '甲某被判处无期徒刑,其余26名被告人分别被判处有期徒刑。', ['被判处有期徒刑的其余被告人 26名']],
    ['are the others who are not handed over yet', '移交嫌疑人480人,其余260人的移交手续正在办理。', ['移交嫌疑人 480人', '移交手续正在办理的其余人员 260人']],
    ['are those about whom it was decided', '24人被判处有期徒刑,36人被作出相对不起诉决定。', ['被判处有期徒刑的被告人 24人', '被作出相对不起诉决定的人员 36人']],
    ['are those whose names were put on a list', '28名在逃蛇头被列入通缉名单。', ['在逃蛇头被列入通缉名单 28名']],
    ['are penalties that somebody suffered', '该行全年受到监管处罚4次。', ['受到监管处罚 4次']],
    ['are no parts of things that nobody counted', '840家加盟店,购买设备360家。', ['加盟店 840家', '购买设备 360家']],
  ]);
});

describe('those to whom something was done in a Chinese sentence', () => {
  readings([
    ['did not do it themselves', '已向48名举报人兑现奖金26万元。', ['向举报人兑现奖金 48名', '兑现奖金 26万元']],
    ['did not sell it themselves', '向2600余名老人售出床垫4.6万件。', ['老人 2600余名', '售出床垫 4.6万件']],
    ['are those who were given it', '通过“号码一点通”为36.5万人次用户提供查询。', ['被提供查询的用户 36.5万人次']],
    ['are no noun of their money where the unit is all that names them', '向260余人非法吸收公众存款4.8亿元。', ['被吸收资金人员 260余人', '非法吸收公众存款 4.8亿元']],
  ]);
});

describe('a Chinese label that says enough', () => {
  const asks = (sentence: string) => reviewIn(drafted(sentence)).some((each) => each.startsWith('uncertain-label'));

  it('is not put to the editor when a rate says of what it is one', () => assert.ok(!asks('量刑建议采纳率96.1%。')));
  it('is, when a rate does not', () => assert.ok(asks('采纳率96.1%。')));
  it('is not, when deed and sum are all there is', () => assert.ok(!asks('目前已追回260万元。')));
});

describe('what a Chinese caption keeps of its verb', () => {
  readings([
    ['is that it was against the law', '该公司违法处理个人信息达480亿条。', ['违法处理个人信息 480亿条']],
    ['is that it was more than was due, throughout a list', '一是过度收集人脸信息2.6亿条、职业信息3800万条。', ['过度收集人脸信息 2.6亿条', '过度收集职业信息 3800万条']],
    ['is which step of the proceedings it was', '审查逮捕案件受理26000人。', ['审查逮捕案件受理 26000人']],
    ['is how far it came', '执行到位涉案财产360万元。', ['执行到位涉案财产 360万元']],
    ['is a verb nobody lists, before money that lay somewhere', '她的卡刚刚解约了60万元定期存款。', ['解约定期存款 60万元']],
    ['is nothing more where it was right', '公司处理个人信息达480亿条。', ['处理个人信息 480亿条']],
  ]);
});
