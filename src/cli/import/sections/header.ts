import {inLines} from '../../in-lines.js';
import {kindOfMarker} from '../text/markers.js';
import {printed, together, within, type Block} from '../text/block.js';
import {linesOf} from '../text/lines.js';
import {withoutLeadIn} from '../text/places.js';
import type {Ruled, Span} from '../text/span.js';
import {mastheadOf} from './masthead.js';
import {footOf, isOfficeAbove, publisherBeside, publisherIn} from './publisher.js';

/** Where a release says it comes from. Nothing here is guessed. */
export interface Header {
  readonly title?: Block;
  readonly publishedAt?: string;
  /** The outlet named after 来源. */
  readonly outlet?: string;
  /** The authority named first in title or text. */
  readonly agency?: string;
  readonly period?: {label: string; start: string};
  /** Spans of what was read, for provenance. */
  readonly evidence: readonly (Span & {field: 'title' | 'publishedAt' | 'outlet' | 'agency' | 'period'})[];
  readonly stripped: readonly Ruled[];
}

const dated = /(?:^|[^\d])((?:19|20)\d{2})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})\s*日?(?:\s*(\d{1,2}):(\d{2})(?::\d{2})?)?/;
const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const englishDate = /\b(?:(\d{1,2})(?:st|nd|rd|th)?\s+([A-Z][a-z]{2,8})|([A-Z][a-z]{2,8})\s+(\d{1,2})(?:st|nd|rd|th)?),?\s+((?:19|20)\d{2})\b/;
/** “17.07.2031”: with dots the day comes first wherever English is written. */
const dottedDate = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?![\d.]\d)/;
/** “LISBON, 11 June 2031 – ” */
const dateline = /^[A-Z][\w.’' -]{1,40}?(?:,\s[A-Z][\w.’' -]{1,20})?,?\s\(?$/;
const sourced = /(?:文章)?(?:信息)?来源\s*[::]\s*([^\s|,。;【\]]{2,30}?)(?=\s|$|[|,。;]|(?:责任)?编辑|作者|记者|浏览|点击|发布(?:时间|日期|人|者|单位)|字号|字体|审核|【)/;
const agencyName = new RegExp(inLines`
  (
    (?:
      公安部(?!门)|[\u4e00-\u9fff]{2,12}?(?:省|市|区|县|州|盟|旗)(?:人民)?(?:公安厅|公安局|公安分局|公安机关)
    )(?:[\u4e00-\u9fff]{2,4}分局)?(?:网安局|刑侦局)?|
    国家反诈中心|
    (?:[A-Z][\w’'-]+\s){1,4}(?:
      Police(?:\s(?:Force|Service|Department))?|Constabulary|Police Commission|Fraud Bureau|Anti-Fraud (?:Centre|Center)
    )
  )
`);

/** Since when a campaign runs; since when somebody was at it is told in a sentence that masks his name or speaks of his gang. */
const since = /(?<!案情】)(20\d{2})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?以来(?![^。;]{0,60}(?:某|被告人|伙同|为首|该团伙|该公司))/;

/** Reads title, date and source at the head of a release. A title that the page gives is looked for in the text. */
export function headerOf(release: string, folded: string, blocks: readonly Block[], givenTitle = ''): Header & {readonly blocks: readonly Block[]} {
  const evidence: (Span & {field: 'title' | 'publishedAt' | 'outlet' | 'agency' | 'period'})[] = [];
  const stripped: Ruled[] = [];
  let publishedAt: string | undefined;
  let outlet: string | undefined;
  for (const line of linesOf(folded.slice(0, 3000)).slice(0, 14)) {
    const opening = publishedAt ? null : datelineOf(line.text);
    if (opening) {
      publishedAt = isoDate(opening);
      if (publishedAt) evidence.push({field: 'publishedAt', start: line.start + opening.index, end: line.start + opening.index + opening[0].length});
    }
    if (line.text.length > 120 || /[。!?]/.test(line.text)) continue;
    const date = outsideQuotes(dated.exec(line.text)) ?? englishDated(line.text);
    const source = sourced.exec(line.text);
    const besides = date && line.text.replace(date[0], '').replace(dateline, '').replace(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?/, '');
    const only = besides !== null && besides.length <= 40 && !/[,;]/.test(besides);
    if (date && (source || only) && !publishedAt) {
      const at = line.start + date.index;
      publishedAt = isoDate(date);
      if (publishedAt) evidence.push({field: 'publishedAt', start: at + (/^\d/.test(date[0]) ? 0 : 1), end: at + date[0].length});
    }
    if (source && !outlet) {
      const at = line.start + source.index + source[0].lastIndexOf(source[1]!);
      outlet = release.slice(at, at + source[1]!.length);
      evidence.push({field: 'outlet', start: at, end: at + source[1]!.length});
    }
    const beside = date && only && !source && !outlet ? publisherBeside(besides) : '';
    if (beside) {
      const at = line.start + line.text.indexOf(beside);
      outlet = release.slice(at, at + beside.length);
      evidence.push({field: 'outlet', start: at, end: at + beside.length});
    }
    if ((date && (source || only)) || source) stripped.push({start: line.start, end: line.end, rule: 'header'});
  }
  const all = blocks.filter((block) => block.start > 3000 || !stripped.some(({start, end}) => block.start >= start && block.end <= end));
  const masthead = mastheadOf(all);
  stripped.push(...all.slice(0, masthead.length).map(({start, end}): Ruled => ({start, end, rule: 'header'})));
  const rest = all.slice(masthead.length);
  const title = withoutEnd(blockSaying(givenTitle, rest) ?? belowOffice(onTwoLines(behindNotice(titleOf(rest, stripped.find(({start}) => start > (rest[0]?.start ?? 0))?.start)), rest, folded), rest));
  if (title) evidence.push({field: 'title', start: title.start, end: title.end});
  const foot = footOf(linesOf(folded));
  if (foot && !publishedAt) {
    publishedAt = foot.date;
    evidence.push({field: 'publishedAt', ...spanned(foot.at)});
  }
  const named = (title ? publishing(title) : undefined) ?? masthead.issuer ?? first(rest.slice(0, 8), agencyName, 1200, withoutLeadIn);
  const agency = foot?.office ?? named;
  if (agency) evidence.push({field: 'agency', ...spanned(agency)});
  const period = first(rest.slice(0, 12), since, 2000);
  if (period) evidence.push({field: 'period', start: period.start, end: period.end});
  const [, year = '', month, day] = /(20\d{2})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?/.exec(period?.text ?? '') ?? [];
  return {
    ...(title ? {title} : {}), ...(publishedAt ? {publishedAt} : {}), ...(outlet ? {outlet} : {}),
    ...(agency ? {agency: foot || !named ? release.slice(agency.start, agency.end) : printed(release, named)} : {}),
    ...(period ? {period: {label: printed(release, period), start: [year, month, day].filter(Boolean).map((part) => part!.padStart(2, '0')).join('-')}} : {}),
    evidence, stripped, blocks: rest,
  };
}

