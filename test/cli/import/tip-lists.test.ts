import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drafted} from './helpers/drafted.js';

const tipsOf = (...paragraphs: string[]) => (drafted(...paragraphs).tips ?? []).map(({quote}) => quote);

describe('advice in lists of other forms', () => {
  it('may have names, one behind the other in a sentence', () => {
    assert.deepEqual(tipsOf('暑假将至，请您做到：', '看好手机：不让孩子单独使用支付软件；设置时长：用家长模式限制游戏时间；多陪伴：每天与孩子交流半小时。'), ['看好手机：不让孩子单独使用支付软件', '设置时长：用家长模式限制游戏时间', '多陪伴：每天与孩子交流半小时']);
  });

  it('is none when the names are of what the authority does', () => {
    assert.deepEqual(tipsOf('我局要做到：', '强化宣传：走进社区开展宣讲；严格执法：依法查处违法行为；优化服务：设立咨询窗口。'), []);
  });

  it('may be counted with verbs', () => {
    assert.deepEqual(tipsOf('选购保健品有讲究。', '一防以假充真。有的商家用糖片冒充药品，消费者要认准批准文号。', '二防免费陷阱。商家以送鸡蛋吸引老人听课，随后高价推销。').map((tip) => tip!.slice(0, 6)), ['一防以假充真', '二防免费陷阱']);
  });

  it('is none when 一是 counts', () => {
    assert.deepEqual(tipsOf('骗子三步走。', '一是冒充客服，称会员到期。', '二是诱导下载软件，转走资金。'), []);
  });

  it('may be lines below a heading', () => {
    assert.deepEqual(tipsOf('记住这几点', '订票走官方渠道', '退改签问客服', '陌生短信不点链接'), ['订票走官方渠道', '退改签问客服', '陌生短信不点链接']);
  });

  it('may follow “注意以下几点”', () => {
    assert.deepEqual(tipsOf('防范此类骗局要注意以下几点：', '①对高收益宣传保持警惕，天上不会掉馅饼。', '②投资前查询平台资质。'), ['对高收益宣传保持警惕，天上不会掉馅饼', '投资前查询平台资质']);
  });

  it('may stand behind a word in brackets', () => {
    assert.deepEqual(tipsOf('【提醒】缴费前请与老师电话核实，切勿直接扫码。'), ['缴费前请与老师电话核实，切勿直接扫码']);
  });

  it('may be somebody’s words, without their marks', () => {
    assert.deepEqual(tipsOf('“接到自称公检法的电话，先挂断再拨打110核实。”云溪市反诈中心民警周某表示，“千万不要向所谓安全账户转账。”'), ['接到自称公检法的电话，先挂断再拨打110核实', '千万不要向所谓安全账户转账']);
  });

  it('is none in the words of a swindler', () => {
    assert.deepEqual(tipsOf('对方说：“你千万不要告诉家人，一定要尽快转账。”'), []);
  });

  it('may call swindlers by what they are, in quotation marks', () => {
    assert.deepEqual(tipsOf('市民不要成为骗子的“工具人”。'), ['市民不要成为骗子的“工具人”']);
  });

  it('may be for shops and firms', () => {
    assert.deepEqual(tipsOf('商户收款时要当面核对到账信息。企业财务人员转账前须与负责人当面核实。'), ['商户收款时要当面核对到账信息', '企业财务人员转账前须与负责人当面核实']);
  });

  it('may speak of what nobody may do, where it then tells the readers what not to do', () => {
    assert.deepEqual(tipsOf('反诈中心提醒：任何单位都无权扣押证件原件，求职者不要把原件交给他人。'), ['任何单位都无权扣押证件原件，求职者不要把原件交给他人']);
  });

  it('is none where only the law forbids', () => {
    assert.deepEqual(tipsOf('法律链接', '任何单位和个人不得非法买卖、出租、出借电话卡。'), []);
  });
});
