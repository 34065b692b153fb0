import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {RuleId} from '../../../src/cli/check/rules.js';
import {rules} from '../../../src/cli/check/rules.js';
import {importRelease} from '../../../src/cli/import/import-release.js';
import {inFolder, runWith} from '../helpers/run-cli.js';
import {packWith, wellPack, wellRelease, type WellPack} from '../helpers/well-pack.js';

interface Found {
  rule: RuleId;
  level: string;
  pointer: string;
  message: string;
  accepted?: string;
}

type Change = (pack: WellPack & Record<string, unknown>) => void;

/** One change of the well pack, and the one finding it makes. */
const faults: readonly [rule: RuleId, level: string, pointer: string, change: Change][] = [
  ['schema/version', 'error', '/packVersion', (pack) => (pack.packVersion = '2.0')],
  ['schema/invalid', 'error', '/figures/0/label', (pack) => Reflect.deleteProperty(pack.figures[0]!, 'label')],
  ['schema/invalid', 'error', '/updated', (pack) => (pack.updated = '20 May')],
  ['schema/invalid', 'error', '/tips/0/kind', (pack) => (pack.tips[0]!.kind = 'maybe')],
  ['schema/duplicate-id', 'error', '/tips/1/id', (pack) => (pack.tips[1]!.id = 'no-clicks')],
  ['schema/unknown-figure', 'error', '/measures/0/figures/1', (pack) => (pack.measures[0]!.figures[1] = 'lost')],
  ['schema/unknown-figure', 'error', '/measures/0/figures/0', (pack) => (pack.measures[0]!.figures[0] = 'solved-fraud')],
  ['provenance/no-quote', 'warning', '/figures/1', (pack) => Reflect.deleteProperty(pack.figures[1]!, 'quote')],
  ['provenance/quote-not-in-source', 'error', '/figures/1/quote', (pack) => (pack.figures[1]!.quote = '共追回损失300余万元')],
  ['provenance/quote-spacing', 'note', '/figures/1/quote', (pack) => (pack.figures[1]!.quote = '追回损失 300余万元')],
  ['provenance/display-not-in-quote', 'error', '/figures/1/display', (pack) => (pack.figures[1]!.display = '300万')],
  ['provenance/display-not-in-quote', 'error', '/figures/1/display', (pack) => void Object.assign(pack.figures[1]!, {display: '0余万', value: 0})],
  ['provenance/value-differs', 'error', '/figures/1/value', (pack) => (pack.figures[1]!.value = 300)],
  ['provenance/parts-total', 'note', '/figures/0/parts', (pack) => Object.assign(pack.figures[0]!.parts![1]!, {display: '80', value: 80})],
  ['provenance/part-exceeds-whole', 'warning', '/figures/0/parts/0', (pack) => void ((pack.figures[0]!.display = '40'), (pack.figures[0]!.value = 40), pack.figures[0]!.parts!.pop())],
  ['publishing/open-review', 'error', '/draft', (pack) => (pack['draft'] = {review: [{kind: 'joined-number'}]})],
  ['publishing/open-review', 'error', '/draft', (pack) => (pack['draft'] = {review: []})],
  ['publishing/no-reviewer', 'warning', '/status', (pack) => Reflect.deleteProperty(pack, 'reviewer')],
  ['freshness/expired', 'error', '/expires', (pack) => (pack.expires = '2024-05-31')],
  ['freshness/review-overdue', 'warning', '/reviewBy', (pack) => (pack.reviewBy = '2024-05')],
  ['freshness/hotline-unverified', 'warning', '/hotlines/0/verifiedOn', (pack) => (pack.hotlines[0]!.verifiedOn = '2023-05-31')],
  ['freshness/hotline-unverified', 'note', '/hotlines/0', (pack) => Reflect.deleteProperty(pack.hotlines[0]!, 'verifiedOn')],
  ['freshness/date-order', 'warning', '/updated', (pack) => (pack.updated = '2024-05-17')],
  ['freshness/date-order', 'warning', '/updated', (pack) => (pack.updated = '2024-06-02')],
  ['freshness/date-order', 'warning', '/period/end', (pack) => (pack['period'] = {label: '今年', start: '2024-02', end: '2024-01'})],
  ['links/not-https', 'warning', '/source/url', (pack) => (pack.source.url = 'http://gaj.example.gov.cn/1.html')],
  ['links/unsafe-address', 'error', '/source/url', (pack) => (pack.source.url = 'https://192.0.2.1/')],
  ['links/unsafe-address', 'error', '/source/url', (pack) => (pack.source.url = 'https://gov.cn@bad.example/')],
  ['links/live-address', 'error', '/cases/0/paragraphs/0', (pack) => (pack.cases[0]!.paragraphs[0] = '通过http://loan.example诈骗。')],
  ['links/live-address', 'error', '/cases/0/paragraphs/0', (pack) => (pack.cases[0]!.paragraphs[0] = '通过cheap-loan.com诈骗。')],
  ['links/takes-no-calls', 'error', '/hotlines/1/dialable', (pack) => (pack.hotlines[1]!.dialable = true)],
  ['language/tag', 'note', '/lang', (pack) => (pack.lang = 'zh-hans')],
  ['language/text-differs', 'warning', '/tips/0/title', (pack) => (pack.tips[0]!.title = 'Never follow a link from strangers')],
  ['accessibility/empty-text', 'error', '/figures/0/label', (pack) => (pack.figures[0]!.label = ' — ')],
  ['accessibility/empty-text', 'warning', '/cases/0/paragraphs/1', (pack) => (pack.cases[0]!.paragraphs[1] = '\u00a0')],
  ['accessibility/same-heading', 'warning', '/tips/1/title', (pack) => (pack.tips[1]!.title = '不点陌生链接')],
  ['accessibility/long-heading', 'note', '/cases/0/title', (pack) => (pack.cases[0]!.title = '东城区某诈骗案'.repeat(9))],
  ['alternates/unreadable', 'error', '/alternates/0/href', (pack) => (pack['alternates'] = [{lang: 'en', href: 'missing.json'}])],
  ['accepted/unused', 'note', '/accepted/0', (pack) => (pack['accepted'] = [{rule: 'privacy/email', pointer: '/title', reason: 'Ours'}])],
];

