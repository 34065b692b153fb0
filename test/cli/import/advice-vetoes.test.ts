import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drafted} from './helpers/drafted.js';

const tipsOf = (...paragraphs: string[]) => (drafted(...paragraphs).tips ?? []).map(({quote}) => quote);
const kindsOf = (...paragraphs: string[]) => (drafted(...paragraphs).tips ?? []).map(({kind}) => kind);

describe('words that stand in advice and in reports of authorities', () => {
  it('are no meeting of an authority when swindlers hold it online', () => {
    assert.deepEqual(tipsOf('警方提醒：民警不会拉您进视频会议，凡是有人发来会议号的，一律不要加入；接到官方劝阻电话，务必及时接听。').length, 2);
    assert.deepEqual(tipsOf('工作会议要求，各单位务必落实责任，务必及时接听群众来电。'), []);
  });

  it('are no order to the police when they say what the police never demand', () => {
    assert.deepEqual(tipsOf('警方提醒：公安机关不会要求群众缴纳保证金，遇到此类来电务必挂断。').length, 1);
    assert.deepEqual(tipsOf('各级公安机关要求认真登记每一次来电，务必逐条回复。'), []);
  });

  it('are advice behind words that count it', () => {
    assert.deepEqual(tipsOf('我想提两点建议。第一，保存好聊天记录。第二，核对收款人的姓名。'), ['保存好聊天记录', '核对收款人的姓名']);
    assert.deepEqual(tipsOf('我想说两点感受。第一，保存好聊天记录。第二，核对收款人的姓名。'), []);
  });
});

describe('advice that begins with 不', () => {
  it('says what not to do, whatever its verb', () => {
    assert.deepEqual(kindsOf('防骗提示：', '1. 不围观街头的“免费抽奖”', '2. 不断学习防骗知识', '3. 看清合同再签字'), ['dont', 'do', 'do']);
  });
});
