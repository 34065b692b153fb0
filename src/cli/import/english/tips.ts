import type {TipKind} from '../../../content/schema.js';
import type {FoundTip} from '../sections/tips.js';
import {within, type Block} from '../text/block.js';
import {kindOfMarker} from '../text/markers.js';
import {sentencesOf} from '../text/sentences.js';
import {isContactLine, isEnglishAdviceHeading, opensAdvice, opensDeeds} from './advice/headings.js';
import {advises, afterwards, begins, concludes, conditional, encourages, forbids, headed, isNoAdvice} from './advice/sentences.js';

/** Words at the head of a sentence that turn no advice into something else. */
const leadIn =
  /^(?:[“"‘'(]\s?|[A-Z][a-z]+ it:\s|[-–—]\s?|(?:also|and|but|so|then|first|firstly|second|secondly|third|thirdly|finally|lastly|instead|again|therefore|most importantly|above all|remember|in addition|additionally|rather|as always|tips?|advice|stop and think)[,:–—-]?\s|\d{1,2}[.)]\s)+/i;

/** Letters of a sentence that can be advice. */
const shortest = 12;
const longest = 400;

/** Advice of an English release: lists under a heading of advice, and sentences that advise. */
export function englishTips(blocks: readonly Block[], taken: (block: Block) => boolean, answers: (block: Block) => boolean): readonly FoundTip[] {
  const tips: FoundTip[] = [];
  let section = false;
  let deeds = false;
  for (const block of blocks) {
    if (isEnglishAdviceHeading(block) || opensAdvice(block)) {
      section = true;
      continue;
    }
    if (taken(block)) continue;
    const kind = kindOfMarker(block.marker);
    const listed = kind === 'bullet' || kind === 'number';
    if (!listed && block.emphasised && block.text.length < 80) {
      section = false;
      continue;
    }
    if (!listed) deeds = opensDeeds(block);
    else if (deeds && !urges(block.text) || isContactLine(block)) continue;
    const whole = section ? wholeTip(block, listed) : undefined;
    if (whole) tips.push(whole);
    else tips.push(...sentenceTips(block, listed, section, section || answers(block)));
  }
  return tips;
}

const urges = (sentence: string): boolean => begins.test(sentence) || conditional.test(sentence);

/** An entry of a list of advice, or a paragraph of it with a heading of its own. */
function wholeTip(block: Block, listed: boolean): FoundTip | undefined {
  const {text} = block;
  if (listed && text.length >= 8 && text.length <= 260 && !text.endsWith(':')) {
    const sure = urges(text) || headed.test(text) || forbids.test(text);
    return tip(block, 0, text.length, sure ? 0.95 : 0.7, sure ? ['advice-list'] : ['advice-list', 'no-advice-word']);
  }
  return headed.test(text) && text.length <= longest ? tip(block, 0, text.length, 0.85, ['advice-section', 'headed']) : undefined;
}

/** The sentences of a block that advise. */
function sentenceTips(block: Block, listed: boolean, section: boolean, expected: boolean): FoundTip[] {
  // An entry that goes on with the line before it: “by checking …”.
  if (listed && /^[a-z]/.test(block.text)) return [];
  return sentencesOf(block.text).flatMap(([from, to]): FoundTip[] => {
    const start = from + /^\s*/.exec(block.text.slice(from, to))![0].length;
    const sentence = block.text.slice(start, to).replace(leadIn, '');
    if (sentence.length < shortest || sentence.length > longest || /[?:]$/.test(sentence.trim()) || isTitle(sentence) || isNoAdvice(sentence)) return [];
    const tellsTo = urges(sentence);
    const said = to - sentence.length;
    if (tellsTo && expected) return [tip(block, said, to, 0.85, ['advice-section'])];
    if (advises(sentence) || encourages(sentence)) return [tip(block, said, to, section ? 0.85 : 0.75, ['addressed'])];
    return tellsTo || concludes(sentence) ? [tip(block, said, to, 0.7, ['imperative'])] : [];
  });
}

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
