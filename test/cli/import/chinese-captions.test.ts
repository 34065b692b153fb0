import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drafted, every, reviewIn} from './helpers/drafted.js';
import {readings} from './helpers/readings.js';

describe('a Chinese caption says whom a bare deed was done to', () => {
  readings([
    ['when they were caught', '行动共抓获46人。', ['抓获犯罪嫌疑人 46人']],
    ['and leaves those alone whom the release names', '行动共抓获传销人员46人。', ['抓获传销人员 46人']],
    ['when they were punished', '另有340余人受到行政处罚。', ['受到行政处罚的人员 340余人']],
    ['when they were detained', '目前刑拘14人、取保候审6人。', ['刑拘犯罪嫌疑人 14人', '取保候审犯罪嫌疑人 6人']],
    ['when a measure was taken', '警方对其中27人采取刑事强制措施。', ['犯罪嫌疑人被采取刑事强制措施 27人']],
    ['when cases were taken to court, with the crime its own sentence names', '检察院起诉非法经营犯罪案件由2031年的37件上升至2032年的52件。', ['起诉非法经营犯罪案件 37件', '起诉非法经营犯罪案件 52件']],
    ['but calls no report a case', '受理举报90件,办结72件。', ['受理举报 90件', '办结 72件']],
    ['by what stands behind it', '经查,此案涉案18个对公账户。', ['涉案对公账户 18个']],
  ]);
});

describe('a Chinese caption tells what became of people', () => {
  readings([
    ['who were caught in the end', '目前该团伙已有35名成员落网。', ['成员落网 35名']],
    ['who were detained for what they did', '目前,16名主要犯罪嫌疑人因涉嫌诈骗罪被依法刑事拘留。', ['主要犯罪嫌疑人被刑事拘留 16名']],
    ['who were caught, whoever stands for them', '警方将老板甲某等在内的38名犯罪嫌疑人一举抓获。', ['犯罪嫌疑人被抓获 38名']],
    ['who were caught, where a headline goes on', '38人被抓 同伙从外地逃往“避风港”', ['抓获犯罪嫌疑人 38人']],
    ['who were swindled', '先后骗取境内146名被害人钱款。', ['被骗被害人 146名']],
    ['who were caught in a headline of two deeds', '警方捣毁跨境窝点抓获嫌疑人240名', ['抓获嫌疑人 240名']],
    ['and not what others suffered', '该团伙有35名成员,受害人被骗后报警。', ['成员 35名']],
    ['who were sentenced, behind a bracket', '34名被告人(均为男性)分别被以开设赌场罪判处刑罚。', ['被判处刑罚的被告人 34名']],
  ]);
});

describe('a Chinese caption is no scrap of a story', () => {
  readings([
    ['but the deed for which money went', '还连累家人替他还债60多万元。', ['还债金额 60多万元']],
    ['but what became of the money', '她收到短信,发现卡中83万元被全部转走。', ['被转走金额 83万元']],
    ['but where it lay, when nobody moved it', '她发现卡中83万元。', ['账户内资金 83万元']],
    ['but what was taken, where money alone says nothing', '并将丁女士银行卡内资金骗取后,挪用他人房屋抵押款等钱款66万元。', ['挪用钱款 66万元']],
    ['but who they are, for names', '专案组锁定了主要犯罪嫌疑人甲某、乙某亮、丙某3人。', ['主要犯罪嫌疑人 3人']],
    ['but a noun that stands for any sum, when nothing else does', '以收回其60余万元。', ['涉及金额 60余万元']],
    ['and keeps what was sold for a sum', '出售酱油、香醋等货物累计26万元。', ['出售酱油、香醋等货物 26万元']],
    ['and keeps what it was used for', '其中仅有360万元用于日常经营活动。', ['用于日常经营活动 360万元']],
    ['and keeps deeds that end in a word of joining', '协助归还36批。', ['协助归还 36批']],
    ['and keeps a noun of money', '非法获利累计26万元。', ['非法获利 26万元']],
  ]);

  it('and puts to the editor what it says instead', () => {
    assert.ok(reviewIn(drafted('还连累家人替他还债60多万元。')).includes('uncertain-label 还债金额'));
  });

  it('and asks nothing of what the release says itself', () => {
    assert.ok(!reviewIn(drafted('非法获利累计26万元。')).some((each) => each.startsWith('uncertain-label')));
  });
});

