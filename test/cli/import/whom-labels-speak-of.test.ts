import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drafted, reviewIn} from './helpers/drafted.js';
import {leftOut, readings} from './helpers/readings.js';

describe('the label of people in a Chinese release', () => {
  readings([
    ['says that they were sentenced, and to what', '法院以诈骗罪分别判处周某某等9名被告人三年至八个月不等的有期徒刑。', ['被判处有期徒刑的被告人 9名']],
    ['says no penalty where there were several', '一审法院判处其余6名被告人拘役或有期徒刑。', ['被判处刑罚的其余被告人 6名']],
    ['says the next penalty of the same court', '法院判处4名被告人有期徒刑,3名被告人拘役。', ['被判处有期徒刑的被告人 4名', '被判处拘役的被告人 3名']],
    ['says that they were swindled, and not taken', '共骗得35名老年人人民币共计412万余元。', ['被骗老年人 35名', '骗取老年人金额 412万余元']],
    ['says so however they are told from others', '诈骗60名有代办需求人员共计92万元。', ['被骗有代办需求人员 60名', '骗取有代办需求人员金额 92万元']],
    ['says so too where they stand before their number', '先后诈骗被害人47名。', ['被骗被害人 47名']],
    ['says what was done to a group at once', '民警在一出租屋内将孙某等5人控制。', ['被控制人员 5人']],
    ['says what was done to a group in the next clause', '赵某等6人刚下火车,就被民警当场抓获。', ['被抓获人员 6人']],
    ['says what a group did where nothing was done to it', '黄某等8人非法获利210万余元。', ['非法获利人员 8人', '非法获利 210万余元']],
    ['says what an authority did in the next clause', '对参与开设赌场的24名骨干成员,检察机关依法提起公诉。', ['被提起公诉的骨干成员 24名']],
    ['says what was done to those who stand before their number', '对公司管理层共9人依法批准逮捕。', ['被批准逮捕的公司管理层 9人']],
    ['says to whom it was done', '检察机关对其中12名情节较轻的犯罪嫌疑人作出不起诉决定。', ['对情节较轻的犯罪嫌疑人作出不起诉决定 12名']],
    ['says what was done with their things', '对560余名投资人的报案材料进行收集、核对。', ['被收集、核对报案材料的投资人 560余名']],
    ['says what tells them from the others', '其余13名被告人系从犯。', ['系从犯的其余被告人 13名']],
    ['says what they were made', '组织招揽来自多省的4300人为会员。', ['被招揽为会员的人员 4300人']],
    ['says how many of them came', '28名涉案人员仅到案9人。', ['涉案人员 28名', '涉案人员到案 9人']],
    ['is not made of a case whose court did nothing to them', '法院认为判处适当,另有7人旁听。', ['旁听 7人']],
  ]);
});

describe('the label of a Chinese figure names nobody', () => {
  readings([
    ['who gave back money', '何某退回赃款3万元。', ['退回赃款 3万元']],
    ['who took in money', '杨某共非法吸收资金87万余元。', ['非法吸收资金 87万余元']],
    ['whose money was moved by another', '吴某帮助张某将赃款230万元转至境外。', ['赃款转至境外 230万元']],
    ['and points back at nobody', '该诈骗团伙非法获利560余万元。', ['诈骗团伙非法获利 560余万元']],
    ['nor at things that it describes', '销售上述贴着假商标的皮带4万余条。', ['销售贴着假商标的皮带 4万余条']],
    ['but keeps 上述 where nothing else says which they are', '抓获上述人员14名。', ['抓获上述人员 14名']],
  ]);
});

describe('the label of a Chinese figure has its own noun', () => {
  readings([
    ['though 全国 stands before the number', '案件涉及全国27个省份。', ['涉及省份 27个省份']],
    ['though it is the levels of something', '形成多达53个层级的传销网络。', ['传销网络层级 53个']],
    ['though another number tells which they are', '打掉“甲盟”“乙汇”2个市场占有率高达65%的技术公司。', ['打掉技术公司 2个', '市场占有率 65%']],
    ['and not the verb of the item before', '受理案件450件,提起公益诉讼120件。', ['受理案件 450件', '提起公益诉讼 120件']],
    ['and what was done to it', '对查获的370余部涉案手机进行检验。', ['被检验的涉案手机 370余部']],
    ['without what only the page needs', '追缴赃款人民币540万元(以下币种同)。', ['追缴赃款 540万元']],
    ['without how the sum was found', '最终确认涉案数额720万余元。', ['涉案数额 720万余元']],
    ['with what was done with the money', '刘某使用他人银行卡接收赃款78万元。', ['接收赃款 78万元']],
    ['when money was lost in gambling', '有的参赌人员短短一个月内就输了60多万元。', ['输掉金额 60多万元']],
  ]);

  leftOut([['when it is what one piece costs', '以每盒128元的价格对外销售。', '128元']]);
});

