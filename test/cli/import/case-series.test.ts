import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importRelease} from '../../../src/cli/import/import-release.js';
import {drafted} from './helpers/drafted.js';

/** The titles of the cases that stand apart; what is told in prose has a test of its own. */
const titlesOf = (...paragraphs: string[]) => {
  const {cases = [], draft} = drafted(...paragraphs);
  const inProse = draft.evidence.filter(({reasons}) => reasons.includes('told-in-prose')).map(({pointer}) => pointer);
  return cases.filter((_, index) => !inProse.includes(`/cases/${index}`)).map(({title}) => title);
};
const bodiesOf = (...paragraphs: string[]) => (drafted(...paragraphs).cases ?? []).map(({paragraphs: told}) => told);
const victim = (name: string, day = '5月6日') => `${day}，市民${name}接到陌生电话，按对方要求先后转账三次，事后发现被骗，随即向派出所报警。`;
const bust = (name: string) => `经群众举报，云溪警方锁定了犯罪嫌疑人${name}，民警随后将其抓获，现场查扣作案手机和银行卡，案件正在办理。`;

describe('a series of headings of a Chinese release', () => {
  it('are cases when a story stands below each, in plain lines', () => {
    assert.deepEqual(titlesOf('近日警方连破两案。', '循线追踪打掉一个洗钱团伙', bust('甲某'), '连夜出击端掉一个话务窝点', bust('乙某')), ['循线追踪打掉一个洗钱团伙', '连夜出击端掉一个话务窝点']);
  });

  it('may be cases named by their days', () => {
    assert.deepEqual(titlesOf('会上公布了两起案件——', '“5.6”偷拍案：背包有蹊跷', bust('甲某'), '“6.1”盗窃案：', '民警蹲守三夜', bust('乙某')), ['“5.6”偷拍案：背包有蹊跷', '“6.1”盗窃案']);
  });

  it('may be names of places', () => {
    assert.deepEqual(titlesOf('各地严厉打击此类犯罪。', '浙江云溪', bust('甲某'), '湖南', bust('乙某')), ['浙江云溪', '湖南']);
  });

  it('may have bare numbers above them', () => {
    assert.deepEqual(titlesOf('这些团伙落网了。', '1', '浙江', bust('甲某'), '2', '湖南', bust('乙某')), ['浙江', '湖南']);
  });

  it('may count to ten and more', () => {
    const types = ['客服', '领导', '熟人', '警察', '老师', '同学', '房东', '医生', '商家', '明星'];

    assert.deepEqual(titlesOf(...types.flatMap((type, index) => [`${String(index + 1).padStart(2, '0')}\n冒充${type}`, `案例：${victim('甲女士')}`, '防骗提醒：\n不要轻信陌生电话。'])), types.map((type) => `冒充${type}`));
  });

  it('may begin on the line that announces them', () => {
    assert.deepEqual(titlesOf('真实案例 01 送装备？', victim('小白'), '02 送皮肤？', victim('小华')), ['送装备？', '送皮肤？']);
  });

  it('may be kinds of fraud with their stories in the same paragraph', () => {
    assert.deepEqual(titlesOf(`1.购物诈骗。${victim('甲女士')}`, `2.贷款诈骗。${victim('乙某')}`), ['购物诈骗', '贷款诈骗']);
  });

  it('have their parts and no advice below them', () => {
    const told = bodiesOf('一、刷单类', '【诈骗手法】', '骗子以返佣为诱饵。', '【典型案例】', victim('甲女士'), '【警方提示】', '不要垫资。', '二、客服类', '【典型案例】', victim('乙某'), '【警方提示】', '不要共享屏幕。');

    assert.deepEqual(told, [['【诈骗手法】', '骗子以返佣为诱饵。', '【典型案例】', victim('甲女士')], ['【典型案例】', victim('乙某')]]);
  });

  it('are no cases when they explain how swindlers go about it', () => {
    const explained = '骗子先主动添加好友，取得信任后推荐投资平台，等受害人加大金额，便以各种理由不让其提现。';

    assert.deepEqual(titlesOf('套路一：包装人设', explained, '套路二：诱导投资', explained, '套路三：卷款消失', explained), []);
  });

  it('are no cases when they are chapters of one story', () => {
    assert.deepEqual(titlesOf('4月，云溪市公安局接到报警。', '发现线索', `4月3日，民警发现甲某形迹可疑，立即展开侦查。${bust('甲某')}`, '收网行动', `5月6日，专案组一举抓获甲某等人。${bust('甲某')}`), []);
  });

  it('are no cases when a headline tells of one affair and they name its steps', () => {
    const release = ['云溪警方打掉一个引流团伙', '近日，云溪警方传来捷报。', '1.锁定事实', '8月2日，民警在工作中发现，有人收购公民信息，随即立案侦查。', '2.集中收网', '9月3日，专案组一举抓获该团伙全部成员，现场查扣手机。'].join('\n\n');

    assert.deepEqual(importRelease(release, {today: '2031-01-01'}).cases!.map(({title}) => title), ['云溪警方打掉一个引流团伙']);
  });

  it('are no cases when they are measures', () => {
    assert.deepEqual(titlesOf('一、强化打击，保持高压', bust('甲某'), '二、强化预警，守护群众', victim('乙女士')), []);
  });

  it('are no cases when only one has a story', () => {
    assert.deepEqual(titlesOf('购物诈骗', victim('甲女士'), '贷款诈骗', '骗子以低息贷款为诱饵，要求受害人先交手续费，之后便不再回复任何消息。'), []);
  });
});

