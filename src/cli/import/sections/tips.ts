import type {Block} from '../text/block.js';
import {adviceIn} from './advice-in-text.js';
import {AdviceSection} from './advice-section.js';
import {adviceWorthy, countsResults, notAdvice, spoken, urged} from './advice-words.js';
import {directs, speaksOfText, tellsFraud, tellsOfSomebody} from './directives.js';
import {tip, type FoundTip} from './found-tip.js';
import {listsOfAdvice} from './lists-of-advice.js';
import {addressesReaders, adviceLeadLength, isAdviceHeading, speakerOf} from './section-marks.js';
import {countedAdvice, labelledAdvice, linesBelow, paragraphsBelow} from './tip-lists.js';
import {adviceInVerse} from './verse.js';
import {warningSigns} from './warning-signs.js';

/** Reads advice: lists under a heading, what follows 警方提示, sentences that tell people what to do. */
export function findTips(
  blocks: readonly Block[],
  taken: (block: Block) => boolean,
  answers: (block: Block) => boolean,
  headline?: Block,
): readonly FoundTip[] {
  const tips: FoundTip[] = [];
  const toReaders = headline !== undefined && addressesReaders(headline);
  const section = new AdviceSection(headline);
  const whole = wholeLines(blocks, taken);
  const lists = listsOfAdvice(blocks, toReaders);
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    const line = taken(block) ? undefined : whole.get(block);
    if (line) tips.push(line);
    else if (isAdviceHeading(block)) section.openUnder(block);
    else if (speakerOf(block)) section.close();
    else if (!taken(block)) {
      const listed = section.lists(block);
      if (section.passes(block, next)) return;
      const items = section.isOpen ? labelledAdvice(block) : [];
      if (items.length) {
        tips.push(...items.map(labelledTip));
        return;
      }
      const announced = announcesAdvice(block);
      const inList = (section.isOpen && listed) || lists.has(block);
      tips.push(...adviceIn(block, {section: section.isOpen || announced, announced, inList, toReaders, answer: answers(block) || spoken.test(block.text), next}));
      if (announced && !answersItself.test(block.text) && next?.marker && !laterSection.test(next.marker)) section.open();
    }
  });
  return unique(tips);
}

/** Lines that are advice from end to end: counted advice, signs of fraud, verse, and what stands line by line under a heading. */
function wholeLines(blocks: readonly Block[], taken: (block: Block) => boolean): ReadonlyMap<Block, FoundTip> {
  const found = new Map<Block, FoundTip>();
  const verse = (line: Block) => tip(line, 0, line.text.length, 0.75, ['verse']);
  for (const [block, line] of adviceInVerse(blocks, advisesInVerse)) found.set(block, verse(line));
  const counted = new Set([...countedAdvice(blocks), ...warningSigns(blocks)]);
  for (const block of counted) found.set(block, tip(block, 0, block.text.length, 0.8, ['advice-list']));
  blocks.forEach((block, index) => {
    const below = announcesBelow.test(block.text) ? paragraphsBelow(blocks, index, ofParagraph) : [];
    for (const paragraph of below) found.set(paragraph, tip(paragraph, 0, paragraph.text.length, 0.7, ['advice-list', 'no-advice-word']));
    if (!isAdviceHeading(block) || (found.has(block) && !taken(block))) return;
    for (const line of linesBelow(blocks, index, (text) => adviceWorthy(text) || urged.test(text))) if (!counted.has(line)) found.set(line, verse(line));
  });
  return found;
}

/** “年关将近,警方提醒广大市民:” */
const announcesBelow = /(?:提醒|提示|建议|忠告)[^。,;:]{0,16}:$/;

const ofParagraph = {
  advises: (text: string) => adviceWorthy(text) || urged.test(text) || directs(text) || tellsFraud(text),
  tells: (text: string) => tellsOfSomebody(text) || countsResults.test(text),
};

const advisesInVerse = (text: string): boolean =>
  (adviceWorthy(text) || urged.test(text) || directs(text) || tellsFraud(text)) && !notAdvice.test(text) && !speaksOfText(text) && !tellsOfSomebody(text) && !/[?]$/.test(text);

const labelledTip = (item: Block): FoundTip => tip(item, 0, item.text.length, adviceWorthy(item.text) ? 0.85 : 0.7, ['advice-list']);

/** “警方提醒:…”: the head of a paragraph says that it advises. */
const announcesAdvice = (block: Block): boolean => /提示|提醒|建议|忠告|支招|(?:怎么|如何|怎样)(?:防|应对|避免|识别|辨别|办)/.test(block.text.slice(0, adviceLeadLength(block)));

/** “怎么防:1.…;2.…”: the advice is on the line that asks for it. */
const answersItself = /^(?:该|应)?(?:怎么|如何|怎样)[^,。;:]{1,10}:(?=.{6,})/;

/** “03” below a line of advice goes on with the article; “01” would open a list. */
const laterSection = /^0[2-9]$/;

function unique(tips: readonly FoundTip[]): FoundTip[] {
  const seen = new Set<string>();
  return tips.filter(({words}) => {
    const key = words.text.replace(/[^\p{L}\p{N}]/gu, '');
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