describe('anti-fraud check', () => {
  it('has nothing to say about a pack in which all is well', async () => {
    const {status, out} = await runWith(files(wellPack()), ['check', 'pack.json', '--source', 'release.txt']);
    assert.equal(out, '1 pack checked: 0 errors, 0 warnings, 0 notes.\n');
    assert.equal(status, 0);
  });

  for (const [rule, level, pointer, change] of faults) {
    it(`finds ${rule} as ${level} at ${pointer}, and nothing else`, async () => {
      const {status, findings} = await check(packWith(change));
      assert.deepEqual(
        findings.map((each) => [each.rule, each.level, each.pointer]),
        [[rule, level, pointer]],
      );
      assert.equal(status, level === 'error' ? 1 : 0);
    });
  }

  it('reports every fault of form, not just the first', async () => {
    const {findings} = await check(
      packWith((pack) => {
        Reflect.deleteProperty(pack, 'title');
        pack.figures[1]!.id = '追回';
        pack.hotlines[0]!.number = 'one one zero';
      }),
    );
    assert.deepEqual(
      findings.map(({pointer}) => pointer).sort(),
      ['/figures/1/id', '/hotlines/0/number', '/title'],
    );
  });

  it('refuses to publish while a privacy error is open', async () => {
    const {findings} = await check(packWith((pack) => (pack.cases[0]!.paragraphs[0] = '犯罪嫌疑人林某，电话13812345678。')));
    assert.deepEqual(
      findings.map(({rule}) => rule),
      ['publishing/open-findings', 'privacy/mobile-number'],
    );
  });

  it('refuses to publish a draft of which only the status was changed, and says how much is open', async () => {
    const draft = importRelease('云溪市公安局通报\n\n共抓获犯罪嫌疑人1 2名，冻结资金30万元。', {today: '2024-05-20'});
    const {findings} = await check({...draft, status: 'published'});
    const open = findings.find(({rule}) => rule === 'publishing/open-review');

    assert.deepEqual([open?.level, open?.pointer], ['error', '/draft']);
    assert.match(open!.message, new RegExp(`which name ${draft.draft.review.length} things to decide`));
  });

  it('notes how much the import left open in a draft', async () => {
    const {status, findings} = await check(packWith((pack) => Object.assign(pack, {status: 'draft', draft: {review: [{kind: 'joined-number'}]}})));

    assert.equal(status, 0);
    assert.deepEqual(findings.map(({rule, level, pointer}) => [rule, level, pointer]), [['publishing/open-review', 'note', '/draft/review']]);
  });

  it('has nothing against the notes of the import in a draft when everything is decided', async () => {
    const {findings} = await check(packWith((pack) => Object.assign(pack, {status: 'draft', draft: {review: []}})));

    assert.deepEqual(findings, []);
  });

  it('finds every quote of a fresh draft in its release, which need not say everything', async () => {
    const release = '云溪市公安局通报\n\n共抓获犯罪嫌疑人12名，冻结资金30万元。';
    const draft = importRelease(release, {today: '2024-05-20', removed: [{element: 'img', words: '共破获案件31起'}]});
    const {out} = await runWith({'release.txt': release, 'draft.json': JSON.stringify(draft)}, ['check', 'draft.json', '--source', 'release.txt']);

    assert.ok(draft.draft.review.some(({kind}) => kind === 'missing'));
    assert.ok(draft.draft.review.some(({kind}) => kind === 'left-out'));
    assert.doesNotMatch(out, /quote-not-in-source/);
  });

  it('takes full-width digits of a release for the same number', async () => {
    const release = '云溪市公安局通报\n\n共抓获犯罪嫌疑人１，２８６名，冻结资金８４３．６万元。';
    const draft = importRelease(release, {today: '2024-05-20'});
    const {out, status} = await runWith({'release.txt': release, 'draft.json': JSON.stringify(draft)}, ['check', 'draft.json', '--source', 'release.txt']);

    assert.equal(draft.figures!.length, 2);
    assert.doesNotMatch(out, /provenance/);
    assert.equal(status, 0);
  });

  it('takes a number that a line break of the release parts for the same', async () => {
    const release = '云溪市公安局通报\n\n共抓获犯罪嫌疑人1\n53名，冻结资金30万元。';
    const draft = importRelease(release, {today: '2024-05-20'});
    const {out} = await runWith({'release.txt': release, 'draft.json': JSON.stringify(draft)}, ['check', 'draft.json', '--source', 'release.txt']);

    assert.ok(draft.figures!.some(({display}) => display === '153'));
    assert.doesNotMatch(out, /display-not-in-quote/);
  });

  it('still finds a number that full-width digits do not have', async () => {
    const {findings} = await check(packWith((pack) => (pack.figures[0]!.quote = '共侦破案件１２１起，其中网络诈骗案件80起，侵犯公民个人信息案件40起')));

    assert.ok(findings.some(({rule, pointer}) => rule === 'provenance/display-not-in-quote' && pointer === '/figures/0/display'));
  });

  it('lets a person accept a finding with a reason', async () => {
    const {status, findings} = await check(
      packWith((pack) => {
        pack.cases[0]!.paragraphs[0] = '犯罪嫌疑人林某，电话13812345678。';
        pack['accepted'] = [
          {rule: 'privacy/mobile-number', pointer: '/cases/0/paragraphs/0', reason: 'A number no longer in use'},
        ];
      }),
    );
    assert.deepEqual(
      findings.map(({rule, accepted}) => [rule, accepted]),
      [['privacy/mobile-number', 'A number no longer in use']],
    );
    assert.equal(status, 0);
  });

  it('finds a second number beside an accepted one', async () => {
    const {findings} = await check(
      packWith((pack) => {
        pack.status = 'draft';
        pack.cases[0]!.paragraphs[0] = '电话13812345678、13987654321。';
        pack['accepted'] = [
          {rule: 'privacy/mobile-number', pointer: '/cases/0/paragraphs/0', reason: 'A number no longer in use'},
        ];
      }),
    );
    assert.deepEqual(
      findings.map(({accepted}) => accepted === undefined),
      [false, true],
    );
  });

  it('does not accept a finding without a reason', async () => {
    const {findings} = await check(
      packWith((pack) => (pack['accepted'] = [{rule: 'privacy/email', pointer: '/title', reason: ' '}])),
    );
    assert.deepEqual(
      findings.map(({rule, pointer}) => [rule, pointer]),
      [['schema/invalid', '/accepted/0/reason']],
    );
  });

  it('never tells personal data again', async () => {
    const pack = packWith((each) => (each.cases[0]!.paragraphs[0] = '犯罪嫌疑人林志强，电话13812345678。'));
    for (const form of [[], ['--json'], ['--sarif'], ['--lang', 'zh']]) {
      const {out} = await runWith(files(pack), ['check', 'pack.json', ...form]);
      assert.doesNotMatch(out, /林志强|13812345678/);
    }
  });

  it('looks for people in fields this version does not know', async () => {
    const {findings} = await check(packWith((pack) => (pack['remarks'] = [{text: '联系zhang@example.com'}])));
    assert.ok(findings.some(({rule, pointer}) => rule === 'privacy/email' && pointer === '/remarks/0/text'));
  });

  it('knows an expired draft for a warning', async () => {
    const {status, findings} = await check(
      packWith((pack) => void ((pack.status = 'draft'), (pack.expires = '2024-05-31'))),
    );
    assert.deepEqual(findings.map(({level}) => level), ['warning']);
    assert.equal(status, 0);
  });

  it('checks freshness as of another day when asked', async () => {
    const {out} = await runWith(files(wellPack()), ['check', 'pack.json'], {env: {ANTI_FRAUD_TODAY: '2026-01-01'}});
    assert.match(out, /freshness\/expired/);
  });

  it('refuses a day in another form, instead of checking as of today', async () => {
    const {status, err} = await runWith(files(wellPack()), ['check', 'pack.json'], {env: {ANTI_FRAUD_TODAY: '2026-1-1'}});
    assert.match(err, /ANTI_FRAUD_TODAY is 2026-1-1, and a day is YYYY-MM-DD/);
    assert.equal(status, 2);
  });
});