describe('cases that a Chinese release gives as examples', () => {
  it('are named by who did what', () => {
    assert.deepEqual(titlesOf('雇人写好评的也不少。比如，云溪市甲某商贸公司虚构销量刷单炒信。2030年底，当事人雇人刷单，被处罚款20万元。'), ['云溪市甲某商贸公司虚构销量刷单炒信']);
  });

  it('are none when the next sentence speaks of others', () => {
    assert.deepEqual(titlesOf('雇人写好评的也不少。比如，云溪市甲某商贸公司虚构销量刷单炒信。平台应当加强管理。'), []);
  });

  it('may be paragraphs with days below a line that announces them', () => {
    assert.deepEqual(
      titlesOf('部分案例如下：', '●5月6日，云溪警方打掉一个贩卖信息团伙，抓获甲某等四人。', '●6月2日，云溪警方破获一起帮信案，嫌疑人乙某被刑拘。'),
      ['打掉一个贩卖信息团伙', '破获一起帮信案'],
    );
  });
});

describe('an article about one case', () => {
  const story = ['近日，云溪警方成功打掉一个替骗子拉人进群的犯罪团伙，抓获犯罪嫌疑人19名。', '经查，该团伙以甲某为首，分工明确，目前均被刑事拘留，案件仍在办理中。'];
  const titled = (headline: string, ...paragraphs: string[]) => (importRelease([headline, ...paragraphs].join('\n\n'), {today: '2031-01-01'}).cases ?? []).map(({title}) => title);

  it('is named by its headline', () => {
    assert.deepEqual(titled('云溪警方打掉一引流团伙', ...story), ['云溪警方打掉一引流团伙']);
  });

  it('is named by its first sentence when the headline is a slogan', () => {
    assert.deepEqual(titled('别让“高薪”迷了眼', ...story), ['成功打掉一个替骗子拉人进群的犯罪团伙']);
  });

  it('is none when it reports a campaign under a slogan', () => {
    assert.deepEqual(titled('守护群众“钱袋子”', '近日，云溪警方召开会议，部署反诈工作。', '一是强化打击，成功打掉一个引流团伙。二是强化宣传，走进社区和学校。'), []);
  });
});

