import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Draft} from '../../../src/cli/import/draft-schema.js';
import {importRelease, unprovenQuotes} from '../../../src/cli/import/import-release.js';
import {readRelease} from '../../../src/cli/import/reading/read-release.js';
import {runImport} from './helpers/run-import.js';
import {wordTable} from './helpers/word.js';

const opening = '<p>云溪市公安局通报</p><p>2031年11月5日</p>';

async function draftOf(content: string | Uint8Array, file = 'release.html'): Promise<Draft> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const {text, ...origin} = await readRelease(bytes, file);
  const draft = importRelease(text, {...origin, file, today: '2031-11-06'});
  assert.deepEqual(unprovenQuotes(text, draft), []);
  return draft;
}

/** A page with one table; a cell is its words, or its words and its attributes. */
const page = (...rows: readonly (readonly (string | readonly [words: string, attributes: string])[])[]) =>
  `${opening}<table>${rows.map((cells) => `<tr>${cells.map((cell) => (typeof cell === 'string' ? `<td>${cell}</td>` : `<td ${cell[1]}>${cell[0]}</td>`)).join('')}</tr>`).join('')}</table><p>下一步将继续严打。</p>`;

const said = ({figures = []}: Draft) => figures.map(({label, display, unit = ''}) => `${label}: ${display}${unit}`);
const simple = [['指标', '数量', '单位'], ['破获案件', '1286', '起'], ['冻结资金', '2600万', '元']] as const;

