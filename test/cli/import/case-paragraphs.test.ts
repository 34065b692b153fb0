import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importRelease} from '../../../src/cli/import/import-release.js';

const openingsOf = (release: string) => (importRelease(release.trim(), {today: '2031-01-01'}).cases ?? []).map(({title}) => title.slice(0, 5));

describe('items of a list that have no titles', () => {
  it('are cases when nearly all tell what happened to somebody', () => {
    const release = `近期警情通报
一、刘某在家中收到一条“积分清零”短信，点击链接填写验证码后，银行卡被划走6200元。
二、北原县居民蒋某接到“快递理赔”电话，按对方指引开启屏幕共享，被骗15.3万元。
三、退休教师谭某在微信群里跟随“老师”炒股，投入30万元后平台无法登录。`;

    assert.deepEqual(openingsOf(release), ['刘某在家中', '北原县居民', '退休教师谭']);
  });

  it('are none when they tell readers what to do', () => {
    const release = `守好钱袋子
一、遇到低价商品要多留心，不要私下转账，也不要点击对方发来的任何链接。
二、陌生二维码背后可能是木马，切勿扫描，更不要在弹出的页面里填写银行卡号。`;

    assert.deepEqual(openingsOf(release), []);
  });

  it('may be numbered within a sentence', () => {
    assert.deepEqual(openingsOf('破获三起案件：①4月2日，东江警方抓获冒充军人的费某；②4月9日，西岭警方打掉一个虚假贷款窝点；③4月15日，北原警方侦破一起网络盗刷案。'), ['东江警方抓', '西岭警方打', '北原警方侦']);
  });

  it('may be counted within a paragraph', () => {
    assert.deepEqual(openingsOf('云溪公布三起制假案。其一，4月，云溪警方查获一家假证作坊，抓获郗某。其二，5月，东江警方端掉一个办假证团伙，抓获4人。'), ['云溪警方查', '东江警方端']);
  });

  it('are none when measures are counted so', () => {
    assert.deepEqual(openingsOf('云溪公布三项举措。其一，开设窗口，方便群众咨询。其二，增派人手，延长服务时间。'), []);
  });

  it('may be counted in words', () => {
    const release = `两起案件敲响警钟
第一起案件发生在4月。云溪市民倪女士接到陌生人电话，自称是其外甥，汇款3万元后发现受骗。
第二起案件发生在5月。东江市民汤先生在网上订酒店，被假客服骗走2700元。`;

    assert.equal(openingsOf(release).length, 2);
  });
});

describe('paragraphs side by side', () => {
  const found = (place: string, name: string) => `${place}公安局网安支队工作中发现，网民${name}为吸引关注，发布某小区爆炸的不实信息。警方依法对其处以行政拘留七日。`;

  it('are cases behind words of several', () => {
    assert.deepEqual(openingsOf(`多地打击网络谣言\n近日，一批违法人员被查处。\n${found('云溪市', '舒某')}\n${found('西岭县', '牟某')}`), ['云溪市公安', '西岭县公安']);
  });

  it('are cases when whose they are stands in front of each', () => {
    const release = `一周反诈快报
青石派出所：5月21日，商户干先生收到假转账截图，损失货款3200元，民警正在追查。
双桥派出所：5月22日，民警抓获一名盗刷他人信用卡的嫌疑人訾某，追回货款。`;

    assert.equal(openingsOf(release).length, 2);
  });

  it('are none when sums stand behind the places', () => {
    const release = `各地战果
云溪市：抓获嫌疑人120名，破获案件86起，追赃210万元，返还群众60万元。
东江县：抓获嫌疑人45名，破获案件31起，追赃90万元，返还群众20万元。`;

    assert.deepEqual(openingsOf(release), []);
  });

  it('are none when they tell of the same person', () => {
    assert.deepEqual(openingsOf(`多地打击网络谣言\n近日，一批违法人员被查处。\n${found('云溪市', '舒某')}\n${found('西岭县', '舒某')}`), []);
  });

  it('are none when they tell of meetings and visits', () => {
    const release = `云溪公安通报一批工作动态
东江分局组织民警深入企业，开展反诈宣传，发放资料两千份，现场解答咨询。
西岭分局与辖区银行建立联动机制，及时拦截可疑转账，为群众守好钱袋子。`;

    assert.deepEqual(openingsOf(release), []);
  });

  it('may have the word 案例 in brackets in front', () => {
    const release = `反诈课堂
【典型案例】5月20日，东江区的庄女士接到陌生电话，随后按要求把存款转到“安全账户”，损失42万元。
【典型案例】5月22日，西岭县的凌先生点开一条短信，填写信息后卡内9600元被盗刷。`;

    assert.deepEqual(openingsOf(release), ['东江区的庄', '西岭县的凌']);
  });

  it('may stand below days', () => {
    const release = `一周案情
5月6日
云溪市民薛女士结识一名男子，对方推荐投资，薛女士转账16万元后被拉黑。
5月8日
东江市民雷先生收到“退税”邮件，按提示扫码，卡里1.3万元被划走。`;

    assert.deepEqual(openingsOf(release), ['云溪市民薛', '东江市民雷']);
  });

  it('are steps of one case below its days', () => {
    const release = `专案侦破纪实
7月12日
云溪警方接到财务曲女士报警，称被骗180万元，民警立即展开侦查。
7月20日
民警在外省抓获嫌疑人龚某，为曲女士追回被骗的货款31万元。`;

    assert.equal(openingsOf(release).includes('民警在外省'), false);
  });
});

describe('the name of a case without a title', () => {
  it('keeps words that look like the beginning of a month', () => {
    assert.deepEqual(openingsOf('案例1：1月9日，初中生小韩扫码进群后，按要求用家长手机操作，损失8800元。\n案例2：1月15日，小学生小冉输入支付密码，被转走4300元。'), ['初中生小韩', '小学生小冉']);
  });

  it('does without the end of a year', () => {
    assert.deepEqual(openingsOf('案例1：去年年底，租客小韩支付押金后，房东失联，损失8800元。\n案例2：2030年初，买家小冉输入支付密码，被转走4300元。'), ['租客小韩支', '买家小冉输']);
  });
});
