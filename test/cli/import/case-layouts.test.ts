import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importRelease} from '../../../src/cli/import/import-release.js';

const casesOf = (release: string) => importRelease(release.trim(), {today: '2031-01-01'}).cases ?? [];
const titlesOf = (release: string) => casesOf(release).map(({title}) => title);

describe('cases whose parts have names', () => {
  const told = (title: string, story: string) => `${title}\n【案情简介】\n${story}\n【处理过程及结果】\n经调解，经营者退还余款。\n【案例评析】\n付款之前应当查看商家证照。`;

  it('have the line above the first part for a title, whatever its words are', () => {
    assert.deepEqual(titlesOf(`云溪市消委会发布投诉案例\n${told('预付卡退费难', '消费者詹女士办理年卡付款5800元，两个月后门店关门。')}\n${told('二手当新机', '舒先生在直播间买到一部激活过的手机。')}`), ['预付卡退费难', '二手当新机']);
  });

  it('keep their parts', () => {
    assert.equal(casesOf(`云溪市消委会发布投诉案例\n${told('预付卡退费难', '消费者詹女士办理年卡付款5800元，两个月后门店关门。')}\n${told('二手当新机', '舒先生在直播间买到一部激活过的手机。')}`)[0]!.paragraphs.length, 6);
  });

  it('are not named by their keywords', () => {
    const release = `检察机关惩治养老诈骗典型案例
厉某合同诈骗案
【关键词】
养老公寓 预售 追赃
【基本案情】
厉某以销售公寓使用权为名，与90名老人签订合同，收取预付款660万元。
邬某销售假药案
【关键词】
假药 老年人
【基本案情】
邬某将普通糖丸包装成“特效药”，销售金额25万元。`;

    assert.deepEqual(titlesOf(release), ['厉某合同诈骗案', '邬某销售假药案']);
  });

  it('may have labels in brackets that come again, which head no case', () => {
    const told = (heading: string, name: string) => `${heading}\n常有人在网上兜售答案。\n【案例】2030年6月，${name}向考生收取“资料费”，后被警方抓获。\n【法规】组织作弊的，依法追究责任。`;

    assert.deepEqual(titlesOf(`考前预警\n${told('一、高价答案不可信', '何某')}\n${told('二、替考害人害己', '聂某')}`), ['高价答案不可信', '替考害人害己']);
  });

  it('may stand below kinds of fraud with numbered parts', () => {
    const told = (kind: string, name: string) => `${kind}\n（一）手法\n骗子发布广告。\n（二）案例\n3月2日，市民${name}看到广告后私下转账2600元，随即被拉黑。`;

    assert.deepEqual(titlesOf(`高发诈骗类型\n${told('一、虚假购物类', '卞女士')}\n${told('二、虚假征信类', '阮先生')}`), ['虚假购物类', '虚假征信类']);
  });

  it('are none where only the law is explained', () => {
    assert.deepEqual(titlesOf('反诈法要点\n第二十五条\n【法规】任何单位不得为他人实施诈骗提供支持。\n第三十一条\n【法规】不得买卖、出租、出借电话卡。'), []);
  });
});

describe('a case told in parts under a name of its own', () => {
  const told = '2030年8月，孟某以代办摊位为由收取陶某等人定金后失去联系，后被云溪警方抓获。';
  const parts = (...before: string[]) => [...before, '【关键词】', '诈骗罪 摊位 追赃挽损', '【基本案情】', told, '【典型意义】', '定金应当付给市场的管理方。'];
  const toldIn = (...lines: string[]) => casesOf(['# 云溪检察发布案例', ...lines].join('\n\n')).map(({title, paragraphs}) => `${title}: ${paragraphs.length}`);

  it('has all lines of its name, and what explains it in its text', () => {
    assert.deepEqual(toldIn(...parts('案例一', '孟某、包某、', '陈某等人', '诈骗案', '——以代办摊位为名', '骗取定金')), ['孟某、包某、陈某等人诈骗案: 7']);
  });

  it('has a name on two lines behind any number', () => {
    assert.deepEqual(toldIn(...parts('一、孟某、包某等3人', '合同诈骗案'), ...parts('二、郝某合同诈骗案')), ['孟某、包某等3人合同诈骗案: 6', '郝某合同诈骗案: 6']);
  });

  it('may have a name without 案', () => {
    assert.deepEqual(toldIn(...parts('案例七', '云溪市检察院督促整治', '摊位中介乱象')), ['云溪市检察院督促整治摊位中介乱象: 6']);
  });

  it('may have a name without a number', () => assert.deepEqual(toldIn('云溪市检察院近日办结一批摊位纠纷案件，有关负责人介绍了情况。', ...parts('**孟某诈骗案**')), ['孟某诈骗案: 6']));

  it('keeps the captions of its pictures', () => {
    const [name, ...rest] = parts('案例一 孟某诈骗案');

    assert.deepEqual(toldIn(name!, '庭审现场', ...rest, '检察官走访受害摊主', told, '民警清点缴获的定金', told), ['孟某诈骗案: 11']);
  });

  it('takes no line that says whose a picture is for a name', () => {
    const [name, ...rest] = parts('案例一 孟某诈骗案');

    assert.deepEqual(toldIn(name!, '△图片来源：云溪公安', ...rest, '△图片来源：云溪公安', told), ['孟某诈骗案: 7']);
  });

  it('is named once where the release names all of them first', () => {
    assert.deepEqual(toldIn('这批案例分别是：孟某诈骗案，郝某合同诈骗案。', ...parts('案例一 孟某诈骗案'), ...parts('案例二 郝某合同诈骗案')), ['孟某诈骗案: 6', '郝某合同诈骗案: 6']);
  });
});