describe('a Chinese caption of people', () => {
  readings([
    ['is those who have a quality, and not the quality', '其中4人为本科学历。', ['本科学历人员 4人']],
    ['is those who did it', '甲某召集丙某等6人帮助转移赃款。', ['帮助转移赃款的人员 6人']],
    ['is those who make up a gang', '甲县警方打掉一个16人的诈骗团伙。', ['诈骗团伙成员 16人']],
    ['is those whom nobody names', '警方共查获46人。', ['查获人员 46人']],
    ['is those who were tried, though not all were sentenced', '法院判决60人。', ['判决被告人 60人']],
    ['is those of a company', '甲某供述诈骗公司有60多人。', ['诈骗公司人员 60多人']],
    ['is those who were tried, and not the charge', '法院对6名干部以受贿罪、贪污罪等罪名,判处不等的有期徒刑。', ['被判处刑罚的干部 6名']],
    ['is those who were proceeded against', '警方对8人立案侦查。', ['被立案侦查人员 8人']],
    ['is those who paid back of themselves', '检察官劝导甲某等6人主动退赃退赔。', ['主动退赃退赔人员 6人']],
    ['leaves a noun of people as it is', '抓获骨干成员8人。', ['抓获骨干成员 8人']],
  ]);
});

describe('the crime of a Chinese caption', () => {
  readings([
    ['is shared by two steps, each with its number', '共批捕、起诉盗窃犯罪2800人、3700人,同比分别上升5%、6%。', ['批捕盗窃犯罪 2800人', '起诉盗窃犯罪 3700人', '批捕盗窃犯罪同比上升 5%', '起诉盗窃犯罪同比上升 6%']],
    ['is that of both numbers where one step has two', '共批捕盗窃犯罪280件、370人。', ['批捕盗窃犯罪 280件', '批捕盗窃犯罪 370人']],
    ['stands in the clause before that says how it moved', '批捕、起诉盗伐林木类犯罪人数显著增加,共逮捕480人,起诉520人。', ['逮捕盗伐林木类犯罪 480人', '起诉盗伐林木类犯罪案件 520人']],
    ['is none of those named before everybody was counted', '共起诉盗窃犯罪280人,共逮捕480人,起诉520人。', ['起诉盗窃犯罪 280人', '逮捕犯罪嫌疑人 480人', '起诉犯罪嫌疑人 520人']],
  ]);
});

describe('the verb of a list of Chinese figures', () => {
  readings([
    ['stops where an item has its own', '冻结账户6个,为村民保住房产3套。', ['冻结账户 6个', '为村民保住房产 3套']],
    ['stops where one that is listed begins', '抓获犯罪嫌疑人36人,扣押金条48根。', ['抓获犯罪嫌疑人 36人', '扣押金条 48根']],
    ['is that of the level where a change is told', '侦破案件862起,较去年同期多破137起。', ['侦破案件 862起', '侦破案件较去年同期多破 137起']],
    ['stops where somebody else is dealt with', '约谈企业12家次,对6家违规门店停止供货。', ['约谈企业 12家次', '违规门店停止供货 6家']],
    ['does nothing to what was left over', '银行拦截被骗资金360万元,剩余24万元。', ['拦截被骗资金 360万元', '剩余金额 24万元']],
    ['sells no people', '销售药酒3600盒,受骗老人480余名。', ['销售药酒 3600盒', '受骗老人 480余名']],
    ['goes on to things without a verb', '扣押手机36部,银行卡48张。', ['扣押手机 36部', '扣押银行卡 48张']],
  ]);
});