describe('the label of a Chinese figure takes the verb that counts', () => {
  readings([
    ['and no decision against it', '公安机关对不起诉决定提出复议38人。', ['对不起诉决定提出复议 38人']],
    ['and not the word for a stage of the proceedings', '延长审查起诉期限71件。', ['延长审查起诉期限 71件']],
    ['and not what was only proposed', '检察机关提出纠正意见52件。', ['提出纠正意见 52件']],
    ['with to whom it was done', '对已批准逮捕的嫌疑人提出继续侦查意见93次。', ['对已批准逮捕的嫌疑人提出继续侦查意见 93次']],
    ['with to what it was done in the clause before', '针对侦查违法行为,提出纠正46件。', ['对侦查违法行为提出纠正 46件']],
    ['with the crime they were accused of', '检察机关以洗钱罪提起公诉62人,同比上升31%。', ['以洗钱罪提起公诉 62人', '以洗钱罪提起公诉同比上升 31%']],
    ['with what courts adopted', '提出检察建议74件,法院采纳69件。', ['提出检察建议 74件', '采纳检察建议 69件']],
    ['that 依法 marks', '对轻微违法的商户,依法不予立案58件。', ['不予立案 58件']],
    ['of what the police found people doing', '民警发现全市有21名群众正在被骗。', ['发现正在被骗的群众 21名']],
    ['of what was done with the money', '郭某使用该卡转移诈骗资金43万元。', ['转移诈骗资金 43万元']],
    ['and no verb of the item before for a value', '查扣假冒化妆品2300余件,标值90余万元。', ['查扣假冒化妆品 2300余件', '查扣假冒化妆品标值 90余万元']],
    ['and not what came afterwards', '王先生投入12万元后无法提现。', ['事主投入金额 12万元']],
    ['of those who paid in, where the raiser of the money is told', '向1300余名社会公众募集资金2.7亿余元。', ['被吸收资金人员 1300余名', '募集资金 2.7亿余元']],
    ['of the founder of companies', '甲某先后注册成立山南甲公司等4家公司。', ['注册成立公司 4家']],
  ]);

  leftOut([
    ['and has none for what is still to be paid', '下一期还需再缴纳6.2万元。', '6.2万元'],
    ['and has none for what one piece is worth', '每购买一个价值8美元的积分即可提现。', '8美元'],
  ]);
});

describe('the label of a Chinese figure leaves out the people between', () => {
  readings([
    ['from whom it came', '先后收取龙某毒资共计8.2万元。', ['收取毒资 8.2万元']],
    ['who stand for a group', '抓获田某、韦某等涉赌嫌疑人27名。', ['抓获涉赌嫌疑人 27名']],
    ['whose trust was won', '先后骗取4名老人信任。', ['被骗取信任的老人 4名']],
    ['whose stakes were taken', '利用他的账户收取12人赌资共计4.2万元。', ['被收取赌资人员 12人', '收取赌资 4.2万元']],
    ['where they were found', '民警发现该团伙手机中潜在受害人竟有58人。', ['发现潜在受害人 58人']],
  ]);
});

describe('the label of a Chinese figure of the proceedings says for which crime', () => {
  readings([
    ['behind 对', '对侵犯财产类犯罪逮捕420人,起诉810人。', ['逮捕侵犯财产类犯罪 420人', '起诉侵犯财产类犯罪案件 810人']],
    ['before the verb', '拐骗罪等侵犯儿童类犯罪共批捕64人。', ['批捕侵犯儿童类犯罪 64人']],
    ['in the clause before', '生产有毒食品罪,受理审查起诉87人。', ['受理审查起诉生产有毒食品罪 87人']],
    ['and none that an earlier figure told where the last named another', '受理审查起诉涉枪犯罪90人,对传销“幕后人”逮捕29人,起诉36人。', ['受理审查起诉涉枪犯罪 90人', '逮捕传销“幕后人” 29人', '起诉传销“幕后人”案件 36人']],
    ['that their number counts', '办理涉网犯罪共涉及58个罪名。', ['涉及罪名 58个']],
    ['and says that it was no more at that time', '案件移送起诉时涉案赌资为52万元。', ['移送起诉时涉案赌资 52万元']],
  ]);
});

describe('the label of a Chinese figure is no scrap of its clause', () => {
  readings([
    ['where money was sent out', '又从甲公司账户分多笔转出62万元至他人账户。', ['转出至他人账户金额 62万元']],
    ['where a list of names stands before what is counted', '法院判决李某犯盗窃罪、诈骗罪、赌博罪等12个罪名。', ['判决罪名 12个']],
    ['where a gang has the name of its head', '韦某波诈骗团伙便成功作案26起。', ['作案 26起']],
    ['where all that was seized is valued together', '扣押现金80余万元,总计折合人民币价值约920万元。', ['扣押现金 80余万元', '扣押财物总价值 约920万元']],
    ['where it is told how a profit became known', '民警查获其贩卖电话卡获利6万元。', ['贩卖电话卡获利 6万元']],
    ['where a story stands before the payment', 'C女士轻信并扫码支付了6800元。', ['事主扫码支付金额 6800元']],
    ['where a group was caught', '民警将张某等6名犯罪嫌疑人抓获。', ['犯罪嫌疑人被抓获 6名']],
    ['where a place is on the way', '涉及各地的这46起诈骗案已告破。', ['诈骗案 46起']],
  ]);

  leftOut([['and is none of what somebody was seen doing', '民警发现当晚韦某携带4个纸箱进入小区。', '4个']]);

  it('and is put to the editor where two numbers share words that name neither', () => {
    const draft = drafted('审查起诉分别受理1230人、760人。');

    assert.ok(reviewIn(draft).some((each) => each.startsWith('uncertain-label 审查起诉受理')), reviewIn(draft).join('\n'));
  });
});
