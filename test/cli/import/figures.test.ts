import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drafted, every, figuresOf, rejectedIn, reviewIn} from './helpers/drafted.js';

describe('a figure of a Chinese release', () => {
  it('is not money that somebody was made to transfer', () => {
    const draft = drafted('民警核实，对方要求把20万元资金转到其账户。');

    assert.deepEqual([figuresOf(draft), rejectedIn(draft)], [[], ['transfer 20万元']]);
  });

  it('is not money that somebody was asked to pay', () => {
    const draft = drafted('对方以验证身份为由，要求其转账支付3万余元。');

    assert.deepEqual([figuresOf(draft), rejectedIn(draft)], [[], ['transfer 3万余元']]);
  });

  const readings: readonly (readonly [behaviour: string, sentence: string, figures: readonly string[]])[] = [
    ['has verb and noun for its label', '全市公安机关共破获网络犯罪案件317起。', ['破获网络犯罪案件 317起']],
    ['is read when the number comes first', '先后抓获24名犯罪嫌疑人。', ['抓获犯罪嫌疑人 24名']],
    ['keeps its verb for the list that follows', '扣押电脑12台、手机40部、银行卡7张。', ['扣押电脑 12台', '扣押手机 40部', '扣押银行卡 7张']],
    ['does not lend its verb to the next sentence half', '查获窝点3个;涉案资金达90万元。', ['查获窝点 3个', '涉案资金 90万元']],
    ['may be all verb', '刑事拘留18人,行政处罚33人。', ['刑事拘留犯罪嫌疑人 18人', '行政处罚违法人员 33人']],
    ['takes what the words behind it tell', '对违法从业的16名人员进行行政处罚。', ['对违法从业的人员进行行政处罚 16名']],
    ['keeps a double unit', '查封场所45家(次)。', ['查封场所 45家(次)']],
    ['pairs nouns with numbers by 分别', '盗窃、诈骗警情分别为64起、95起。', ['盗窃警情 64起', '诈骗警情 95起']],
    ['gives two changes in a row to the two figures before them', '批准逮捕诈骗犯罪嫌疑人820人、提起公诉1300人,同比上升4.5%、15%。',
      ['批准逮捕诈骗犯罪嫌疑人 820人', '提起公诉诈骗犯罪嫌疑人 1300人', '批准逮捕诈骗犯罪嫌疑人同比上升 4.5%', '提起公诉诈骗犯罪嫌疑人同比上升 15%']],
    ['gives one change to the figure before it', '批准逮捕诈骗犯罪嫌疑人820人、提起公诉1300人,同比上升4.5%。',
      ['批准逮捕诈骗犯罪嫌疑人 820人', '提起公诉诈骗犯罪嫌疑人 1300人', '提起公诉诈骗犯罪嫌疑人同比上升 4.5%']],
    ['deals out no number of another kind', '刑事、治安警情同比分别下降13%、8%,270余场大型活动平安举行。', ['刑事警情同比下降 13%', '治安警情同比下降 8%', '大型活动平安举行 270余场']],
    ['takes 分别 of a change from the figures before it', '破获案件50起、抓获嫌疑人90名,同比分别上升12%和31.5%。', ['破获案件 50起', '抓获嫌疑人 90名', '破获案件同比上升 12%', '抓获嫌疑人同比上升 31.5%']],
    ['is told by what was done to those counted', '将109名失信人员纳入不良信用名单。', ['失信人员纳入不良信用名单 109名']],
    ['may have a verb nobody knows', '民警盘查了60余名涉案人员。', ['盘查涉案人员 60余名']],
    ['leaves out how it was done', '通过讲座、问答等形式组织宣传活动30余场次。', ['组织宣传活动 30余场次']],
    ['has its own noun behind 和', '约谈33家商业银行和7家通信企业。', ['约谈商业银行 33家', '约谈通信企业 7家']],
    ['keeps the authority that set the case apart', '侦破公安部督办案件1起、省公安厅督办案件5起。', ['侦破公安部督办案件 1起', '侦破省公安厅督办案件 5起']],
    ['may be money without a currency', '冻结资金8亿,扣押手机70部。', ['冻结资金 8亿', '扣押手机 70部']],
    ['pairs shares with the list before them', '刷单返利类、虚假贷款类、冒充客服类等3类警情高发,分别占比35%、15%和8.3%。', ['刷单返利类占比 35%', '虚假贷款类占比 15%', '冒充客服类占比 8.3%']],
    ['does not name the masked people it counts', '抓获甲某、乙某某、丙某丁等4名犯罪嫌疑人。', ['抓获犯罪嫌疑人 4名']],
    ['counts the officers who were sent', '岭南网警抽调30余名干警。', ['抽调干警 30余名']],
    ['counts people who were put under control', '民警控制了12名员工。', ['控制员工 12名']],
    ['takes a decision to arrest from behind the number', '检察院对情节较重的8人做出批准逮捕决定。', ['批准逮捕犯罪嫌疑人 8人']],
    ['takes 监视居住 from behind a number and a space', '5人 被监视居住。', ['监视居住犯罪嫌疑人 5人']],
    ['goes on behind the depth of the levels', '3个月内吸收会员6级、2万余人。', ['吸收会员 2万余人']],
    ['counts what a platform noticed', '平台监测到的3亿条情报中,多数无效。', ['监测情报 3亿条']],
    ['may be a number of events', '泄露事件达12345起。', ['泄露事件 12345起']],
    ['is read with spaces around it', '对辖区的 1200 多个 App 开展了摸排调查。', ['对辖区的App开展了摸排调查 1200多个']],
    ['counts information without a measure word', '该系统采集了 30 多万学员的个人信息并明文存储。', ['采集学员的个人信息 30多万']],
    ['counts the leading members of a gang', '该团伙中,5名“组长”、“话务员”为骨干成员。', ['“组长”、“话务员”骨干成员 5名']],
    ['counts the other members of a gang', '该团伙另有13名“帮手”进行支撑。', ['“帮手” 13名']],
    ['is the fine somebody was sentenced to', '甲某被判处有期徒刑二年,并处罚金6万元。', ['罚金 6万元']],
    ['is the money paid into a scam in the end', '受害人共投入资金7000元。', ['受害人投入资金 7000元']],
    ['leaves out what was done before', '甲某申请企业号码并招募员工21名。', ['招募员工 21名']],
    ['keeps 合并 in one piece', '多家民营企业合并重组案件21起。', ['多家民营企业合并重组案件 21起']],
    ['leaves out on which platform it was', '在“云上积分”会员平台上发展会员300余人。', ['发展会员 300余人']],
    ['keeps 涉及 with its money', '该案涉及资金9亿元。', ['涉及资金 9亿元']],
    ['keeps the currency out of the label', '涉案金额共计人民币191万元。', ['涉案金额 191万元']],
    ['is the money a city spends', '市财政再投入300万元。', ['市财政再投入金额 300万元']],
    ['is a share that rose', '发案数上涨5%。', ['发案数上涨 5%']],
    ['does not name those who stand before the number', '甲某、乙某等15名犯罪嫌疑人被抓获。', ['犯罪嫌疑人被抓获 15名']],
    ['is decided by a law that its sentence names', '依据《某某法》第七十条对当事人处罚款20万元。', ['罚款 20万元']],
    ['counts the people of the cases before it', '共起诉诈骗罪37件90人。', ['起诉诈骗罪 37件', '起诉诈骗罪 90人']],
    ['counts the people of the cases before it without a noun', '共立案64件71人。', ['立案 64件', '立案 71人']],
    ['counts the people of the cases before it behind a stroke', '全年起诉64件/71人。', ['起诉案件 64件', '起诉犯罪嫌疑人 71人']],
    ['counts the people of the gangs before it', '打掉团伙8个61人。', ['打掉团伙 8个', '打掉团伙 61人']],
    ['does not count people who have a noun of their own with what stands before them', '发现窝点8个61名员工。', ['发现窝点 8个', '发现员工 61名']],
    ['counts those whom the cases before it involve', '全市共立案64件、涉71人。', ['立案 64件', '立案涉及人员 71人']],
    ['counts those involved without a mark between', '立案64件涉71人。', ['立案 64件', '立案涉及人员 71人']],
    ['counts those involved in brackets', '侦破案件64件(涉及71人)。', ['侦破案件 64件', '侦破案件涉及人员 71人']],
    ['keeps the noun of those involved', '立案64件,涉及被告人71人。', ['立案 64件', '涉及被告人 71人']],
    ['counts the cases that the people before it are involved in', '抓获嫌疑人71人,涉64起案件。', ['抓获嫌疑人 71人', '抓获嫌疑人涉及案件 64起']],
    ['may be a number of calls', '该团伙拨打诈骗电话96110余次。', ['拨打诈骗电话 96110余次']],
    ['may be calls behind the verb', '民警逐一拨打320次。', ['拨打 320次']],
    ['may be what a hotline took', '热线受理投诉120件。', ['受理投诉 120件']],
    ['may be about twenty', '抓获20来名嫌疑人。', ['抓获嫌疑人 20来名']],
    ['counts who stands behind the number', '成功将该团伙17名成员全部抓获。', ['成员被抓获 17名']],
    ['is not named after the case it belongs to', '该案18名犯罪嫌疑人均已被刑事拘留。', ['犯罪嫌疑人被刑事拘留 18名']],
    ['is named after who the listed people are', '于3月2日、9日先后将该团伙骨干成员甲某、乙某林、丙某等7人抓获。', ['骨干成员被抓获 7人']],
    ['is named after what was done when only names stand before it', '目前,甲某等9人已被依法刑事拘留。', ['被刑事拘留人员 9人']],
    ['counts those on the spot', '发现该仓库里有10余名“话务员”在打电话。', ['发现“话务员” 10余名']],
    ['counts the groups that were formed', '抽调300名警力,组成40个行动组实施抓捕。', ['抽调警力 300名', '组成行动组 40个']],
    ['keeps the list that its noun holds together', '抓获33名江东、江西籍犯罪嫌疑人。', ['抓获江东、江西籍犯罪嫌疑人 33名']],
    ['may be a kind of case', '警情类型主要有:冒充客服类7宗,刷单返利类5宗。', ['冒充客服类 7宗', '刷单返利类 5宗']],
    ['may stand in brackets', '上周接报的警情里,虚假贷款诈骗(14宗)、虚假购物诈骗(9宗)较突出。', ['虚假贷款诈骗 14宗', '虚假购物诈骗 9宗']],
    ['pairs shares with places', '警情发生在甲区、乙县,分别约占40%、60%。', ['甲区警情占比 40%', '乙县警情占比 60%']],
    ['keeps what both nouns share', '全市接报盗窃、火灾警情同比分别下降7%、3%。', ['全市接报盗窃警情同比下降 7%', '全市接报火灾警情同比下降 3%']],
    ['is the amount of what was counted', '返还涉诈资金30笔、金额2万元。', ['返还涉诈资金 30笔', '返还涉诈资金金额 2万元']],
    ['tells amounts of two kinds apart', '共接报警情10起。其中,涉学生警情8起,涉案金额5万元;涉教工警情2起,涉案金额3万元。', ['接报警情 10起', '涉学生警情 8起', '涉学生涉案金额 5万元', '涉教工警情 2起', '涉教工涉案金额 3万元']],
    ['is what befell somebody, without the story', '他按照提示向对方多次转账共计5万元。', ['向对方转账金额 5万元']],
    ['keeps the kind of suspects', '其中出售银行卡涉嫌帮助网络犯罪嫌疑人13人。', ['出售银行卡涉嫌帮助网络犯罪嫌疑人 13人']],
    ['may be victims', '已有1万多人落入陷阱。', ['落入陷阱 1万多人']],
    ['tells what happened to those it counts', '全省有5200余名涉赌人员被限制出境,980名参赌人员受到行政处罚。', ['涉赌人员被限制出境 5200余名', '参赌人员受到行政处罚 980名']],
    ['names the crime of the accused from the cases before them', '法院审结诈骗犯罪案件11件,22名被告人被判处刑罚。', ['审结诈骗犯罪案件 11件', '被判处刑罚的诈骗犯罪被告人 22名']],
    ['takes what rose from the sentence before', '法院审结诈骗犯罪案件11件。其中,2028年同比上升7%。', ['审结诈骗犯罪案件 11件', '2028年审结诈骗犯罪案件同比上升 7%']],
    ['takes what its parts are of from the sentence before', '上月,全市诈骗警情达到40起。其中,涉及大学的30起,占75%。', ['诈骗警情 40起', '涉及大学的诈骗警情 30起', '涉及大学的诈骗警情占比 75%']],
    ['takes what the cases were about from the head of the sentence', '在治理骚扰电话犯罪方面,云溪共侦破案件16起。', ['侦破骚扰电话犯罪案件 16起']],
    ['takes no subject from a sentence with figures of its own', '在治理骚扰电话犯罪方面,查处团伙4个。全年共侦破案件900起。', ['查处团伙 4个', '侦破案件 900起']],
    ['may be of kinds that a colon announces', '多发的警情分别是:票务代购(演出)17起、账号租借6起。', ['票务代购(演出) 17起', '账号租借 6起']],
    ['leaves out where its people are', '受害人遍布全国7个省市60余人。', ['受害人 60余人']],
    ['counts the victims of a fraud', '该集团共诈骗81名被害人。', ['被骗被害人 81名']],
    ['has acts of its own in a list', '全市共立诈骗案件103起,破案45起。', ['立诈骗案件 103起', '破案 45起']],
    ['does not count victims with the verb before them', '招募“话务员”50余人,诈骗金额达600余万元,受害者200余人。', ['招募“话务员” 50余人', '诈骗金额 600余万元', '受害者 200余人']],
    ['keeps that it is an average', '平均每起案件损失5.6万元。', ['平均每起案件损失 5.6万元']],
    ['is a share of what it was told to be', '其中,刷单类诈骗案件412起,占全部案件的34%。', ['刷单类诈骗案件 412起', '刷单类诈骗案件占全部案件 34%']],
    ['may be people who did something', '全市共有86万名群众下载反诈App。', ['群众下载反诈App 86万名']],
    ['names the act of a swindler with what he took', '甲某骗取被害人钱款80余万元。', ['骗取被害人钱款 80余万元']],
    ['leaves out which batch it was', '决定挂牌督办第四批8起特大诈骗犯罪案件。', ['挂牌督办特大诈骗犯罪案件 8起']],
    ['is a fine that somebody has to pay', '云溪网安部门依法给予该公司警告,并处罚款5万元。', ['罚款 5万元']],
    ['is none where the law says between which sums', '依法可以给予警告,并处罚款5万元以上10万元以下。', []],
    ['keeps who set a case apart', '侦破案件16起,省公安厅挂牌督办5起。', ['侦破案件 16起', '省公安厅挂牌督办 5起']],
    ['is about each action of its own', '在打击“网络水军”行动中,侦破案件190起;在“护苗”行动中,侦破案件60起。', ['侦破网络水军案件 190起', '侦破案件 60起']],
    ['stands with a space before its sign', '网上购物诈骗9起,占比31.5 %。', ['网上购物诈骗 9起', '网上购物诈骗占比 31.5%']],
    ['may be a district in a list', '高发地区前三:甲区13起、乙市12起。', ['甲区 13起', '乙市 12起']],
    ['is a fine whoever was fined', '网安部门根据《网络安全法》第六十四条,给予甲某罚款800元的行政处罚。', ['罚款 800元']],
    ['is a fine that only the words behind it name', '给予该网店老板2500元的行政处罚。', ['行政处罚 2500元']],
    ['is a share of what stands behind it', '今年共发生诈骗案25起,其中40%的案件与刷单有关。', ['发生诈骗案 25起', '案件与刷单有关 40%']],
    ['may be where the cases happened', '本周发案地为甲镇1宗、乙镇2宗。', ['甲镇 1宗', '乙镇 2宗']],
    ['keeps what was lost', '本周警情4起,财产损失28万余元。', ['本周警情 4起', '财产损失 28万余元']],
    ['tells who they were that were caught', '陆续将涉嫌洗钱的52人抓获。', ['涉嫌洗钱的人员抓获 52人']],
    ['counts the clues and not the places', '发现了涉及全国12个省市300余条涉案线索。', ['发现涉案线索 300余条']],
    ['keeps that nobody was charged', '提起公诉90件120人,不起诉69件106人,不批准逮捕22人。', ['起诉案件 90件', '被告人被提起公诉 120人', '不起诉 69件', '不起诉犯罪嫌疑人 106人', '不批准逮捕犯罪嫌疑人 22人']],
    ['is of the cases that came in', '新收诈骗犯罪案件90件210人,审结61件150人。', ['新收诈骗犯罪案件 90件', '新收诈骗犯罪案件 210人', '审结诈骗犯罪案件 61件', '审结诈骗犯罪案件 150人']],
    ['may be a spelled number of people', '一举抓获三名犯罪嫌疑人。', ['抓获犯罪嫌疑人 三名']],
  ];
  for (const [behaviour, sentence, figures] of readings) {
    it(behaviour, () => assert.deepEqual(figuresOf(drafted(sentence)), figures));
  }

  const numbers: readonly (readonly [sentence: string, display: string, value: number, approximation: string])[] = [
    ['冻结资金3000余万元。', '3000余万', 30_000_000, 'atLeast'],
    ['破获案件2.7万多起。', '2.7万多', 27_000, 'atLeast'],
    ['追回损失46亿余元。', '46亿余', 4_600_000_000, 'atLeast'],
    ['扣押手机90 余部。', '90余', 90, 'atLeast'],
    ['冻结资金近400万元。', '近400万', 4_000_000, 'below'],
    ['冻结资金约400万元。', '约400万', 4_000_000, 'about'],
    ['冻结资金超400万元。', '超400万', 4_000_000, 'atLeast'],
    ['冻结资金1,234.5万元。', '1,234.5万', 12_345_000, 'exact'],
    ['推送短信２１７９万条。', '2179万', 21_790_000, 'exact'],
  ];
  for (const [sentence, display, value, approximation] of numbers) {
    it(`shows “${display}” as printed and means ${value}, ${approximation}`, () => {
      const [figure] = every(drafted(sentence));

      assert.deepEqual([figure?.display, figure?.value, figure?.approximation], [display, value, approximation]);
    });
  }

  it('keeps direction and base of a change', () => {
    const [figure] = drafted('刑事案件立案数比2030年下降5.3%。').figures!;

    assert.deepEqual(figure!.comparison, {base: '比2030年', direction: 'fall'});
    assert.equal(figure!.label, '刑事案件立案数比2030年下降');
  });

  it('keeps a base that is said once for all changes', () => {
    const found = drafted('与上年同期相比,案件立案下降30%,破案率上升16%。').figures!;

    assert.deepEqual(found.map(({comparison}) => comparison), [{base: '与上年同期相比', direction: 'fall'}, {base: '与上年同期相比', direction: 'rise'}]);
  });

  it('has the parts that 其中 lists, up to the semicolon', () => {
    const draft = drafted('共破获案件80起,其中盗窃案件30起、诈骗案件25起;打掉团伙4个。');

    assert.deepEqual(draft.figures!.map(({label, parts = []}) => [label, parts.map((part) => part.display)]), [['破获案件', ['30', '25']], ['打掉团伙', []]]);
  });
});

