import {inLines} from '../../in-lines.js';
import {spanOf, within, type Block} from '../text/block.js';
import {sentencesOf} from '../text/sentences.js';
import type {FoundCase} from './find.js';
import {openingWords} from './opening-words.js';
import {tellsStory} from './telling.js';

const dated = /^(?:其中|如|比如|例如)?[,:]?(?:\d{4}年)?\d{1,2}月\d{1,2}日,/;
const solved = /破获|侦破|抓获|打掉|端掉|捣毁|摧毁|铲除|查处/;
/** “甲市侦破…案”: where or who, and what was solved. */
const solvedBy = new RegExp(inLines`
  ^(?:[^,。;:]{0,6}(?:如|例如|其中|包括)[,:]?)?(
    (?!全[国省市区县]|各)[\u4e00-\u9fff]{2,14}(?:成功)?(?:破获|侦破|打掉|端掉|捣毁|摧毁|查处)(?:[^,;“”]|“[^”]*”){2,50}?(?:案(?!件?\d)|团伙|窝点|组织)
  )(?=[,;。]|$)
`);

/** “其一,4月…。其二,5月…”: cases counted within a paragraph. */
export function countedIn(block: Block): readonly FoundCase[] {
  const marks = [...block.text.matchAll(/(?:^|(?<=[。;:]))其[一二三四五六七八九十][,:]/g)];
  const found = marks.flatMap((mark, index): FoundCase[] => {
    const clause = within(block, mark.index + mark[0].length, marks[index + 1]?.index ?? block.text.length);
    const title = solved.test(clause.text) || tellsStory(clause.text) ? openingWords(clause) : undefined;
    return title ? [{...spanOf(clause, 0, clause.text.length), title, marker: '', body: [clause], confidence: 0.65, reasons: ['counted', 'title-in-text']}] : [];
  });
  return found.length >= 2 ? found : [];
}

/** “5月3日,甲局破获…案;5月8日,乙局打掉…团伙”: cases told in the clauses of one sentence, each after its day or its authority. */
export function datedClausesIn(block: Block): readonly FoundCase[] {
  if (!block.text.includes(';')) return [];
  return sentencesOf(block.text).flatMap(([from, to]): FoundCase[] => {
    const found = clausesOf(block, from, to).flatMap((clause): FoundCase[] => {
      const title = dated.test(clause.text) && solved.test(clause.text) ? openingWords(clause) : bustIn(clause);
      return title ? [{...spanOf(clause, 0, clause.text.length), title, marker: '', body: [clause], confidence: 0.65, reasons: ['dated-clause', 'title-in-text']}] : [];
    });
    return found.length >= 2 ? found : [];
  });
}

function bustIn(clause: Block): Block | undefined {
  const bust = solvedBy.exec(clause.text);
  const from = bust ? bust[0].length - bust[1]!.length : 0;
  return bust ? within(clause, from, from + bust[1]!.length) : undefined;
}

/** “破获三起案件:①4月…;②…” */
const numbered = /^(?:[^,。;]{0,30}:)?(?:[①-⑳]|[(]\d{1,2}[)]|\d{1,2}[.、](?=\D))/;

/** The clauses between semicolons; the first begins behind “其中”, or where its day does. */
function clausesOf(block: Block, from: number, to: number): Block[] {
  const clauses: Block[] = [];
  let start = from;
  for (let index = from; index <= to; index++) {
    if (index < to && block.text[index] !== ';') continue;
    const lead = numbered.exec(block.text.slice(start, index))?.[0].length ?? 0;
    if (index > start + lead) clauses.push(within(block, start + lead, index));
    start = index + 1;
  }
  return clauses;
}
