import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Draft} from '../../../src/cli/import/draft-schema.js';
import {runImport} from './helpers/run-import.js';

const release = '云溪警方通报\n\n全市公安机关共破获案件317起,抓获犯罪嫌疑人1\n24名。\n';

describe('anti-fraud import', () => {
  it('prints counts, then what needs a decision with its sentence, and writes nothing', async () => {
    const {status, out, names} = await runImport('release.txt', release);

    assert.equal(status, 0);
    assert.match(out, /figures +2\n/);
    assert.match(out, /Numbers joined across a gap.*\n.*line 3 .*\/figures\/1 .*124名/);
    assert.deepEqual(names, ['release.txt']);
  });

  it('prints a sentence once for all that is to be decided in it', async () => {
    const {out} = await runImport('release.txt', '云溪警方通报\n\n共抓获犯罪嫌疑人124名,扣押手机33部。\n\n其间抓获犯罪嫌疑人124名,扣押手机33部。\n');

    assert.equal(out.split('其间').length - 1, 1);
    assert.match(out, /line 5 {2}其间.*\n {6}【124名】 \/figures\/0\n {6}【33部】 \/figures\/1\n/);
  });

  it('says in the reader’s language why advice is to be checked', async () => {
    const {out} = await runImport('release.txt', `${release}\n警方提示:\n\n1.不要轻信来电。\n\n2.验证码是最后的门锁。\n`, {locale: 'zh'});

    assert.match(out, /【在提示列表中，但没有劝告词语】 验证码是最后的门锁/);
  });

  it('says what to do about personal data without telling it again', async () => {
    const {out} = await runImport('release.txt', `${release}\n举报可联系民警,手机13812345678。\n`, {locale: 'zh'});

    assert.match(out, /个人信息：发布前请隐去 \(1\)\n.*第 6 行 {2}138\*+78：手机号码，请删除/);
    assert.doesNotMatch(out, /13812345678/);
  });

  it('asks about a figure in words that are not part of the text', async () => {
    const page = `<p>云溪警方通报</p><p>全市共破获案件317起。</p><img src="a.png" alt="图表：抓获犯罪嫌疑人124名"><img src="b.png" alt="发布会现场">`;
    const {out} = await runImport('page.html', page, {locale: 'zh'});

    assert.match(out, /未读入正文的文字中有数据：请决定是否补入 \(1\)\n {4}【图片说明文字】 图表：抓获犯罪嫌疑人124名\n/);
    assert.match(out, /图片说明文字 \(2\): 图表：抓获犯罪嫌疑人124名 \| 发布会现场/);
  });

  it('tells nobody’s number in what was left out of the text', async () => {
    const {out} = await runImport('page.html', `<p>云溪警方通报</p><p>全市共破获案件317起。</p><footer>联系人 13812345678</footer>`, {locale: 'zh'});

    assert.match(out, /页脚 \(1\): 联系人 138\*+78/);
    assert.doesNotMatch(out, /13812345678/);
  });

  it('tells nothing of a minor but that there is one', async () => {
    const {out} = await runImport('release.txt', `${release}\n经查,犯罪嫌疑人对一名13岁女孩实施诈骗。\n`, {locale: 'zh'});

    assert.match(out, /第 6 行 {2}涉及未成年人的细节，请概述/);
    assert.doesNotMatch(out, /女孩/);
  });

  it('speaks Chinese to Chinese readers', async () => {
    const {out} = await runImport('release.txt', release, {locale: 'zh'});

    assert.match(out, /数据 +2\n/);
    assert.match(out, /数字中间有空格或换行/);
  });

  it('prints the draft for machines', async () => {
    const {out} = await runImport('release.txt', release, {json: true});
    const {status, figures, draft} = JSON.parse(out) as Draft;

    assert.equal(status, 'draft');
    assert.deepEqual(figures!.map(({display}) => display), ['317', '124']);
    assert.ok(draft.evidence.every(({quote, start, end}) => release.slice(start, end) === quote));
  });

  it('writes the draft where it is told', async () => {
    const {written} = await runImport('release.txt', release, {output: 'draft.json'});

    assert.equal((JSON.parse(written!) as Draft).figures!.length, 2);
  });

  it('names the next command so that it can be copied, whatever the name', async () => {
    assert.match((await runImport('通报 11月.txt', release, {output: '草稿 1.json'})).out, /then anti-fraud check "草稿 1\.json"\n$/);
    assert.match((await runImport('release.txt', release, {output: 'draft.json'})).out, /then anti-fraud check draft\.json\n$/);
  });

  it('never replaces a file unasked', async () => {
    const {status, err, written} = await runImport('release.txt', release, {output: 'draft.json', existing: 'mine'});

    assert.equal(status, 2);
    assert.match(err, /draft\.json: exists already.*--force/);
    assert.equal(written, 'mine');
  });

  it('replaces it with --force', async () => {
    const {status, written} = await runImport('release.txt', release, {output: 'draft.json', existing: 'mine', force: true});

    assert.equal(status, 0);
    assert.notEqual(written, 'mine');
  });

  it('says of a page whose numbers stand apart from what they count how to write them', async () => {
    const {status, err, names} = await runImport('cards.html', '<p>1286 破获案件（起）</p><p>2153 抓获嫌疑人（名）</p>', {output: 'draft.json', locale: 'zh'});

    assert.match(err, /^cards\.html：没有找到数据.*只有未写明所计事物的数字（1286、2153）。请把数字和所计事物写在同一句.*\n$/);
    assert.deepEqual([status, names], [2, ['cards.html']]);
  });

  it('says of standard input that nothing came', async () => {
    assert.equal((await runImport('-', '', {input: '', locale: 'zh'})).err, '-：标准输入没有内容。请指定文件，或把文件内容传入。\n');
  });

  it('reads standard input', async () => {
    const {out} = await runImport('-', '', {input: release});

    assert.match(out, /figures +2\n/);
  });

  const faults: readonly (readonly [fault: string, file: string, content: string | Uint8Array, message: RegExp])[] = [
    ['is empty', 'empty.txt', '', /^empty\.txt: the file is empty/],
    ['is binary', 'photo.txt', new Uint8Array(500), /^photo\.txt: this is not text/],
    ['holds no release', 'recipe.txt', '番茄炒蛋的做法\n\n先打蛋,再下锅。\n', /^recipe\.txt: no figure, case, tip or question/],
    ['is a page without a release', 'page.html', '<!doctype html><title>登录</title><form>密码</form><p>欢迎。</p>', /^page\.html: no figure/],
    ['is 50 MB', 'large.txt', new Uint8Array(50 * 1024 * 1024).fill(97), /^large\.txt: larger than 16 MB/],
    ['is no Word file', 'fake.docx', 'hello', /^fake\.docx: named \.docx, but no Word file/],
  ];
  for (const [fault, file, content, message] of faults) {
    it(`says in one line what is wrong with a file that ${fault}, and writes nothing`, async () => {
      const {status, err, out, names} = await runImport(file, content, {output: 'draft.json'});

      assert.equal(status, 2);
      assert.match(err, message);
      assert.doesNotMatch(err.trim(), /\n/);
      assert.deepEqual([out, names], ['', [file]]);
    });
  }
});
