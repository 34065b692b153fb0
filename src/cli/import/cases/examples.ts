import {spanOf, within, type Block} from '../text/block.js';
import {sentencesOf} from '../text/sentences.js';
import type {FoundCase} from './find.js';

const example = /^(?:比如|例如|又如|再如|如)[,:]?([^,。;:“”]{4,36}案)。$/;
/** What goes on about all of them, or about the next. */
const turns = /^(?:有的|有些|一些|还有|此外|另外|同时|比如|例如|又如|再如|如|为此|面对)/;

/** “如甲某等人诈骗案。甲某等人…”: cases named within a paragraph, told by the sentences after their names. */
export function examplesIn(block: Block): readonly FoundCase[] {
  const {text} = block;
  if (!text.includes('案。')) return [];
  const sentences = sentencesOf(text);
  return sentences.flatMap(([from, to], index): FoundCase[] => {
    const name = example.exec(text.slice(from, to))?.[1];
    const person = name && /^[\u4e00-\u9fff]某/.exec(name)?.[0];
    const first = sentences[index + 1];
    // The sentence after the name must tell of the same person.
    if (!name || !person || !first || !text.startsWith(person, first[0])) return [];
    let last = index + 1;
    while (sentences[last + 1] && !turns.test(text.slice(sentences[last + 1]![0], sentences[last + 1]![0] + 4))) last++;
    const end = sentences[last]![1];
    return [{
      ...spanOf(block, to - 1 - name.length, end), title: within(block, to - 1 - name.length, to - 1), marker: '', body: [within(block, first[0], end)],
      confidence: 0.75, reasons: ['named-in-text', 'title-shape'],
    }];
  });
}
