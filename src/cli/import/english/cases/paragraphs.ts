import {inLines} from '../../../in-lines.js';
import type {FoundCase} from '../../cases/find.js';
import type {Block} from '../../text/block.js';
import {endsTelling} from './ends.js';
import {announcesCases, tellsOfOne, tellsOfSeveral} from './leads.js';
import {openingWords} from './opening-words.js';
import {goesOn, introduces, mayTell, ownWords, tellsStory, toldAgain} from './telling.js';

const matter = '(?:case|incident|instance|example|scam|fraud|matter|scheme|investigation|operation|prosecution|action|lawsuit|suit|settlement|judge?ment|ruling|agreement|complaint|report|raid|bust|episode|event|occasion|crime|theft|swindle|con|racket)';
const order = '(?:one|another|an?other|an?|the)?\\s?(?:(?:first|second|third|fourth|fifth|sixth|next|latest|most recent|last|final|other|separate|similar|related|unrelated|different|further|earlier|recent|particular|notable|additional|such)\\s){1,3}';
/** “In another case”, “A second victim”, “Separately,”, “Among the cases solved was …”: words that set a paragraph beside others. */
const beside = new RegExp(
  inLines`
  ^(?:And\s)?(?:
    (?:[Ii]n|From|Under|As part of|On)\s(?:${order}|one\s|another\s|yet another\s)(?:
      (?:[\w’'-]+\s){0,4}?${matter}\b|(?<=\b(?:first|second|third|fourth|fifth|another)\s?)(?=,)
    )|
    (?:
      Another|Yet another|One|A (?:second|third|fourth|fifth|further|separate|similar)|
      The (?:first|second|third|fourth|other|next|latest|most recent)
    )\s|
    (?:
      (?:The|That) same (?:day|week|month|evening|morning|afternoon)|Separately|Elsewhere|Similarly|Meanwhile|Likewise|
      Also|Earlier|More recently|Most recently
    ),?\s|
    Among\s(?:the|those|these|other|its|others)\b
  )
`,
);
/** “In a fake parcel scam, …”, “And in a settlement announced last week, …”, “In what is thought to be the largest such fine, …”. */
const inScheme = new RegExp(inLines`
  ^(?:And i|I)n (?:
    (?:an?|the) [^,.]{0,60}${matter}(?:\s(?:announced|reached|entered|filed|brought|heard)\s[^,.]{2,30})?|
    what (?:is|was|(?:has|had) been|officials) [^,.]{4,80}
  ),\s
`);

/** Whether the head of a paragraph sets it beside others. */
export const isBeside = (text: string): boolean => beside.test(ownWords(text)) || inScheme.test(ownWords(text));

/** A paragraph that tells a case, with what goes on with it. */
interface Member {
  readonly body: Block[];
  readonly beside: boolean;
  readonly at: number;
}

/** Paragraphs between two stories that are of neither: what the police said, advice about the first. */
const between = 2;
const longest = 8;
const story = 45;

/**
 * Cases told in a paragraph each, one after another, without headings. Each
 * brings in somebody new; words like “In another case” or what announces them
 * say that they are several, or their number does.
 */
export function casesInParagraphs(blocks: readonly Block[], headline?: Block): readonly FoundCase[] {
  return runsOf(blocks).flatMap((run) => {
    const lead = blocks.slice(Math.max(0, run[0]!.at - 2), run[0]!.at).map(({text}) => text);
    return (areCases(run, lead, headline) ? run : sideBySide(run)).map(caseOf);
  });
}

function runsOf(blocks: readonly Block[]): readonly (readonly Member[])[] {
  const runs: Member[][] = [];
  let run: Member[] = [];
  let strangers = 0;
  let closed = true;
  const said = new Set<string>();
  blocks.forEach((block, at) => {
    // The standfirst of an article may be its first paragraph again.
    if (said.has(block.text)) return;
    said.add(block.text);
    const member = run[run.length - 1];
    if (opensCase(block) || (member && isPlaced(member.body[0]!) && isPlaced(block) && mayTell(block.text) && !endsTelling(block))) {
      if (strangers > between) run = [];
      if (!run.length) runs.push(run);
      run.push({body: [block], beside: isBeside(block.text), at});
      strangers = 0;
      closed = false;
    } else if (member && !closed && !block.marker && member.body.length < longest && goesOn(block.text) && !endsTelling(block)) {
      member.body.push(block);
    } else {
      closed = true;
      strangers++;
    }
  });
  return runs.filter(({length}) => length >= 2);
}

/** “In the District of Northtown, a court …”: told among others of the kind, whoever it brings in. */
const isPlaced = ({text, marker}: Block): boolean => !marker && text.length >= story && /^(?:In|At) (?:the )?[A-Z][^,.]{2,60},\s(?:an?|two|three|[A-Z])/.test(text);

