import type {FoundCase} from '../../cases/find.js';
import type {Block} from '../../text/block.js';
import {sentencesOf} from '../../text/sentences.js';
import {isEnglishAdviceHeading} from '../advice/headings.js';
import {endsTelling} from './ends.js';
import {tellsOfOne} from './leads.js';
import {openingWords} from './opening-words.js';
import {dealtWith, goesOn, introduces, tellsStory} from './telling.js';

/** An article whose headline tells of one case, or whose opening does. */
export function englishStory(title: Block | undefined, body: readonly Block[]): FoundCase | undefined {
  if (!body.length) return undefined;
  if (!title || !tellsOfOne(title.text)) return toldInOpening(body);
  const told = body.filter((block) => !isEnglishAdviceHeading(block));
  const [first] = told;
  const last = told[told.length - 1];
  return first && last && {start: first.start, end: last.end, title, marker: '', body: told, confidence: 0.55, reasons: ['headline']};
}

/** Paragraphs in which a release comes to its case. */
const opening = 4;
/** So many people at most are dealt with in one case; more are what a campaign achieved. */
const crowd = /(?<![$£€₹\d,.])\b(?!(?:19|20)\d\d\b)(?:\d{3,}|\d{1,3},\d{3})\b(?!,\d)|\b(?:hundreds|thousands|dozens) of (?!dollars|pounds|euros)/;
const dated = /\b(?:On|In|Last|This|Early|Late)\s(?:[A-Z][a-z]{2,8}\.?\b|\d{1,2}|the\s\d|week|month|night)|\b(?:today|yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

/** The first paragraph that tells what was done to, or by, a few people at a time that it names, with what goes on with it. */
export function toldInOpening(body: readonly Block[]): FoundCase | undefined {
  const at = body.slice(0, opening).findIndex((block, index) => {
    const [[from, to] = [0, 0]] = sentencesOf(block.text);
    const sentence = block.text.slice(from, to);
    if (block.marker || block.text.length < 90 || !/[.!?][”"’')\]]*$/.test(block.text) || /^[“"]/.test(block.text) || endsTelling(block) || crowd.test(sentence) || !tellsStory(block.text)) return false;
    return (introduces(sentence) && dealtWith.test(sentence) && (index === 0 || dated.test(sentence))) || (dated.test(sentence) && tellsStory(sentence));
  });
  if (at < 0) return undefined;
  let end = at + 1;
  while (body[end] && goesOn(body[end]!.text) && !endsTelling(body[end]!) && end - at < 6) end++;
  const told = body.slice(at, end);
  const first = told[0]!;
  return {start: first.start, end: told[told.length - 1]!.end, title: openingWords(first), marker: '', body: told, confidence: 0.5, reasons: ['opening', 'title-in-text']};
}
