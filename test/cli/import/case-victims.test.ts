import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importRelease} from '../../../src/cli/import/import-release.js';

const titlesOf = (release: string) => (importRelease(release.trim(), {today: '2031-01-01'}).cases ?? []).map(({title}) => title.slice(0, 6));

describe('months above stories', () => {
  it('part the victims of one person', () => {
    const release = `三名受害人讲述被骗经历
3月
滕某在相亲角认识闵女士，自称某部参谋，借走3.6万元。
6月
滕某向在网上认识的尤女士借款5万元，尤女士要求还钱时被拉黑。
10月
滕某与项女士订婚，收下彩礼后失联，项女士遂报警。`;

    assert.deepEqual(titlesOf(release), ['滕某在相亲角', '滕某向在网上', '滕某与项女士']);
  });

  it('part the chapters of one affair where nobody new comes in', () => {
    const release = `追查“转账码”背后的人
3月
民警接到滕某报警，其被骗12万元，资金流入宓某账户。
6月
专案组在外地将宓某抓获，滕某得知后十分震惊，宓某被拘留。`;

    assert.deepEqual(titlesOf(release), []);
  });
});

describe('a story in several paragraphs', () => {
  it('is one case where numbers stand above', () => {
    const release = `两人网上炒币被骗
一
2月5日，云溪男子卜某某报警称，跟着网友炒币亏光了钱。
去年11月，卜某某在群里认识一名网友，对方教其充值8万元。
二
2月9日，东江女子郜某报警称，被人骗走26万元。
去年2月，郜某下载一款软件，充值后无法提现。`;

    assert.deepEqual(titlesOf(release), ['云溪男子卜某', '东江女子郜某']);
  });

  it('is one case where the next paragraph tells of the same person', () => {
    const told = (name: string) => `7月初，云溪居民卫某在家接到自称客服的电话，被骗走2万元。\n\n7月9日，${name}又被同一伙人以“退款”为由骗走3万元，随即报警。`;

    assert.equal(titlesOf(`反诈动态\n\n${told('卫某')}`).length, 1);
    assert.equal(titlesOf(`反诈动态\n\n${told('东江居民宓先生')}`).length, 2);
  });
});

describe('a headline of how many were caught', () => {
  const report = '云溪等地警方在统一指挥下集中收网，抓获一批为诈骗转移资金的人员，案件正在进一步侦办。经查，这些人员出租账户，从中抽成，多人被采取强制措施。';

  it('names no case above the report of a campaign', () => {
    assert.deepEqual(titlesOf(`260余名“卡农”被抓，别做帮凶！\n\n${report}`), []);
  });

  it('names one above the story of a gang', () => {
    assert.deepEqual(titlesOf('60余名“卡农”被抓，别做帮凶！\n\n3月，云溪警方接到储户报警，经查，阚某组织人员出租账户，从中抽成。专案组分赴外地，将阚某等人抓获，案件正在进一步侦办。').length, 1);
  });
});