/** A headline tells what the paragraphs below it tell again. */
const isHeading = ({text}: Block): boolean => text.length < 200 && !/[.!?:;,…][”"’')\]]*$|”$/.test(text);

/** What sums up the cases that follow. */
const sumsUp = new RegExp(inLines`
  ^(?!Among)[^.]{0,110}\b(?:
    cases|incidents|instances|
    (?:
      two|three|four|five|six|several|separate|different|unrelated
    )\s(?:\w+\s)?(?:investigations|operations|schemes|scams|raids|frauds)
  )\b
`);

/** Whether a paragraph begins a story of its own. */
function opensCase(block: Block): boolean {
  if (block.marker || block.text.length < story || isHeading(block) || endsTelling(block)) return false;
  // “In separate cases, three people lost …” sums up those that follow.
  if (sumsUp.test(block.text)) return false;
  if (isBeside(block.text)) return tellsStory(block.text) || (introduces(block.text) && mayTell(block.text)) || /\b(?:case|incident|scam|fraud)\b/.test(block.text.slice(0, 120)) && tellsOfSomebody(block);
  return (!goesOn(block.text) || victimOf(block) !== undefined) && introduces(block.text, 160) && tellsStory(block.text);
}

/** “A separate case involved a fake bank. The victim lost …” brings nobody in, but somebody is robbed in it. */
const tellsOfSomebody = ({text}: Block): boolean => /\b(?:victims?|complainant|accused|suspects?|defendants?)\s(?:was|were|had|lost|paid|sent|transferred|has|have)\b/i.test(text);

function areCases(run: readonly Member[], lead: readonly string[], headline: Block | undefined): boolean {
  // “In one instance, …”, “One defendant …” under a headline of one case are parts of it.
  const besides = run.slice(1).filter(({beside: is, body}) => is && !(tellsOfOne(headline?.text) && isInstance.test(ownWords(body[0]!.text)))).length;
  if (besides && (besides * 2 >= run.length - 1 || run.length <= 3)) return true;
  // One article names its people again and again.
  if (toldAgain(run.map(({body}) => body.map(({text}) => text).join('\n')))) return false;
  if (announcesCases(lead, headline?.text)) return true;
  return !tellsOfOne(headline?.text) && (run.length >= 3 || besides > 0 || tellsOfSeveral(headline?.text) || alike(run));
}

const isInstance = new RegExp(inLines`
  ^In (?:one|another|a) (?:\w+ )?(?:instance|example|occasion|episode|scam|scheme)\b|
  ^(?:One|Another|A (?:second|third|further)) (?:\w+ )?(?:defendant|victim|suspect|member|scheme|scam)\b
`);

const alleged = new RegExp(inLines`
  ^(?:
    (?:Furthermore|Moreover|Additionally|In addition|Finally|Lastly|Further|Also|Next|Then),?\s
  )?(?:it is (?:further |also |additionally )?(?:alleged|claimed|said),?\s(?:that\s)?)?
`, 'i');
const dayAtHead = new RegExp(inLines`
  ^(?:on|in|between|during)\s(?:or (?:about|around)\s)?(?:early\s|late\s|mid-?)?(?:\d{1,2}\s)?(?:
    January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|
    Sept?|Oct|Nov|Dec
  )\b
`, 'i');

/** “On 3 May, the 71-year-old victim”, “It is said that on 8 May, a 58-year-old …”: who is told of at the head of a dated paragraph, by age. */
function victimOf({text}: Block): string | undefined {
  const words = ownWords(text).replace(alleged, '');
  return dayAtHead.test(words) ? /^[^.]{0,90}?\b(\d{2})-year-old\b/.exec(words)?.[1] : undefined;
}

/** Three paragraphs or more that each begin with a day and tell of somebody of another age are a case each, whatever the headline says of those behind them. */
function sideBySide(run: readonly Member[]): readonly Member[] {
  const dated = run.filter(({body}) => victimOf(body[0]!) !== undefined);
  const ages = new Set(dated.map(({body}) => victimOf(body[0]!)));
  return dated.length >= 3 && ages.size === dated.length ? dated : [];
}

/** Two paragraphs side by side that open alike: each with its day, its place or its “A …”. */
function alike([one, other]: readonly Member[]): boolean {
  const opening = ({body}: Member) => /^(?:On|In|At|Last|An?)\s/.exec(ownWords(body[0]!.text))?.[0].replace('An', 'A');
  return opening(one!) !== undefined && opening(one!) === opening(other!) && other!.at === one!.at + one!.body.length;
}

function caseOf({body}: Member): FoundCase {
  const first = body[0]!;
  return {start: first.start, end: body[body.length - 1]!.end, title: openingWords(first), marker: '', body, confidence: 0.6, reasons: ['paragraphs', 'title-in-text']};
}
