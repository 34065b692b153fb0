import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importRelease, unprovenQuotes} from '../../../src/cli/import/import-release.js';
import {readRelease} from '../../../src/cli/import/reading/read-release.js';
import {blocksOf} from '../../../src/cli/import/text/blocks.js';
import {drafted, figuresOf, rejectedIn, reviewIn} from './helpers/drafted.js';
import {englishFiguresOf} from './helpers/english.js';

const below = '1286\n破获案件（起）\n2153\n抓获嫌疑人（名）\n2.6亿元\n冻结资金';
const above = '破获案件（起）\n1286\n抓获嫌疑人（名）\n2153\n冻结资金\n2.6亿元';
const read = ['破获案件 1286起', '抓获嫌疑人 2153名', '冻结资金 2.6亿元'];

const draftedPage = async (html: string) => {
  const {text, ...origin} = await readRelease(new TextEncoder().encode(html), 'cards.html');
  const draft = importRelease(text, {...origin, today: '2031-01-01'});
  assert.deepEqual(unprovenQuotes(text, draft), []);
  return draft;
};

describe('numbers on cards', () => {
  it('are called by the lines below them', () => assert.deepEqual(figuresOf(drafted(below)), read));

  it('are called by the lines above them', () => assert.deepEqual(figuresOf(drafted(above)), read));

  it('are called by the lines that no blank line parts from them', () => {
    assert.deepEqual(figuresOf(drafted(below.replace(/(?<=[)）])\n/g, '\n\n'))), read);
    assert.deepEqual(figuresOf(drafted(above.replace(/(?<=\d)\n/g, '\n\n'))), read);
  });

  it('are read under a heading', () => {
    assert.deepEqual(figuresOf(drafted(`# 主要战果\n\n${below}`)), read);
    assert.deepEqual(figuresOf(drafted(`主要战果\n${below}`)), read);
  });

  it('are read with a unit on a line of its own', () => {
    assert.deepEqual(figuresOf(drafted('**1286**\n起\n破获案件\n**2153**\n名\n抓获嫌疑人')), read.slice(0, 2));
  });

  it('each carry both lines as quote, and their labels are put to the editor', () => {
    const draft = drafted(below);

    assert.deepEqual(draft.figures!.map(({quote}) => quote), ['1286\n破获案件（起）', '2153\n抓获嫌疑人（名）', '2.6亿元\n冻结资金']);
    assert.deepEqual(reviewIn(draft).filter((each) => each.startsWith('uncertain-label')), ['uncertain-label 破获案件', 'uncertain-label 抓获嫌疑人', 'uncertain-label 冻结资金']);
  });

  it('keep the direction of a change and name what moved', () => {
    const [, change] = drafted('1286起\n破获案件\n12.5%\n同比上升').figures!;

    assert.deepEqual([change!.label, change!.comparison], ['破获案件同比上升', {base: '同比', direction: 'rise'}]);
  });

  it('are asked about where two lines may name each', () => {
    const draft = drafted('甲类工作\n12\n乙类工作\n30\n丙类工作');

    assert.deepEqual([figuresOf(draft), reviewIn(draft).filter((each) => each.startsWith('uncertain'))], [[], ['uncertain-figure 12', 'uncertain-figure 30']]);
  });

  it('that say again what a sentence says are left to the sentence', () => {
    const draft = drafted('1286\n破获案件\n2153\n抓获嫌疑人', '全市共破获案件1286起，抓获嫌疑人2153名。');

    assert.deepEqual([figuresOf(draft), reviewIn(draft)], [read.slice(0, 2), ['missing publishedAt', 'missing source', 'repeat 1286', 'repeat 2153']]);
  });

  it('are read from the boxes of a page', async () => {
    const box = (number: string, label: string) => `<div class="box"><b>${number}</b><p>${label}</p></div>`;

    assert.deepEqual(figuresOf(await draftedPage(`<h1>打击治理成效</h1><p>2031年11月5日</p>${box('1286', '破获案件（起）')}${box('2153', '抓获嫌疑人（名）')}${box('2.6亿元', '冻结资金')}`)), read);
  });

  it('are read from a table that lays them out', async () => {
    const cell = (number: string, label: string) => `<td><b>${number}</b><br>${label}</td>`;

    assert.deepEqual(figuresOf(await draftedPage(`<table><tr>${cell('1286', '破获案件（起）')}${cell('2153', '抓获嫌疑人（名）')}</tr></table>`)), read.slice(0, 2));
  });
});

