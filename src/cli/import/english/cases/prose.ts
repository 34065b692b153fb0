import {inLines} from '../../../in-lines.js';
import type {FoundCase} from '../../cases/find.js';
import {within, type Block} from '../../text/block.js';
import {sentencesOf} from '../../text/sentences.js';
import {endsTelling} from './ends.js';
import {openingWords} from './opening-words.js';
import {goesOn, introduces, tellsStory} from './telling.js';

/** “For example, a clerk bought …”, “In one case, …”: a case told within a paragraph of something else. */
const example = new RegExp(inLines`
  ^[“"]?(?:
    [A-Z][^.“”]{1,60}?\b(?:
      highlighted|highlights|cited|cites|described|describes|pointed to|points to|recalled|recalls
    )\s(?:a|one|another)(?: recent| similar)? (?:case|incident|instance|example)\b|
    [A-Z][^.“”,]{1,60}?\b(?:that|how)\sin (?:one|another)(?: recent| similar)? (?:case|incident|instance)\b|
    (?:
      For (?:example|instance)|In one(?: recent| particular)? (?:case|incident|instance|example)|
      In a recent (?:case|incident)|In another(?: recent)? (?:case|incident|instance)|Just (?:last|this) (?:week|month)|
      (?:One|Another)(?: recent)? (?:victim|case|man|woman|couple|resident|incident)
    )\b
  )
`);

/** A line that promises stories: “Residents’ stories”, “Case studies”, “What happened to Ann”. */
const promises = /\b(?:stor(?:y|ies)|case stud(?:y|ies)|experiences?|testimon(?:y|ies))\s?:?$/i;

/** The case told below a line that promises one, with the paragraphs that go on with it. */
export function promisedCases(blocks: readonly Block[]): readonly FoundCase[] {
  return blocks.flatMap((heading, index): FoundCase[] => {
    const first = blocks[index + 1];
    if (!first || heading.marker || heading.text.length > 60 || !promises.test(heading.text) || first.marker || !introduces(first.text) || !tellsStory(first.text)) return [];
    const body = [first];
    for (let next = index + 2; body.length <= longest && blocks[next] && goesOn(blocks[next]!.text) && !endsTelling(blocks[next]!); next++) body.push(blocks[next]!);
    return [{start: first.start, end: body[body.length - 1]!.end, title: openingWords(first), marker: '', body, confidence: 0.6, reasons: ['heading', 'title-in-text']}];
  });
}

/** What goes on with an example: a sentence that speaks of those it brought in. */
const longest = 5;

/** Cases that a paragraph gives as examples, with the sentences that go on with them. */
export function examplesIn(block: Block): readonly FoundCase[] {
  const sentences = sentencesOf(block.text).map(([from, to]) => [from + /^\s*/.exec(block.text.slice(from, to))![0].length, to] as const);
  return sentences.flatMap(([from, to], index): FoundCase[] => {
    const sentence = block.text.slice(from, to);
    if (!example.test(sentence) || !introduces(sentence) || !tellsStory(sentence)) return [];
    let last = index;
    while (last - index < longest && sentences[last + 1] && goesOn(block.text.slice(...sentences[last + 1]!))) last++;
    const body = within(block, from, sentences[last]![1]);
    return [{start: body.start, end: body.end, title: openingWords(body), marker: '', body: [body], confidence: 0.6, reasons: ['example', 'title-in-text']}];
  });
}
