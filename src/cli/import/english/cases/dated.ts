import type {FoundCase} from '../../cases/find.js';
import type {Block} from '../../text/block.js';

/** “In December 2031, the centre received a complaint …”: what follows a heading and tells a case. */
const dated = /^(?:In|On|Between|During)\s(?:early\s|late\s|mid-?)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
const tells = /\b(?:complaint|complained|victims?|arrested|charged|defrauded|stole|stolen|reported)\b/i;

/** Letters in which a case can be told. */
const story = 120;

/** Cases under headings of a word or three, such as the names of towns, each a dated paragraph: one alone is a section like others. */
export function datedCases(blocks: readonly Block[]): readonly FoundCase[] {
  const cases = blocks.flatMap((title, index): FoundCase[] => {
    const told = blocks[index + 1];
    if (!told || !isShortHeading(title) || told.text.length < story || !dated.test(told.text) || !tells.test(told.text)) return [];
    return [{start: title.start, end: told.end, title, marker: '', body: [told], confidence: 0.6, reasons: ['heading', 'dated-paragraph']}];
  });
  return cases.length >= 2 ? cases : [];
}

const isShortHeading = ({text, marker}: Block): boolean => !marker && /^[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,2}$/.test(text);
