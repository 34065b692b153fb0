import {inLines} from '../../../in-lines.js';
import type {FoundCase} from '../../cases/find.js';
import {within, type Block} from '../../text/block.js';
import {kindOfMarker} from '../../text/markers.js';
import {endsTelling} from './ends.js';
import {openingWords} from './opening-words.js';
import {tellsStory} from './telling.js';

/** A case has no more paragraphs than this; what follows is another part of the release. */
const longest = 12;

/** “Case study”, “Example 2”, “Scenario B:”, alone on its line or before a title or a story. */
const announces = new RegExp(inLines`
  ^(?:real[- ]life |recent )?(?:case(?:\s(?:study|example|history|file))?|example|scenario|incident)(?:
    \s(?:no\.?\s?|number\s|#)?(?:\d{1,2}|[A-H]|one|two|three|four|five|six|seven|eight|nine|ten)
  )?(?:\s?(?::|[–—-]|\.)\s?(?=\S)|:?$)
`, 'i');
/** Without a number, a word of these may begin anything. */
const surelyAnnounces = new RegExp(inLines`
  ^(?:real[- ]life |recent )?(?:
    case\s(?:study|example|history|file)\b|
    (?:case|example|scenario|incident)\s(?:no\.?\s?|number\s|#)?(?:
      \d|[A-H]\b|one|two|three|four|five|six|seven|eight|nine|ten\b
    )
  )
`, 'i');

/** “Case: Lantern Foods” announces one among others of the kind; alone it may be the number of a file. */
const bareMark = /^case\s?:\s?(?=[A-Z“"][a-z’]+\s?)/i;

/** Cases announced as “Case 1: …”, with a title in the line or as first sentence. */
export function markedCases(blocks: readonly Block[]): readonly FoundCase[] {
  const cases: FoundCase[] = [];
  const several = blocks.filter(({text}) => bareMark.test(text)).length >= 2;
  const announcedIn = (block: Block) => announcementOf(block, several);
  const endsCase = (block: Block) => announcedIn(block) !== undefined || endsTelling(block) || (block.emphasised && block.text.length < 90);
  for (let index = 0; index < blocks.length; index++) {
    const found = announcedIn(blocks[index]!);
    if (!found) continue;
    const {title: own, rest} = titleOf(found.words);
    let title = own;
    let next = index + 1;
    // “Case 1” alone has its title on the next line.
    const line = blocks[next];
    if (!title && !rest && line && !announcedIn(line) && isTitleLine(line) && blocks[next + 1]) {
      title = line;
      next++;
    }
    const body = rest ? [rest] : [];
    while (next < blocks.length && body.length < longest && !endsCase(blocks[next]!)) body.push(blocks[next++]!);
    const last = body[body.length - 1];
    if (!last) continue;
    cases.push({
      start: blocks[index]!.start, end: last.end, title: title ?? openingWords(body[0]!), marker: found.marker, body,
      confidence: title ? 0.9 : 0.7, reasons: ['case-marker', ...(title ? [] : ['title-in-text'])],
    });
    index = next - 1;
  }
  return cases;
}

function announcementOf(block: Block, several: boolean): {marker: string; words: Block} | undefined {
  if (kindOfMarker(block.marker) === 'case') return {marker: block.marker, words: block};
  const mark = surelyAnnounces.test(block.text) ? announces.exec(block.text)?.[0] : several ? bareMark.exec(block.text)?.[0] : undefined;
  return mark === undefined ? undefined : {marker: mark.trim(), words: within(block, mark.length, block.text.length)};
}

const isTitleLine = ({text, marker}: Block): boolean => !marker && text.length <= 110 && !/[.!?:;,]$/.test(text);

const firstSentence = /^(.{6,110}?[.!])\s/;

/** The title in the line of a marker, and what the line tells behind it. */
function titleOf(block: Block): {title?: Block; rest?: Block} {
  const {text} = block;
  if (!text) return {};
  if (text.length <= 120 && !/[.!]\s/.test(text) && !tellsStory(text)) return {title: within(block, 0, text.replace(/[.!]$/, '').length)};
  const sentence = firstSentence.exec(text);
  return sentence && !tellsStory(sentence[1]!) ? {title: within(block, 0, sentence[1]!.length - 1), rest: within(block, sentence[0].length, text.length)} : {rest: block};
}
