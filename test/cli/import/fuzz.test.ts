import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {CliProblem} from '../../../src/cli/cli-problem.js';
import {importRelease, unprovenQuotes} from '../../../src/cli/import/import-release.js';
import {readRelease} from '../../../src/cli/import/reading/read-release.js';
import {checkPack} from '../../../src/content/check.js';
import {acceptedGrowth, growthOf, repeated} from '../../helpers/growth.js';
import {wordFile, wordText} from './helpers/word.js';

const synthetic = (name: string) => readFileSync(new URL(`../../fixtures/releases/synthetic/${name}`, import.meta.url), 'utf8');
const releases = ['zh-conference.txt', 'zh-cases.txt', 'zh-statistics.txt', 'zh-story.txt', 'en-results.txt'].map(synthetic);

/** Pieces that releases are made of, in any order, torn and repeated. */
const pieces = fc.constantFrom(
  '抓获犯罪嫌疑人', '破获案件', '其中', '分别', '同比上升', '“', '”', '"', '(', ')', '，', ',', '、', '。', '；', ';', '：', '\n', '\n\n', ' ', '　', '\r\n', '1', '23', '4.5', '1,234',
  '万', '亿', '余', '多', '近', '约', '元', '起', '名', '人', '个', '%', '条（件）', '三名', '十余人', '一是坚持', '案例一：', '◆', '1、', '张某某诈骗案', '云溪日报记者：', '市公安局局长 陈某：',
  '警方提示：', '不要轻信', '请及时报警', '2031年3月', '第三条', '《中华人民共和国刑法》', '处三年以下有期徒刑', '情节严重的', '来源:某网', '首页 > 新闻 > 正文', '**', '# ', '.png', '\u0000', '\ud800', '😀', 'Case 1: ', 'arrested 12 suspects', '$3.5 million', 'by 4%',
);
const text = fc.oneof(fc.array(pieces, {maxLength: 120}).map((parts) => parts.join('')), fc.string({unit: 'binary', maxLength: 400}));

/** A release with stretches cut out, doubled or replaced. */
const mutated = fc.tuple(fc.constantFrom(...releases), fc.array(fc.tuple(fc.nat(), fc.nat(40), pieces), {maxLength: 12})).map(([release, changes]) =>
  changes.reduce((so, [at, length, piece]) => {
    const from = at % (so.length + 1);
    return so.slice(0, from) + piece + so.slice(from + length);
  }, release),
);

describe('the importer, given any text', () => {
  it('gives a valid draft whose every quote is in the text', () => {
    fc.assert(fc.property(fc.oneof(text, mutated), (release) => {
      const draft = importRelease(release, {today: '2031-01-01'});

      assert.deepEqual(unprovenQuotes(release, draft), []);
      assert.equal(checkPack(JSON.parse(JSON.stringify(draft))).status, 'draft');
    }), {numRuns: 150});
  });

  it('drafts no figure whose digits are not in its quote', () => {
    fc.assert(fc.property(mutated, (release) => {
      const draft = importRelease(release, {today: '2031-01-01'});

      for (const {number, quote, start} of draft.draft.evidence) {
        if (number) assert.ok(number.start >= start && release.slice(number.start, number.end).length > 0 && quote.length > 0);
      }
    }), {numRuns: 60});
  });

  it('gives the same draft of the same text', () => {
    fc.assert(fc.property(mutated, (release) => {
      assert.deepEqual(importRelease(release, {today: '2031-01-01'}), importRelease(release, {today: '2031-01-01'}));
    }), {numRuns: 15});
  });
});