describe('A translated pack', () => {
  const english = (): WellPack => ({
    ...wellPack(),
    title: 'Results of the campaign',
    lang: 'en',
    source: {...wellPack().source, name: 'Police Bureau', ...({lang: 'zh-Hans'} as object)},
    figures: [{...wellPack().figures[1]!, id: 'returned', label: 'Losses returned', display: 'more than 3 million', unit: 'yuan'}],
    cases: [],
    tips: [],
    measures: [],
    questions: [],
    hotlines: [],
    notices: [],
    ...({reviewer: 'Press office', alternates: [{lang: 'zh-Hans', href: 'zh.json'}]} as object),
  });
  const chinese = () => ({...wellPack(), figures: wellPack().figures.slice(1), cases: [], tips: [], measures: [], questions: [], hotlines: [], notices: [], alternates: [{lang: 'en', href: 'en.json'}]});

  it('may show a number in its own way, as long as the value is that of the quote', async () => {
    assert.deepEqual(await together(english(), chinese()), []);
  });

  it('may not show another number', async () => {
    const wrong = english();
    wrong.figures[0]!.display = 'more than 30 million';
    wrong.figures[0]!.value = 30000000;
    assert.deepEqual(await together(wrong, chinese()), ['provenance/value-differs', 'alternates/value-differs']);
  });

  it('has the same ids', async () => {
    const other = chinese();
    other.figures[0]!.id = 'recovered';
    assert.deepEqual(await together(english(), other), ['alternates/ids-differ']);
  });

  it('is in the language announced', async () => {
    assert.deepEqual(await together(english(), {...chinese(), lang: 'zh-Hant'}), ['alternates/language']);
  });

  it('is named by the other in turn', async () => {
    assert.deepEqual(await together(english(), {...chinese(), alternates: []}), ['alternates/not-mutual']);
  });

  const together = (one: object, other: object) =>
    inFolder({'en.json': one, 'zh.json': other}, async (folder) => {
      const {out} = await folder.run(['check', 'en.json', '--json']);
      return (JSON.parse(out) as {files: [{findings: Found[]}]}).files[0].findings.map(({rule}) => rule);
    });
});

describe('The rules', () => {
  it('say what they demand in both languages', () => {
    for (const {en, zh} of Object.values(rules)) {
      assert.match(en, /^[A-Z].*\.$/s);
      assert.match(zh, /\p{Script=Han}.*。$/su);
    }
  });
});

const files = (pack: object) => ({'pack.json': pack, 'release.txt': wellRelease});

async function check(pack: object) {
  const {status, out} = await runWith(files(pack), ['check', 'pack.json', '--source', 'release.txt', '--json']);
  const report = JSON.parse(out) as {files: [{findings: Found[]}]};
  return {status, findings: report.files[0].findings};
}
