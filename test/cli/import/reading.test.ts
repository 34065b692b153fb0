import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {CliProblem} from '../../../src/cli/cli-problem.js';
import {readRelease} from '../../../src/cli/import/reading/read-release.js';
import {gb18030, utf16} from './helpers/gb18030.js';
import {wordFile} from './helpers/word.js';
import {zip} from './helpers/zip.js';

const words = '云溪警方\n抓获犯罪嫌疑人12名。';
const utf8 = (text: string) => new TextEncoder().encode(text);
const problemOf = async (bytes: Uint8Array, file = 'release.txt') => {
  try {
    await readRelease(bytes, file);
  } catch (error) {
    if (error instanceof CliProblem) return error.words.en;
    throw error;
  }
  return 'read';
};

describe('the text of a file', () => {
  const encodings: readonly (readonly [name: string, bytes: Uint8Array, encoding: string])[] = [
    ['UTF-8', utf8(words), 'utf-8'],
    ['UTF-8 with a byte-order mark', utf8('\ufeff' + words), 'utf-8'],
    ['UTF-16 little endian', utf16(words, 'le'), 'utf-16le'],
    ['UTF-16 big endian', utf16(words, 'be'), 'utf-16be'],
    ['UTF-16 without a mark', utf16(words + '\n1234567890', 'le', false), 'utf-16le'],
    ['GB18030', gb18030(words), 'gb18030'],
  ];
  for (const [name, bytes, encoding] of encodings) {
    it(`is read from ${name}`, async () => {
      const release = await readRelease(bytes, 'release.txt');

      assert.equal(release.encoding, encoding);
      assert.ok(release.text.startsWith(words), release.text);
    });
  }

  it('is known by its bytes when the name says nothing', async () => {
    const {format} = await readRelease(utf8('<!doctype html><p>你好</p>'), '-');

    assert.equal(format, 'html');
  });
});

describe('the text of a page', () => {
  it('has a line for each block and numbers for list items', async () => {
    const {text} = await readRelease(utf8('<h1>标题</h1><p>第一段,<b>加粗</b></p><ol><li>甲</li><li>乙</li></ol>'), 'page.html');

    assert.equal(text, '# 标题\n\n第一段,加粗\n\n1. 甲\n\n2. 乙');
  });

  it('leaves page furniture out and lists it', async () => {
    const {text, removed} = await readRelease(
      utf8('<nav>首页 新闻</nav><div class="breadcrumb">首页 > 公安</div><div class="article-content"><p>正文</p></div><script>var x</script><footer>备案号</footer>'),
      'page.html',
    );

    assert.equal(text, '正文');
    assert.deepEqual(removed, [{element: 'nav', words: '首页 新闻'}, {element: 'div', words: '首页 > 公安'}, {element: 'footer', words: '备案号'}]);
  });

  it('leaves out what readers do not see, and lists it', async () => {
    const {text, removed} = await readRelease(
      utf8('<p>甲</p><p hidden>乙</p><p style="display: none">丙</p><p style="visibility:hidden">丁</p><p style="font-size:0px">戊</p><p style="font-size:0.9em">己</p>'),
      'page.html',
    );

    assert.equal(text, '甲\n\n己');
    assert.deepEqual(removed, ['乙', '丙', '丁', '戊'].map((words) => ({element: 'hidden', words})));
  });

  it('drops the mark of a note behind a number, which would else be its last digit, and lists it', async () => {
    const {text, removed} = await readRelease(utf8('<p>破获案件1286<sup>1</sup>起，抓获2153<sup>[2]</sup>名，返还843万元<sup>③</sup>。</p>'), 'page.html');

    assert.equal(text, '破获案件1286起，抓获2153名，返还843万元。');
    assert.deepEqual(removed, [{element: 'sup', words: '1'}, {element: 'sup', words: '[2]'}, {element: 'sup', words: '③'}]);
  });

  it('keeps a raised number that is an exponent as one', async () => {
    const {text, removed} = await readRelease(utf8('<p>清理窝点300m<sup>2</sup>，约10<sup>8</sup>次，第1<sup>st</sup></p>'), 'page.html');

    assert.equal(text, '清理窝点300m²，约10⁸次，第1st');
    assert.deepEqual(removed, []);
  });

  it('is read where the whole page stands in a form, as old site software has it', async () => {
    const {text} = await readRelease(utf8('<body><form id="form1" action="view.aspx"><div id="zoom"><p>抓获犯罪嫌疑人12名。</p></div></form></body>'), 'page.html');

    assert.equal(text, '抓获犯罪嫌疑人12名。');
  });

  it('does not take a form beside the text for the page', async () => {
    const {text} = await readRelease(utf8('<form>站内搜索 关键词</form><p>全市共破获案件1286起，抓获犯罪嫌疑人12名。</p>'), 'page.html');

    assert.equal(text, '全市共破获案件1286起，抓获犯罪嫌疑人12名。');
  });

  it('leaves out what was struck out or deleted, and lists it', async () => {
    const {text, removed} = await readRelease(utf8('<p>抓获<del>11</del><s>13</s>12名。</p>'), 'page.html');

    assert.equal(text, '抓获12名。');
    assert.deepEqual(removed, [{element: 'del', words: '11'}, {element: 's', words: '13'}]);
  });

  it('lists what a picture says in its place', async () => {
    const {removed} = await readRelease(utf8('<p>详见图表</p><img src="a.png" alt="图表：抓获12名">'), 'page.html');

    assert.deepEqual(removed, [{element: 'img', words: '图表：抓获12名'}]);
  });

  it('joins words that a soft hyphen parts', async () => {
    const {text} = await readRelease(utf8('<p>抓获1&shy;2名</p>'), 'page.html');

    assert.equal(text, '抓获12名');
  });

  it('is known by its tags where it is only a piece of a page', async () => {
    const {text, format} = await readRelease(utf8('<p>第一段</p><p>第二段</p>'), 'release.txt');

    assert.deepEqual({text, format}, {text: '第一段\n\n第二段', format: 'html'});
  });

  it('is not looked for in a text that names one tag', async () => {
    const {format} = await readRelease(utf8('民警发现网页含有 <br> 字样的代码。'), 'release.txt');

    assert.equal(format, 'text');
  });

  it('is asked for by the name of its frame when the page holds frames only', async () => {
    assert.match(await problemOf(utf8('<frameset><frame src="menu.html"><frame src="main.html"></frameset>'), 'page.html'), /in a frame of it \(menu\.html, main\.html\)/);
    assert.match(await problemOf(utf8('<h1>通报</h1><iframe src="text.html"></iframe>'), 'page.html'), /in a frame of it \(text\.html\)/);
  });

  it('is read where a frame stands beside it', async () => {
    assert.equal(await problemOf(utf8('<p>抓获犯罪嫌疑人12名。</p><iframe src="map.html"></iframe>'), 'page.html'), 'read');
  });

  it('is refused when its elements are nested deeper than any page is', async () => {
    assert.match(await problemOf(utf8('<div>'.repeat(600)), 'page.html'), /nested more than 512 deep.*\.txt/);
  });

  it('may have many unclosed paragraphs and list items', async () => {
    const {text} = await readRelease(utf8('<ol>' + '<li>项'.repeat(3000)), 'page.html');

    assert.ok(text.endsWith('3000. 项'));
  });
});

