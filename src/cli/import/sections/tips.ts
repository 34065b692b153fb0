import type {Block} from '../text/block.js';
import {kindOfMarker, shapeOf} from '../text/markers.js';
import {adviceIn} from './advice-in-text.js';
import {adviceWorthy, countsResults, doing, dont, notAdvice, spoken, urged} from './advice-words.js';
import {directs, speaksOfText, tellsFraud, tellsOfSomebody} from './directives.js';
import {tip, type FoundTip} from './found-tip.js';
import {addressesReaders, adviceLeadLength, isAdviceHeading, isHeading, speakerOf} from './section-marks.js';
import {adviceAsList, countedAdvice, labelledAdvice, leadsToReaders, linesBelow} from './tip-lists.js';
import {adviceInVerse} from './verse.js';
import {announcesSigns, warningSigns} from './warning-signs.js';

/** Reads advice: lists under a heading, what follows 警方提示, sentences that tell people what to do. */
export function findTips(
  blocks: readonly Block[],
  taken: (block: Block) => boolean,
  answers: (block: Block) => boolean,
  headline?: Block,
): readonly FoundTip[] {
  const tips: FoundTip[] = [];
  const toReaders = headline !== undefined && addressesReaders(headline);
  let section = headline !== undefined && isAdviceHeading(headline);
  const headed = new Set<string>();
  let listed = false;
  const counted = new Set([...countedAdvice(blocks), ...warningSigns(blocks)]);
  const verse = new Map(adviceInVerse(blocks, (text) => (adviceWorthy(text) || urged.test(text) || directs(text) || tellsFraud(text)) && !notAdvice.test(text) && !speaksOfText(text)));
  const lists = adviceAsList(blocks, toReaders, {
    advises: (text) => (toReaders ? adviceWorthy(text) && !notAdvice.test(text) && !tellsOfSomebody(text) : /^(?:不|勿|莫|请|别|切|谨|务)/.test(text)) || directs(text) || tellsFraud(text),
    tells: (text) => tellsOfSomebody(text) || countsResults.test(text),
  });
  blocks.forEach((block, index) => {
    if (counted.has(block) && !taken(block)) {
      tips.push(tip(block, 0, block.text.length, 0.8, ['advice-list']));
      return;
    }
    const line = taken(block) ? undefined : verse.get(block);
    if (line) {
      tips.push(tip(line, 0, line.text.length, 0.75, ['verse']));
      return;
    }
    if (isAdviceHeading(block)) {
      section = true;
      listed = false;
      if (block.marker) headed.add(shapeOf(block.marker));
      for (const each of linesBelow(blocks, index, (text) => adviceWorthy(text) || urged.test(text))) verse.set(each, each);
      return;
    }
    if (speakerOf(block)) {
      section = false;
      return;
    }
    if (taken(block)) return;
    const marked = ['number', 'bullet'].includes(kindOfMarker(block.marker)) || (section && kindOfMarker(block.marker) === 'section');
    const opened = adviceLeadLength(block);
    if (opened && /[::]$/.test(block.text.slice(0, opened)) && block.text.length - opened < 4) {
      section = true;
      return;
    }
    if ((countsAdvice.test(block.text) && blocks[index + 1]) || announcesSigns(block)) return;
    if (isHeading(block) && !marked && !dont.test(block.text) && !doing.test(block.text)) {
      // A heading of its own inside advice (“法律链接”, “泄漏后的危害”) ends it.
      if (block.text.length > 2) section = /提示|提醒|防范|防骗|建议|怎么办|如何/.test(block.text);
      return;
    }
    if (listed && !marked && !opened && block.text.length > 60 && !adviceWorthy(block.text)) section = false;
    listed = marked;
    if (!marked && ((leadsToList.test(block.text.slice(-40)) && ['number', 'bullet'].includes(kindOfMarker(blocks[index + 1]?.marker ?? ''))) || (leadsToSections.test(block.text.slice(-80)) && kindOfMarker(blocks[index + 1]?.marker ?? '') === 'section'))) section = true;
    if (section && marked && block.text.length <= 30 && !adviceWorthy(block.text)) {
      const shape = shapeOf(block.marker);
      const above = headsList(block, blocks[index + 1]);
      if (above) headed.add(shape);
      // A heading of the same form that heads no list turns to something else.
      else if (headed.has(shape)) section = false;
      if (headed.has(shape)) return;
    }
    const inList = (section && marked) || lists.has(block);
    const announced = opened > 0 && /提示|提醒|建议|忠告|支招/.test(block.text.slice(0, opened));
    if (!marked && (leadsToReaders(block.text) || leadsToAdvice.test(block.text.slice(-40)))) {
      section = true;
      return;
    }
    const items = section ? labelledAdvice(block) : [];
    if (items.length) {
      for (const each of items) tips.push(tip(each, 0, each.text.length, adviceWorthy(each.text) ? 0.85 : 0.7, ['advice-list']));
      return;
    }
    tips.push(...adviceIn(block, {section: section || announced, announced, inList, toReaders, answer: answers(block) || spoken.test(block.text), next: blocks[index + 1]}));
    if (announced && blocks[index + 1]?.marker && !laterSection.test(blocks[index + 1]!.marker)) section = true;
  });
  return unique(tips);
}

/** “只要记住几条…” before a list makes advice of it. */
const leadsToList = /(?:提醒|提示|建议)[^。,;]{0,16}:$|(?:原则|几点|几招|要点|口诀|牢记|记住|谨记)[^。]{0,20}[。::!]?$/;

/** “现发布消费提示如下。”: all that follows is advice. */
const leadsToAdvice = /(?:发布|作出|发出|提出)[^,。;]{0,8}(?:以下|如下)?[^,。;]{0,8}(?:提示|提醒|建议|倡议)(?:如下)?[::。]$|(?:提示|提醒|建议|倡议|警示)如下[::。]$/;

/** “要做到四个注意…” before sections makes advice of them, too. */
const leadsToSections = /做到[^。,]{0,3}个(?:注意|不要|必须|一律|凡是|不)/;

/** “03” below a line of advice goes on with the article; “01” would open a list. */
const laterSection = /^0[2-9]$/;

/** “(二)账号自查” above items of a lower rank, or above the line that announces them: the heading of a check list. */
const headsList = ({text, marker}: Block, next: Block | undefined): boolean =>
  next !== undefined && !/[。;!?]$/.test(text) && (next.marker ? ranks.indexOf(kindOfMarker(next.marker)) > ranks.indexOf(kindOfMarker(marker)) : /:$/.test(next.text));
const ranks = ['section', 'number', 'bullet'];

/** “做到四个“不””: the heading counts what the advice below it says. */
const countsAdvice = /^(?:牢记|记住|做到|谨记|坚持)(?:这)?[几两三四五六七八九十\d]{1,2}(?:个|条|点|招)?“[^”]{1,8}”$/;

function unique(tips: readonly FoundTip[]): FoundTip[] {
  const seen = new Set<string>();
  return tips.filter(({words}) => {
    const key = words.text.replace(/[^\p{L}\p{N}]/gu, '');
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
