import {spanOf, within, type Block} from '../text/block.js';
import {sentencesOf} from '../text/sentences.js';
import type {FoundCase} from './find.js';

const example = /^(?:比如|例如|又如|再如|如)[,:]?([^,。;:“”]{4,36}案)。$/;
/** Without the word 案 somebody must stand at the head of the name. */
const exampleOfSomebody = /^(?:比如|例如|又如|再如|如)[,:]?([^,。;:]{2,24}(?:公司|[店厂部社场所院]|[\u4e00-\u9fff]某[\u4e00-\u9fff]?)[^,。;:]{4,40})。$/;
/** “如甲某诈骗案,甲某…”: the sentence goes on with who is in the name. */
const runsOn = /^(?:比如|例如|又如|再如|还有|如)[,:]?([^,。;:“”]{4,44}案),(?=.{12,})/;

/** How the next sentence speaks of whoever the name names. */
const ofThem = /^[^,。;]{0,16}(?:,)?(?:当事人|该公司|该店|其(?!他|中|它))/;
/** What goes on about all of them, or about the next. */
const turns = /^(?:有的|有些|一些|还有|此外|另外|同时|比如|例如|又如|再如|如|为此|面对)/;

/** “如甲某等人诈骗案。甲某等人…”: cases named within a paragraph, told by the sentences after their names. */
export function examplesIn(block: Block): readonly FoundCase[] {
  const {text} = block;
  if (!/案。|(?:^|[。;])如|(?:比|例|又|再)如/.test(text)) return [];
  const sentences = sentencesOf(text);
  return sentences.flatMap(([from, to], index): FoundCase[] => {
    const on = toldOn(block, from, to);
    if (on) return [on];
    if (to - from > 80) return [];
    const sentence = text.slice(from, to);
    const name = (example.exec(sentence) ?? exampleOfSomebody.exec(sentence))?.[1];
    const person = name && /^[\u4e00-\u9fff]某/.exec(name)?.[0];
    const first = sentences[index + 1];
    // The sentence after the name must tell of the same person.
    if (!name || !first || !((person && text.startsWith(person, first[0])) || ofThem.test(text.slice(first[0], first[0] + 40)))) return [];
    let last = index + 1;
    while (sentences[last + 1] && !turns.test(text.slice(sentences[last + 1]![0], sentences[last + 1]![0] + 4))) last++;
    const end = sentences[last]![1];
    return [{
      ...spanOf(block, to - 1 - name.length, end), title: within(block, to - 1 - name.length, to - 1), marker: '', body: [within(block, first[0], end)],
      confidence: 0.75, reasons: ['named-in-text', 'title-shape'],
    }];
  });
}

function toldOn(block: Block, from: number, to: number): FoundCase | undefined {
  const found = runsOn.exec(block.text.slice(from, to));
  if (!found) return undefined;
  const start = from + found[0].indexOf(found[1]!);
  const person = /[\u4e00-\u9fff]某/.exec(found[1]!)?.[0];
  const told = within(block, from + found[0].length, to);
  if (!person || !told.text.includes(person)) return undefined;
  return {...spanOf(block, start, to), title: within(block, start, start + found[1]!.length), marker: '', body: [told], confidence: 0.75, reasons: ['named-in-text', 'title-shape']};
}
