import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {score, type Expected} from '../../../.tools/import-score.js';
import {importRelease} from '../../../src/cli/import/import-release.js';
import {readRelease} from '../../../src/cli/import/reading/read-release.js';
import {reportOf} from '../../../src/cli/import/report/report.js';
import {figuresOf} from './helpers/drafted.js';
import {gb18030, utf16} from './helpers/gb18030.js';
import {wordFile} from './helpers/word.js';

const folder = new URL('../../fixtures/releases/synthetic/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const names = readdirSync(folder).filter((name) => name.endsWith('.expected.json')).map((name) => name.replace('.expected.json', ''));
const draftOf = async (bytes: Uint8Array, file: string) => {
  const {text, ...origin} = await readRelease(bytes, file);
  return importRelease(text, {...origin, file, today: '2031-01-01'});
};

describe('a synthetic release', () => {
  for (const name of names) {
    it(`gives what an editor takes from it: ${name}`, () => {
      const release = read(`${name}.txt`);
      const {figures, values, matched, usable, cases, tips, questions, measures, silent, remarks} = score(release, importRelease(release, {today: '2031-01-01'}), JSON.parse(read(`${name}.expected.json`)) as Expected);

      for (const kind of [figures, cases, tips, questions, measures]) {
        assert.deepEqual([kind.right, kind.found], [kind.drafted, kind.expected], remarks.join('\n'));
      }
      assert.deepEqual([values, silent], [matched, 0], remarks.join('\n'));
      assert.ok(usable >= matched * 0.95, remarks.join('\n'));
    });
  }
});

describe('a release', () => {
  const text = read('zh-conference.txt');
  const lines = text.split('\n').map((line) => line.trim()).filter(Boolean);
  const forms: readonly (readonly [form: string, file: string, bytes: () => Uint8Array | Promise<Uint8Array>])[] = [
    ['UTF-8 with a mark', 'a.txt', () => new TextEncoder().encode('\ufeff' + text)],
    ['UTF-16 little endian', 'a.txt', () => utf16(text, 'le')],
    ['UTF-16 big endian', 'a.txt', () => utf16(text, 'be')],
    ['GB18030', 'a.txt', () => gb18030(text)],
    ['Windows line ends', 'a.txt', () => new TextEncoder().encode(text.replace(/\n/g, '\r\n'))],
    ['a page', 'a.html', () => new TextEncoder().encode(`<!doctype html><nav>首页</nav>${text.trim().split(/\n\n+/).map((each) => `<p>${each}</p>`).join('')}`)],
    ['a page in GB18030', 'a.html', () => gb18030(`<meta charset="gbk">${text.trim().split(/\n\n+/).map((each) => `<p>${each}</p>`).join('')}`)],
    ['a Word file', 'a.docx', () => wordFile('云溪市公安局召开“净网2031”专项行动新闻发布会', lines.slice(2).map((line) => line.replace(/抓获犯罪嫌疑人1$/, '抓获犯罪嫌疑人153名')))],
  ];
  const plain = importRelease(text, {today: '2031-01-01'});
  for (const [form, file, bytes] of forms.slice(0, -1)) {
    it(`gives the same figures, tips and questions in ${form}`, async () => {
      const draft = await draftOf(await bytes(), file);

      assert.deepEqual(figuresOf(draft), figuresOf(plain));
      assert.deepEqual([draft.tips?.length, draft.questions?.length, draft.measures?.length], [4, 2, 3]);
    });
  }

  it('gives its tips, questions and measures in a Word file', async () => {
    const [, file, bytes] = forms[forms.length - 1]!;
    const draft = await draftOf(await bytes(), file);

    assert.deepEqual([draft.title, draft.tips?.length, draft.questions?.length, draft.measures?.length], [plain.title, 4, 2, 3]);
  });

  it('names its source, date and period, and says what it stripped', () => {
    assert.deepEqual(plain.source, {name: '云溪发布', title: '云溪市公安局召开“净网2031”专项行动新闻发布会', publishedAt: '2031-11-05T09:30', lang: 'zh-Hans'});
    assert.deepEqual(plain.period, {label: '2031年1月以来', start: '2031-01'});
    assert.deepEqual(plain.draft.stripped.map(({rule}) => rule), ['breadcrumb', 'header', 'image', 'navigation', 'navigation']);
  });

  for (const locale of ['zh', 'en'] as const) {
    it(`is reported as in the golden file, in ${locale}`, async () => {
      const draft = importRelease(text, {file: 'zh-conference.txt', today: '2031-01-01'});

      assert.equal(reportOf(text, draft, locale), read(`zh-conference.report.${locale}.golden`));
    });
  }
});
