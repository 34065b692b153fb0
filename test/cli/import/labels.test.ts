import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drafted, every, figuresOf, rejectedIn, reviewIn} from './helpers/drafted.js';
import {readings} from './helpers/readings.js';

describe('the label of a Chinese figure says whose it is', () => {
  readings([
    ['by the place that lost', '其中,柳荫街道损失31万元,石桥镇损失7.5万元。', ['柳荫街道损失 31万元', '石桥镇损失 7.5万元']],
    ['but not by the name of a victim', '王某某损失31万元。', ['损失金额 31万元']],
    ['by the kind of fraud that was just counted', '票务类诈骗发案19起,占比28%,损失47万元;冒充老师类8起,损失6万元。', ['票务类诈骗发案 19起', '票务类诈骗发案占比 28%', '票务类诈骗损失 47万元', '冒充老师类 8起', '冒充老师类损失 6万元']],
    ['but not by a kind where all are counted again', '票务类诈骗发案19起;全县损失88万元。', ['票务类诈骗发案 19起', '损失金额 88万元']],
    ['by the place that the clause before names', '发案最多的是柳荫街道,发案9起。', ['柳荫街道发案 9起']],
    ['by the kind that the clause before names', '高发类型为票务类诈骗,共13起,占比39%。', ['票务类诈骗 13起', '票务类诈骗占比 39%']],
    ['all along its sentence', '柳荫区电诈发案同比下降16%;破案同比上升31.5%。', ['柳荫区电诈发案同比下降 16%', '柳荫区电诈破案同比上升 31.5%']],
    ['for both of a pair', '全县电信诈骗发案数、损失数分别下降18%、22%。', ['全县电信诈骗发案数下降 18%', '全县电信诈骗损失数下降 22%']],
    ['by the kind of the cases that were tried', '审结网络诈骗案件82件,涉案金额9.3亿元。', ['审结网络诈骗案件 82件', '网络诈骗案件涉案金额 9.3亿元']],
    ['but not of the one case the police tell of', '侦破网络诈骗案件2起,涉案金额9.3亿元。', ['侦破网络诈骗案件 2起', '涉案金额 9.3亿元']],
    ['by what caused it', '投资诈骗共造成经济损失360万元。', ['投资诈骗造成经济损失 360万元']],
    ['by those for whom it was done', '为上当老人追回养老金66万元。', ['为上当老人追回养老金 66万元']],
    ['by the law it was opened under', '全县刑事立案41起,治安立案6起。', ['刑事立案 41起', '治安立案 6起']],
    ['once only', '为群众挽回群众损失66万元。', ['挽回群众损失 66万元']],
  ]);

  it('and has the kind of the whole that the paragraph before counted', () => {
    assert.deepEqual(figuresOf(drafted('全区网络诈骗案件累计损失86万元。', '其中柳荫街道损失31万元。')), ['网络诈骗案件损失 86万元', '柳荫街道网络诈骗案件损失 31万元']);
  });

  it('and has nothing of the paragraph before that it is no part of', () => {
    assert.deepEqual(figuresOf(drafted('全区网络诈骗案件累计损失86万元。', '柳荫街道损失31万元。')), ['网络诈骗案件损失 86万元', '柳荫街道损失 31万元']);
  });
});

describe('the label of a Chinese figure in a list says what its own number counts', () => {
  readings([
    ['with the nouns behind the numbers', '现场扣押60部手机、4台台式电脑、2张银行卡。', ['扣押手机 60部', '扣押台式电脑 4台', '扣押银行卡 2张']],
    ['with the nouns before the numbers', '现场扣押手机60部、台式电脑4台、银行卡2张。', ['扣押手机 60部', '扣押台式电脑 4台', '扣押银行卡 2张']],
    ['where 和 joins the last', '现场扣押60部手机和4台台式电脑。', ['扣押手机 60部', '扣押台式电脑 4台']],
    ['behind two verbs for one deed', '民警查获并依法扣押60部手机、4台台式电脑。', ['查获并依法扣押手机 60部', '查获并依法扣押台式电脑 4台']],
    ['where 和 joins one that stands before its number', '现场扣押60张银行卡和读卡器27台。', ['扣押银行卡 60张', '扣押读卡器 27台']],
    ['but both nouns where one number counts both', '现场扣押60张银行卡和电话卡。', ['扣押银行卡和电话卡 60张']],
    ['where something sums up the list', '现场扣押60部手机、22本账本等涉案物品。', ['扣押手机 60部', '扣押账本 22本']],
    ['though a noun begins with a letter', '现场扣押60部手机,22个U盘、3辆作案车辆。', ['扣押手机 60部', '扣押U盘 22个', '扣押作案车辆 3辆']],
    ['though a noun begins like a deed', '抓获逃犯32名、组织者14名、会员51名。', ['抓获逃犯 32名', '抓获组织者 14名', '抓获会员 51名']],
    ['where a deed of its own begins', '抓获逃犯32名,组织群众140名。', ['抓获逃犯 32名', '组织群众 140名']],
    ['with verbs of its own', '抓获32名嫌疑人、扣押5辆货车。', ['抓获嫌疑人 32名', '扣押货车 5辆']],
  ]);
});

