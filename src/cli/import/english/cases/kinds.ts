import type {Category} from '../../../../content/schema.js';
import {inLines} from '../../../in-lines.js';

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

/** Words with a capital that name no place. */
const noPlace = new RegExp(inLines`
  ^(?:
    The|A|An|On|In|After|When|Local|January|February|March|April|May|June|July|August|September|October|November|
    December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday
  )$
`);

/** The place in “… in Northtown”, “Northtown police …”. */
export function englishRegion(title: string, body: string): string | undefined {
  const place = /\b(?:in|at|near)\s((?:[A-Z][\w’'-]+\s?){1,3})/.exec(title)?.[1] ?? /\b((?:[A-Z][\w’'-]+\s){1,2})(?:police|Police)\b/.exec(body.slice(0, 400))?.[1];
  const trimmed = place?.trim().replace(/^The\s/, '');
  return trimmed && !noPlace.test(trimmed) ? trimmed : undefined;
}
