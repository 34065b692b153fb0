import {basename} from 'node:path';
import {CliProblem, exitStatus} from '../cli-problem.js';
import {defineCommand, type Command} from '../command.js';
import type {Draft} from '../import/draft-schema.js';
import {readBytes, refuseExisting, writeWhole} from '../files.js';
import {holdsNothing, importRelease, unprovenQuotes} from '../import/import-release.js';
import {readRelease} from '../import/reading/read-release.js';
import {countsOf, reportOf} from '../import/report/report.js';
import {progress, say} from '../io.js';

/** `anti-fraud import`: a draft pack from a press release, for an editor to go through. */
export const importCommand: Command = defineCommand({
  name: 'import',
  summary: {en: 'Drafts a content pack from a press release.', zh: '从通报生成内容包草稿。'},
  usage: 'FILE|-',
  takes: {atLeast: 1, atMost: 1},
  options: {
    out: {type: 'string', short: 'o', value: 'PACK', help: {en: 'Writes the draft to this file.', zh: '将草稿写入此文件。'}},
    json: {type: 'boolean', help: {en: 'Prints the draft as JSON instead of the report.', zh: '以 JSON 输出草稿，不输出报告。'}},
    force: {type: 'boolean', help: {en: 'Replaces the output file if it exists.', zh: '输出文件已存在时覆盖。'}},
  },
  notes: {
    en: [
      'Reads .txt, .html and .docx; UTF-8, UTF-16 and GB18030 (GBK) are told apart by themselves.',
      'Of a Chinese release it reads figures, cases, tips, questions and measures; of an English one figures with the time and the comparison told beside them, cases under “Case 1:” or headings of their own, and tips. Labels of English figures often leave out what an earlier sentence told: read each.',
      'Tables of figures are read, each figure with the heads of its row and column, and so are numbers on lines of their own that take turns with what they count, as on cards, or that share a line with it in a row of such lines: compare them. Of Word files, automatic numbers, text boxes and notes are read; comments, changes not yet accepted, hidden words, headers and footers are listed and not read. A picture is listed by its description only.',
      'Of a page, the fields ArticleTitle, PubDate, ContentSource and Url in its head, which Chinese government sites must fill, stand in for a title, date, source or address that the text does not say. The report names each.',
      'Every item carries its verbatim quote with offsets, a confidence and reasons. The report lists what a person must decide. Nothing is totalled, rounded or guessed, and the draft is refused by everything that publishes until somebody sets its status.',
      'Nothing is written when the file cannot be read or holds no release.',
    ],
    zh: [
      '支持 .txt、.html、.docx；自动识别 UTF-8、UTF-16、GB18030（GBK）。',
      '中文通报提取数据、案例、提示、问答和措施；英文通报提取数据（含所述时间和比较基准）、带“Case 1:”或小标题的案例以及提示。英文数据的名称常缺少前文已交代的内容，请逐条核对。',
      '表格中的数据会提取，名称由行、列标题组成；数据卡片（数字独占一行，上一行或下一行为名称）也会提取，请逐项核对。Word 文件的自动编号、文本框、脚注和尾注会读入；批注、未接受的修订、隐藏文字、页眉页脚只列出，不读入；图片只列出其说明文字。',
      '正文未写明标题、日期、来源或网址时，取网页头部的 ArticleTitle、PubDate、ContentSource、Url 标签（《政府网站发展指引》要求），并在报告中逐项列出。',
      '每一项都带原文引文、位置、可信度和理由。报告列出需要人工决定的事项。不求和、不取整、不猜测；在有人改变状态之前，草稿不能发布。',
      '文件无法读取或其中没有通报时，不写任何文件。',
    ],
  },
  examples: [
    {line: 'anti-fraud import release.docx -o draft.json', help: {en: 'Write the draft, print what needs a decision', zh: '写入草稿，输出需要决定的事项'}},
    {line: 'anti-fraud import page.html --json > draft.json', help: {en: 'The draft for other programs', zh: '供其他程序使用的草稿'}},
    {line: 'curl -s https://police.example/notice | anti-fraud import -', help: {en: 'Read standard input', zh: '从标准输入读取'}},
  ],
  async run({positionals: [file = '-'], values}, io) {
    const {out, json, force} = values;
    if (out !== undefined) await refuseExisting(io, out, force);
    progress(io, say(io, {en: `Reading ${file} …`, zh: `正在读取 ${file} …`}));
    try {
      const {text, ...origin} = await readRelease(await readBytes(io, file), file);
      const draft = importRelease(text, {...origin, file: file === '-' ? '' : basename(file), today: io.today});
      if (holdsNothing(draft)) {
        throw nothingIn(file, draft);
      }
      const [unproven] = unprovenQuotes(text, draft);
      if (unproven !== undefined) throw new Error(`The quote of ${unproven} is not in the release.`);
      progress(io, '');
      const written = JSON.stringify(draft, null, 2) + '\n';
      if (out !== undefined) await writeWhole(io, out, written, {force});
      if (json) {
        io.out(written);
      } else {
        io.out(reportOf(text, draft, io.locale));
        const {figures, cases, tips} = countsOf(draft);
        io.out(out === undefined
          ? say(io, {en: '\nNothing was written. Add -o PACK to keep the draft.\n', zh: '\n未写入文件。加 -o 文件名 保存草稿。\n'})
          : say(io, {en: `\nWrote ${out}: ${figures} figures, ${cases} cases, ${tips} tips. Next: go through the list above, then anti-fraud check ${typed(out)}\n`, zh: `\n已写入 ${out}：数据 ${figures}，案例 ${cases}，提示 ${tips}。下一步：逐项处理上面的清单，然后 anti-fraud check ${typed(out)}\n`}));
      }
    } finally {
      progress(io, '');
    }
    return exitStatus.ok;
  },
});

/** No release, or one whose numbers stand apart from what they count: “1286 破获案件（起）”. */
function nothingIn(file: string, {draft}: Draft): CliProblem {
  const bare = draft.rejected.filter(({rule}) => rule === 'no-unit').map(({quote}) => quote.replace(/\s+/g, ' ')).slice(0, 5);
  return bare.length
    ? new CliProblem({
        en: `${file}: no figure, case, tip or question was found in it, only numbers without what they count (${bare.join(', ')}). Write each in one sentence with it, as in “seized 12 phones”, or name another file.`,
        zh: `${file}：没有找到数据、案例、提示或问答，只有未写明所计事物的数字（${bare.join('、')}）。请把数字和所计事物写在同一句，如“抓获嫌疑人12名”，或指定其他文件。`,
      })
    : new CliProblem({
        en: `${file}: no figure, case, tip or question was found in it. Name the file that holds a press release.`,
        zh: `${file}：没有找到数据、案例、提示或问答。请指定通报文件。`,
      });
}

/** A name as it is typed behind a command; every shell takes a name with spaces in double quotation marks for one. */
const typed = (name: string) => (/[\s()&;'（）]/.test(name) ? `"${name}"` : name);
