import {inLines} from '../../../in-lines.js';
import type {FoundCase} from '../../cases/find.js';
import {runsOf, type Heading} from '../../cases/heading.js';
import type {Block} from '../../text/block.js';
import {kindOfMarker, shapeOf} from '../../text/markers.js';
import {endsTelling} from './ends.js';
import {headingsOf, headsOther} from './headings.js';
import {announcesCases, tellsOfOne} from './leads.js';
import {dealtWith, goesOn, introduces, mayTell, speaksOfSomeone, tellsOfNamed, tellsOfWrong, tellsStory, toldAgain} from './telling.js';

/** A case has no more paragraphs than this; what follows is another part of the release. */
const longest = 12;

/**
 * Cases under headings of one form, each with a story of its own below it or
 * behind it. The headings need no word in common, since the series is judged
 * as a whole; one story alone under a heading is a chapter like others.
 */
export function headedCases(blocks: readonly Block[], headline?: Block): readonly FoundCase[] {
  // A heading right above another is one of a group: “Building trade” above “Bribes for a terrace”.
  const headings = headingsOf(blocks);
  const formAt = new Map(headings.map(({index, form}) => [index, form]));
  return runsOf(headings).flatMap((run) => {
    const members = run.map((heading) => memberOf(heading, blocks, formAt)).filter(({body}, index) => body.length || index === run.length - 1);
    const lead = [headline, ...blocks.slice(Math.max(0, run[0]!.index - 3), run[0]!.index)].map((block) => block?.text ?? '');
    return ofOneParagraph(together(members, (stories) => areCases(stories, lead))).map(caseOf);
  });
}

/** “Northland: …”, “Southland: …”, a paragraph each: what goes on with nothing in the last of them is said of all. */
function ofOneParagraph(members: readonly Member[]): readonly Member[] {
  const last = members[members.length - 1];
  if (!last || members.length < 3 || !members.every(({heading}) => heading.rest) || members.slice(0, -1).some(({body}) => body.length > 1)) return members;
  const end = last.body.findIndex(({text}, index) => index > 0 && !goesOn(text));
  return end < 0 ? members : [...members.slice(0, -1), {...last, body: last.body.slice(0, end)}];
}

interface Member {
  readonly heading: Heading;
  readonly block: Block;
  readonly body: readonly Block[];
  readonly words: string;
  /** Whether something is told; `sure` when it is a wrong or what authorities did about it. */
  readonly tells: boolean;
  readonly sure: boolean;
  readonly next: number;
}

function memberOf(heading: Heading, blocks: readonly Block[], formAt: ReadonlyMap<number, string>): Member {
  const body: Block[] = heading.rest ? [heading.rest] : [];
  let next = heading.index + 1;
  for (; next < blocks.length && body.length < longest; next++) {
    const block = blocks[next]!;
    // What stands unmarked among the headings of a form that has no marker ends a case too.
    const form = formAt.get(next);
    // “• Training: …” beside “• Operation Lantern: …” is an entry of its own, heading or not.
    if (heading.rest && block.marker && shapeOf(block.marker) === shapeOf(blocks[heading.index]!.marker)) break;
    if (form && (form === heading.form || /^(?:plain|emphasised)/.test(form)) || kindOfMarker(block.marker) === 'case' || endsTelling(block) || headsOther(block, blocks[next + 1])) break;
    body.push(block);
  }
  const words = body.map(({text}) => text).join('\n');
  const named = namesPerson.test(heading.title.text) && dealtWith.test(words);
  const sure = named || body.some(({text}) => tellsStory(text)) || tellsOfNamed(words) || tellsOfWrong(words);
  const tells = words.length >= story && (sure || ((namesFirm.test(heading.title.text) || introduces(words)) && mayTell(words)));
  return {heading, block: blocks[heading.index]!, body, words, tells, sure, next};
}

/** Letters in which a case can be told. */
const story = 30;

/** The members side by side that tell; between stories a heading that names a crime heads one too, however it is told. */
function together(members: readonly Member[], judge: (stories: readonly Member[]) => boolean): readonly Member[] {
  const found: Member[] = [];
  let run: Member[] = [];
  const close = () => {
    const stories = run.filter(({tells}) => tells).length;
    if (stories >= 2 && stories * 2 > run.length && run.filter(({sure}) => sure).length * 2 >= run.length && judge(run)) found.push(...run);
    run = [];
  };
  for (const member of members) {
    if (member.tells || (run.length >= 2 && (namesCrime.test(member.heading.title.text) || /^(?:marker|inline)/.test(member.heading.form)) && member.words.length >= story && mayTell(member.words))) run.push(member);
    else close();
  }
  close();
  return found;
}