describe('the parts of a figure', () => {
  const sentences: readonly (readonly [behaviour: string, sentence: string, figures: readonly string[]])[] = [
    ['end with the bracket they stand in', '破获案件80起（其中：盗窃案件30起、诈骗案件25起），抓获嫌疑人40名。', ['破获案件 80: 盗窃案件 30, 诈骗案件 25', '抓获嫌疑人 40']],
    ['are not what follows such a bracket, which goes on with its verb', '查扣手机90部（其中涉案手机35部）、电脑6台。', ['查扣手机 90: 涉案手机 35', '查扣电脑 6']],
    ['go on behind a semicolon within their bracket', '破获案件80起（其中：盗窃案件30起；诈骗案件25起），打掉团伙4个。', ['破获案件 80: 盗窃案件 30, 诈骗案件 25', '打掉团伙 4']],
    ['go on behind a bracket that was opened among them', '破获案件80起，其中盗窃案件（含未遂）30起、诈骗案件25起。', ['破获案件 80: 盗窃案件(含未遂) 30, 诈骗案件 25']],
    ['go on behind parts in a bracket of one of them', '破获案件80起，其中盗窃案件30起（含入室盗窃12起）、诈骗案件25起。', ['破获案件 80: 盗窃案件 30, 入室盗窃 12, 诈骗案件 25']],
    ['may be what 含 includes in brackets', '受理举报90件（含上年未结14件），办结72件。', ['受理举报 90: 上年未结 14', '办结 72']],
    ['may be what 含 includes behind a comma, up to the next', '受理举报90件，含上年未结14件，办结72件。', ['受理举报 90: 上年未结 14', '办结 72']],
    ['may be what 包括 lists', '抓获嫌疑人80人，包括主犯6人、骨干12人，冻结资金20万元。', ['抓获嫌疑人 80: 主犯 6, 骨干 12', '冻结资金 20万']],
    ['may be named behind the number', '办理案件80件（含5件未成年人案件），办结60件。', ['办理案件 80: 未成年人案件 5', '办结案件 60']],
    ['are none where 包括 lists things of another kind', '扣押物品90件，包括电脑3台、手机5部。', ['扣押物品 90', '扣押电脑 3', '扣押手机 5']],
    ['are none where 包括 only tells who was among those counted', '抓获嫌疑人80人，包括主犯在内的12人被逮捕。', ['抓获嫌疑人 80', '逮捕犯罪嫌疑人 12']],
  ];
  for (const [behaviour, sentence, figures] of sentences) {
    it(behaviour, () => {
      const said = drafted(sentence).figures!.map(({label, display, parts = []}) => `${label} ${display}${parts.length ? ': ' : ''}${parts.map((part) => `${part.label} ${part.display}`).join(', ')}`);

      assert.deepEqual(said, figures);
    });
  }
});

