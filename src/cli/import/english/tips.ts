import type {TipKind} from '../../../content/schema.js';
import {inLines} from '../../in-lines.js';
import type {FoundTip} from '../sections/found-tip.js';
import {within, type Block} from '../text/block.js';
import {kindOfMarker} from '../text/markers.js';
import {sentencesOf} from '../text/sentences.js';
import {announcesAdvice, isContactLine, isEnglishAdviceHeading, isProhibition, opensAdvice, opensDeeds, opensOrders, opensWhatOthersDo} from './advice/headings.js';
import {withLetters} from './advice/lettered.js';
import {advises, afterwards, begins, concludes, conditional, disproves, encourages, forbids, headed, isNoAdvice, isShortCommand} from './advice/sentences.js';

/** Words at the head of a sentence that turn no advice into something else. */
const leadIn = new RegExp(inLines`
  ^(?:
    [“"‘'(]\s?|
    (?:
      she|he|they|(?:(?:mr|mrs|ms|dr)\.?\s)?[a-z’'-]+(?:\s[a-z’'-]+)?
    )\s(?:said|says|added|continued|advised|warned|explained):\s(?=[“"‘'])|
    [A-Z][a-z]+ it:\s|do['’]?s?:\s|[-–—]\s?|
    (?:
      also|and|but|so|then|first|firstly|second|secondly|third|thirdly|finally|lastly|instead|again|therefore|however|
      moreover|furthermore|otherwise|nevertheless|likewise|similarly|importantly|in short|as a rule|most importantly|
      above all|remember|in addition|additionally|rather|as always|(?:top\s)?tips?(?:\sof\sthe\s(?:day|week|month))?|
      advice|stop and think|[^.:!?]{3,50}\b(?:advice|tips|recommendations|reminders)(?=:)
    )[,:–—-]?\s|
    \d{1,2}[.)]\s
  )+
`, 'i');

/** Letters of a sentence that can be advice; a shorter one is a command that says all. */
const shortest = 12;
const longest = 400;
/** … and of an entry of a list; one that begins like a command may go on to say why. */
const longestEntry = 260;

/** Advice of an English release: lists under a heading of advice, and sentences that advise. */
export function englishTips(written: readonly Block[], taken: (block: Block) => boolean, answers: (block: Block) => boolean, headline?: Block): readonly FoundTip[] {
  const tips: FoundTip[] = [];
  const blocks = withLetters(written);
  const advising = entriesOfAdvice(blocks);
  let section = headline !== undefined && announcesAdvice(headline);
  let deeds = false;
  let othersDo = false;
  let forbidden = false;
  let belowItems = false;
  for (const [index, block] of blocks.entries()) {
    if (isEnglishAdviceHeading(block) || opensAdvice(block)) {
      section = true;
      othersDo = opensWhatOthersDo(block) || opensOrders(block);
      forbidden = isProhibition(block);
      belowItems = false;
      continue;
    }
    if (taken(block)) continue;
    const kind = kindOfMarker(block.marker);
    const listed = kind === 'bullet' || kind === 'number' || isBareItem(block);
    if (!listed && (block.emphasised && block.text.length < 80 || turnsAway(block, blocks[index + 1]))) {
      section = false;
      continue;
    }
    if (!listed) {
      deeds = opensDeeds(block);
      forbidden &&= !belowItems;
      othersDo = opensWhatOthersDo(block) || opensOrders(block);
    } else if (othersDo || (deeds && !urges(block.text)) || isContactLine(block)) {
      continue;
    }
    belowItems = listed;
    if (listed && headsParagraph(block, blocks[index + 1])) continue;
    const whole = section || advising.has(block) ? wholeTip(block, listed) : undefined;
    const found = whole ? [whole] : sentenceTips(block, listed, section, section || answers(block));
    tips.push(...(forbidden ? found.map(asForbidden) : found));
  }
  return tips;
}

/** “click links” under “Don’t:” is the wrong way round when it stands alone. */
const asForbidden = (found: FoundTip): FoundTip =>
  forbids.test(found.words.text) ? found : {...found, kind: 'dont', confidence: 0.6, reasons: ['advice-list', 'no-advice-word']};

/** “1. Bogus charities” above a paragraph: the name of what the paragraph below it is about. */
const headsParagraph = ({text, marker}: Block, next: Block | undefined): boolean =>
  kindOfMarker(marker) === 'number' && text.length <= 60 && /^[A-Z][^.!?:;,]*$/.test(text) && !urges(text) && next !== undefined && !next.marker && next.text.length > 60;

/** A line of a list without marks: “keep a record of the call”. */
const isBareItem = ({text, marker}: Block): boolean => !marker && text.length <= 80 && /^[a-z]/.test(text) && !/[.!?:]$/.test(text);

/** The entries of lists that are advice as a whole: most entries tell the reader what to do, so the others do in words nobody listed. */
function entriesOfAdvice(blocks: readonly Block[]): ReadonlySet<Block> {
  const found = new Set<Block>();
  let list: Block[] = [];
  const close = () => {
    const urging = list.filter(({text}) => urges(text) || headed(text) || advises(text)).length;
    if (urging >= 2 && urging * 2 >= list.length) for (const each of list) if (urges(each.text) || mayUrge.test(each.text)) found.add(each);
    list = [];
  };
  for (const block of blocks) {
    const kind = kindOfMarker(block.marker);
    if (list.length && block.marker[0] !== list[0]!.marker[0] && kind === 'bullet') close();
    if (kind === 'bullet' || kind === 'number') list.push(block);
    else if (list.length && kind === 'none' && kindOfMarker(list[0]!.marker) === 'bullet') close();
  }
  close();
  return found;
}