const namesCrime = new RegExp(inLines`
  \b(?:
    scam\w*|frauds?\w*|cases?|schemes?|thefts?|laundering|phishing|smishing|rings?|gangs?|syndicates?|extortion|
    impersonat\w*|impostors?|imposters?|heist|burglar\w*|robber\w*|ransomware|counterfeit\w*|cheat\w*|swindl\w*|
    harassment|hack\w*|v\.?|vs\.?|versus|operation|project|fake|bogus|stolen|conned|duped|lost|arrested|charged|jailed|
    sentenced|convicted|indicted|detained|pleads?|fined|banned
  )(?=\s|$|:)|
  [$£€₹]\s?\d
`, 'i');
/** A place, a day or a person: “Northtown”, “Tuesday 3 May”, “Ann Lee, 33”, “Harbour Police Division”. */
const namesOne = new RegExp(inLines`
  ^(?:
    (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b.*|
    (?:[A-Z][\w.’'-]*,?|of|and|the|/|&)(?:\s(?:[A-Z][\w.’'()-]*,?|of|and|the|/|&)){0,6}(?:
      ,?\s\(?\d{2}\)?(?:,?\s(?:(?:of|from|in)\s)?[A-Z][\w’-]*(?:\s[A-Z][\w’-]*){0,2})?
    )?|
    \d{1,2}(?:st|nd|rd|th)?\s[A-Z]\w+(?:\s\d{4})?|[A-Z]\w+\s\d{1,2}(?:,\s\d{4})?
  )$
`);

/** “Lantern Health, Inc.”, “R v Lee”: a heading that brings somebody in. */
const namesFirm = /\b(?:Inc|Ltd|Limited|LLC|LLP|Corp|Co|PLC|plc|GmbH|Pty|Company|Bank|Group)\b|\sv\.?\s|\svs\.?\s/;

/** “Ann Lee, accountant, Northtown”: a person before what he is charged with. */
const namesPerson = /^(?:[A-Z][\w’'-]+\s){1,4}[A-Z][\w’'-]+,\s(?:\(?\d{2}|[A-Z][a-z]+(?:an|ese|ish|i|ch)\b|(?:an?|the|former)\s|[a-z])/;

const ofOffences = /\boffen[cs]es?\s(?:involving|by|against|relating to|in relation to|concerning)\b/;

/** “The group laundered its gains”: a heading that looks back heads a chapter. */
const ofChapter = /^The (?:\w+ )?(?:group|gang|ring|network|scheme|suspects|defendants|investigation)\s(?:[a-z]+ed|was|were|had|ran|took|stole|used)\b/;

/** Whether stories under headings of one form are cases, and no chapters of one story. */
function areCases(stories: readonly Member[], lead: readonly string[]): boolean {
  const titles = stories.map(({heading}) => heading.title.text);
  // Headings that name offences may be of the same people again.
  if (titles.every((title) => ofOffences.test(title))) return true;
  if (toldAgain(stories.map(({words}) => words)) * 2 >= stories.length) return false;
  if (titles.some((title) => ofChapter.test(title))) return false;
  const named = (pattern: RegExp) => titles.filter((title) => pattern.test(title)).length * 2 > titles.length;
  const fresh = stories.filter(({heading, words}) => introduces(words) || namesFirm.test(heading.title.text) || (heading.rest && namesOne.test(heading.title.text))).length;
  if (announcesCases(lead, lead[0]) && stories.filter(({heading, words}) => introduces(words) || speaksOfSomeone(words) || namesPerson.test(heading.title.text)).length * 2 >= stories.length) return true;
  if (named(namesCrime)) return fresh > 0 || !tellsOfOne(lead[0]);
  return !tellsOfOne(lead[0]) && stories.every(({sure, heading}) => sure || (heading.rest && namesOne.test(heading.title.text))) && fresh >= stories.length - (named(namesOne) && stories.length > 2 ? 1 : 0);
}

function caseOf({heading, block, body}: Member): FoundCase {
  const last = body[body.length - 1]!;
  return {start: block.start, end: last.end, title: heading.title, marker: '', body, confidence: 0.7, reasons: ['heading', 'series']};
}

