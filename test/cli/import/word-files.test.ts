import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readRelease} from '../../../src/cli/import/reading/read-release.js';
import {runImport} from './helpers/run-import.js';
import {listing, paragraph, run, textBox, wordBody} from './helpers/word.js';

const read = async (body: string, parts: Readonly<Record<string, string>> = {}) => readRelease(wordBody(body, parts), 'release.docx');
const numbered = (list: number, level = 0) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
const raised = '<w:vertAlign w:val="superscript"/>';

describe('the automatic numbers of a Word file', () => {
  it('are written as Word prints them, and go on behind paragraphs without one', async () => {
    const {text} = await read(
      paragraph(run('打击情况'), numbered(1)) + paragraph(run('正文。')) + paragraph(run('典型案例'), numbered(1)) +
        paragraph(run('李某某诈骗案'), numbered(2)) + paragraph(run('案情。')) + paragraph(run('王某某诈骗案'), numbered(2)),
      {'numbering.xml': listing(['chineseCountingThousand', '%1、'], ['chineseCounting', '案例%1：'])},
    );

    assert.equal(text, '一、打击情况\n\n正文。\n\n二、典型案例\n\n案例一：李某某诈骗案\n\n案情。\n\n案例二：王某某诈骗案');
  });

  it('of a lower level begin anew below each of the higher', async () => {
    const levels = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>';
    const {text} = await read([0, 1, 1, 0, 1].map((level) => paragraph(run('项'), numbered(1, level))).join(''), {
      'numbering.xml': `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    });

    assert.deepEqual(text.split('\n\n'), ['1. 项', '1.1 项', '1.2 项', '2. 项', '2.1 项']);
  });

  it('come from the style of a paragraph, too', async () => {
    const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="a"><w:name w:val="案例"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`;
    const {text} = await read(paragraph(run('李某某诈骗案'), '<w:pStyle w:val="a"/>'), {'numbering.xml': listing(['chineseCounting', '案例%1：']), 'styles.xml': styles});

    assert.equal(text, '案例一：李某某诈骗案');
  });

  it('stay bullets where they are bullets', async () => {
    const {text} = await read(paragraph(run('不轻信'), numbered(1)), {'numbering.xml': listing(['bullet', ''])});

    assert.equal(text, '• 不轻信');
  });
});

describe('what Word draws beside the text', () => {
  it('is read where it stands in a text box, once, behind its paragraph', async () => {
    const {text} = await read(paragraph(run('破获案件1286起。') + textBox(paragraph(run('抓获嫌疑人2153名')), true)) + paragraph(run('完。')));

    assert.equal(text, '破获案件1286起。\n\n抓获嫌疑人2153名\n\n完。');
  });

  it('is read where a text box has no copy for older programs', async () => {
    const {text} = await read(paragraph(run('破获案件1286起。') + textBox(paragraph(run('抓获嫌疑人2153名')), false)));

    assert.equal(text, '破获案件1286起。\n\n抓获嫌疑人2153名');
  });

  it('is read from fields, formulas and pronunciation guides', async () => {
    const {text} = await read(
      paragraph(`<w:fldSimple w:instr="DOCPROPERTY a">${run('抓获12名')}</w:fldSimple>`) +
        paragraph('<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>返还843万元</m:t></m:r></m:oMath>') +
        paragraph(`<w:r><w:ruby><w:rt>${run('po')}</w:rt><w:rubyBase>${run('破案31起')}</w:rubyBase></w:ruby></w:r>`),
    );

    assert.equal(text, '抓获12名\n\n返还843万元\n\n破案31起');
  });

  it('is dropped and listed where it marks a note, which is read at the end', async () => {
    const {text, removed} = await read(paragraph(`${run('破获案件1286')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('起，抓获2153')}${run('①', raised)}${run('名，清理300m')}${run('2', raised)}`), {
      'footnotes.xml': `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${paragraph(run('截至10月底。'))}</w:footnote></w:footnotes>`,
    });

    assert.equal(text, '破获案件1286起，抓获2153名，清理300m²\n\n1. 截至10月底。');
    assert.deepEqual(removed, [{element: 'sup', words: '[1]'}, {element: 'sup', words: '①'}]);
  });
});

describe('what is in a Word file and not printed', () => {
  const changed = paragraph(`${run('破获案件')}<w:del w:id="1"><w:r><w:delText>1186</w:delText></w:r></w:del><w:ins w:id="2">${run('1286')}</w:ins>${run('起。')}`);
  const commented = {'comments.xml': `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0">${paragraph(run('待核实，应为1290'))}</w:comment></w:comments>`};

  it('is listed: changes that nobody accepted, read as if accepted', async () => {
    const {text, removed} = await read(changed);

    assert.equal(text, '破获案件1286起。');
    assert.deepEqual(removed, [{element: 'revision', words: '破获案件[-1186-]{+1286+}起。'}]);
  });

  it('is listed: comments, hidden words, headers and footers, charts', async () => {
    const {text, removed} = await read(paragraph(run('破获案件1286起。') + run('内部1300起', '<w:vanish/>')), {
      ...commented,
      'header1.xml': `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${paragraph(run('第12期'))}</w:hdr>`,
      'charts/chart1.xml': '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:v>破案</c:v><c:v>1286</c:v></c:chartSpace>',
    });

    assert.equal(text, '破获案件1286起。');
    assert.deepEqual(removed, [
      {element: 'hidden', words: '内部1300起'}, {element: 'comment', words: '待核实，应为1290'},
      {element: 'header', words: '第12期'}, {element: 'chart', words: '破案 1286'},
    ]);
  });

  it('is put to the editor where it is a comment or a change with a number', async () => {
    const {out} = await runImport('release.docx', wordBody(paragraph(run('云溪市公安局通报')) + changed, commented), {locale: 'zh'});

    assert.match(out, /请决定是否补入 \(2\)\n {4}【未接受的修订】 破获案件\[-1186-\]\{\+1286\+\}起。\n {4}【批注】 待核实，应为1290\n/);
  });

  it('is nothing in a plain file', async () => {
    const {removed} = await read(paragraph(run('破获案件1286起。')));

    assert.deepEqual(removed, []);
  });
});