/** “Snap the van”: the first word may be a verb in its plain form. */
const mayUrge = /^(?!(?:the|an?|they|it|he|she|this|that|these|those|our|their|his|her|there|we|i|in|on|at|of|[a-z]{3,}(?:ing|ed|(?<!s)s))\b)[a-z]/i;

/** A line that heads something else than advice: what follows it advises nobody. */
const turnsAway = (block: Block, next: Block | undefined): boolean =>
  block.text.length <= 60 && !block.marker && /^[A-Z][^.!?:;,]*$/.test(block.text) && next !== undefined && !next.marker && next.text.length > 60 &&
  !sentencesOf(next.text).some(([from, to]) => urges(next.text.slice(from, to).trim()) || advises(next.text.slice(from, to)));

/** What reports rather than advises: “14 reports were sent …”. */
const reports = /^(?:about |some |over |more than )?[$£€]?\d[\d,.]*\s?(?:\([^)]*\)\s?)?(?:[\w-]+\s){0,4}(?:were|was|are|is|have|has|had)\b/i;

const urges = (sentence: string): boolean => begins.test(sentence) || conditional.test(sentence);

/** “Lantern R200, R310”, “Parcel scams”: devices, and kinds of fraud. */
const namesThings = /^(?:[A-Z][\w-]*[,\s]*)+$|^(?:[\w’'-]+\s){0,4}(?:scams?|frauds?|schemes?)$/;

/** An entry of a list of advice, or a paragraph of it with a heading of its own. */
function wholeTip(block: Block, listed: boolean): FoundTip | undefined {
  const {text} = block;
  if (listed && text.length >= 5 && text.length <= (mayUrge.test(text) ? longest : longestEntry) && !text.endsWith(':') && !reports.test(text)) {
    const sure = urges(text) || headed(text) || forbids.test(text);
    if (!sure && namesThings.test(text)) return undefined;
    return tip(block, 0, text.length, sure ? 0.95 : 0.7, sure ? ['advice-list'] : ['advice-list', 'no-advice-word']);
  }
  return headed(text) && text.length <= longest ? tip(block, 0, text.length, 0.85, ['advice-section', 'headed']) : undefined;
}

/** The sentences of a block that advise. */
function sentenceTips(block: Block, listed: boolean, section: boolean, expected: boolean): FoundTip[] {
  // An entry that goes on with the line before it: “by checking …”.
  if (listed && /^[a-z]/.test(block.text)) return [];
  return sentencesOf(block.text).flatMap(behindQuotations(block.text)).flatMap(([from, to]): FoundTip[] => {
    const start = from + /^\s*/.exec(block.text.slice(from, to))![0].length;
    const end = to - attributionLength(block.text.slice(start, to));
    const sentence = block.text.slice(start, end).replace(leadIn, '');
    if ((sentence.length < shortest && !isShortCommand(sentence)) || sentence.length > longest || /[?:]$/.test(sentence.trim()) || isTitle(sentence) || isNoAdvice(sentence)) return [];
    const tellsTo = urges(sentence);
    const said = end - sentence.length;
    if (tellsTo && expected) return [tip(block, said, end, 0.85, ['advice-section'])];
    if (advises(sentence) || encourages(sentence)) return [tip(block, said, end, section ? 0.85 : 0.75, ['addressed'])];
    return tellsTo || concludes(sentence) || disproves.test(sentence) ? [tip(block, said, end, 0.7, [tellsTo || concludes(sentence) ? 'imperative' : 'disproves'])] : [];
  });
}

/** “… it is a trick.” Be wary of it: a sentence may begin behind a quotation that ends one. */
const behindQuotations = (text: string) => ([from, to]: readonly [number, number]): (readonly [number, number])[] => {
  const ends = [...text.slice(from, to).matchAll(/[.!?][”"]\s(?=[A-Z])/g)].map(({index}) => from + index + 2);
  return [from, ...ends].map((start, index) => [start, ends[index] ?? to] as const);
};

/** “Check it by phone,” said Inspector Lind: who said it is no part of the advice. */
const attributionLength = (sentence: string): number => /[,!]?["”]\s(?:(?:said|says|added|advised|warned|explained)\b|(?:she|he|[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){0,3})\s(?:said|says|added|advised|warned|explained)\b)[^"“”]*$/.exec(sentence)?.[0].length ?? 0;

/** “Beware of Card Fraud”: the title of an article, with its words capitalised and no full stop. */
const isTitle = (sentence: string): boolean => {
  const words = sentence.match(/(?<![\w’'-])[A-Za-z]{4,}/g) ?? [];
  return !/[.!”"]\s*$/.test(sentence) && !/\b(?:the|your|an?)\b/.test(sentence) && words.length >= 3 && words.every((word) => /^[A-Z]/.test(word));
};

function tip(block: Block, from: number, to: number, confidence: number, reasons: string[]): FoundTip {
  const bare = block.text.slice(from, to).replace(/[.;,!\s”"]+$/, '');
  const kind: TipKind = afterwards(bare) ? 'ifItHappens' : forbids.test(bare) ? 'dont' : 'do';
  return {words: within(block, from, from + bare.length), kind, confidence, reasons};
}