describe('the label of a Chinese figure says what was done', () => {
  readings([
    ['with money that a deed alone stands before', '上当老人被骗7万元,民警止付4万元。', ['上当老人被骗金额 7万元', '止付金额 4万元']],
    ['with people, for whom the deed is enough', '民警劝阻120人。', ['劝阻群众 120人']],
    ['however the fraud was committed', '他被人以代购的方式骗走3.5万元。', ['被骗走金额 3.5万元']],
    ['without the name of the victim', '对方骗走赵女士2.5万元。', ['骗走金额 2.5万元']],
    ['with what was paid for', '他先支付了900元押金。', ['支付押金 900元']],
    ['for those who were handed something', '向28名老人集中返还依法扣押的41万元养老金。', ['向老人返还养老金 28名', '返还依法扣押的养老金 41万元']],
    ['for those who had something got back', '为12名老人追回养老金56万元。', ['为老人追回养老金 12名', '追回养老金 56万元']],
    ['for the cases whose money was moved', '民警将15起案件的涉案资金72万元返还给失主。', ['返还涉案资金的案件 15起', '涉案资金返还给失主 72万元']],
    ['with money that somebody had to give back', '责令该店将多收取的80.5元退还给顾客。', ['多收取金额退还给顾客 80.5元']],
    ['with sums that were sold or bet', '该店用劣质原料制作零食并在网上销售金额合计70余万元。', ['销售金额 70余万元']],
    ['with sums of whatever kind that only a word for sums names', '经查,该店用劣质原料制作零食的案件金额合计70余万元。', ['金额 70余万元']],
    ['to those from whom somebody swindled money', '该团伙从70余名老人处骗得现金91万余元。', ['被骗老人 70余名', '骗得现金 91万余元']],
    ['to those whose money was taken in', '该公司累计向2万余人吸收存款33亿余元。', ['被吸收资金人员 2万余人', '吸收存款 33亿余元']],
    ['and that a talk was given to them', '民警累计向2万余人宣讲防骗知识。', ['宣讲防骗知识 2万余人']],
    ['and not where they were sent', '专案组出动80人在云溪市、东山市开展抓捕。', ['出动警力 80人']],
    ['and not of suspects that they were sent', '专案组出动警力40名,将公司经理等62名犯罪嫌疑人一举抓获。', ['出动警力 40名', '将公司经理等犯罪嫌疑人一举抓获 62名']],
    ['with what was paid', '刘女士扫码后支付了9000元。', ['事主支付金额 9000元']],
    ['and not with what is only to be paid', '扫码后页面显示要支付9000元。', []],
    ['and what was not done', '该公司未兑付本金91万余元。', ['未兑付本金 91万余元']],
    ['on an average day', '日均止付资金35万元。', ['日均止付资金 35万元']],
    ['in all, not on an average day', '全年止付资金35万元。', ['止付资金 35万元']],
    ['to the case and not to its sum', '侦破涉案金额3000余万元的特大赌博案。', ['涉案金额 3000余万元']],
    ['to those who were not arrested', '批准逮捕21人,不捕34人。', ['批准逮捕犯罪嫌疑人 21人', '不捕犯罪嫌疑人 34人']],
    ['for those whom the words before the number tell', '向被冒名办卡的40名学生退还话费3.2万元。', ['向被冒名办卡的学生退还话费 40名', '退还话费 3.2万元']],
    ['for those who were helped', '帮助35名老人挽回损失。', ['帮助老人挽回损失 35名']],
    ['for those who were moved to do it', '活动吸引2万余人参与答题。', ['参与答题 2万余人']],
    ['to accounts that stand before the number', '涉案账户320个被冻结。', ['涉案账户被冻结 320个']],
    ['by what the clause before set up', '推出老人转账延时到账服务,已服务2.4万人次。', ['老人转账延时到账服务 2.4万人次']],
    ['to those whom only their deed tells', '清理从事网络赌博推广的80人。', ['清理从事网络赌博推广的人员 80人']],
    ['with the fine and not with its kind', '市场监管部门作出罚款3500元的行政处罚。', ['罚款 3500元']],
  ]);
});