describe('a case without a title', () => {
  it('is named by the first words of its story, without the day', () => {
    assert.deepEqual(titlesOf('案例一：', '1日14时许，云溪警方接到一名事主报警，称其在网上购物被骗。经了解，事主已付款。', '案例二：', '2日9时许，一名事主称被人冒充客服诈骗。随后事主报警。'), ['云溪警方接到一名事主报警，称其在网上购物被骗', '一名事主称被人冒充客服诈骗']);
  });

  it('may stand numbered by its day below a heading of cases', () => {
    assert.deepEqual(titlesOf('典型案例', '1.2031年5月5日，甲老师扫码参加抽奖，参与刷单，被骗2万元。', '2.2031年5月8日，学生小白脱离平台买卖账号，被骗3000元。'), ['甲老师扫码参加抽奖，参与刷单，被骗2万元', '学生小白脱离平台买卖账号，被骗3000元']);
  });

  it('may be a clause behind its day', () => {
    assert.deepEqual(
      titlesOf('专项行动初见成效。其中，5月13日，东江县公安局破获代办证照诈骗案件，抓获甲某；5月21日，云溪县公安局打掉一个售假团伙，抓获嫌疑人7名。'),
      ['东江县公安局破获代办证照诈骗案件', '云溪县公安局打掉一个售假团伙'],
    );
  });

  it('is none when the clauses tell of meetings', () => {
    assert.deepEqual(titlesOf('专项行动初见成效。其中，5月13日，县公安局召开部署会；5月21日，市公安局召开推进会。'), []);
  });
});

describe('cases without headings', () => {
  it('are the paragraphs with days behind words of several', () => {
    assert.deepEqual(
      titlesOf('4日，云溪警方通报，当地破获2起售假诈骗案。', '1月26日，市民甲女士向一男子转账购买口罩，对方随后失联。', '2月1日，县公安局接到乙某报案，称货款被骗。'),
      ['市民甲女士向一男子转账购买口罩，对方随后失联', '县公安局接到乙某报案，称货款被骗'],
    );
  });

  it('are none behind words of one', () => {
    assert.deepEqual(titlesOf('4日，云溪警方通报，当地破获一起售假诈骗案。', '1月26日，市民甲女士向一男子转账购买口罩，对方随后失联。', '2月1日，民警将甲某抓获。'), []);
  });

  it('are what several authorities solved, in a sentence each', () => {
    assert.deepEqual(
      titlesOf('全省共侦破案件29起。东江警方捣毁一个刷量控评的水军团伙，抓获9名。西岭侦破一起冒充评委敲诈勒索案，抓获16名。'),
      ['东江警方捣毁一个刷量控评的水军团伙', '西岭侦破一起冒充评委敲诈勒索案'],
    );
  });

  it('are none when one authority says twice what it solved', () => {
    assert.deepEqual(drafted('全市形势平稳。东江警方打掉一个编造信息的水军团伙，抓获9名。', '东江警方捣毁一个编造信息的水军团伙，战果突出。').cases ?? [], []);
  });

  it('may be a list of names', () => {
    assert.deepEqual(titlesOf('• 一、被告人甲某等三十八人诈骗、偷越国境案\n• 二、被告人乙某诈骗案\n• 三、被告人丙某帮助信息网络犯罪活动案'), ['被告人甲某等三十八人诈骗、偷越国境案', '被告人乙某诈骗案', '被告人丙某帮助信息网络犯罪活动案']);
  });

  it('may stand under kinds of fraud below a title of the page', () => {
    const told = (name: string) => `近日，${name}在直播间看到广告，添加对方为好友后支付了订金，对方却一再推脱，遂报警。`;

    assert.deepEqual(titlesOf('一周典型案件预警\n支付订金类', told('A先生'), '反诈中心提示：切勿私下转账。', '冒充客服类', told('B女士')), ['支付订金类', '冒充客服类']);
  });

  it('may be the one that a release without a headline calls by its day', () => {
    const release = ['云溪讯 记者获悉，11月18日，专案组将嫌疑人押解回县，标志着“3·9”特大系列诈骗案成功告破。目前，此案正在进一步审理。', '10月5日，县公安局接到报警，一男子甲某办理贷款时被骗。专案组随即开展侦查。'].join('\n\n');

    assert.deepEqual(importRelease(release, {today: '2031-01-01'}).cases?.map(({title}) => title), ['“3·9”特大系列诈骗案成功告破']);
  });
});

