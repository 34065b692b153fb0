import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drafted} from './helpers/drafted.js';

const tipsOf = (...paragraphs: string[]) => (drafted(...paragraphs).tips ?? []).map(({quote}) => quote);

describe('advice of a Chinese release', () => {
  it('is the list under words to the reader', () => {
    assert.deepEqual(tipsOf('云溪反诈中心提醒您:', '1、凡是要求垫资的都是诈骗。', '2、被骗要立即报警。'), ['凡是要求垫资的都是诈骗', '被骗要立即报警']);
  });

  it('is what stands behind 切记', () => {
    assert.deepEqual(tipsOf('一、刷单返利。骗子先返小额佣金。切记:一切需要垫付资金的刷单都是诈骗!'), ['一切需要垫付资金的刷单都是诈骗']);
  });

  it('may only warn where police remind', () => {
    assert.deepEqual(tipsOf('警方提醒,出借银行卡可能构成犯罪。'), ['出借银行卡可能构成犯罪']);
  });

  it('may ask all readers on a line of its own', () => {
    assert.deepEqual(tipsOf('请广大群众保护好个人信息'), ['请广大群众保护好个人信息']);
  });

  it('may tell to read carefully', () => {
    assert.deepEqual(tipsOf('如何守护个人信息安全?', '在授权前,务必仔细阅读隐私条款。'), ['在授权前,务必仔细阅读隐私条款']);
  });

  it('stands below a heading that says how to answer', () => {
    assert.deepEqual(tipsOf('应对方式', '遇到此类请求,一定要通过电话核实对方身份。'), ['遇到此类请求,一定要通过电话核实对方身份']);
  });

  it('may propose what to do first', () => {
    assert.deepEqual(tipsOf('提醒', '看到此类帖子后,建议先向学校核实。'), ['看到此类帖子后,建议先向学校核实']);
  });

  it('tells readers what they must do', () => {
    assert.deepEqual(tipsOf('提醒', '求职者必须通过正规渠道应聘。'), ['求职者必须通过正规渠道应聘']);
  });

  it('is not what staff must do', () => {
    assert.deepEqual(tipsOf('提醒', '评分教师都必须通过考核,未做到的不得上岗。', '之后要先试评,再严格按照细则执行。'), []);
  });

  it('is not the headline the release had elsewhere', () => {
    assert.deepEqual(tipsOf('提醒', '切勿转发。', '原标题:这些谣言要注意,切勿轻信'), ['切勿转发']);
  });

  it('may be verse, a line each', () => {
    assert.deepEqual(tipsOf('大家在看比赛的同时\n不要轻易点击来历不明的链接\n务必通过合法的平台观看'), ['不要轻易点击来历不明的链接', '务必通过合法的平台观看']);
  });

  it('is the list behind words of principles', () => {
    assert.deepEqual(tipsOf('只要记住下面几条，就不容易上当。', '* 陌生来电不接、不信', '* 陌生人要求汇款坚决不汇'), ['陌生来电不接、不信', '陌生人要求汇款坚决不汇']);
  });

  it('commands whatever the rest of the sentence tells of law', () => {
    assert.deepEqual(tipsOf('广大群众切勿出借银行账户，否则将被依法追究责任。'), ['广大群众切勿出借银行账户，否则将被依法追究责任']);
  });

  it('may stand under who gives it', () => {
    assert.deepEqual(tipsOf('▶云溪市反诈骗中心提示', '1.验证码切勿告诉他人。2.如遇可疑情况,请拨打110。'), ['验证码切勿告诉他人', '如遇可疑情况,请拨打110']);
  });

  it('may run on behind the words that announce it', () => {
    assert.deepEqual(tipsOf('警方提示网络交友需谨慎。'), ['网络交友需谨慎']);
  });

  it('is what readers should do, where advice is announced', () => {
    assert.deepEqual(tipsOf('云溪警方提醒:', '网上交易要选信誉高的商家。', '骗子要受害人垫资。'), ['网上交易要选信誉高的商家']);
  });

  it('is what the public must do, in anybody’s words', () => {
    assert.deepEqual(tipsOf('该负责人表示,老年人要多渠道了解诈骗手法。', '用户评价是消费者选择商品的重要参考。'), ['该负责人表示,老年人要多渠道了解诈骗手法']);
  });

  it('may be a list that a paragraph ends with', () => {
    assert.deepEqual(tipsOf('结伴出游的人越来越多。在此,警方提醒广大游客:', '1.外出记得与家人报备。', '2.转账汇款要谨慎。'), ['外出记得与家人报备', '转账汇款要谨慎']);
  });

  it('warns of swindlers', () => {
    assert.deepEqual(tipsOf('云溪警方提醒:', '市民群众网购时,要提防不法分子冒充客服诈骗。'), ['市民群众网购时,要提防不法分子冒充客服诈骗']);
  });

  it('may be verse with gaps between its lines', () => {
    assert.deepEqual(
      tipsOf('请大家不要轻信', '“高薪保底”的广告', '馅饼不会自己掉下来', '看到招聘信息应格外留心', '注意签订就业合同', '提及转账要多留心眼', '骗子专门盯着求职者'),
      ['请大家不要轻信\n\n“高薪保底”的广告', '看到招聘信息应格外留心', '注意签订就业合同', '提及转账要多留心眼'],
    );
  });

  it('is no verse when the lines tell what swindlers do', () => {
    assert.deepEqual(tipsOf('骗子添加好友', '推荐投资平台', '谎称高额回报', '要求先交保证金', '随后便失去联系'), []);
  });

  it('may be sections behind words of how many there are', () => {
    assert.deepEqual(tipsOf('民警提示,广大群众要做到两个注意,减少案件发生。', '一、拒绝诱惑。对陌生人的电话应该一概不予理睬。', '二、相互提示。亲友间要相互宣传。').slice(-2), ['拒绝诱惑。对陌生人的电话应该一概不予理睬', '相互提示。亲友间要相互宣传']);
  });

  it('is not what the police did on a day', () => {
    assert.deepEqual(tipsOf('民警提醒:来路不明的二维码别乱扫!', '8月25日,反诈中心接到预警,民警上门劝阻甲女士,其及时止付,未再被骗。'), ['来路不明的二维码别乱扫']);
  });

  for (const other of ['记者获悉,公安机关开展主题宣传周活动,进一步提高广大群众防范意识。', '为此,市反诈中心作出以下提醒,请您仔细阅读。', '现公布常见手法,请广大群众仔细阅读,避免上当。', '现将有关情况提示如下:', '云溪市公安局报警电话:']) {
    it(`is not “${other}”`, () => assert.deepEqual(tipsOf(other), []));
  }
});

