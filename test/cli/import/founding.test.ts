import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {expectedOfPack, score} from '../../../.tools/import-score.js';
import {importRelease, unprovenQuotes} from '../../../src/cli/import/import-release.js';
import {checkPack} from '../../../src/content/check.js';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

describe('the founding release, imported', () => {
  const release = read('test/fixtures/releases/changzhi-jingwang-2023.txt');
  const pack = checkPack(JSON.parse(read('stories/packs/changzhi-jingwang-2023.zh-Hans.json')));
  const draft = importRelease(release, {file: 'changzhi-jingwang-2023.txt', today: '2023-12-22'});
  const result = score(release, draft, expectedOfPack(pack));

  it('differs little from the pack made by hand', (test) => {
    const {figures, cases, tips, questions, measures, remarks} = result;
    const told = (name: string, {found, expected, drafted, right}: typeof figures) => `${name}: ${found} of ${expected} found, ${drafted - right} extra`;
    test.diagnostic([told('figures', figures), told('cases', cases), told('tips', tips), told('questions', questions), told('measures', measures), ...remarks].join('\n'));

    assert.ok(figures.found >= 39 && figures.right === figures.drafted);
    assert.ok(tips.found >= 17 && tips.right === tips.drafted);
    for (const kind of [cases, questions, measures]) assert.deepEqual([kind.found, kind.right], [kind.expected, kind.drafted]);
  });

  it('has every matched value, unit and approximation as the pack has them', () => {
    assert.deepEqual([result.values, result.units, result.silent], [result.matched, result.matched, 0]);
  });

  it('is a valid pack, a draft, with every quote proven', () => {
    assert.equal(checkPack(draft).status, 'draft');
    assert.deepEqual(unprovenQuotes(release, draft), []);
  });

  it('leaves the parts that do not add up as published', () => {
    const [cases] = draft.figures!;

    assert.deepEqual([cases!.display, cases!.parts!.map(({display}) => display)], ['2494', ['468', '67', '6', '8']]);
  });

  it('warns of the rumour about a child', () => {
    assert.ok(draft.draft.review.some(({kind, quote}) => kind === 'minor' && quote.includes('岁')));
  });
});