describe('headings that stand right above their paragraphs', () => {
  const rumour = (name: string) => `网民${name}编造“某地发生地震”谣言被查处\n5月3日，网民${name}为博取流量，编造某地发生地震的谣言。云溪警方依法对其行政处罚。`;

  it('are lines of their own', () => {
    assert.deepEqual(titlesOf(rumour('甲某'), rumour('乙某'), rumour('丙某')), ['甲某', '乙某', '丙某'].map((name) => `网民${name}编造“某地发生地震”谣言被查处`));
  });

  it('may have findings without a day below them', () => {
    const found = (name: string) => `云溪市${name}保健品店虚假宣传\n经查，当事人宣称其产品可治疗高血压，被处罚款3万元。`;

    assert.deepEqual(titlesOf(`1.${found('甲某')}`, `2.${found('乙某')}`), ['云溪市甲某保健品店虚假宣传', '云溪市乙某保健品店虚假宣传']);
  });

  it('may have signs and circled numbers in front', () => {
    assert.deepEqual(titlesOf(`👉案例① 虚假征信\n${victim('甲女士')}`, `👉案例② 冒充领导\n${victim('乙某')}`), ['虚假征信', '冒充领导']);
  });

  it('may be short', () => {
    assert.deepEqual(titlesOf('①理财类\n6月1日，市民刘先生被骗20万元。', '②交友类\n6月2日，市民陈女士被骗3万元。'), ['理财类', '交友类']);
  });

  it('end the case before them, however they are told', () => {
    assert.deepEqual(bodiesOf('江东：捣毁洗钱窝点', bust('甲某'), '西岭：斩断一条产业链', bust('乙某'), '北原：破获一起案件', '北原警方历时三个月，终于将嫌疑人全部抓获，追回了损失。').map((told) => told.length), [1, 1, 1]);
  });

  it('are chapters when they name no crime and have no number', () => {
    const release = ['# 千里追凶', '**一条短信**', victim('赵先生'), '**顺线追踪**', bust('钱某'), '**全链打击**', bust('孙某')].join('\n\n');
    const titles = (importRelease(release, {today: '2031-01-01'}).cases ?? []).map(({title}) => title);

    assert.deepEqual(titles.filter((title) => release.includes(`**${title}**`)), []);
  });

  it('are chapters when the headline tells of one case', () => {
    const release = ['云溪警方破获“虚拟货币”传销案', '投资兑换有去无回', victim('赵先生'), '虚假平台转移资金', bust('钱某')].join('\n\n');

    assert.deepEqual(importRelease(release, {today: '2031-01-01'}).cases!.map(({title}) => title), ['云溪警方破获“虚拟货币”传销案']);
  });
});

describe('items of a list with days', () => {
  it('are cases when each tells what happened', () => {
    assert.deepEqual(titlesOf('上周接报警情23起。', '1.6月3日，东江县甲某在网上刷单，被骗3万元。', '2.6月4日，云溪区王女士接到电话，被骗5万元。'), ['东江县甲某在网上刷单，被骗3万元', '云溪区王女士接到电话，被骗5万元']);
  });

  it('are none when they tell what was held', () => {
    assert.deepEqual(titlesOf('上周开展了两项活动。', '1.6月3日，县公安局召开会议部署工作。', '2.6月4日，宣传小分队走进社区发放资料。'), []);
  });
});

describe('an article about somebody who was cheated', () => {
  it('is a case under a headline that says so', () => {
    const release = ['女子网购退款被骗5万元', `近日，${victim('王女士', '5月6日')}目前，案件正在进一步侦办中。`].join('\n\n');

    assert.deepEqual(importRelease(release, {today: '2031-01-01'}).cases!.map(({title}) => title), ['女子网购退款被骗5万元']);
  });
});

