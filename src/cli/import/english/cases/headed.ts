import type {FoundCase} from '../../cases/find.js';
import type {Block} from '../../text/block.js';
import {isEnglishAdviceHeading} from '../advice/headings.js';

/** A case has no more paragraphs than this; what follows is another part of the release. */
const longest = 12;

/** What a heading of a case names: a crime, or a suit. */
const crime =
  /\b(?:scams?|frauds?|cases?|schemes?|thefts?|laundering|phishing|rings?|gangs?|syndicates?|extortion|impersonation|heist|burglar\w*|robber\w*|ransomware|counterfeit\w*|cheating|harassment|hack\w*|v\.|vs\.?)(?=\s|$)/i;
/** What it says was done to people: “Man Arrested For …”, “Five Motorists To Be Charged With …”. */
const dealtWith = /\b(?:arrested|charged|jailed|sentenced|convicted|indicted|investigated|detained|extradited|under investigation)\b/i;
/** “Three charged with defrauding insurers”: a headline that is no title. */
const headline = /^(?:(?!was\b|were\b|is\b|are\b|has\b|have\b|been\b)[\w-]+\s){1,5}(?:arrested|charged|jailed|sentenced|convicted|indicted)\s(?:with|for|after|in|to|over)\b/i;
/** “Circumstances of the case” is no case, and a line in capitals is a slogan. */
const ofAll = /\b(?:of|about|in) the case\b|^[^a-z]+$/;

const tells =
  /\b(?:accused|arrested|charged|defendants?|convicted|sentenced|suspects?|pleaded|pled|indicted|detained|investigating|raids?|victims?|jailed|seized|stole|defrauded|swindled)\b/i;

/** Letters in which something can be told. */
const story = 80;

/** Cases under headings of their own: “Fake parcel scam”, then what happened. One such heading alone is a section like others. */
export function headedCases(blocks: readonly Block[]): readonly FoundCase[] {
  const cases: FoundCase[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const title = blocks[index]!;
    if (!isCaseHeading(title)) continue;
    let next = index + 1;
    while (next < blocks.length && next - index <= longest && !isHeading(blocks[next]!) && !isEnglishAdviceHeading(blocks[next]!)) next++;
    const body = blocks.slice(index + 1, next);
    const last = body[body.length - 1];
    if (!last || !body.some(({text}) => text.length >= story && tells.test(text))) continue;
    cases.push({start: title.start, end: last.end, title, marker: '', body, confidence: 0.7, reasons: ['heading']});
    index = next - 1;
  }
  return cases.length >= 2 ? cases : [];
}

/** Letters of a heading; a line that capitalises its words may have more. */
const short = 90;
const shortTitle = 150;

function isHeading({text, marker}: Block): boolean {
  if (marker || text.length > shortTitle || /[.!?:;,]$/.test(text) || !/^[A-Z“\d]/.test(text)) return false;
  return text.length <= short || isTitled(text) || headline.test(text);
}

/** Whether nearly every word begins with a capital. */
function isTitled(text: string): boolean {
  const words = text.match(/[A-Za-z]{4,}/g) ?? [];
  return words.length > 0 && words.filter((word) => /^[A-Z]/.test(word)).length >= words.length * 0.8;
}

function isCaseHeading(block: Block): boolean {
  const {text} = block;
  if (!isHeading(block) || ofAll.test(text) || isEnglishAdviceHeading(block)) return false;
  const words = text.split(' ').length;
  return words <= 12 && crime.test(text) && !/^\d/.test(text) || words <= 24 && headline.test(text) || words <= 24 && isTitled(text) && dealtWith.test(text);
}
