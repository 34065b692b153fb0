import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drafted} from './helpers/drafted.js';

const tipsOf = (...paragraphs: string[]) => (drafted(...paragraphs).tips ?? []).map(({quote}) => quote);

describe('signs by which a fraud is known', () => {
  const signs = ['要你先交押金才发货的', '叫你换个软件聊天的'];

  it('are advice below the words that announce them', () => {
    assert.deepEqual(tipsOf('凡遇到下面几种情况的都是骗子！', ...signs), signs);
  });

  it('may each be explained', () => {
    assert.deepEqual(tipsOf('凡遇到下面几种情况的都是骗子！', signs[0]!, '卖家收了押金就会消失，货也没有。', signs[1]!, '换了软件，平台就看不到聊天。'), signs);
  });

  it('are none where nothing announces them', () => {
    assert.deepEqual(tipsOf('大厅里来办事的人有这几种。', ...signs), []);
  });
});

describe('advice in the words of a lawyer', () => {
  it('may say what is best', () => {
    assert.deepEqual(tipsOf('鲍律师建议，最好把聊天记录保存下来。尽量签一份书面合同。'), ['最好把聊天记录保存下来', '尽量签一份书面合同']);
  });

  it('is not what the law provides', () => {
    assert.deepEqual(tipsOf('鲍律师提醒消费者：“根据法律规定，简易程序应当在三个月内注意审结。”'), []);
  });

  it('may be counted with 三要 behind 一是', () => {
    assert.deepEqual(tipsOf('三要切莫相信“稳赚不赔”。'), ['切莫相信“稳赚不赔”']);
  });
});

describe('words that are no advice', () => {
  for (const [what, words] of [
    ['what a release is for', '通过揭穿骗子的话术，引导群众避免上当。'],
    ['what somebody noticed', '这家网店的异常订单引起了民警的注意。'],
    ['orders to offices', '要注意数据汇集，推动建立部门间的共享机制。'],
    ['a number', '骗术千万种，种种为钱来。'],
    ['what a swindler says of himself', '不要告诉别人 照我说的办'],
  ] as const) it(`are ${what}`, () => assert.deepEqual(tipsOf(words), []));

  it('but their like may be', () => {
    assert.deepEqual(tipsOf('千万不要点开来路不明的链接。'), ['千万不要点开来路不明的链接']);
  });

  it('are the headings of check lists, whose items advise', () => {
    assert.deepEqual(tipsOf('04 网店自查要点', '（一）账号自查', '* 密码每60天换一次', '* 员工离职当天停用账号', '（二）设备自查', '* 关闭不用的端口', '05 青石软件：与您同行'), ['密码每60天换一次', '员工离职当天停用账号', '关闭不用的端口']);
  });

  it('are headings that count the advice below', () => {
    assert.deepEqual(tipsOf('做到两个“不要”', '不要把验证码告诉任何人。'), ['不要把验证码告诉任何人']);
  });
});
