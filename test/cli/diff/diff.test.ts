import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Change} from '../../../src/cli/diff/changes.js';
import {inFolder} from '../helpers/run-cli.js';
import {packWith, wellPack, type WellPack} from '../helpers/well-pack.js';

type Edit = (pack: WellPack & Record<string, unknown>) => void;

/** One edit of the well pack, and the lines a reviewer is told. */
const edits: readonly [what: string, edit: Edit, lines: readonly string[]][] = [
  [
    'a figure changed',
    (pack) => void ((pack.figures[0]!.display = '125'), (pack.figures[0]!.value = 125)),
    ['  ~ 侦破案件: number: 120起 → 125起'],
  ],
  ['a figure became approximate', (pack) => (pack.figures[0]!.approximation = 'atLeast'), ['  ~ 侦破案件: approximation: + atLeast']],
  ['a value for machines changed alone', (pack) => (pack.figures[0]!.value = 1200), ['  ~ 侦破案件: value for machines: 120 → 1200']],
  ['a figure was removed', (pack) => pack.figures.pop(), ['  - 追回损失 300余万元']],
  ['a part was removed', (pack) => pack.figures[0]!.parts!.pop(), ['  - 侦破案件 › 侵犯公民个人信息案件 40起']],
  [
    'a case was added',
    (pack) => pack.cases.push({...pack.cases[0]!, id: 'loan', title: '西城区何某诈骗案'}),
    ['  + 西城区何某诈骗案'],
  ],
  ['an outcome changed', (pack) => (pack.cases[0]!.outcomes[0]!.display = '4'), ['  ~ 东城区林某诈骗案 › 抓获犯罪嫌疑人: number: 3名 → 4名']],
  [
    'a quote was altered',
    (pack) => (pack.figures[1]!.quote = '共追回损失300余万元'),
    ['  ~ 追回损失: quote: 追回损失300余万元 → 共追回损失300余万元'],
  ],
  [
    'a paragraph was added',
    (pack) => pack.cases[0]!.paragraphs.unshift('5月20日，案件告破。'),
    ['  ~ 东城区林某诈骗案: paragraph: + 5月20日，案件告破。'],
  ],
  [
    'a paragraph was removed',
    (pack) => pack.cases[0]!.paragraphs.pop(),
    ['  ~ 东城区林某诈骗案: paragraph: - 犯罪嫌疑人林某通过虚假购物网站骗取货款。'],
  ],
  ['tips changed places', (pack) => pack.tips.reverse(), ['  ~ in another order']],
  ['a number can no longer be called', (pack) => (pack.hotlines[0]!.dialable = false), ['  ~ 110: can be called: true → false']],
  ['it was published', (pack) => (pack.status = 'draft'), ['  ~ status: published → draft']],
  ['the source changed', (pack) => (pack.source.name = '某县公安局'), ['  ~ source: 某市公安局 → 某县公安局']],
];

describe('anti-fraud diff', () => {
  for (const [what, edit, lines] of edits) {
    it(`tells a reviewer that ${what}`, async () => {
      const {out} = await diff(wellPack(), packWith(edit));
      assert.deepEqual(
        out.split('\n').filter((line) => line.startsWith('  ')),
        lines,
      );
    });
  }

  it('counts what changed places, where anything did', async () => {
    const moved = await diff(wellPack(), packWith((pack) => pack.tips.reverse()));
    assert.match(moved.out, /\n0 added, 0 removed, 0 changed, 1 in another order\.\n$/);
    const mended = await diff(wellPack(), packWith((pack) => (pack.title = '战果')));
    assert.match(mended.out, /\n0 added, 0 removed, 1 changed\.\n$/);
  });

  it('says so when a reader would notice nothing', async () => {
    const reordered = Object.fromEntries(Object.entries({...wellPack(), remark: 'for the office'}).reverse());
    const {out, status} = await diff(wellPack(), reordered, ['--exit-code']);
    assert.equal(out, 'A reader would notice no difference.\n');
    assert.equal(status, 0);
  });

  it('shows of long texts what changed and what stands around it', async () => {
    const long = '犯罪嫌疑人林某通过虚假购物网站骗取货款，'.repeat(4);
    const {out} = await diff(
      packWith((pack) => (pack.cases[0]!.paragraphs[0] = `${long}涉案五家公司。${long}`)),
      packWith((pack) => (pack.cases[0]!.paragraphs[0] = `${long}涉案六家公司。${long}`)),
    );
    assert.match(out, /paragraph: ….*\[-五-\]\{\+六\+\}家公司。.*…/);
  });

  it('ends with 1 on changes when asked to', async () => {
    const changed = packWith((pack) => (pack.title = '成效'));
    assert.equal((await diff(wellPack(), changed)).status, 0);
    assert.equal((await diff(wellPack(), changed, ['--exit-code'])).status, 1);
  });

  it('gives machines the same changes', async () => {
    const {out} = await diff(wellPack(), packWith((pack) => (pack.figures[0]!.display = '125')), ['--json']);
    const {changes} = JSON.parse(out) as {changes: Change[]};
    assert.deepEqual(changes, [
      {
        section: 'figures',
        change: 'changed',
        pointer: '/figures/0/display',
        item: '侦破案件',
        field: 'amount',
        before: '120起',
        after: '125起',
      },
    ]);
  });

  it('reads the older version from standard input', async () => {
    await inFolder({'pack.json': wellPack()}, async (folder) => {
      const {out} = await folder.run(['diff', '-', 'pack.json'], {input: JSON.stringify(wellPack())});
      assert.equal(out, 'A reader would notice no difference.\n');
    });
  });

  it('names the first fault of a pack it cannot read', async () => {
    const {status, err} = await diff(wellPack(), packWith((pack) => (pack.updated = 'today')));
    assert.match(err, /^new\.json:\d+:\d+: A date is .+ \(\/updated\)\. anti-fraud check lists every fault\.\n$/);
    assert.equal(status, 2);
  });
});

const diff = (before: object, after: object, options: readonly string[] = []) =>
  inFolder({'old.json': before, 'new.json': after}, (folder) => folder.run(['diff', 'old.json', 'new.json', ...options]));
