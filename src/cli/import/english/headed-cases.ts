import type {FoundCase} from '../cases/find.js';
import type {Block} from '../text/block.js';
import {isEnglishAdviceHeading} from './tips.js';

const named = /\b(?:scams?|frauds?|cases?|schemes?|thefts?|laundering|phishing|rings?|gangs?|syndicates?|extortion|impersonation|heist|burglar\w*|robber\w*|ransomware|counterfeit\w*|cheating|hack\w*|v\.|vs\.?)(?=\s|$)/i;
const tells = /\b(?:accused|arrested|charged|defendants?|convicted|sentenced|suspects?|pleaded|pled|indicted|detained|victims?|jailed|seized|stole|defrauded|swindled)\b/i;

/** Cases under headings of their own: “Fake parcel scam”, then what happened. One such heading alone is a section like others. */
export function headedCases(blocks: readonly Block[]): readonly FoundCase[] {
  const cases: FoundCase[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const title = blocks[index]!;
    if (!isCaseHeading(title)) continue;
    let next = index + 1;
    while (next < blocks.length && next - index <= 12 && !isHeading(blocks[next]!) && !isEnglishAdviceHeading(blocks[next]!)) next++;
    const body = blocks.slice(index + 1, next);
    const last = body[body.length - 1];
    if (!last || !body.some(({text}) => text.length >= 100 && tells.test(text))) continue;
    cases.push({start: title.start, end: last.end, title, marker: '', body, confidence: 0.7, reasons: ['heading']});
    index = next - 1;
  }
  return cases.length >= 2 ? cases : [];
}

const isHeading = ({text, marker}: Block) => !marker && text.length <= 90 && !/[.!?:;,]$/.test(text) && /^[A-Z“]/.test(text);
const isCaseHeading = (block: Block) => isHeading(block) && !/\b(?:of|about|in) the case\b|^[^a-z]+$/.test(block.text) && block.text.split(' ').length <= 12 && named.test(block.text) && !isEnglishAdviceHeading(block);