describe('numbered points about kinds of cases', () => {
  it('are no cases; the examples in them are', () => {
    const point = (heading: string, name: string) => `${heading}。有的人专找摊主下手，收钱后就失去联系。如${name}等人诈骗案。${name}等人收取陶某定金5万元，被云溪法院判处有期徒刑三年。`;
    const points = [point('一、谎称代办骗取定金', '孟某某'), point('二、冒充管理方收取租金', '郝某某'), point('三、虚构转让骗取货款', '包某某')];

    assert.deepEqual(titlesOf(['摊位诈骗的花样', ...points].join('\n\n')), ['孟某某等人诈骗案', '郝某某等人诈骗案', '包某某等人诈骗案']);
  });
});

describe('a line that only says that a case follows', () => {
  it('names none', () => {
    const titles = titlesOf('摊位中介的套路\n真实案例\n3月5日，陶某在云溪被中介骗走定金5万元，报警后民警抓获孟某。\n大结局\n孟某因诈骗罪被云溪法院判处有期徒刑三年。');

    assert.ok(!titles.includes('真实案例'), String(titles));
  });
});

describe('headings that name no crime', () => {
  it('head cases when the stories end alike and are of different people', () => {
    const release = `这些“兼职”不能做
出借账户，换来刑期
大学生覃某将账号出借给他人，被用于接收赃款18万元。法院判处其拘役五个月。
架设“猫池”，成了帮凶
无业人员鲍某在出租屋内架设设备，帮人拨打电话。法院判处其有期徒刑一年六个月。`;

    assert.deepEqual(titlesOf(release), ['出借账户，换来刑期', '架设“猫池”，成了帮凶']);
  });

  it('head chapters when the same people come again', () => {
    const release = `跨越三省的追捕
2月，云溪市民葛女士报警，称被人骗走88万元。
循线
民警调取葛女士的转账记录，发现钱款流入甄某名下账户，葛女士损失88万元。
收网
3月6日，民警将甄某抓获，为葛女士追回损失31万元。`;

    assert.deepEqual(titlesOf(release).filter((title) => ['循线', '收网'].includes(title)), []);
  });

  it('head cases when each begins with a place', () => {
    const release = `各地打击涉老诈骗
云溪：假“神医”落网
云溪市公安局接到群众举报，称有人以义诊为名推销高价药。民警蹲守两天，抓获嫌疑人5名。
东江：“免费旅游”暗藏玄机
东江警方调查发现，一家旅行社以低价游为诱饵组织老人购物，已刑事拘留8人。`;

    assert.deepEqual(titlesOf(release), ['云溪：假“神医”落网', '东江：“免费旅游”暗藏玄机']);
  });

  it('head none when the places tell what was held there', () => {
    const release = `反诈宣传在行动
东江区：走进社区
5月6日，东江区公安局民警走进阳光社区，向老人讲解防骗知识，发放手册300份。
西岭县：走进校园
5月8日，西岭县公安局联合教育局，在实验小学开展反诈第一课，学生踊跃参与。`;

    assert.deepEqual(titlesOf(release), []);
  });

  it('may have keycaps for numbers', () => {
    const release = `开学季防骗
1️⃣冒充老师收费
家长屈女士看到“老师”发的收款码，扫码支付398元，后发现账号是冒充的。
2️⃣虚假助学金
新生解某接到电话，称可领助学金，按要求操作后被转走5600元。`;

    assert.deepEqual(titlesOf(release), ['冒充老师收费', '虚假助学金']);
  });

  it('may be names with a day in quotation marks, which dates no release', () => {
    const release = `昨日，记者走访了三家派出所，民警讲了几件事。
【“2030.3.02”骗租案】
租客小蓝付了9000元押金，交房那天才知房东是假的，遂报警，骗子裘某落网。
【“2030.3.15”假票案】
歌迷小葵花2400元买票，进场时被拦下，民警抓获卖票的仇某。`;

    assert.deepEqual(titlesOf(release), ['“2030.3.02”骗租案', '“2030.3.15”假票案']);
  });
});

describe('titles of other forms', () => {
  it('may follow the words “案件名称”', () => {
    const told = '经查，该公司在没有真实交易的情况下对外虚开发票213份，案件已移送公安机关。';

    assert.deepEqual(titlesOf(`税务局曝光两起案件\n案件名称：云溪某建材公司骗取退税\n${told}\n案件名称：东江某商贸公司虚开发票\n${told}`), ['云溪某建材公司骗取退税', '东江某商贸公司虚开发票']);
  });

  it('keep the place in front of a colon when the story follows on the line', () => {
    const told = '7月2日，分局根据群众举报，在出租屋内抓获嫌疑人6名，扣押手机29部。';

    assert.deepEqual(titlesOf(`夏夜行动战果\n★东江分局：端掉一电诈窝点。${told}\n★西岭分局：抓获一名“车手”。${told}`), ['东江分局：端掉一电诈窝点', '西岭分局：抓获一名“车手”']);
  });

  it('may be missing below a heading that comes again', () => {
    assert.deepEqual(titlesOf('暑期打工指南\n▶ 案例故事\n大一学生小葛在网上看到“打字员”招聘，交了培训费1200元，客服便再无回音。\n▶ 案例故事\n高考结束的小樊应聘“暑期演员”，被要求先拍写真，花去3600元。').length, 2);
  });
});
