import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importRelease} from '../../../src/cli/import/import-release.js';
import {drafted} from './helpers/drafted.js';

const tipsOf = (...paragraphs: string[]) => (drafted(...paragraphs).tips ?? []).map(({quote}) => quote);
const under = (headline: string, ...paragraphs: string[]) => (importRelease([headline, ...paragraphs].join('\n\n'), {today: '2031-01-01'}).tips ?? []).map(({quote}) => quote);

describe('advice that nothing announces', () => {
  it('may say by what a fraud is known', () => {
    assert.deepEqual(tipsOf('凡是让你先交税再领奖的都是诈骗。只要来电提到“百万保障”，基本可以认定是骗局。'), ['凡是让你先交税再领奖的都是诈骗', '只要来电提到“百万保障”，基本可以认定是骗局']);
  });

  it('is none where a story says so of one platform', () => {
    assert.deepEqual(tipsOf('经查，该平台上的所有项目都是虚假项目。'), []);
  });

  it('may say what never happens', () => {
    assert.deepEqual(tipsOf('正规的贷款不会在放款前收费。班主任不会在群里发收款码收费。'), ['正规的贷款不会在放款前收费', '班主任不会在群里发收款码收费']);
  });

  it('may tell what to do on a condition', () => {
    assert.deepEqual(tipsOf('如果孩子提出要买皮肤，要先问清价格。一旦转错了账，要赶快联系银行。'), ['如果孩子提出要买皮肤，要先问清价格', '一旦转错了账，要赶快联系银行']);
  });

  it('is none in what swindlers threaten on a condition', () => {
    assert.deepEqual(tipsOf('对方称如果不付钱，要把照片发给同事。一旦受害人犹豫，团伙成员便再次催促。'), []);
  });

  it('may tell what to do on an occasion', () => {
    assert.deepEqual(tipsOf('在给陌生账户打钱前一定要再打个电话。'), ['在给陌生账户打钱前一定要再打个电话']);
  });

  it('is none in the words of a swindler to somebody', () => {
    assert.deepEqual(tipsOf('客服告诉小孟，一定要开着屏幕，不要挂断。'), []);
  });

  it('may answer a question', () => {
    assert.deepEqual(tipsOf('闲来无事想抢红包？别进陌生群！'), ['闲来无事想抢红包？别进陌生群']);
    assert.deepEqual(tipsOf('接到这样的来电怎么办？先挂断，再查官方号码。'), ['先挂断，再查官方号码']);
  });

  it('goes on in its paragraph', () => {
    assert.deepEqual(tipsOf('收到改签短信，一定不要拨打上面的号码。要直接问车站。'), ['收到改签短信，一定不要拨打上面的号码', '要直接问车站']);
  });

  it('is none behind orders to staff', () => {
    assert.deepEqual(tipsOf('会议强调，各部门务必守住底线。要抓好落实，不要走过场。'), []);
  });

  it('begins behind whom the police remind', () => {
    assert.deepEqual(tipsOf('对此，警方提醒广大家长要看管好手机，不要把支付密码告诉孩子。'), ['广大家长要看管好手机，不要把支付密码告诉孩子']);
  });
});

describe('words about the text', () => {
  for (const words of ['请认真阅读下图', '再看一遍', '一定要记住哦', '请相互转告', '为了增强防范意识，不上当。', '民警梳理了十种手法，避免大家受骗。', '走进社区宣讲，提高群众防范意识。']) {
    it(`“${words}” are no advice`, () => assert.deepEqual(tipsOf(words), []));
  }

  it('are told from advice that has an aim', () => {
    assert.deepEqual(tipsOf('为了避免受骗，大家一定要核实对方身份。').length, 1);
  });
});

describe('advice in lists and lines of posts', () => {
  it('is a list most of whose items advise, under a headline for readers', () => {
    assert.deepEqual(under('暑期打工安全提示', '📍 正规招聘不收押金', '📍 身份证原件不离手', '📍 不轻易下载陌生软件', '📍 签合同前看清条款'), ['正规招聘不收押金', '身份证原件不离手', '不轻易下载陌生软件', '签合同前看清条款']);
  });

  it('is no list of what swindlers do', () => {
    assert.deepEqual(under('骗子的几步', '1.添加好友，建立信任。', '2.推荐平台，小额返利。', '3.诱导加大投入，不要让家人知道。', '4.拉黑失联。'), []);
  });

  it('is no list of what was achieved', () => {
    assert.deepEqual(tipsOf('1.破案有成效。破获案件320起。', '2.宣传有力度。发放资料2万份，提高群众防范意识。', '3.服务不打烊。及时回复咨询，避免群众往返。'), []);
  });

  it('may have any emoji for a bullet', () => {
    assert.deepEqual(under('这种快递别签收', '❗凡是中奖先交税的，都是诈骗\n💡不要在陌生网页填写卡号\n🚫一旦转账，马上报警'), ['凡是中奖先交税的，都是诈骗', '不要在陌生网页填写卡号', '一旦转账，马上报警']);
  });

  it('needs of a verdict the line that says on what', () => {
    const verse = ['不要点开陌生链接', '务必守住验证码', '切勿透露密码'];

    assert.deepEqual(tipsOf([...verse, '凡是索要验证码的客服', '都是骗子假扮'].join('\n')).slice(-1), ['凡是索要验证码的客服\n都是骗子假扮']);
    assert.deepEqual(tipsOf([...verse, '短视频里说的门路', '都是陷阱'].join('\n')).includes('都是陷阱'), false);
  });

  it('has the condition of a line from the line before', () => {
    assert.deepEqual(tipsOf('不要点开陌生链接\n务必守住验证码\n切勿透露密码\n要是被骗了\n赶紧报警').slice(-1), ['要是被骗了\n赶紧报警']);
  });

  it('stands behind “警示如下”', () => {
    assert.deepEqual(tipsOf('为营造放心环境，现就有关事项警示如下：', '选择正规商家。查看证照，不贪图低价。'), ['选择正规商家', '查看证照，不贪图低价']);
  });
});