describe('the label of a Chinese figure names what is counted', () => {
  readings([
    ['and not those who joined in it', '市公安局联合市教育局、市妇联等9个部门开展宣传。', ['联合部门 9个']],
    ['and not the partners by name', '与甲云、乙付等30余家支付企业开展合作。', ['与支付企业开展合作 30余家']],
    ['and not the sites by name', '行动关停“甲购”“乙淘”等12个网站。', ['关停网站 12个']],
    ['where only names stand before the number', '行动打掉“甲网”“乙网”2个诈骗网站。', ['打掉诈骗网站 2个']],
    ['behind a quoted name', '14个“代刷”诈骗团伙被打掉。', ['“代刷”诈骗团伙被打掉 14个']],
    ['behind 包含', '抓获犯罪嫌疑人60名,其中包含17名归国人员。', ['抓获犯罪嫌疑人 60名', '归国人员 17名']],
    ['in work that is no result', '反诈中心共发起账户比对61起、号码关联核验235个、资金流向研判97次。', ['发起账户比对 61起', '号码关联核验 235个', '资金流向研判 97次']],
    ['in an item that 、 joins to a figure', '发起账户比对61起、跨行溯源23个。', ['发起账户比对 61起', '发起跨行溯源 23个']],
    ['that somebody looked at', '宣传片播放量突破90万。', ['宣传片播放量 突破90万']],
    ['in a part of a whole', '其中大学生占18%。', ['大学生占比 18%']],
    ['without what it was worth in all', '发放奖品共计价值66万元。', ['发放奖品 66万元']],
    ['in a share, without what joins it to others', '且大学生占总人数的31%。', ['大学生占总人数 31%']],
    ['in a share, without the price told on the way', '鸡蛋售价6元/斤差价率41%。', ['鸡蛋差价率 41%']],
    ['in shares taken together', '大学生占总人数的31%,教师占总人数的9%,两者合计占比40%。', ['大学生占总人数 31%', '教师占总人数 9%', '大学生、教师合计占总人数 40%']],
  ]);
});

describe('a change in a Chinese release', () => {
  readings([
    ['has for its subject what the clause before says of it', '师生满意度稳步提升,较上年提升2.6个百分点。', ['师生满意度较上年提升 2.6个百分点']],
    ['has for its subject what was counted last, where the clause before says nothing', '接报网络警情70起,同比下降9%。', ['接报网络警情 70起', '接报网络警情同比下降 9%']],
    ['may be a multiple', '今年抓获涉赌人员同比增长1.8倍。', ['抓获涉赌人员同比增长 1.8倍']],
    ['may be a multiple of what was before', '追赃金额达到860万元,是上年同期的3.4倍。', ['追赃金额 860万元', '追赃金额是上年同期的 3.4倍']],
    ['may be a number of cases fewer', '网络警情比上年同期少发35起。', ['网络警情比上年同期少发 35起']],
  ]);

  readings([
    ['goes on to compare what the change before it was of', '抓获嫌疑人12名,网络警情数同比下降6%,环比上升2%。', ['抓获嫌疑人 12名', '网络警情数同比下降 6%', '网络警情数环比上升 2%']],
    ['is of the rate that rose from one share to another', '师生知晓率从68%提升至91%,提高23个百分点。', ['师生知晓率 91%', '师生知晓率提高 23个百分点']],
  ]);

  it('of nothing is for the editor to label', () => {
    assert.ok(reviewIn(drafted('工作成效明显,同比下降6%。')).some((each) => each.startsWith('uncertain-label')));
  });

  it('of something is not', () => {
    assert.ok(!reviewIn(drafted('网络警情数同比下降6%。')).some((each) => each.startsWith('uncertain-label')));
  });

  it('has its base where the number it is compared with stands', () => {
    const found = every(drafted('共立网络诈骗案件33起,环比5月份21起,上升57.1%。'));

    assert.deepEqual(found.map(({label, comparison}) => [label, comparison?.base]), [['立网络诈骗案件', undefined], ['5月份立网络诈骗案件', undefined], ['立网络诈骗案件环比上升', '环比']]);
  });

  it('has no base that stands with another number, behind a semicolon', () => {
    const found = every(drafted('共立网络诈骗案件33起,环比5月份21起;抓获嫌疑人12名,上升9%。'));

    assert.equal(found[found.length - 1]?.comparison, undefined);
  });

  for (const sentence of ['对方宣称收益同比增长3倍。', '可并处违法所得二倍即2倍的罚款。']) {
    it(`is no multiple that somebody promises or has to pay: ${sentence}`, () => assert.ok(rejectedIn(drafted(sentence)).some((each) => each.startsWith('multiple')), rejectedIn(drafted(sentence)).join('; ')));
  }
});