describe('the figures of a table', () => {
  it('are read from a page, with the unit beside each', async () => {
    assert.deepEqual(said(await draftOf(page(...simple))), ['破获案件: 1286起', '冻结资金: 2600万元']);
  });

  it('are read from a Word file', async () => {
    assert.deepEqual(said(await draftOf(wordTable('云溪市公安局通报', simple), 'release.docx')), ['破获案件: 1286起', '冻结资金: 2600万元']);
  });

  it('are read from text with tabs', async () => {
    assert.deepEqual(said(await draftOf(`云溪市公安局通报\n\n${simple.map((cells) => cells.join('\t')).join('\n')}\n`, 'release.txt')), ['破获案件: 1286起', '冻结资金: 2600万元']);
  });

  it('are read from Markdown', async () => {
    const table = '| 指标 | 2031年 | 2030年 |\n| --- | ---: | ---: |\n| 破获案件 | **1286**起 | 1100起 |';

    assert.deepEqual(said(await draftOf(`# 云溪市公安局通报\n\n${table}\n`, 'release.md')), ['破获案件（2031年）: 1286起', '破获案件（2030年）: 1100起']);
  });

  it('are read from columns that spaces set apart', async () => {
    assert.deepEqual(said(await draftOf('云溪市公安局通报\n\n指标      数量    单位\n破获案件  1286    起\n抓获人数  2153    名\n', 'release.txt')), ['破获案件: 1286起', '抓获人数: 2153名']);
  });

  it('each carry their row as quote, and are put to the editor', async () => {
    const {figures, draft} = await draftOf(page(...simple));

    assert.deepEqual(figures!.map(({quote}) => quote), ['破获案件\t1286\t起', '冻结资金\t2600万\t元']);
    assert.deepEqual(draft.review.filter(({kind}) => kind === 'table-figure').map(({pointer}) => pointer), ['/figures/0', '/figures/1']);
  });

  it('are told to the editor by the row', async () => {
    const {out} = await runImport('page.html', page(['区县', '破获案件（起）', '抓获嫌疑人（名）'], ['东城区', '120', '80'], ['西城区', '90', '70']), {locale: 'zh'});

    assert.match(out, /取自表格：请对照行、列和单位核对 \(4\)\n.*第 6 行 {2}东城区 120 80\n {6}【破获案件（东城区） 120起】 \/figures\/0\n {6}【抓获嫌疑人（东城区） 80名】 \/figures\/1\n/);
  });

  it('take the unit of their column, of the line above, or of a column of units', async () => {
    assert.deepEqual(said(await draftOf(page(['指标', '金额（万元）'], ['冻结资金', '2600'], ['返还资金', '843.6']))), ['冻结资金: 2600万元', '返还资金: 843.6万元']);
    assert.deepEqual(said(await draftOf(page(['区县', '刷单返利类'], ['东城区', '120']).replace('<table>', '<p>单位：起</p><table>'))), ['刷单返利类（东城区）: 120起']);
    assert.deepEqual(said(await draftOf(page(['指标', '单位', '数量'], ['破获案件', '起', '1286'], ['抓获人数', '名', '2153']))), ['破获案件: 1286起', '抓获人数: 2153名']);
  });

  it('are called by both heads of a column under a wide one', async () => {
    const draft = await draftOf(page([['类别', 'rowspan=2'], ['2031年', 'colspan=2'], ['2030年', 'colspan=2']], ['破案（起）', '抓获（人）', '破案（起）', '抓获（人）'], ['跨境赌博', '86', '153', '70', '120']));

    assert.deepEqual(said(draft), ['破案（跨境赌博，2031年）: 86起', '抓获（跨境赌博，2031年）: 153人', '破案（跨境赌博，2030年）: 70起', '抓获（跨境赌博，2030年）: 120人']);
  });

  it('are called by a head that reaches down over several rows', async () => {
    const draft = await draftOf(page(['项目', '年份', '数量'], [['破获案件', 'rowspan=2'], '2031年', '1286起'], ['2030年', '1100起']));

    assert.deepEqual(said(draft), ['破获案件（2031年）: 1286起', '破获案件（2030年）: 1100起']);
    assert.match(draft.figures![1]!.quote!, /^破获案件\t/);
  });

  it('are called by the label beside them where labels and numbers take turns', async () => {
    assert.deepEqual(said(await draftOf(page(['破获案件', '1286起', '抓获嫌疑人', '2153名'], ['打掉团伙', '12个', '冻结资金', '2600万元']))), ['破获案件: 1286起', '抓获嫌疑人: 2153名', '打掉团伙: 12个', '冻结资金: 2600万元']);
  });

  it('are called by the head of their column where rows have none', async () => {
    assert.deepEqual(said(await draftOf(page(['破获案件（起）', '抓获嫌疑人（名）'], ['1286', '2153']))), ['破获案件: 1286起', '抓获嫌疑人: 2153名']);
  });

  it('keep how they compare and how sure they are', async () => {
    const {figures} = await draftOf(page(['指标', '数量', '同比'], ['发案数', '约980起', '-8.7%'], ['破案数', '近1286起', '上升16.9%']));

    assert.deepEqual(figures!.map(({display, approximation, comparison}) => [display, approximation, comparison?.direction]), [['约980', 'about', undefined], ['8.7', 'exact', 'fall'], ['近1286', 'below', undefined], ['16.9', 'exact', 'rise']]);
  });

  it('do not include what numbers the rows, years, and telephone numbers', async () => {
    const draft = await draftOf(page(['序号', '年份', '破案（起）', '联系电话'], ['1', '2030', '1100', '96110'], ['2', '2031', '1286', '96110']));

    assert.deepEqual(said(draft), ['破案（2030）: 1100起', '破案（2031）: 1286起']);
    assert.deepEqual(draft.draft.rejected.map(({rule}) => rule), ['ordinal', 'ordinal', 'code', 'code']);
  });

  it('are none the less read where a cell holds two of them, or a remark one', async () => {
    const draft = await draftOf(page(['指标', '数量', '备注'], ['打击成果', '破获案件1286起，抓获嫌疑人2153名', ''], ['扣押手机', '470余部', '另扣押车辆3辆']));

    assert.deepEqual(said(draft), ['破获案件: 1286起', '抓获嫌疑人: 2153名', '扣押手机: 470余部', '扣押车辆: 3辆']);
  });

  it('are called in English in an English release', async () => {
    const table = '<table><tr><th>Type of scam</th><th>Cases</th><th>Amount lost</th></tr><tr><td>Job scams</td><td>1,286</td><td>$2.6 million</td></tr></table>';

    assert.deepEqual(said(await draftOf(`<h1>Police report a fall in scams</h1>${table}<p>The police urge the public to stay alert.</p>`)), ['Cases (Job scams): 1,286', 'Amount lost (Job scams): $2.6 million']);
  });
});

describe('what is no table of numbers', () => {
  it('is read as before where a table only lays out the page', async () => {
    const draft = await draftOf(`<table><tr><td width=200>栏目</td><td><p>云溪市公安局通报</p><p>全市共破获案件1286起。</p><p>抓获嫌疑人2153名。</p></td></tr></table>`);

    assert.deepEqual(said(draft), ['破获案件: 1286起', '抓获嫌疑人: 2153名']);
  });

  it('is read as a sentence where a tab stands in one', async () => {
    const draft = await draftOf('云溪市公安局通报\n\t全市共破获案件1286\t起，抓获嫌疑人2153名。\n\t返还资金843万元。\n', 'release.txt');

    assert.deepEqual(said(draft), ['破获案件: 1286起', '抓获嫌疑人: 2153名', '返还资金: 843万元']);
  });

  it('leaves cases told in the cells of a table to those who read cases', async () => {
    const {figures, cases} = await draftOf(page(['案例名称', '简要案情'], ['李某某诈骗案', '2031年9月，云溪警方抓获犯罪嫌疑人3名，涉案金额20万元。'], ['王某某诈骗案', '2031年8月，云溪警方抓获犯罪嫌疑人5名，涉案金额60万元。']));

    assert.deepEqual(cases!.map(({title}) => title), ['李某某诈骗案', '王某某诈骗案']);
    assert.equal(figures, undefined);
  });
});
