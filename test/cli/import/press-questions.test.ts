import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importRelease} from '../../../src/cli/import/import-release.js';

const asked = (...paragraphs: string[]) => (importRelease(['云溪市公安局答记者问', ...paragraphs].join('\n\n'), {today: '2031-01-01'}).questions ?? []).map(({question, answerer}) => [question, answerer]);

const answer = '答：我们在各个街道设了宣传点，也和银行一起做了劝阻工作。';

describe('a question of the press', () => {
  it('may be counted, on the line of its number', () => {
    assert.deepEqual(asked('问题1：请谈谈今年的工作。', answer, '问题二：宣传点有什么用？', answer).map(([question]) => question), ['请谈谈今年的工作。', '宣传点有什么用？']);
  });

  it('may have several sentences', () => {
    assert.deepEqual(asked('问题一：最近冒充客服的来电多了。是否可以说说怎么回事？', answer).map(([question]) => question), ['最近冒充客服的来电多了。是否可以说说怎么回事？']);
  });

  it('is none where problems are counted in a report', () => {
    assert.deepEqual(asked('各地反映的问题3个，都已办结：包括窗口排队和电话占线。'), []);
  });

  it('may be answered by somebody under his name', () => {
    assert.deepEqual(asked('问：宣传点有什么用？', '庄青石：居民可以在那里当面问清来电的真假，也可以领一份手册。'), [['宣传点有什么用？', '庄青石']]);
  });

  it('is not answered by the line that names the source', () => {
    assert.deepEqual(asked('问：宣传点有什么用？', '来源：云溪市公安局宣传处供稿，转载请注明出处和作者姓名。').map(([, answerer]) => answerer), [undefined]);
  });
});
