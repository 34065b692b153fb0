import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importRelease} from '../../../src/cli/import/import-release.js';
import {drafted} from './helpers/drafted.js';

const tipsOf = (...paragraphs: string[]) => (drafted(...paragraphs).tips ?? []).map(({quote}) => quote);
const storiesOf = (...paragraphs: string[]) => (drafted(...paragraphs).cases ?? []).map(({title, paragraphs: told}) => [title, ...told]);

const series = [
  '网恋需谨慎', '2031年4月,田女士在网上认识一名男子,对方让她投资,她转账后被拉黑,损失6万元。',
  '退款有陷阱', '2031年5月,姚女士接到“客服”电话,按对方要求转账,损失3万元。',
];

describe('advice behind the cases of a Chinese release', () => {
  it('is parted from the last case where a list without a heading tells readers what to do', () => {
    const release = [...series, '1.交友要谨慎。凡是谈钱的网友一定要多核实。', '2.来电先挂断。遇到自称客服的,不要轻信。', '3.贪心会上当。永远不要相信稳赚不赔。'];
    assert.deepEqual(storiesOf(...release).map((each) => each.length), [2, 2]);
    assert.equal(tipsOf(...release).length, 3);
  });

  it('stays with the last case where the list goes on telling of its people', () => {
    const release = [...series, '1.骗子先让姚女士下载软件。', '2.随后骗子让姚女士打开屏幕共享。', '3.最后骗子转走了姚女士的存款。'];
    assert.equal(storiesOf(...release)[1]!.length, 5);
    assert.deepEqual(tipsOf(...release), []);
  });

  it('may stand at the end of each case, behind the name of who advises', () => {
    const release = ['一、韩某诈骗案', '2031年3月,韩某骗走邻居8万元,被判处有期徒刑三年。', '检察官提醒:不向网友发送证件照片;一旦遭到威胁,立即告诉家长和老师并报警。', '二、石某诈骗案', '2031年4月,石某骗走同学2万元,被判处有期徒刑一年。'];
    assert.deepEqual(tipsOf(...release), ['不向网友发送证件照片', '一旦遭到威胁,立即告诉家长和老师并报警']);
  });

  it('is not what a case means to the courts', () => {
    assert.deepEqual(tipsOf('一、韩某诈骗案', '2031年3月,韩某骗走邻居8万元,被判处有期徒刑三年。', '典型意义:本案表明,对此类犯罪应当依法从严惩处。', '二、石某诈骗案', '2031年4月,石某骗走同学2万元,被判处有期徒刑一年。'), []);
  });
});

describe('what closes a list of cases', () => {
  const items = ['近日查处一批案件,现公布如下:', '◆网名“清风”的男子马某为了流量编造“水库决堤”谣言,被柳河警方行政拘留。', '◆女子邱某在多个群内发布代写作业的虚假广告,骗取学生定金,被刑事拘留。', '◆男子邓某利用软件非法获取公民个人信息并且出售牟利,被柳河警方刑事拘留。'];

  it('is a paragraph of nobody in the last, where every other case has one', () => {
    assert.equal(storiesOf(...items, '上网也要守法。柳河公安提醒:不要转发没有来源的消息。').at(-1)!.length, 2);
    assert.deepEqual(tipsOf(...items, '上网也要守法。柳河公安提醒:不要转发没有来源的消息。'), ['不要转发没有来源的消息']);
  });

  it('belongs to the last where it goes on telling of its people', () => {
    assert.equal(storiesOf(...items, '目前,邓某已被移送审查起诉。').at(-1)!.length, 3);
  });
});

describe('cases of a Chinese release', () => {
  it('have the last of several short lines for a heading', () => {
    const [first] = storiesOf('防骗课堂开课', '跟着民警', '一起来看', ...series);
    assert.equal(first![0], '网恋需谨慎');
  });

  it('may be one below “案情简介”, under a headline that names no crime', () => {
    const release = ['【以案说险】警惕“代办退保”', '案情简介', '2031年春节后,柳女士委托他人退保,对方收取手续费后失联,柳女士损失2万元。', '案例分析', '此类行为以牟利为目的。', '风险提示', '不要把身份证交给他人。'];
    const {cases, tips} = importRelease(release.join('\n\n'), {today: '2031-06-01'});
    assert.equal(cases?.length, 1);
    assert.deepEqual(tips?.map(({quote}) => quote), ['不要把身份证交给他人']);
  });

  it('are told of people whom an app follows in the sentence', () => {
    assert.equal(storiesOf('典型警情', '(一)虚假购物。9月2日,城关镇的杨某在短视频平台看到广告,转账后被拉黑。', '(二)刷单返利。9月4日,桥头镇的林某下载一款软件做任务,被骗5万元。').length, 2);
  });
});