describe('the readers, given any bytes', () => {
  const settles = async (bytes: Uint8Array, file: string) => {
    try {
      const {text: release} = await readRelease(bytes, file);
      assert.deepEqual(unprovenQuotes(release, importRelease(release, {today: '2031-01-01'})), []);
    } catch (error) {
      if (!(error instanceof CliProblem)) throw error;
      assert.doesNotMatch(error.words.en, /\n/);
    }
  };

  it('read them or say in one line why not', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({maxLength: 600}), fc.constantFrom('a.txt', 'a.html', 'a.docx', '-'), settles), {numRuns: 150});
  });

  it('do so with a mutated Word file', async () => {
    const whole = await wordFile('标题', ['抓获犯罪嫌疑人12名。'], ['不轻信']);
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {minLength: 1, maxLength: 8}), async (changes) => {
      const bytes = whole.slice();
      for (const [at, byte] of changes) bytes[at] = byte;
      await settles(bytes, 'a.docx');
    }), {numRuns: 30});
  });

  it('do so with a mutated release in any form, and quote only what is in its text', async () => {
    const forms: Readonly<Record<string, (release: string) => Uint8Array>> = {
      'a.txt': (release) => new TextEncoder().encode(release),
      'a.html': (release) => new TextEncoder().encode(`<!doctype html><main>${release.replace(/\n+/g, '</p><p>')}</main>`),
      'a.docx': wordText,
    };
    await fc.assert(fc.asyncProperty(mutated, fc.constantFrom(...Object.keys(forms)), (release, file) => settles(forms[file]!(release), file)), {numRuns: 60});
  });

  for (const [file, form] of [['a.txt', (release: string) => new TextEncoder().encode(release)], ['a.html', (release: string) => new TextEncoder().encode(`<!doctype html><main>${release.replace(/\n+/g, '<p>')}</main>`)], ['a.docx', wordText]] as const) {
    for (const [language, release] of [['Chinese', releases[0]!], ['English', releases[4]!]] as const) {
      // How long that takes is what `npm run bench:import` prints; that it grows with the text is held below.
      it(`read one megabyte of ${language} in ${file} to its end`, async () => {
        const {text} = await readRelease(form(release.repeat(Math.ceil(1_000_000 / Buffer.byteLength(release)))), file);

        assert.ok(importRelease(text, {today: '2031-01-01'}).draft.evidence.length > 1000);
      });
    }
  }

  it('do so with markup in any order', async () => {
    const tags = fc.constantFrom('<p>', '</p>', '<div class="nav">', '<ol>', '<li>', '<table><td>', '<b>', '</i>', '<!--', '-->', '<script>', '</script>', '<a href="', '&amp;', '&#x4e00;', '<main>', '抓获12人', '\n', '<svg>', '<template>');
    await fc.assert(fc.asyncProperty(fc.array(tags, {maxLength: 200}), (parts) => settles(new TextEncoder().encode(parts.join('')), 'a.html')), {numRuns: 60});
  });
});

describe('the time the importer takes', () => {
  const shapes: readonly (readonly [shape: string, piece: string])[] = [
    ['a release repeated', releases[0]!],
    ['one endless sentence of figures', '抓获犯罪嫌疑人12名、'],
    ['one endless clause without a number', '全市公安机关持续深入推进'],
    ['nothing but digits', '1'],
    ['digits apart', '1 '],
    ['nothing but opening quotation marks', '“'],
    ['parts of parts', '其中破获案件3起,'],
    ['nothing but line ends', '1\n'],
    ['advice without end', '不要轻信陌生来电;'],
    ['speakers only', '记者:\n'],
    ['cases only', '案例一:张某诈骗案\n近日,抓获3人。\n'],
    ['an English release repeated', releases[4]!],
    ['an English sentence', 'arrested 12 suspects and '],
    ['English amounts without end', 'for $5 at '],
    ['English numbers with a bracket left open', 'so 5 ( '],
    ['English parts of one whole', 'of which $2 million was paid '],
    ['angle brackets', '<'],
    ['rows of a table', '甲\t乙\n'],
  ];
  for (const [shape, piece] of shapes) {
    it(`grows with the text and not with its square: ${shape}`, () => {
      const growth = growthOf((length) => importRelease(repeated(piece, length), {today: '2031-01-01'}));

      assert.ok(growth < acceptedGrowth, growth.toFixed(1));
    });
  }
});
