import {inLines} from '../../in-lines.js';
import type {Block} from '../text/block.js';
import {runsOf, type Heading} from './heading.js';
import {headingsOf} from './headings.js';
import {isPartOfCase} from './parts-of-case.js';
import {examplesIn} from './examples.js';
import type {Opening} from './opening.js';
import {beginsAnew, endAlike, introduces, peopleIn, tellsStory} from './telling.js';

/**
 * Cases known by where they stand: under headings of one kind, each with a
 * story below it. The headings need no word in common, since the series is
 * judged as a whole; one story alone under a heading is a chapter like others.
 */
export function seriesOf(blocks: readonly Block[], ends: (block: Block) => boolean, headline?: Block): Series {
  const headings = headingsOf(blocks);
  const formAt = new Map(headings.map(({index, form}) => [index, form]));
  const openings = new Map<Block, Opening>();
  const siblings = new Set<Block>();
  for (const run of runsOf(headings)) {
    const members = run.map((heading) => memberOf(heading, blocks, formAt, ends));
    const lead = [headline?.text ?? '', leadOf(blocks, run[0]!)].join('。');
    const marked = run[0]!.form.startsWith('marker');
    const cases = marked ? markedCases(members, lead) : headline && solvesOne(headline.text) ? [] : unmarkedCases(members, lead);
    for (const {heading: {title, rest, index}} of cases) {
      const block = blocks[index]!;
      openings.set(block, {title, ...(rest ? {rest} : {}), marker: block.marker, start: block.start, reasons: ['series'], confidence: 0.75});
    }
    if (cases.length) for (const {index} of run) siblings.add(blocks[index]!);
  }
  return {openings, siblings};
}

export interface Series {
  readonly openings: ReadonlyMap<Block, Opening>;
  /** Every heading of the kinds that head cases; each ends the case before it. */
  readonly siblings: ReadonlySet<Block>;
}

/** A heading with what stands below it up to the next of its kind. */
interface Member {
  readonly heading: Heading;
  readonly words: string;
  readonly tells: boolean;
  /** Whether “案例:” stands before the story. */
  readonly announced: boolean;
  readonly anew: boolean;
}

const reach = 12;

/** “案例:”, before the words that tell a case. */
const announces = /^[【[(]?(?:真实|典型|相关|具体)?(?:案例|案情|剧情|案件)(?:回顾|简介|经过|介绍|重现)?(?:[】\])]:?|[:\s])/;

function memberOf(heading: Heading, blocks: readonly Block[], formAt: ReadonlyMap<number, string>, ends: (block: Block) => boolean): Member {
  const told: string[] = heading.rest ? [heading.rest.text] : [];
  let announced = false;
  // “如甲某诈骗案。甲某…” within an item: the item is about a kind of case.
  let named = heading.rest !== undefined && examplesIn(heading.rest).length > 0;
  for (let index = heading.index + 1; index < Math.min(blocks.length, heading.index + 1 + reach); index++) {
    const block = blocks[index]!;
    if (formAt.get(index) === heading.form || ends(block)) break;
    const lead = isPartOfCase(block) ? block.text.length : (announces.exec(block.text)?.[0].length ?? 0);
    announced ||= lead > 0;
    named ||= examplesIn(block).length > 0;
    if (lead < block.text.length) told.push(block.text.slice(lead));
  }
  // A subtitle opens nothing.
  const paragraph = told.find((text) => text.length >= 24) ?? told[0] ?? '';
  const words = told.join('。');
  const marked = heading.form.startsWith('marker');
  return {heading, words, announced, tells: !named && words.length > (announced ? 8 : 15) && (announced || tellsStory(words) || ((marked || solves.test(heading.title.text)) && tellsStory(`${heading.title.text}。${words}`))), anew: (marked && heading.rest !== undefined) || beginsAnew(paragraph, marked)};
}

/** Of a numbered list most members must tell a story of their own. */
function markedCases(members: readonly Member[], lead: string): readonly Member[] {
  const stories = members.filter(({tells, anew}) => tells && anew);
  if (stories.length < 2 || stories.length * 2 <= members.length || !areCases(stories, lead)) return [];
  // What is told otherwise than all the others is still one of them, unless it closes the list with something else.
  // Where “案例:” announces each, a heading without it is of something else.
  const all = stories.length >= members.length - 1 && !stories.every(({announced}) => announced);
  return members.filter(({tells, heading}, index) => tells || (all && (index < members.length - 1 || namesCase.test(heading.title.text))));
}

/** Of unmarked headings those side by side must; others of the release are of something else. */
function unmarkedCases(members: readonly Member[], lead: string): readonly Member[] {
  const cases: Member[] = [];
  let run: Member[] = [];
  const close = () => {
    if (run.filter(({tells}) => tells).length >= 2 && areCases(run, lead)) cases.push(...run);
    run = [];
  };
  for (const member of members) {
    // Between stories a heading that names a crime heads one too, however it is told.
    if ((member.tells && member.anew) || (run.length >= 2 && namesCase.test(member.heading.title.text) && member.words.length > 15)) run.push(member);
    else close();
  }
  close();
  return cases;
}