describe('what a Chinese caption of a sum or a step must not lose', () => {
  readings([
    ['is that only one lost so much', '损失最大的一位损失了460万元。', ['单人最高损失金额 460万元']],
    ['is that it is an average', '全县发案36起,案均24.6万元。', ['发案 36起', '案均金额 24.6万元']],
    ['is that it was not paid back', '至案发时尚有2.4亿元未归还。', ['未归还金额 2.4亿元']],
    ['is on which ground nobody was charged', '其中相对不起诉144人、存疑不起诉36人。', ['相对不起诉犯罪嫌疑人 144人', '存疑不起诉犯罪嫌疑人 36人']],
    ['is from which sum on a case was counted', '其中60万元以上大案7起。', ['60万元以上大案 7起']],
    ['is nothing where everybody lost it together', '村民共损失460万元。', ['村民损失金额 460万元']],
  ]);
});

describe('a Chinese caption leaves out', () => {
  readings([
    ['after whom a gang is named', '擒获以甲某为首的犯罪嫌疑人24人。', ['擒获犯罪嫌疑人 24人']],
    ['to which gang it points back', '警方端掉该团伙犯罪窝点7处。', ['端掉犯罪窝点 7处']],
    ['in which operation they were caught', '此次断链行动共抓获涉案人员84名。', ['抓获涉案人员 84名']],
    ['which case a sum belongs to', '警方侦破特大洗钱案 涉案资金达6.2亿元。', ['涉案资金 6.2亿元']],
    ['that it came next', '其次是价格违法案件86件。', ['价格违法案件 86件']],
    ['what ends of other words cling to it', '在册的子公司一共有38家。', ['在册的子公司 38家']],
    ['but not how sure a sum is', '我们估计该团伙的赃款有6000万元。', ['估计赃款 6000万元']],
    ['but not which people are meant', '警方对该团伙的8名一般参加者不予批准逮捕。', ['对一般参加者不予批准逮捕 8名']],
  ]);
});

describe('a Chinese caption tells no lie', () => {
  readings([
    ['of what each of them earned', '每成功介绍一人获利7000元。', []],
    ['of goods that could be made', '查获咖啡成品300盒,可制成品咖啡6000盒。', ['查获咖啡成品 300盒', '可制成品咖啡 6000盒']],
    ['of apps that have users together', '专案组发现2个涉赌APP共计注册用户60余万人。', ['发现涉赌APP 2个', '涉赌APP注册用户 60余万人']],
    ['of how many make a gang', '有10人以上的共同犯罪14起。', ['10人以上的共同犯罪 14起']],
    ['of those sent out, where things were shut down', '警方出动70人在甲市、乙市同时收网,“某星”“某海”2个涉赌APP被成功打掉。', ['出动警力 70人', '涉赌APP被成功打掉 2个']],
  ]);

  it('of a level that was reached: it is that of its time', () => {
    const levels = every(drafted('受理盗窃案件由2031年的26件48人上升至2032年的34件62人。')).map(({label, display, period}) => `${label} ${display} ${period?.label}`);

    assert.deepEqual(levels, ['受理盗窃案件 26 2031年', '受理盗窃案件 48 2031年', '受理盗窃案件 34 2032年', '受理盗窃案件 62 2032年']);
  });

  it('about the time of another clause', () => {
    const [sum] = every(drafted('2031年主要成员从境外回国后,在县里收购银行卡,涉案金额高达3000余万元。'));

    assert.equal(sum?.period, undefined);
  });

  it('and has the time that stands before its own clauses', () => {
    const [cases] = every(drafted('2031年,全市破获诈骗案件260起。'));

    assert.equal(cases?.period?.label, '2031年');
  });
});