describe('advice of a Chinese release beside other things', () => {
  it('is not how prosecutors are to deal with cases', () => {
    assert.deepEqual(tipsOf('提醒', '对于倒卖名册情节恶劣的,应当从严追究。', '要注意查处租借账户等关联犯罪。', '切勿租借账户,否则应当追究责任。'), ['切勿租借账户,否则应当追究责任']);
  });

  it('is not what platforms must do', () => {
    assert.deepEqual(tipsOf('提醒', '交易平台要加强审核,及时更新黑名单。', '买家要加强核实,及时更新密码。'), ['买家要加强核实,及时更新密码']);
  });

  it('is not what a system does', () => assert.deepEqual(tipsOf('提醒', '预警系统可根据来电号码,第一时间提示用户注意防范。'), []));

  it('is not what swindlers say of their firm', () => assert.deepEqual(tipsOf('有问题请拨打我们的售后电话,公司会第一时间处理。'), []));

  it('leaves out that it follows', () => {
    assert.deepEqual(tipsOf('提醒', '防范上当,要做到以下几点:一是切勿垫付运费;二是务必当面验货。'), ['切勿垫付运费', '务必当面验货']);
  });

  it('is no story in lines without stops', () => {
    const story = ['他告诉林女士一件了不得的事', '租客发了一条特别急的消息', '请林女士替他保管好账号', '她问对方是如何做到的', '自己能不能也做到?'];

    assert.deepEqual(tipsOf(story.join('\n')), []);
  });
});

describe('what 一是 counts within a paragraph', () => {
  const measuresOf = (paragraph: string) => (drafted(paragraph).measures ?? []).map(({title}) => title);

  it('is what the authority does', () => {
    assert.deepEqual(measuresOf('我市打击犯罪工作突出三点。一是强化宣传防范,走进社区。二是加强联合整治,不留死角。'), ['强化宣传防范', '加强联合整治']);
  });

  it('is no measure when it is said to the readers', () => {
    assert.deepEqual(measuresOf('一是,不信来电,就是陌生来电一概不要相信。'), []);
  });

  it('is no measure when it is how fraud is done', () => {
    assert.deepEqual(measuresOf('此案反映了当前传销犯罪的新特点。一是打着消费返利的旗号吸引人,迷惑性强。二是会员都在网上发展,难以发现。'), []);
  });
});