/** The block with exactly these words, whatever stands before it, or those on which they are broken over two or three lines. */
function blockSaying(words: string, blocks: readonly Block[]): Block | undefined {
  const wanted = bare(words);
  if (wanted.length < 4) return undefined;
  for (const [index, first] of blocks.slice(0, 80).entries()) {
    let said = first;
    for (const next of blocks.slice(index + 1, index + 4)) {
      if (said.text.length > words.length * 2 || !wanted.startsWith(bare(said.text)) || bare(said.text) === wanted) break;
      said = together(said, next);
    }
    if (said.text.length <= words.length * 2 && bare(said.text) === wanted) return said;
  }
  return undefined;
}

/** Without marks and spaces, which the same title has in one place and not in another. */
export const bare = (words: string): string => words.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** “2030.5.6”某某案 is the name of a case and dates nothing. */
const outsideQuotes = (found: RegExpExecArray | null) => (found && found.input.slice(0, found.index + 1).endsWith('“') ? null : found);

/** @param dated Where the line of date and source stands; what is below it is no title. */
function titleOf(all: readonly Block[], dated = Infinity): Block | undefined {
  const menu = menuLength(all) || contactLength(all);
  const blocks = all.slice(all[menu] && all[menu].start < dated ? menu : 0);
  const candidates = blocks.slice(0, 4).filter(({text}) => text.length >= 4 && text.length <= (isEnglishLine(text) ? 200 : 90) && !/[。]$/.test(text) && !/[::]$/.test(text) && !/^(?:[问答]|记者|提问):/.test(text));
  const heading = candidates.find(({emphasised, marker}) => emphasised && !marker);
  const plain = candidates.find((block) => block === blocks[0] && kindOfMarker(block.marker) !== 'case' && (block.text.match(/[,。]/g) ?? []).length <= 2 && !/^(?:近日|日前|\d{1,2}月)/.test(block.text));
  // Among emphasised headings the first line, which is not, is the headline.
  if (heading && plain && plain !== heading && plain.text.length >= 6 && blocks.filter(({emphasised, text}) => emphasised && text.length <= 60).length >= 2) return plain;
  return heading ?? plain;
}

/**
 * How many blocks are cells of a menu that stands above the title: several of
 * few words each, or one that is the name of a column, and below them a line
 * that is a heading or longer than each of them.
 */
function menuLength(blocks: readonly Block[]): number {
  const isCell = ({text, marker, emphasised}: Block) => !emphasised && text.length <= 8 && !/[\d,。、;:!?“”]/.test(text) && /^(?:none|bullet)$/.test(kindOfMarker(marker));
  const from = blocks.slice(0, 60).findIndex((block) => !isCell(block));
  if (from < 1 || (from === 1 && !columnName.test(blocks[0]!.text))) return 0;
  const {text, marker, emphasised} = blocks[from]!;
  return emphasised || (!marker && text.length <= 90 && !/[。:]$/.test(text)) ? from : 0;
}

/** “关于…的通报” below the office that issues it. */
function belowOffice(title: Block | undefined, blocks: readonly Block[]): Block | undefined {
  const next = blocks.find(({start}) => title && start >= title.end);
  return title && next && isOfficeAbove(title, next) ? next : title;
}