/** What is read of lines right below each other. */
const rowOf = (...lines: string[]) => englishFiguresOf(lines.join('\n'));

describe('rows of numbers with what they count', () => {
  it('put the words first', () => {
    assert.deepEqual(figuresOf(drafted('成效\n\n刑事立案 41起\n冻结资金：2.6亿元\n走访商户 730家')), ['刑事立案 41起', '冻结资金 2.6亿元', '走访商户 730家']);
  });

  it('put the number first', () => {
    assert.deepEqual(figuresOf(drafted('成效\n\n41起 盗刷案件告破\n2.6亿元 资金被冻结\n730家 走访商户')), ['盗刷案件告破 41起', '资金被冻结 2.6亿元', '走访商户 730家']);
  });

  it('leave no label to the editor', () => {
    assert.deepEqual(reviewIn(drafted('成效\n\n走访商户：730家\n盗刷告破：41起')).filter((each) => each.startsWith('uncertain')), []);
  });

  it('say behind the number by how much it moved, and remark on it in brackets', () => {
    assert.deepEqual(figuresOf(drafted('● 发案：3170起，↓4.6%\n● 破案率：72%，同比提高3.1个百分点\n● 返还：640万元（全省第五）')), ['发案 3170起', '发案下降 4.6%', '破案率 72%', '破案率同比提高 3.1个百分点', '返还 640万元']);
  });

  it('are sentences where more than that stands behind the number', () => {
    assert.deepEqual(figuresOf(drafted('发案：3170起，其中涉老案件210起\n破案：1200起，其中涉老案件90起')), ['涉老案件 210起', '涉老案件 90起']);
  });

  it('give each English line its own number', () => {
    assert.deepEqual(rowOf('Homes searched: 19', 'Vans towed: 7', 'Total losses: $4.5 million'), ['Homes searched | 19', 'Vans towed | 7', 'Total losses | $4.5 million']);
    assert.deepEqual(rowOf('Homes searched 19', 'Vans towed 7'), ['Homes searched | 19', 'Vans towed | 7']);
    assert.deepEqual(rowOf('19 homes searched', '7 vans towed'), ['Homes searched | 19', 'Vans towed | 7']);
    assert.deepEqual(rowOf('**Homes searched:** 19', '**Vans towed:** 7'), ['Homes searched | 19', 'Vans towed | 7']);
  });

  it('are no lines of a wrapped sentence that begin with numbers', () => {
    const {cardLines} = blocksOf('Yesterday our officers and those of the county next to ours searched\n19 homes and towed\n7 vans without plates\nand a trailer.');

    assert.equal(cardLines.size, 0);
  });

  it('are no pages and days', () => {
    assert.equal(blocksOf('Day 1\nDay 2\nDay 3').cardLines.size, 0);
    assert.equal(blocksOf('目录\n\n工作回顾 12\n下步打算 15').cardLines.size, 0);
  });
});

describe('lines that are no cards', () => {
  it('number what stands below them', () => {
    assert.deepEqual(figuresOf(drafted('5\n加强宣传\n6\n加强打击\n7\n加强协作')), []);
  });

  it('are years', () => {
    assert.deepEqual(figuresOf(drafted('2029\n成立专班\n2031\n扩编队伍')), []);
  });

  it('hold a telephone number', () => {
    assert.deepEqual(rejectedIn(drafted('1286起\n破获案件\n96110\n反诈热线')), ['code 96110']);
  });

  it('tell how often the page was read', () => {
    assert.deepEqual(rejectedIn(drafted('1286\n阅读\n35\n点赞')), ['page-count 1286', 'page-count 35']);
  });
});