describe('the time a Chinese figure counts', () => {
  const periods = (sentence: string) => every(drafted(sentence)).map(({label, period}) => [label, period?.label]);

  it('stands beside the label and not in it', () => {
    assert.deepEqual(periods('1-5月网络诈骗发案77起。'), [['网络诈骗发案', '1-5月']]);
  });

  it('is that of its sentence', () => {
    assert.deepEqual(periods('今年以来,全县抓获犯罪嫌疑人77名,打掉团伙6个。'), [['抓获犯罪嫌疑人', '今年以来'], ['打掉团伙', '今年以来']]);
  });

  it('from a year to this day', () => {
    assert.deepEqual(periods('2027年至今,我市抓获犯罪嫌疑人77名。'), [['抓获犯罪嫌疑人', '2027年至今']]);
  });

  it('once for the whole release where it counts from the same day', () => {
    assert.deepEqual(periods('2030年1月以来,各地严打诈骗。今年以来,全县抓获犯罪嫌疑人77名。'), [['抓获犯罪嫌疑人', undefined]]);
  });

  it('with the figure where the release counts from another day', () => {
    assert.deepEqual(periods('2030年4月以来,各地严打诈骗。今年以来,全县抓获犯罪嫌疑人77名。'), [['抓获犯罪嫌疑人', '今年以来']]);
  });

  it('is the nearer one of two', () => {
    assert.deepEqual(periods('2029年,抓获犯罪嫌疑人77名;2030年,抓获犯罪嫌疑人91名。').map(([, period]) => period), ['2029年', '2030年']);
  });

  it('is not the time of what it is compared with', () => {
    assert.deepEqual(periods('抓获犯罪嫌疑人77名,2029年同期64名。')[0], ['抓获犯罪嫌疑人', undefined]);
  });

  it('is not the day of a story', () => {
    assert.deepEqual(periods('2029年5月3日,民警抓获犯罪嫌疑人7名。'), [['抓获犯罪嫌疑人', undefined]]);
  });
});

describe('a number without digits', () => {
  const numbers: readonly (readonly [sentence: string, display: string, value: number, approximation: string])[] = [
    ['冻结资金近百亿元。', '近百亿', 10_000_000_000, 'below'],
    ['上当老人达上万名。', '上万', 10_000, 'atLeast'],
    ['追回损失超千万元。', '超千万', 10_000_000, 'atLeast'],
    ['追回损失一百余万元。', '一百余万', 1_000_000, 'atLeast'],
  ];
  for (const [sentence, display, value, approximation] of numbers) {
    it(`is a figure when a word before it says how near it is: ${display}`, () => {
      const [figure] = every(drafted('该案抓获嫌疑人12名。', sentence)).slice(1);

      assert.deepEqual([figure?.display, figure?.value, figure?.approximation], [display, value, approximation]);
    });
  }

  it('is none when it only says many', () => {
    assert.deepEqual(figuresOf(drafted('骗局害了千家万户,百元也要警惕。')), []);
  });

  it('is none in what a suspect said', () => {
    assert.deepEqual(figuresOf(drafted('甲某交代:“我们这几年来靠着网上开设的赌场盈利近亿元,大家都拿到了不少的分成。”')), []);
  });
});

describe('how far officers travelled', () => {
  it('is no figure', () => {
    assert.deepEqual(rejectedIn(drafted('出动警力300余人次,足迹遍布20多个省份。')), ['extent 20多个省份']);
  });

  it('is another thing than how many accounts they found', () => {
    assert.deepEqual(reviewIn(drafted('追查资金足迹,冻结账户20多个。')).filter((each) => each.startsWith('uncertain')), []);
  });
});