describe('the text of a Word file', () => {
  it('keeps heading, paragraphs and automatic numbers', async () => {
    const {text, format} = await readRelease(await wordFile('标题', ['第一段。'], ['不轻信', '不转账']), 'release.docx');

    assert.equal(format, 'docx');
    assert.equal(text, '# 标题\n\n第一段。\n\n1. 不轻信\n\n2. 不转账');
  });

  it('is refused when it unpacks to more than 64 MB', async () => {
    assert.match(await problemOf(zip({'word/document.xml': new Uint8Array(70 * 1024 * 1024)}), 'bomb.docx'), /^bomb\.docx: .*64 MB/);
  });

  it('is refused when it unpacks to more than its directory says', async () => {
    assert.match(await problemOf(zip({'word/document.xml': new Uint8Array(5_000_000)}, 100), 'bomb.docx'), /64 MB/);
  });

  it('is refused when it is a zip of something else', async () => {
    assert.match(await problemOf(zip({'a.txt': utf8('hello')}), 'a.docx'), /no Word document/);
  });

  it('is refused when it is cut off', async () => {
    const whole = await wordFile('标题', ['第一段。']);

    assert.match(await problemOf(whole.slice(0, whole.length / 2), 'cut.docx'), /damaged/);
  });
});

describe('a file without a readable release', () => {
  const faults: readonly (readonly [fault: string, bytes: Uint8Array, message: RegExp])[] = [
    ['a PDF', utf8('%PDF-1.7 …'), /PDF.*\.docx/],
    ['an old Word file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /old or password-protected Word file/],
    ['a web archive', utf8('From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="b"\r\n\r\n--b\r\n<html>'), /web archive.*HTML only/],
    ['RTF', utf8('{\\rtf1\\ansi}'), /RTF/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), /picture/],
    ['a program', Uint8Array.from({length: 400}, (_, index) => index % 32), /not text/],
    ['an encoding we do not know', Uint8Array.from({length: 300}, (_, index) => 0x81 + ((index * 7) % 0x1f)), /neither UTF-8 nor UTF-16 nor GB18030/],
    ['characters lost before', utf8('锟斤拷'.repeat(40)), /lost in an earlier conversion/],
    ['nothing but marks', utf8('……\n——\n'), /no text in it/],
    ['a book', utf8('字'.repeat(2_000_001)), /two million/],
  ];
  for (const [fault, bytes, message] of faults) {
    it(`says so of ${fault}`, async () => assert.match(await problemOf(bytes), message));
  }

  it('names line and byte when UTF-8 is damaged', async () => {
    const bytes = utf8(words.repeat(5));
    bytes[58] = 0xff;

    assert.match(await problemOf(bytes), /damaged in line 3: byte 58/);
  });
});