describe('cases that a paragraph only names', () => {
  it('are those a colon announces', () => {
    assert.deepEqual(titlesOf('这3起案件分别是：东江“青山园区”诈骗案；云溪“2·14”诈骗案；西岭系列诈骗案。'), ['东江“青山园区”诈骗案', '云溪“2·14”诈骗案', '西岭系列诈骗案']);
  });

  it('are those in quotation marks', () => {
    assert.deepEqual(titlesOf('今年以来，破获了“东江甲某等人提供侵入程序、工具案”“云溪乙某侵犯公民个人信息案”等一批案件。'), ['东江甲某等人提供侵入程序、工具案', '云溪乙某侵犯公民个人信息案']);
  });

  it('are none when the quotation marks hold slogans', () => {
    assert.deepEqual(titlesOf('推出“掌上可立案”“在家就立案”等服务。'), []);
  });

  it('may be solved in the clauses of a sentence', () => {
    assert.deepEqual(titlesOf('破获了一大批案件。如东江侦破“1·30”网络贩药案，摧毁一个组织；云溪侦破“木马工坊”诈骗案，抓获一批嫌疑人。'), ['东江侦破“1·30”网络贩药案', '云溪侦破“木马工坊”诈骗案']);
  });
});

describe('cases behind words that announce them', () => {
  it('may be items without a name or a day', () => {
    assert.deepEqual(
      titlesOf('市监局查办了一批案件。现将2起典型案件通报如下：', '1.东江甲某超市以赠送鸡蛋的形式，吸引老人到店听课，宣称床垫可以治疗失眠，涉嫌虚假宣传。', '2.云溪乙某商贸公司通过上门推销，宣称水杯可以治病，涉嫌虚假宣传。').map((title) => title.slice(0, 6)),
      ['东江甲某超市', '云溪乙某商贸'],
    );
  });

  it('are none when measures are announced', () => {
    assert.deepEqual(titlesOf('现将三项措施通报如下：', '1.各单位要落实主体责任，加强对从业人员的教育培训，确保措施到位不留死角。', '2.各单位要建立台账，定期检查，发现问题及时整改，整改情况按月报送。'), []);
  });

  it('may be one, below a heading', () => {
    assert.deepEqual(titlesOf('骗子盯上了学生。', '典型案例', '1', '购买游戏皮肤被骗1.1万元', victim('小白')), ['购买游戏皮肤被骗1.1万元']);
  });

  it('may be one that its first words name', () => {
    assert.deepEqual(titlesOf('骗子盯上了学生。', '案例回顾', victim('甲女士')), ['市民甲女士接到陌生电话，按对方要求先后转账三次，事后发现被骗，随即向派出所报警']);
  });
});

describe('an article that nothing names', () => {
  const story = ['近日，家住云溪的郑先生网购相机，只收到一块砖。云溪警方接到报警后，跨省破案抓获了嫌疑人。', '专案组展开调查，抓获犯罪嫌疑人甲某。', '经查，甲某对犯罪行为供认不讳。目前，甲某已被刑事拘留，案件正在进一步侦办中。'];

  it('goes by its headline, though that is a slogan', () => {
    const release = ['网恋的“甜蜜陷阱”有多深', ...story].join('\n\n');

    assert.deepEqual(importRelease(release, {today: '2031-01-01'}).cases?.map(({title}) => title), ['网恋的“甜蜜陷阱”有多深']);
  });

  it('is none when it only explains', () => {
    const release = ['网恋的“甜蜜陷阱”有多深', '骗子先添加好友，再推荐投资平台，等受害人加大金额便失去联系。该团伙往往分工明确，话术层层递进，令人防不胜防。'].join('\n\n');

    assert.deepEqual(importRelease(release, {today: '2031-01-01'}).cases ?? [], []);
  });
});

describe('somebody without a name', () => {
  it('is somebody in particular on a day', () => {
    const told = (day: string) => `${day}，某高校一学生收到推送信息，按对方要求转账后未收到返还，才发现被骗。`;

    assert.deepEqual(titlesOf('警方列举了案件', '01\n“网络刷单返利”', told('2月18日'), '02\n“网络购物退款”', told('1月26日')), ['“网络刷单返利”', '“网络购物退款”']);
  });
});

