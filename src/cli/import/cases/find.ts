import {inLines} from '../../in-lines.js';
import {speakerOf, isAdviceHeading, adviceLeadLength} from '../sections/section-marks.js';
import type {Block} from '../text/block.js';
import {kindOfMarker} from '../text/markers.js';
import {finderOf, type Span} from '../text/span.js';
import {leadsToReaders} from '../sections/tip-lists.js';
import {listsOfAdvice} from '../sections/lists-of-advice.js';
import {isMeasure} from '../sections/measures.js';
import {announcedCase} from './announced.js';
import {bustsIn} from './busts-in-text.js';
import {withWholeTitles} from './whole-titles.js';
import {titleListsIn} from './title-lists.js';
import {namesIn} from './names-in-text.js';
import {countedIn, datedClausesIn} from './dated-clauses.js';
import {examplesIn} from './examples.js';
import {headsCase} from './headed-stories.js';
import {isPartOfCase} from './parts-of-case.js';
import {beginsAnew, peopleIn} from './telling.js';
import {storiesIn} from './stories.js';
import {withinParts} from './within-parts.js';

/** A case of the release: its title and the blocks that tell it. */
export interface FoundCase extends Span {
  /** Absent when the release gives the case no title. */
  readonly title?: Block;
  /** What announces it: “案例一:”. */
  readonly marker: string;
  readonly body: readonly Block[];
  readonly confidence: number;
  readonly reasons: readonly string[];
}

/** Finds the cases a release lists. */
export function findCases(lines: readonly Block[], headline?: Block): readonly FoundCase[] {
  const blocks = withWholeTitles(lines);
  const {stories, siblings} = storiesIn(blocks, endsTelling, headline);
  const announced = blocks.map((block, index) => announcedCase(block, blocks[index + 1]));
  const within = withinParts(blocks, announced, stories);
  const openings = blocks.map((block, index) => {
    const [told, story] = [announced[index], within.has(block) ? undefined : stories.get(block)];
    // A bare line that ends with 案 says less than its place in a series.
    return told?.reasons.includes('title-line') ? (story ?? told) : (told ?? story);
  });
  const advice = listsOfAdvice(blocks);
  const untitled = openings.filter((opening) => opening?.reasons.includes('title-line')).length;
  const cases: FoundCase[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const opening = openings[index];
    if (!opening || (opening.reasons.includes('title-line') && untitled < 2 && !blocks[index]!.emphasised)) {
      cases.push(...inText(blocks[index]!));
      continue;
    }
    const body: Block[] = opening.rest ? [opening.rest] : [];
    let next = index + 1;
    while (next < blocks.length && !openings[next] && !(siblings.has(blocks[next]!) && !within.has(blocks[next]!)) && !endsCase(blocks[next]!, body) && !(body.length && advice.has(blocks[next]!))) {
      if (!headsCase(blocks[next]!)) body.push(blocks[next]!);
      next++;
    }
    if (!body.length) continue;
    const last = body[body.length - 1]!;
    cases.push({
      start: opening.start, end: last.end, ...(opening.title ? {title: opening.title} : {}), marker: opening.marker, body,
      confidence: opening.confidence, reasons: opening.reasons,
    });
    index = next - 1;
  }
  const listed = withoutNamesOfTold(withoutClosingWords(cases));
  const told = finderOf(listed.map((each): [Span, true] => [each, true]));
  const names = new Set(listed.map(({title}) => title?.text));
  return [
    ...listed,
    ...titleListsIn(blocks).filter((each) => !told(each) && !names.has(each.title!.text)),
    ...bustsIn(blocks.filter((block) => !told(block))),
  ].sort((one, other) => one.start - other.start);
}

/** Where every other case of three or more has one paragraph, what begins anew behind the last, of nobody in it, is said of all. */
function withoutClosingWords(cases: readonly FoundCase[]): readonly FoundCase[] {
  const last = cases[cases.length - 1];
  if (!last || cases.length < 3 || !cases.slice(0, -1).every(({body}) => body.length === 1)) return cases;
  const people = peopleIn(last.body[0]!.text);
  const speaksOfThem = ({text}: Block) => [...peopleIn(text)].some((person) => people.has(person));
  const end = last.body.findIndex((block, index) => index > 0 && !isPartOfCase(block) && beginsAnew(block.text, false) && !speaksOfThem(block));
  return end < 0 ? cases : [...cases.slice(0, -1), {...last, body: last.body.slice(0, end), end: last.body[end - 1]!.end}];
}

/** A release may name all its cases in a sentence before it tells them, or some of them: what it only names beside those is told elsewhere. */
function withoutNamesOfTold(cases: readonly FoundCase[]): readonly FoundCase[] {
  return cases.some(({body}) => body.length) ? cases.filter(({body}) => body.length) : cases;
}

/** Cases that a paragraph names or tells in passing. */
function inText(block: Block): readonly FoundCase[] {
  const told = [...examplesIn(block), ...datedClausesIn(block), ...countedIn(block)];
  return told.length ? told : namesIn(block);
}

/** What never stands within the words that tell a case. */
const endsTelling = (block: Block): boolean => Boolean(speakerOf(block)) || isAdviceHeading(block) || isMeasure(block) || adviceLeadLength(block) > 0 || leadsToReaders(block.text) || /^广大[^,。;]{2,8}(?:应|要|一定)/.test(block.text);

/** What stands below the last case and is none of its story. */
const turnsFromCases = new RegExp(inLines`
  ^(?:
    来源:|[^,。;:]{0,6}常见的?[^,。;:]{2,16}:$|下一步|下步|公安机关提醒|警方提醒|在此|今年以来|截至目前,全|
    网络不是法外之地|以上(?:案例|案件)|近年来|(?:该|此|这)类(?:案|诈骗|骗局|犯罪|警情|手法|套路)
  )
`);

function endsCase(block: Block, body: readonly Block[]): boolean {
  if (endsTelling(block)) return true;
  if (kindOfMarker(block.marker) === 'section' && block.text.length <= 40 && !isPartOfCase(block)) return true;
  // “03” is how designers number the sections of an article, which are larger than its cases.
  if (body.length > 0 && /^0\d$/.test(block.marker) && block.text.length <= 40 && !isPartOfCase(block)) return true;
  if (turnsFromCases.test(block.text) && body.length > 0) return true;
  if (body.length > 0 && ofCampaign.test(block.text)) return true;
  // “怎么防呢?” turns from the case to the reader.
  if (/(?:怎么|如何|怎样)[^。]{0,12}(?:防|办|避免|识别|辨别|应对)[^。]{0,6}\?$/.test(block.text)) return true;
  return body.length >= 20;
}

/** “整治行动…”, “全市聘请…”, “五类人群…”: what all offices of a place did, or who is in danger, goes on with no case. */
const ofCampaign = new RegExp(inLines`
  ^(?:
    据统计,(?:[^,。]{0,12},)?全[市省县区国州]|
    (?:此次|本次|这次)?(?:专项|整治|打击|治理|集中)+(?:整治)?(?:行动|工作|专项)[^,。]{0,14}(?:离不开|以来|期间|中|开展|启动)|
    (?:目前,|截至[^,。]{0,12},)?全[省市县区国州](?!.{0,6}首)[^,。]{0,12}(?:
      聘请|设立|组建|建立|累计|共有|共(?=[设聘建开破抓查])|组织|开展|部署|公安机关|检察机关|法院
    )|
    (?:[两三四五六七八九十几]|\d+)类(?:人群|人)[^。]{0,12}(?:注意|警惕|小心|当心|易|最)
  )
`);
