import type {FoundCase} from '../../cases/find.js';
import type {Block} from '../../text/block.js';
import {isEnglishAdviceHeading} from '../advice/headings.js';

/** An article whose headline tells of one case. */
export function englishStory(title: Block | undefined, body: readonly Block[]): FoundCase | undefined {
  if (!title || !body.length) return undefined;
  const one = /\b(?:arrests|arrested|charged|jailed|sentenced|gang|syndicate|ring|network|bust(?:s|ed)?|caught|extradited|scammers?|fraudsters?|man|woman|couple)\b/i.test(title.text);
  const many = /\b(?:cases|operation|annual|statistics|year|half|quarter|figures|campaign|results|update|losses|scams?\s(?:rise|fall|up|down)|brief|report|crack(?:s|ed|ing)?[ -]?down|warn(?:s|ed|ing)?|awareness)\b/i.test(title.text);
  if (!one || many) return undefined;
  const told = body.filter((block) => !isEnglishAdviceHeading(block));
  const [first] = told;
  const last = told[told.length - 1];
  return first && last && {start: first.start, end: last.end, title, marker: '', body: told, confidence: 0.55, reasons: ['headline']};
}