describe('advice in counted steps', () => {
  it('stands below “第一招”, “第二招”', () => {
    assert.deepEqual(tipsOf('第一招:看号码', '陌生号码自称客服的,先挂断。', '第二招:问平台', '拨打官方热线核实,不在电话里透露验证码。'), ['陌生号码自称客服的,先挂断', '拨打官方热线核实,不在电话里透露验证码']);
  });

  it('may stand behind it', () => {
    assert.equal(tipsOf('第一招:看号码,陌生号码来电自称平台客服时先别急着相信。', '第二招:问平台,在官方软件里找到客服电话打过去问清楚。').length, 2);
  });
});

describe('where advice of a Chinese release stands', () => {
  it('is right behind 提醒, whatever its words are', () => {
    assert.deepEqual(tipsOf('提醒:存钱去银行。'), ['存钱去银行']);
    assert.deepEqual(tipsOf('提醒:近年来,存钱的人多了。'), []);
  });

  it('is each short paragraph below it, where half of them advise', () => {
    assert.deepEqual(tipsOf('年关将近,警方提醒广大市民:', '停车离开,检查车门。', '退款不要下载软件。', '乘坐公交,一定要看好背包。', '祝大家平安过年!'), ['停车离开,检查车门', '退款不要下载软件', '乘坐公交,一定要看好背包']);
    assert.deepEqual(tipsOf('年关将近,警方提醒广大市民:', '去年冬天,姚女士的背包被偷。', '退款时,千万不要下载软件。', '她随后报警。'), ['退款时,千万不要下载软件']);
  });

  it('is on the line that asks how to avoid it, and ends with it', () => {
    assert.deepEqual(tipsOf('怎么防:1.不攀比,不借钱消费;2.先向学校求助。', '1.盗用头像进群收钱。'), ['不攀比,不借钱消费', '先向学校求助']);
  });

  it('is below what an officer says, and below a guide to pitfalls', () => {
    assert.deepEqual(tipsOf('【民警说】', '不用的卡要及时注销。'), ['不用的卡要及时注销']);
    assert.deepEqual(tipsOf('避坑指南', '· 演出票只在官方渠道买', '· 不要私下转账'), ['演出票只在官方渠道买', '不要私下转账']);
  });

  it('is below an authority’s warning to consumers', () => {
    assert.deepEqual(tipsOf('县消委会发布消费警示:', '聚餐提前问价。购买前查看配料表。'), ['购买前查看配料表']);
  });

  it('is what families are hoped to do', () => {
    assert.deepEqual(tipsOf('希望广大家长关注孩子的上网时间。'), ['希望广大家长关注孩子的上网时间']);
    assert.deepEqual(tipsOf('希望广大媒体报道这次行动。'), []);
  });
});

describe('what is no advice of a Chinese release', () => {
  it('is what was done for readers at an event', () => {
    assert.deepEqual(tipsOf('活动中,民警向快递员讲解骗术,要求大家不要轻信来电。'), []);
    assert.deepEqual(tipsOf('活动中,民警提醒大家:不要轻信陌生来电。'), ['不要轻信陌生来电']);
  });

  it('is what the authority promises behind its advice', () => {
    assert.deepEqual(tipsOf('警方提醒广大群众,一定要理性消费,同时,针对新型骗局,警方正在与银行联手,堵住漏洞。'), ['一定要理性消费']);
  });

  it('is a rallying cry', () => {
    assert.deepEqual(tipsOf('警方提醒', '守住你的“钱袋子”', '不要向陌生账户转账。'), ['不要向陌生账户转账']);
  });

  it('is a question in a list', () => {
    assert.deepEqual(tipsOf('警方提醒您:', '1.签合同要注意什么?', '2.不要先交定金。'), ['不要先交定金']);
  });

  it('is a line that only says when', () => {
    assert.deepEqual(tipsOf('警方提醒', '新春即将到来', '一定要提高警惕', '不给骗子留机会', '遇事多加核实'), ['一定要提高警惕', '不给骗子留机会', '遇事多加核实']);
  });

  it('is who advises, in front of an item', () => {
    assert.deepEqual(tipsOf('警方提醒您:', '1.民警支招:账号买卖请走官方渠道。', '2.不要先交定金。'), ['账号买卖请走官方渠道', '不要先交定金']);
  });
});
