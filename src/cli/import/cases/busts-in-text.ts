import {inLines} from '../../in-lines.js';
import {within, spanOf, type Block} from '../text/block.js';
import {sentencesOf} from '../text/sentences.js';
import type {FoundCase} from './find.js';

/** “某市警方打掉一个…团伙”: who solved what, at the head of a sentence. */
const solved = new RegExp(inLines`
  ^(?:其中|如|比如|例如)?[,:]?(?:(?:近日|日前|\d{1,2}月(?:\d{1,2}日|[上中下]旬)?|\d{4}年\d{1,2}月),?)?(
    (?!全[国省市区县]|该[省市区县局]|我[省市区县]|各地|各级|公安机关)[\u4e00-\u9fff]{2,14}?
  )(?:成功|联合|依法|迅速)?(?:
    破获|侦破|打掉|捣毁|端掉|摧毁|铲除|斩断|查处|查获
  )了?一(?:[个起宗条]|(?=[通以利专长]))[^。;]{4,80}?(?:案件?|团伙|窝点|组织|链条)(?=[,。;])
`);

/** “打掉…的“5.29”犯罪团伙”: its day names it. */
const byDay = /^((?:成功)?(?:破获|侦破|打掉|捣毁)了?[^。;“]{0,50}(“\d{1,2}[·.]\d{1,2}[^”]{0,20}”)[^,。;]{0,16}?(?:案件?|团伙|窝点))(?=[,。;])/;

/**
 * Cases that a report of results tells in a sentence each, one authority
 * after another. Sentences of one authority tell of one case.
 */
export function bustsIn(blocks: readonly Block[]): readonly FoundCase[] {
  const found: FoundCase[] = [];
  const authorities = new Set<string>();
  for (const block of blocks) {
    if (!/了?一[个起宗条通以利专长]|“\d{1,2}[·.]\d/.test(block.text)) continue;
    for (const [from, to] of sentencesOf(block.text)) {
      const sentence = block.text.slice(from, Math.min(to, from + 160));
      const bust = solved.exec(sentence) ?? byDay.exec(sentence);
      if (!bust) continue;
      const start = from + bust[0].indexOf(bust[1]!);
      authorities.add(bust[2] ?? bust[1]!);
      found.push({
        ...spanOf(block, from, to), title: within(block, start, from + bust[0].length), marker: '', body: [within(block, from, to)],
        confidence: 0.65, reasons: ['solved-in-text', 'title-in-text'],
      });
    }
  }
  return authorities.size >= 2 ? found : [];
}
