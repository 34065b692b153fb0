import type {FoundCase} from '../../cases/find.js';
import {within, type Block} from '../../text/block.js';
import {kindOfMarker} from '../../text/markers.js';
import {isEnglishAdviceHeading} from '../advice/headings.js';
import {datedCases} from './dated.js';
import {headedCases} from './headed.js';
import {casesOfPeople} from './people.js';

/** A case has no more paragraphs than this; what follows is another part of the release. */
const longest = 12;

/** The cases a release lists: announced as “Case 1: …”, under headings of their own, told of one person after another, or of one town after another. */
export function englishCases(blocks: readonly Block[]): readonly FoundCase[] {
  for (const find of [markedCases, headedCases, casesOfPeople, datedCases]) {
    const cases = find(blocks);
    if (cases.length) return cases;
  }
  return [];
}

/** Cases announced as “Case 1: …”, with a title in the line or as first sentence. */
function markedCases(blocks: readonly Block[]): readonly FoundCase[] {
  const cases: FoundCase[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (kindOfMarker(block.marker) !== 'case') continue;
    const {title, rest} = titleOf(block);
    const body = rest ? [rest] : [];
    let next = index + 1;
    while (next < blocks.length && body.length < longest && !endsCase(blocks[next]!)) body.push(blocks[next++]!);
    const last = body[body.length - 1];
    if (!last) continue;
    cases.push({start: block.start, end: last.end, ...(title ? {title} : {}), marker: block.marker, body, confidence: title ? 0.9 : 0.7, reasons: ['case-marker', ...(title ? [] : ['no-title'])]});
    index = next - 1;
  }
  return cases;
}

const firstSentence = /^(.{6,110}?[.!])\s/;

/** The title in the line of a marker, and what the line tells behind it. */
function titleOf(block: Block): {title?: Block; rest?: Block} {
  const {text} = block;
  if (!text) return {};
  if (text.length <= 120 && !/[.!]\s/.test(text)) return {title: within(block, 0, text.replace(/[.!]$/, '').length)};
  const sentence = firstSentence.exec(text);
  return sentence ? {title: within(block, 0, sentence[1]!.length - 1), rest: within(block, sentence[0].length, text.length)} : {rest: block};
}

const endsCase = (block: Block) =>
  kindOfMarker(block.marker) === 'case' || isEnglishAdviceHeading(block) || block.emphasised && block.text.length < 90 || /^(?:police (?:advise|remind|urge)|members of the public|Q:|question)/i.test(block.text);
