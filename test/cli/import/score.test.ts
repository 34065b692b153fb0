import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {labelVerdict, score, type Expected} from '../../../.tools/import-score.js';
import {importRelease} from '../../../src/cli/import/import-release.js';

const release = 'Results\n\nIn 2030, victims lost $5 million to job scams, up 12 per cent compared with 2029.\n\nMembers of the public are advised to hang up.';
const nothing: Expected = {figures: [], cases: [], tips: []};
const money = {number: '5 million', value: 5_000_000, unit: '$', approx: null, counts: 'lost to job scams', verb: 'lost', quote: 'lost $5 million to job scams'};
const change = {number: '12', value: 12, unit: '%', approx: null, counts: 'increase in money lost to job scams compared with 2029', verb: null, quote: 'up 12 per cent compared with 2029'};
const scored = (expected: Partial<Expected>) => score(release, importRelease(release, {today: '2031-01-01'}), {...nothing, ...expected});

describe('the score of a draft', () => {
  it('finds an amount whose annotation has its sign for the unit', () => {
    const {figures, units, values} = scored({figures: [money]});

    assert.deepEqual([figures.found, values, units], [1, 1, 1]);
  });

  it('finds none where the annotation has another number', () => {
    assert.equal(scored({figures: [{...money, number: '6 million', quote: 'lost $6 million to job scams'}]}).figures.found, 0);
  });

  it('counts a wrong value as wrong', () => {
    assert.equal(scored({figures: [{...money, value: 5_000_001}]}).values, 0);
  });

  it('reads the base of a comparison with the label it is shown beside', () => {
    assert.equal(scored({figures: [change]}).usable, 1);
  });

  it('finds no use in a label that speaks of another thing', () => {
    assert.equal(scored({figures: [{...change, counts: 'arrests of suspected ringleaders'}]}).usable, 0);
  });

  it('lets a label say whom a deed was done to where the editor took the deed alone', () => {
    assert.equal(labelVerdict('抓获犯罪嫌疑人', {counts: '抓获', verb: '抓获'}), 'usable');
  });

  it('finds no use in the deed of another clause', () => {
    assert.equal(labelVerdict('刑事拘留犯罪嫌疑人', {counts: '抓获', verb: '抓获'}), 'unusable');
  });

  it('misses no advice that an editor may leave', () => {
    const tips = [{quote: 'Never share a password', optional: true}, {quote: 'Members of the public are advised to hang up'}];

    assert.deepEqual(scored({tips}).tips, {right: 1, drafted: 1, found: 1, expected: 1});
  });

  const told = '案例一：张某诈骗案\n\n近日，云溪警方抓获张某。\n\n案例二：李某盗窃案\n\n近日，云溪警方抓获李某。';
  const casesScored = (...titles: string[]) => {
    const {cases, titles: titled} = score(told, importRelease(told, {today: '2031-01-01'}), {...nothing, cases: titles.map((title) => ({title}))});
    return [cases.found, cases.right, titled.found];
  };

  it('finds cases under their titles', () => {
    assert.deepEqual(casesScored('张某诈骗案', '李某盗窃案'), [2, 2, 2]);
  });

  it('finds a case whose title the editor took from what is told, and says that it is titled otherwise', () => {
    assert.deepEqual(casesScored('云溪警方抓获张某', '李某盗窃案'), [2, 2, 1]);
  });

  it('lets a drafted case stand for one only', () => {
    assert.deepEqual(casesScored('张某诈骗案', '云溪警方抓获张某'), [1, 1, 1]);
  });

  const inProse = (...untold: string[]) => score(told, importRelease(told, {today: '2031-01-01'}), {
    ...nothing, cases: [{title: '张某诈骗案', listed: true}, ...untold.map((title) => ({title, listed: false}))],
  });

  it('counts a case told in running prose apart from listed ones', () => {
    const {cases, told: prose} = inProse('王某传销案');

    assert.deepEqual([cases.found, cases.expected, prose.found, prose.expected], [1, 1, 0, 1]);
  });

  it('takes a case told in running prose for right when it is drafted', () => {
    const {cases, told: prose} = inProse('李某盗窃案');

    assert.deepEqual([cases.right, cases.drafted, prose.found], [2, 2, 1]);
  });

  it('finds a case whose title is the editor’s own by how its story begins', () => {
    const {cases} = score(told, importRelease(told, {today: '2031-01-01'}), {...nothing, cases: [{title: '冒充客服案', quote: '近日，云溪警方抓获李某。'}]});

    assert.equal(cases.found, 1);
  });

  it('finds no case that is not told', () => {
    assert.deepEqual(casesScored('王某传销案'), [0, 0, 0]);
  });
});