describe('a release that begins with a case', () => {
  it('has no headline', () => {
    const release = ['案例一', '以非法方式获取信息案', '2021年1月，网安部门发现居民甲某购买手机号注册新用户获利，给予其行政处罚。', '案例二', '店主出售信息案', '乙某通过网络向他人出售客户手机号，网安部门给予其行政处罚。'].join('\n\n');

    assert.deepEqual(importRelease(release, {today: '2031-01-01'}).cases!.map(({title}) => title), ['以非法方式获取信息案', '店主出售信息案']);
  });
});

describe('what authorities solved, in a sentence each', () => {
  it('may be a chain and need no measure word', () => {
    assert.deepEqual(
      titlesOf('例如，东江公安机关打掉一个勾结快递人员，非法出售面单的团伙，抓获5名。西岭公安机关铲除一通过改号软件提供线路的犯罪链条，抓获26名。'),
      ['东江公安机关打掉一个勾结快递人员，非法出售面单的团伙', '西岭公安机关铲除一通过改号软件提供线路的犯罪链条'],
    );
  });
});

describe('names of cases behind a colon', () => {
  it('go on to the next 案, whatever commas they have', () => {
    assert.deepEqual(
      titlesOf('检察机关发布3件典型案例。其中包括：东江某公司负责人甲某贩卖信息案，云溪检察院办理的乙某受丙某指使跟踪丁某，造成其受伤案，西岭某快递站员工戊某贩卖信息案。'),
      ['东江某公司负责人甲某贩卖信息案', '云溪检察院办理的乙某受丙某指使跟踪丁某，造成其受伤案', '西岭某快递站员工戊某贩卖信息案'],
    );
  });

  it('are none where one is alone', () => {
    assert.deepEqual(titlesOf('检察机关发布典型案例：东江甲某贩卖信息案。'), []);
  });
});

describe('more of cases without headings', () => {
  it('are the dated paragraphs behind “以下是几个典型案例”', () => {
    assert.deepEqual(
      titlesOf('网安部门依法查处违法行为。以下是几个典型案例。', '2025年5月，云溪某公司开发的系统疑似被篡改。公安机关已依法对其处罚。', '2024年1月，东江某学校主机感染木马。公安机关已依法对其处罚。'),
      ['云溪某公司开发的系统疑似被篡改', '东江某学校主机感染木马'],
    );
  });

  it('may be named by days', () => {
    assert.deepEqual(titlesOf('今年以来成效显著。成功破获“8.08交友诈骗”案，抓获510名。打掉涉及套路贷的“9.09”犯罪团伙，抓获61名。'), ['成功破获“8.08交友诈骗”案', '打掉涉及套路贷的“9.09”犯罪团伙']);
  });

  it('are not what a conclusion says first and second', () => {
    assert.deepEqual(titlesOf(`第一，交友要慎重。${victim('甲女士')}`, `第二，谈钱不伤感情。${victim('乙某')}`), []);
  });
});

describe('paragraphs that say which case they tell', () => {
  it('are cases', () => {
    assert.deepEqual(titlesOf('在云溪车站被非法囤票案中，警方成立专班，抓获甲某。', '在东江乙某操纵收款码获利案中，警方查到资金去向。'), ['云溪车站被非法囤票案', '东江乙某操纵收款码获利案']);
  });

  it('are none when they speak of such cases', () => {
    assert.deepEqual(titlesOf('在一些网络诈骗案中，骗子会伪造证件。', '在这类网络赌博案中，庄家会操纵结果。'), []);
  });
});

describe('a headline that counts what a campaign achieved', () => {
  it('names no case', () => {
    const release = ['全省打掉诈骗团伙277个追回资金1900万元', '近日，专案组在多地收网，抓获犯罪嫌疑人。经查，该团伙分工明确，案件正在进一步侦办。'].join('\n\n');

    assert.deepEqual(importRelease(release, {today: '2031-01-01'}).cases ?? [], []);
  });
});