/** Words that name a case or a kind of crime. */
const namesCase = new RegExp(inLines`
  案(?!情|发|值)|诈骗|骗|团伙|窝点|打掉|捣毁|破获|侦破|冒充|假冒|假扮|扮演|虚假|刷单|贷款|网贷|投资|理财|购物|跑分|洗钱|
  赌|谣言|盗|窃|贩|敲诈|勒索|裸聊|杀猪盘|中奖|退款|客服|被罚|获刑|类$
`);
/** A heading that says what was solved speaks of one affair. */
const solves = /(?:打掉|捣毁|端掉|破获|侦破|查处|查获)/;
/** “东江:…”: the place in front of what happened there. */
const placed = /^[\u4e00-\u9fff]{2,8}:./;
const place = new RegExp(inLines`
  ^(?:
    (?:
      北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|
      云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆
    )[\u4e00-\u9fff]{0,8}|
    [\u4e00-\u9fff]{2,6}[省市县区州旗盟]
  )$
`);
/** A lead that announces cases in the plural. */
const announcesCases = new RegExp(inLines`
  (?:典型|真实|相关|以下|几[起个]|[\d两二三四五六七八九十]+[起个])[^。,]{0,12}(?:案例|案件)|
  案例[^。]{0,12}(?:如下|曝光|公布|[:—])|(?:以案|以下|下面)[^。]{0,16}(?:骗局|骗术|套路|手法|案)
`);
/** A lead or heading about one affair, of which chapters tell. */
const oneCase = /一[条个起伙封张笔][^,。]{0,12}(?:牵出|揭开|挖出|引出|背后)|大案|起底|纪实|(?:打掉|破获|捣毁|侦破|端掉|摧毁|击毁|打击)[^,。]{0,8}一[^,。]{0,40}(?:案|团伙|窝点|组织|链条)/;

/** Whether stories under headings of one kind are cases, and no chapters of one story. */
function areCases(stories: readonly Member[], before: string): boolean {
  const lead = before.slice(-reachOfLead);
  const naming = stories.filter(({heading: {title}}) => namesCase.test(title.text) || place.test(title.text)).length * 2;
  // Of headings without a number most must name a crime: a chapter may name one, too.
  const crimes = stories[0]!.heading.form.startsWith('marker') ? naming >= stories.length : naming > stories.length;
  const again = stories.every(({announced}) => announced) ? 0 : toldAgain(stories, crimes ? new Set() : peopleIn(lead));
  // Two of many cases may have people of the same name; chapters nearly always have.
  if (again >= (crimes ? stories.length - 1 : stories.length / 2)) return false;
  // “案例:” below each heading says what it is.
  if (stories[0]!.heading.form.startsWith('marker') && stories.every(({announced}) => announced)) return true;
  if (crimes || announcesCases.test(lead) || stories.every(({heading: {title}}) => placed.test(title.text))) return true;
  // Several stories, each of somebody else, that end alike.
  if (!again && !oneCase.test(lead) && stories.every(({words}) => introduces(words)) && endAlike(stories.map(({words}) => words))) return true;
  // Lines without a number that name no crime are chapters more often than cases.
  return stories[0]!.heading.form.startsWith('marker') && !oneCase.test(lead) && stories.every(({words}) => introduces(words));
}

/** “甲市破获特大传销案”: the lines without a number below such a headline are chapters. */
const solvesOne = (headline: string) => /(?:打掉|破获|捣毁|侦破|端掉|摧毁)[^,。!]{0,40}(?:案(?!例)|团伙|窝点)/.test(headline) && !/(?:\d|[两二三四五六七八九十多数])[余多]?[起个宗]|一批|系列|连[破续]|典型|各地/.test(headline);

const reachOfLead = 1200;

/** How many of the stories tell of people who were named before. */
function toldAgain(stories: readonly Member[], lead: ReadonlySet<string>): number {
  const known = new Set(lead);
  let again = 0;
  for (const {words} of stories) {
    const people = peopleIn(words);
    if ([...people].some((person) => known.has(person))) again++;
    for (const person of people) known.add(person);
  }
  return again;
}

/** What stands before the first heading. */
const leadOf = (blocks: readonly Block[], {index, title}: Heading): string =>
  [...blocks.slice(Math.max(0, index - 12), index).map(({text}) => text), aheadOf(title, blocks[index]!)].join('。');

/** The words that announce a list on the line of its first heading. */
const aheadOf = (title: Block, {text}: Block): string => (text.endsWith(title.text) ? text.slice(0, -title.text.length) : '');
