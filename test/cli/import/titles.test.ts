import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importRelease} from '../../../src/cli/import/import-release.js';
import {readRelease} from '../../../src/cli/import/reading/read-release.js';

const told = '今年以来，全市共破获案件317起。';
const draftOf = (...lines: string[]) => importRelease(lines.join('\n\n'), {today: '2031-12-01'});
const titleOf = (...lines: string[]) => draftOf(...lines).title;
const title = '云溪警方公布反诈战果';

describe('the title of a release', () => {
  it('stands below the cells of a menu', () => assert.equal(titleOf('通知公告', '警务动态', '便民服务', title, told), title));

  it('ends before a mark that goes on to the next line', () => assert.equal(titleOf(title + '；', told), title));

  it('keeps the mark that closes it', () => assert.equal(titleOf(title + '！', told), title + '！'));

  it('stands below the name of a column', () => assert.equal(titleOf('警务动态', title, told), title));

  it('stands below a menu that is longer than a release has lines above its title', () => {
    assert.equal(titleOf('网站首页', '警务动态', '政务公开', '办事大厅', '互动交流', '# ' + title, told), title);
  });

  it('is found beside and below the cells of a table that lays out the page', async () => {
    const page = `<table><tr><td>网站首页</td><td>警务动态</td></tr></table><table><tr><td>信息公开<br>办事指南</td><td><p>${title}</p><p>2031-11-05</p><p>${told}</p></td></tr></table>`;

    assert.equal(importRelease((await readRelease(new TextEncoder().encode(page), 'page.html')).text, {today: '2031-12-01'}).title, title);
  });

  it('is the first line where that is short and no column', () => assert.equal(titleOf('警方通报', title, told), '警方通报'));

  it('stands below a menu that begins with the day', () => assert.equal(titleOf('2031-11-05', '通知公告', '警务动态', title, told), title));

  it('is not looked for below the line of the date', () => {
    assert.equal(titleOf('云溪警方通报', '2031-11-05', '打击成效', '破获案件317起 抓获嫌疑人452名', told), '云溪警方通报');
  });

  it('is the first line where only text follows', () => assert.equal(titleOf('反诈通报', '打击成效', told), '反诈通报'));
});

describe('the line of the date below a title that is as wide as the text', () => {
  const wrapped = ['云溪市公安局通报打击治理电信网络诈骗', '犯罪专项行动取得的阶段性成效情况通报'];
  const text = '今年以来，云溪公安机关共破获案件317\n起，抓获嫌疑人452名，冻结资金2000\n万元，打掉犯罪团伙12个，捣毁窝点23\n处，有力打击了违法犯罪嚣张气焰。';

  for (const line of ['2031年11月5日', '2031-11-05 09:30', '（2031年11月5日）', '2031年11月5日 来源：云溪日报', '发布时间：2031年11月5日 来源：云溪日报']) {
    it(`is no part of it: ${line}`, () => {
      const draft = draftOf([...wrapped, line, text].join('\n'));

      assert.equal(draft.title, wrapped.join(''));
      assert.match(draft.source.publishedAt!, /^2031-11-05/);
      assert.deepEqual(draft.figures!.map(({quote}) => quote!.replace(/\n/g, '')), ['云溪公安机关共破获案件317起', '抓获嫌疑人452名', '冻结资金2000万元', '打掉犯罪团伙12个', '捣毁窝点23处']);
    });
  }

  it('is none where a sentence goes on behind the date', () => {
    const draft = draftOf([...wrapped, '', text.replace(/。$/, '，截止日为'), '2031年11月5日，其后又止付资金900万', '元，并返还群众。'].join('\n'));

    assert.equal(draft.figures!.at(-1)!.quote, '其后又止付资金900万\n元');
  });
});
