import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importRelease} from '../../../src/cli/import/import-release.js';

const told = '今年以来，全市共破获案件317起。';
const draftOf = (...lines: string[]) => importRelease(lines.join('\n\n'), {today: '2031-12-01'});
const sourceOf = (...lines: string[]) => draftOf(...lines).source.name;

describe('who published a release', () => {
  for (const [where, lines, name] of [
    ['stands before the date', ['云溪反诈通报', '云溪市公安局反诈中心　2031年11月5日', told], '云溪市公安局反诈中心'],
    ['stands behind the date', ['云溪反诈通报', '2031-11-05 09:30 云溪发布', told], '云溪发布'],
    ['opens the headline', ['云溪市中级人民法院公布一批电诈案件', told], '云溪市中级人民法院'],
    ['opens the headline of a yearly report', ['云溪农商银行2031年度防骗工作报告', told], '云溪农商银行'],
    ['signs at the foot', ['反诈工作通报', told, '云溪市反诈工作领导小组办公室', '2031年11月5日'], '云溪市反诈工作领导小组办公室'],
    ['stands behind the words that lead to it', ['反诈工作通报', '记者从云溪市公安局获悉，全市共破获案件317起。'], '云溪市公安局'],
  ] as const) it(where, () => assert.equal(sourceOf(...lines), name));

  for (const [what, lines] of [
    ['whoever wrote beside the date', ['云溪反诈通报', '2031年11月5日 庄青石', told]],
    ['an authority that the headline does something to', ['骗子冒充云溪市人民法院行骗', told]],
    ['the beginning of another word', ['反诈工作通报', '公安部门负责人介绍，全国共破获案件317起。']],
    ['somebody’s own police', ['反诈工作通报', '目前我市公安机关已破获案件317起。']],
    ['the last line without a day below it', ['反诈工作通报', told, '感谢云溪市人民法院']],
  ] as const) it(`is not ${what}`, () => assert.equal(sourceOf(...lines), ''));
});

describe('the foot of a document', () => {
  const foot = (day: string) => draftOf('反诈工作通报', told, '云溪市反诈工作领导小组办公室', day).source.publishedAt;

  it('dates it', () => assert.equal(foot('2031年11月5日'), '2031-11-05'));

  it('may be written in Chinese numerals', () => assert.equal(foot('二〇三一年十一月二十五日'), '2031-11-25'));

  it('dates nothing when no office stands above the day', () => assert.equal(draftOf('反诈工作通报', ...Array<string>(16).fill(told), '2031年11月5日').source.publishedAt, undefined));
});

describe('a title on two lines', () => {
  it('is the one below the office that issues it', () => assert.equal(draftOf('云溪市反诈工作领导小组办公室', '关于三季度反诈工作情况的通报', told).title, '关于三季度反诈工作情况的通报'));

  it('is the first where the second names no document', () => assert.equal(draftOf('致敬云溪市人民法院', '关于他们的故事', told).title, '致敬云溪市人民法院'));
});

describe('since when a campaign runs', () => {
  const period = (sentence: string) => draftOf('反诈工作通报', sentence).period?.label;

  it('is told of the campaign', () => assert.equal(period('2031年3月以来，全市共破获案件317起。'), '2031年3月以来'));

  it('is not since when a suspect was at it', () => assert.equal(period('2031年3月以来，庄某某在网上出售假药。'), undefined));
});

describe('where a case happened', () => {
  const region = (story: string) => draftOf('云溪公布典型案例', '案例一：冒充客服案', story, '案例二：买卖电话卡案', '近日，云溪市公安局抓获买卖电话卡的白某。').cases?.[0]?.region;

  for (const [why, story, place] of [
    ['the police are named behind the one who told them', '6月2日，庄某向云溪市公安局报案，称被骗5万元。', '云溪市'],
    ['the police are named behind those who worked with them', '近日，反诈中心会同临溪县公安局抓获庄某。', '临溪县'],
    ['the police have the short name of their place', '近日，云溪警方抓获庄某。', '云溪'],
  ] as const) it(`is read where ${why}`, () => assert.equal(region(story), place));

  for (const [why, story] of [
    ['another authority is named beside the police', '近日，市场监管与公安部门联合抓获庄某。'],
    ['he was only handed over', '庄某一伙3人因涉嫌盗窃被移送公安机关处理。'],
    ['a swindler only said that he was of the police', '来电者自称是云溪市公安局民警。'],
  ] as const) it(`is not known where ${why}`, () => assert.equal(region(story), undefined));
});
