import type {Category} from '../../../content/schema.js';
import type {FoundCase} from '../cases/find.js';
import {within, type Block} from '../text/block.js';
import {kindOfMarker} from '../text/markers.js';
import {headedCases} from './headed-cases.js';
import {isEnglishAdviceHeading} from './tips.js';

/** Cases announced as “Case 1: …”, with a title in the line or as first sentence. */
export function englishCases(blocks: readonly Block[]): readonly FoundCase[] {
  const cases: FoundCase[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (kindOfMarker(block.marker) !== 'case') continue;
    const body: Block[] = [];
    const sentence = /^(.{6,110}?[.!])\s/.exec(block.text);
    const alone = block.text.length > 0 && block.text.length <= 120 && !/[.!]\s/.test(block.text);
    const title = alone ? within(block, 0, block.text.replace(/[.!]$/, '').length) : sentence ? within(block, 0, sentence[1]!.length - 1) : undefined;
    if (!alone && block.text) body.push(sentence ? within(block, sentence[0].length, block.text.length) : block);
    let next = index + 1;
    while (next < blocks.length && kindOfMarker(blocks[next]!.marker) !== 'case' && !isEnglishAdviceHeading(blocks[next]!) && !endsCase(blocks[next]!) && body.length < 12) body.push(blocks[next++]!);
    const last = body[body.length - 1];
    if (!last) continue;
    cases.push({start: block.start, end: last.end, ...(title ? {title} : {}), marker: block.marker, body, confidence: title ? 0.9 : 0.7, reasons: ['case-marker', ...(title ? [] : ['no-title'])]});
    index = next - 1;
  }
  return cases.length ? cases : headedCases(blocks);
}

const endsCase = ({text, emphasised}: Block) => (emphasised && text.length < 90) || /^(?:police (?:advise|remind|urge)|members of the public|Q:|question)/i.test(text);

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

const offences: readonly (readonly [string, string, RegExp])[] = [
  ['personal-information', 'Infringing personal information', /personal (?:information|data)[^.]{0,30}(?:sold|selling|stolen|theft|trad)|(?:selling|stealing|trading|theft of)[^.]{0,20}personal (?:information|data)/i],
  ['money-laundering', 'Money laundering', /money[- ]laundering|launder(?:ed|ing)/i],
  ['identity-theft', 'Identity theft', /identity (?:theft|fraud)/i],
  ['hacking', 'Hacking', /\bhack(?:ed|ing|ers?)\b|unauthori[sz]ed access/i],
  ['online-gambling', 'Illegal online gambling', /(?:illegal|online|cross-border) gambling/i],
  ['extortion', 'Extortion', /\bextort|blackmail|sextortion/i],
  ['fraud', 'Fraud', /\b(?:fraud|scam|swindl|cheat|defraud)/i],
];

const fraudTypes: readonly (readonly [string, string, RegExp])[] = [
  ['fake-investment', 'Investment scam', /investment (?:scam|fraud)|fake (?:trading|investment)/i],
  ['romance-friendship', 'Romance scam', /romance (?:scam|fraud)|love scam|dating (?:scam|fraud)/i],
  ['fake-police-prosecutor-court', 'Impersonation of officials', /(?:impersonat|pos(?:ed|ing) as|pretend)[^.]{0,40}(?:police|government|officials?|tax|officers?)|government officials? impersonation/i],
  ['fake-ecommerce-logistics-service', 'Delivery and customer-service scam', /(?:parcel|delivery|courier|customer service)[^.]{0,20}(?:scam|fraud)/i],
  ['brushing-rebate', 'Job scam', /(?:job|task|employment)[^.]{0,12}(?:scam|fraud)/i],
  ['loan-credit-card', 'Loan scam', /loan (?:scam|fraud)/i],
  ['fake-shopping-service', 'Shopping scam', /(?:shopping|e-commerce|purchase|rental|ticket) (?:scam|fraud)/i],
  ['phishing', 'Phishing', /phishing|smishing/i],
  ['fake-leader-acquaintance', 'Impersonation of friends or superiors', /fake friend|(?:impersonat|pos(?:ed|ing) as)[^.]{0,30}(?:friend|relative|boss|son|daughter|grand)/i],
];

const named = (known: readonly (readonly [string, string, RegExp])[], text: string): Category | undefined => {
  const found = known.find(([, , words]) => words.test(text));
  return found && {id: found[0], label: found[1]};
};

export const englishOffence = (text: string): Category | undefined => named(offences, text);
export const englishFraudType = (text: string): Category | undefined => named(fraudTypes, text);

/** The place in “… in Northtown”, “Northtown police …”. */
export function englishRegion(title: string, body: string): string | undefined {
  const place = /\b(?:in|at|near)\s((?:[A-Z][\w’'-]+\s?){1,3})/.exec(title)?.[1] ?? /\b((?:[A-Z][\w’'-]+\s){1,2})(?:police|Police)\b/.exec(body.slice(0, 400))?.[1];
  const trimmed = place?.trim().replace(/^The\s/, '');
  return trimmed && !/^(?:The|A|An|On|In|After|When|Local|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/.test(trimmed) ? trimmed : undefined;
}
