import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {drafted, figuresOf, reviewIn} from './helpers/drafted.js';

const opening = '今年以来，全市共破获电信网络诈骗案件317起，抓获犯罪嫌疑人452名。';
const asks = '云溪日报记者：';
const answers = '云溪市公安局副局长 甲某某：';
const read = ['破获电信网络诈骗案件 317起', '抓获犯罪嫌疑人 452名'];
const repeats = (draft: ReturnType<typeof drafted>) => reviewIn(draft).filter((each) => each.startsWith('repeat'));

describe('a figure of a press conference', () => {
  it('is drafted once when the answer says it in other words', () => {
    const draft = drafted(opening, asks, '请问有哪些做法？', answers, '我们破案317起，靠的是群众支持。');

    assert.deepEqual([figuresOf(draft), repeats(draft)], [read, ['repeat 317起']]);
  });

  it('is drafted once when the question cites it', () => {
    const draft = drafted(opening, asks, '请问破获317起案件的背后有哪些做法？', answers, '靠的是群众支持。');

    assert.deepEqual([figuresOf(draft), repeats(draft)], [read, ['repeat 317起']]);
  });

  it('is drafted as the answer says it, not as the question does', () => {
    const {figures} = drafted(asks, '听说破获案件317起，请问有哪些做法？', answers, '全市共破获案件317起。');

    assert.deepEqual(figures!.map(({quote}) => quote), ['全市共破获案件317起']);
  });

  it('is another one when the answer counts something else', () => {
    const draft = drafted(opening, asks, '请问有哪些做法？', answers, '我们劝阻群众452人，返还资金317万元。');

    assert.deepEqual([figuresOf(draft), repeats(draft)], [[...read, '劝阻群众 452人', '返还资金 317万元'], []]);
  });

  it('is another one when only a round number is the same', () => {
    const draft = drafted('打掉团伙20个，破获案件300起。', asks, '请问有哪些做法？', answers, '我们破案300起。');

    assert.deepEqual(repeats(draft), []);
  });

  it('is another one when no question was asked', () => {
    const draft = drafted(opening, '其后三个月，云溪公安破案317起。');

    assert.deepEqual(repeats(draft), []);
  });
});
