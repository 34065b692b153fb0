import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importRelease} from '../../../src/cli/import/import-release.js';
import {reviewIn} from './helpers/drafted.js';

const draftOf = (...paragraphs: string[]) => importRelease(paragraphs.join('\n'), {today: '2031-01-01'});
const openingsOf = (...paragraphs: string[]) => (draftOf(...paragraphs).cases ?? []).map(({title}) => title.slice(0, 6));

describe('a case told in running prose', () => {
  const complaint = '前不久，消费者詹女士到云溪市消协投诉，称其办卡后门店关门，5800元无法退还。';

  it('begins with the day or with “前不久”', () => {
    assert.deepEqual(openingsOf('云溪消协发布消费提醒', '近期，健身行业投诉增多。', complaint), ['消费者詹女士']);
  });

  it('is put to the editor', () => {
    assert.equal(reviewIn(draftOf('云溪消协发布消费提醒', '近期，健身行业投诉增多。', complaint)).includes('uncertain-case told-in-prose'), true);
  });

  it('may be one that a court tried', () => {
    assert.deepEqual(openingsOf('守护银发钱包', '老年人是被骗的重点人群。', '2030年，东江区人民法院审理了一起诈骗案，许某冒充名医卖糖片，骗取26万元。'), ['东江区人民法']);
  });

  it('may be an example, up to where the paragraph turns to all', () => {
    const [found] = draftOf('谨防网络交友陷阱', '骗子往往伪装成成功人士。例如，今年3月，东江区的庄女士认识一名“工程师”，先后转账18万元，后发现被骗。此类案件多发。').cases!;

    assert.deepEqual(found!.paragraphs, ['今年3月，东江区的庄女士认识一名“工程师”，先后转账18万元，后发现被骗。']);
  });

  it('may stand beside another, and neither makes the article', () => {
    assert.deepEqual(openingsOf('高学历犯罪引关注', '案件中出现大学生的身影。', '今年2月，云溪警方打掉一个倒卖账号的团伙，抓获9人。', '东江警方日前侦破一起开设赌场案，技术负责人祝某毕业于名校。'), ['云溪警方打掉', '东江警方日前']);
  });

  for (const [what, paragraph] of [
    ['a sum of results', '今年以来，云溪警方破获电诈案件320起，抓获嫌疑人410名，追回赃款900万元。'],
    ['how swindlers go about it', '例如，对方以“系统故障”为由拒绝提现，要求受害人继续充值，随后将其拉黑。'],
    ['a visit', '近日，云溪市公安局民警走进实验小学，为学生上课，校长徐某向民警表示感谢。'],
    ['money handed back', '近日，云溪市公安局举行返还仪式，群众代表孙女士领回被骗的8万元，向民警送上锦旗。'],
  ] as const) {
    it(`is not ${what}`, () => assert.deepEqual(openingsOf('反诈工作综述', '各项工作有序开展。', paragraph), []));
  }
});