describe('a number that is no figure', () => {
  const rejections: readonly (readonly [rule: string, sentence: string, number: string])[] = [
    ['quoted', '视频称“山上有300名游客被困”。', '300名'],
    ['date', '8月13日,专案组出发。', '8月'],
    ['duration', '经过40余天侦查。', '40余天'],
    ['age', '犯罪嫌疑人年龄在30岁左右。', '30岁左右'],
    ['ordinal', '依据第12条处理。', '12条'],
    ['listed-cases', '现公布10起典型案例。', '10起'],
    ['extent', '民警辗转全国12省收网。', '12省'],
    ['unit-price', '每条信息售价5元/条。', '5元'],
    ['range', '处罚款500元至1000元。', '500元'],
    ['statute', '情节严重的,处三年以下有期徒刑,并处罚金6万元。', '6万元'],
    ['no-unit', '累计到访 30 多万,反响良好。', '30 多万'],
    ['multiple', '该平台会员分为6级。', '6级'],
    ['promise', '该软件的起充金额为1000元。', '1000元'],
    ['promise', '参加者最高缴纳6900元获得加入资格。', '6900元'],
    ['promise', '他们鼓吹最终回报90万元。', '90万元'],
    ['promise', '会员可得赠送价值1万元的兑换券。', '1万元'],
    ['promise', '投入7000元可以买同等积分。', '7000元'],
    ['promise', '当积分升值成5元,会员便可出手。', '5元'],
    ['promise', '后来的会员再投入8000元,只得到一半积分。', '8000元'],
    ['promise', '规定只有上涨5%,才可出售。', '5%'],
    ['promise', '公司出售2万元等不同面额的会员卡。', '2万元'],
    ['one-of-a-list', '重点抓好3个方面工作。', '3个'],
    ['case-name', '会上公布了甲某某等4人盗窃案的案情。', '4人'],
    ['case-name', '打掉一个以甲某、乙某等4人为首的团伙。', '4人'],
    ['distance', '其中两人来自1800公里外的小县城。', '1800公里'],
    ['transfer', '对方让甲某先后转账8次。', '8次'],
    ['transfer', '事主发现有5笔交易都已付款。', '5笔'],
    ['one-of-a-list', '中心发布6类涉生诈骗手段。', '6类'],
    ['threshold', '受骗金额3000元以上案件16起。', '3000元'],
    ['ordinal', '类型前三名为冒充熟人诈骗等。', '三名'],
    ['spelled-out', '可是柜子里只有两个旧纸箱。', '两个'],
    ['transfer', '对方转了5元到她的账户。', '5元'],
    ['range', '被骗金额从2000元至10万元不等。', '10万元'],
    ['round-the-clock', '实行7×24小时巡查。', '7'],
    ['code', '请拨打电话96110咨询。', '96110'],
    ['code', '群众可拨打96110来咨询。', '96110'],
    ['code', '云溪开通96110来电提醒。', '96110'],
    ['code', '拨打12345件件有回音。', '12345件'],
    ['code', '遇到诈骗就拨打110家人也放心。', '110家'],
    ['code', '云溪热线12345件件有着落。', '12345件'],
    ['spelled-out', '近日破获一起案件,抓获一名嫌疑人。', '一名'],
  ];
  for (const [rule, sentence, number] of rejections) {
    it(`is set aside by the rule “${rule}”`, () => {
      const draft = drafted(sentence);

      assert.ok(rejectedIn(draft).includes(`${rule} ${number}`), rejectedIn(draft).join('; '));
      assert.ok(!figuresOf(draft).some((figure) => figure.endsWith(` ${number}`)), figuresOf(draft).join('; '));
    });
  }

  it('is weighed by a person when only its noun speaks for it', () => {
    assert.deepEqual(reviewIn(drafted('他将手中的6个楼盘资料带走。')).filter((each) => each.startsWith('uncertain')), ['uncertain-figure 6个']);
  });
});