function publishing(title: Block): Block | undefined {
  const {length} = publisherIn(title.text);
  return length ? within(title, 0, length) : undefined;
}

const spanned = ({start, end}: Span): Span => ({start, end});

/** A headline that the page sets as the first half of a sentence: “…案；”. */
function withoutEnd(title: Block | undefined): Block | undefined {
  const end = title && /\s*[;,、:]$/.exec(title.text)?.index;
  return end ? within(title, 0, end) : title;
}

/** “FOR IMMEDIATE RELEASE: Clerk arrested”: the notice to the press is no part of the title. */
function behindNotice(title: Block | undefined): Block | undefined {
  const notice = title && /^(?:for immediate release|(?:press|news|media) release)\s?[:–—-]\s*(?=\S)/i.exec(title.text)?.[0];
  return notice ? within(title, notice.length, title.text.length) : title;
}

/** “Two Clerks of a Bank” above “Charged with Fraud”: who and what was done on two lines right below each other. */
function onTwoLines(title: Block | undefined, blocks: readonly Block[], folded: string): Block | undefined {
  const next = blocks.find(({start}) => title && start >= title.end);
  if (!title || !next || next.marker || next.text.length > 120 || !done.test(next.text) || /[.!?]$/.test(next.text) || done.test(title.text.slice(1)) || (folded.slice(title.end, next.start).match(/\n/g) ?? []).length !== 1) return title;
  return {...together(title, next), text: `${title.text} ${next.text}`, at: [...title.at, title.end, ...next.at], gaps: new Map()};
}
const done = /(?:^|\s)(?:Indicted|Charged|Arrested|Sentenced|Convicted|Accused|Arraigned|Jailed|Fined|Sued|Pleads?|Admits?)\b/;

/** An English headline is longer than a Chinese one; a line that ends with a stop, or has one within, is a sentence. */
const isEnglishLine = (text: string): boolean => !/[\u3400-\u9fff]/.test(text) && !/[.!?;,]["”]?$|[a-z]{2}[.!?]\s[A-Z]/.test(text);

/** How many blocks above the title say whom the press may ask: “Contact:”, a name, an office, a telephone. */
function contactLength(blocks: readonly Block[]): number {
  if (!/^(?:(?:media|press)\s)?(?:contacts?|enquiries|inquiries)\s?:/i.test(blocks[0]?.text ?? '')) return 0;
  const reached = blocks.slice(0, 10).map(({text}) => text.length <= 90 && /\d{3}[-.\s)]{1,2}\d{3}|\S@\S/.test(text));
  return reached.lastIndexOf(true) + 1;
}

/** What sites call their columns; a word of three characters is no title either. */
const columnName = /^.{1,3}$|^(?:网站|返回)?[首主]页$|(?:动态|要闻|公开|资讯|专栏|栏目|频道|导航)$|^(?:通知|公示|新闻)(?:公告|中心|发布)$/;

/** The first words of some blocks that fit, without what leads to them; of the name of an authority more than 市公安局 must be left. */
function first(blocks: readonly Block[], pattern: RegExp, reach: number, named = (words: string) => words): Block | undefined {
  for (const block of blocks) {
    for (const {index, 0: words} of block.text.slice(0, reach).matchAll(new RegExp(pattern, 'g'))) {
      const bare = named(words);
      const from = index + words.length - bare.length;
      if (!/^[省市区县州盟旗]/.test(bare)) return within(block, from, from + bare.length);
    }
  }
  return undefined;
}

/** The date between the place and the dash with which the first paragraph of an English release begins. */
function datelineOf(text: string): RegExpExecArray | null {
  const found = englishDated(text.slice(0, 90));
  return found && dateline.test(text.slice(0, found.index)) && /^\)?\s?[–—-]+\s/.test(text.slice(found.index + found[0].length)) ? found : null;
}

/** “12 March 2024”, “March 12, 2024” and “12.03.2024”, in the shape that the Chinese pattern gives. */
function englishDated(text: string): RegExpExecArray | null {
  const dotted = dottedDate.exec(text);
  if (dotted) return Object.assign([dotted[0], dotted[3]!, dotted[2]!, dotted[1]!], {index: dotted.index, input: text}) as RegExpExecArray;
  const found = englishDate.exec(text);
  if (!found) return null;
  const [whole, day, name, otherName, otherDay, year = ''] = found;
  const month = months.findIndex((each) => each.startsWith((name ?? otherName ?? '').toLowerCase())) + 1;
  if (!month) return null;
  return Object.assign([whole, year, String(month), day ?? otherDay ?? ''], {index: found.index, input: text}) as RegExpExecArray;
}

/** The first date in some words, as a pack has it; undefined when they hold none. */
export function dateIn(words: string): string | undefined {
  const found = dated.exec(words);
  return found ? isoDate(found) : undefined;
}

function isoDate([, year, month = '', day = '', hour, minute]: RegExpExecArray): string | undefined {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return hour && Number(hour) < 24 && Number(minute) < 60 ? `${date}T${hour.padStart(2, '0')}:${minute}` : date;
}