describe('what a person must decide', () => {
  it('is a number joined across a line break', () => {
    assert.ok(reviewIn(drafted('行动中抓获犯罪嫌疑人3\n6人,打掉团伙2个。')).includes('joined-number 36人'));
  });

  it('is not a number that stands in one piece', () => {
    assert.ok(!reviewIn(drafted('行动中抓获犯罪嫌疑人36人,打掉团伙2个。')).some((each) => each.startsWith('joined-number')));
  });

  it('is a decimal torn apart, which stays out of the draft', () => {
    const draft = drafted('破获案件4. 8万起。');

    assert.deepEqual(figuresOf(draft), []);
    assert.ok(reviewIn(draft).includes('joined-number 8万起'));
  });

  it('is a figure said before, which is drafted once', () => {
    const draft = drafted('抓获犯罪嫌疑人52名。', '截至目前,52名犯罪嫌疑人已被采取刑事强制措施。');

    assert.deepEqual(figuresOf(draft), ['抓获犯罪嫌疑人 52名']);
    assert.ok(reviewIn(draft).includes('repeat 52名'));
  });

  it('is a part larger than its whole, which then stands alone', () => {
    const draft = drafted('破获案件8起,其中诈骗案件12起。');

    assert.deepEqual(draft.figures!.map(({parts}) => parts), [undefined, undefined]);
    assert.ok(reviewIn(draft).includes('parts-exceed-whole 12起'));
  });

  it('are parts that together exceed the whole, shown as printed', () => {
    const draft = drafted('破获案件10起,其中盗窃案件8起、诈骗案件7起。');

    assert.deepEqual(draft.figures!.map(({display, parts = []}) => [display, parts.length]), [['10', 2]]);
    assert.ok(reviewIn(draft).includes('parts-exceed-whole 10起'));
  });

  it('is a label that two figures share', () => {
    assert.equal(reviewIn(drafted('破获案件10起。', '另据统计,破获案件30起。')).filter((each) => each === 'uncertain-label 破获案件').length, 2);
  });
});
