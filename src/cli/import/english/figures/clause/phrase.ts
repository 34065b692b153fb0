import {timeNoun} from '../../words/closed-classes.js';
import {actionOf, isHeadlineVerb} from '../../words/verbs.js';
import type {Word} from '../../words/word.js';

/** A stretch of words; the end is not included. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

export const none: Phrase = {from: 0, to: 0};

export const isPlural = ({lower}: Word) => /[^s]s$|^(?:people|men|women|children|police|staff)$/.test(lower);
export const isNoun = (word: Word | undefined) => word?.tag === 'noun';
export const isTime = (word: Word | undefined) => word !== undefined && timeNoun.test(word.lower);
const quoteMark = /^[“”"‘’']$/;

/** Index of the first of the words from `from` up to `to` that is so; -1 when none is. Sentences can be long, and every number asks. */
export function indexOf(words: readonly Word[], from: number, to: number, is: (word: Word) => boolean): number {
  for (let index = from; index < Math.min(words.length, to); index++) if (is(words[index]!)) return index;
  return -1;
}

/** Behind the articles and other determiners that stand at `index`. */
export function behindDeterminers(words: readonly Word[], index: number): number {
  while (words[index]?.tag === 'determiner') index++;
  return index;
}

/** Words and marks that a noun phrase may have; beyond, it is a page of names. */
const longest = 16;

/** The noun phrase that begins at `start`, without its complements: “stolen bank cards” of “stolen bank cards in June”. */
export function phraseFrom(words: readonly Word[], start: number): Phrase {
  let end = start;
  let listed = false;
  let paired = false;
  const counted = isCounting(words[start - 1]);
  for (let index = start; index < Math.min(words.length, start + longest); index++) {
    const word = words[index]!;
    const next = words[index + 1];
    const last = end > start ? words[end - 1] : undefined;
    if (word.tag === 'noun') {
      // “300 victims report losses”: a headline’s verb.
      if (last && isPlural(last) && (isTime(word) || word.lower === 'thanks' && next?.lower === 'to' || isHeadlineVerb(word.lower) && !isPlural(word) && isNoun(next))) break;
      end = index + 1;
    } else if (word.tag === 'past' || word.tag === 'gerund') {
      // “12 stolen cards” has an adjective, “12 cards stolen” a verb.
      if (last && isPlural(last)) break;
      if (last && word.tag === 'gerund' && endsPhrase(next)) {
        // “false billing”
        end = index + 1;
        continue;
      }
      paired = !last && joinsAdjectives(words, index);
      if (!paired && (!next || !['noun', 'past', 'gerund'].includes(next.tag) || last && isTime(next))) break;
    } else if (word.tag === 'determiner' && last && isAlso(words, index)) {
      // “gold and other assets”
      continue;
    } else if (word.tag === 'adverb' || word.tag === 'determiner') {
      if (last || !next || !['noun', 'past', 'gerund'].includes(next.tag) || word.tag === 'determiner' && !/^(?:other|further|additional|same|such)$/.test(word.lower)) break;
    } else if (word.tag === 'conjunction') {
      if (!/^(?:and|or)$/.test(word.lower) || !paired && (!last || !joinsNouns(words, index) && !(counted && completes(words, index)))) break;
      // “41 boats and coins worth $2 million”: what has its own worth has no part in the number.
      if (counted && /^(?:worth|valued)$/.test(words[nounsEnd(words, index + 1)]?.lower ?? '')) break;
      if (counted && last && isPlural(last) && !isPlural(words[nounsEnd(words, index + 1) - 1]!)) break;
    } else if (word.text === ',') {
      if (!last || opensClaim(words, index + 1) || !(listed ? joinsNouns(words, index) || joinsNouns(words, index + 1) : listsNouns(words, index))) break;
      if (counted && !listed && isPlural(last) && (actionOf(last.lower) !== undefined || !allPlural(words, index))) break;
      listed = true;
    } else if (last && abbreviationEnd(words, index) > index) {
      // “pension (NSF) savings”, “Parcel Swindle (PS)/ Letter Swindle (LS) complaints”
      index = abbreviationEnd(words, index) - 1;
    } else if (word.tag === 'number' && last && isNoun(next) && /[$£€]/.test(word.text)) {
      // “39 incremental $45 purchases”
      continue;
    } else if (!(quoteMark.test(word.text) && isNoun(next))) {
      break;
    }
  }
  return {from: start, to: end};
}

/** “, responsible for losses”: an adjective behind the comma is said of those before it, and no member of their list. */
export const opensClaim = (words: readonly Word[], at: number): boolean =>
  /^(?:responsible|liable|accountable|answerable|eligible|notorious)$/.test(words[at]?.lower ?? '') && /^(?:for|to)$/.test(words[at + 1]?.lower ?? '');

/** Behind “(NSF)” in the middle of a noun phrase; `at` itself where none stands or the phrase does not go on. */
function abbreviationEnd(words: readonly Word[], at: number): number {
  if (words[at]?.text !== '(' || !/^[A-Z][A-Za-z]*[A-Z][A-Z]*s?$/.test(words[at + 1]?.text ?? '') || words[at + 2]?.text !== ')') return at;
  const end = words[at + 3]?.text === '/' ? at + 4 : at + 3;
  return isNoun(words[end]) ? end : at;
}

/** Whether a number counts the nouns behind it, of which several are plural: “40 bags and cash” are 40 bags. */
const isCounting = (word: Word | undefined) => word?.number !== undefined && word.number.value > 1 && word.number.unit === '' && !/[$£€¥₹]/.test(word.text);

/** Behind the nouns that begin at `at`. */
function nounsEnd(words: readonly Word[], at: number): number {
  let index = at;
  while (words[index]?.tag === 'noun' || words[index]?.tag === 'determiner' || index === at && words[index]?.tag === 'past') index++;
  return index;
}

/** Whether all members behind the comma at `at` can be counted: “24 vans, cash and papers” are 24 vans. */
function allPlural(words: readonly Word[], at: number): boolean {
  for (let index = at; words[index]?.text === ',' || /^(?:and|or)$/.test(words[index]?.lower ?? '');) {
    const start = /^(?:and|or)$/.test(words[index + 1]?.lower ?? '') ? index + 2 : index + 1;
    const end = nounsEnd(words, start);
    if (end === start || !isPlural(words[end - 1]!)) return end === start;
    index = end;
  }
  return true;
}

/** “96 cease and desist notices”: a singular that is counted has its plural behind “and”. */
const completes = (words: readonly Word[], at: number) => !isPlural(words[at - 1]!) && isNoun(words[at + 1]) && isPlural(words[nounsEnd(words, at + 1) - 1]!);

/** Whether a determiner goes on with a list: “and other assets”. */
const isAlso = (words: readonly Word[], at: number) =>
  /^(?:other|further|additional|such)$/.test(words[at]!.lower) && /^(?:and|or)$/.test(words[at - 1]!.lower) && isNoun(words[at + 1]);

/** What stands behind a whole phrase. */
const endsPhrase = (next: Word | undefined) => !next || ['mark', 'conjunction', 'auxiliary'].includes(next.tag) || next.lower === 'of';

/** “authorised and unauthorised fraud”: two adjectives of one noun. */
const joinsAdjectives = (words: readonly Word[], at: number) =>
  /^(?:and|or)$/.test(words[at + 1]?.lower ?? '') && ['past', 'noun'].includes(words[at + 2]?.tag ?? '') && isNoun(words[at + 3]);

/** Whether “and” joins two nouns of one phrase and not two clauses or two figures. */
function joinsNouns(words: readonly Word[], at: number) {
  let index = at + (words[at + 1]?.lower === 'other' ? 2 : 1);
  const first = index;
  // “unauthorised and authorised fraud”
  if (words[index]?.tag === 'past' && isNoun(words[index + 1])) index++;
  while (isNoun(words[index]) && index < first + 3) index++;
  const then = words[index];
  // “2,900 reports to the hotline and losses exceeded $8 million”: the losses have a figure of their own.
  if (index === first + 1 && /^(?:loss(?:es)?|damages?|proceeds|costs)$/.test(words[first]!.lower) && (then?.tag === 'past' || then?.tag === 'gerund' || then?.lower === 'of') && words[index + 1]?.tag === 'number') return false;
  return index > first && (!then || then.tag === 'mark' || then.tag === 'preposition' && then.lower !== 'of' || ['auxiliary', 'relative', 'past', 'present', 'adverb'].includes(then.tag));
}

/** “doctors, pharmacists, and business owners”: a list of nouns that one number counts. */
function listsNouns(words: readonly Word[], at: number) {
  if (!isNoun(words[at + 1])) return false;
  let conjunction = false;
  for (let index = at + 1; index < Math.min(words.length, at + 12); index++) {
    const {tag, text, lower} = words[index]!;
    // “and other assets”
    if (tag === 'noun' || conjunction && /^(?:other|such|further)$/.test(lower)) continue;
    if (/^(?:and|or)$/.test(lower) && !conjunction && (isNoun(words[index + 1]) || words[index + 1]?.lower === 'other' && isNoun(words[index + 2]))) conjunction = true;
    else if (text !== ',' || conjunction || !(isNoun(words[index + 1]) || /^(?:and|or)$/.test(words[index + 1]?.lower ?? ''))) return conjunction && tag !== 'number' && tag !== 'determiner' && tag !== 'gerund' && (tag !== 'present');
  }
  return conjunction;
}

/** The noun phrase that ends right before `end`, without determiners. */
export function phraseBefore(words: readonly Word[], end: number): Phrase {
  let start = end;
  for (let index = end - 1; index >= Math.max(0, end - 7); index--) {
    const word = words[index]!;
    if (word.tag === 'noun' || index + 1 < end && describes(words, index) || quoteMark.test(word.text) && start < end) start = index;
    else break;
  }
  while (start < end && quoteMark.test(words[start]!.text)) start++;
  return {from: start, to: end};
}

/** Verbs that stand before their object more often than they describe a noun. */
const finite = /^(?:identified|uncovered|revealed|detected|stopped|prevented|averted|intercepted|suffered|caused|incurred|sustained|saw|recorded|totall?ed|had|lost|made|faced)$/;

/** Whether a participle describes the noun behind it, as in “stolen cards”, and nobody does it, as in “they stole cards”. */
function describes(words: readonly Word[], at: number): boolean {
  const {tag, lower} = words[at]!;
  if (!isNoun(words[at + 1]) || ['noun', 'pronoun', 'relative', 'auxiliary'].includes(words[at - 1]?.tag ?? 'mark')) return false;
  return tag === 'past' ? !finite.test(lower) : tag === 'gerund' && words[at - 1]?.tag === 'determiner';
}

/** Whose something is, told by a pronoun, says nothing outside its sentence. */
const possessives = /\b(?:their|his|her|its|our|my|your)\s(?:own\s)?(?!\d)/gi;

/** The words of a phrase as the release prints them, without quotation marks and possessive pronouns. */
export const wordsIn = (text: string, words: readonly Word[], {from, to}: Phrase): string =>
  to > from ? text.slice(words[from]!.from, words[to - 1]!.to).replace(/["“”]/g, '').replace(/\b(all|half|most|part|some) of (?:their|his|her|its)\s/gi, '$1 of the ').replace(possessives, '') : '';

/** Endings of plurals and adjectives, and of names of peoples and owners that look like them. */
const commonEnding = /[a-z](?:ing|[^s]s|[a-z]{2}ed|ous|ional|icial|ntial|ful|less|[a-z]{2}(?:ive|able|ible|ical|inal|ual|ural))$/;
const nameEnding = /(?:ans|ese|landers|rs’|^Britons|^Scots|^Swedes|^Danes|^Finns|^Poles)$/;
/** Words without such an ending that releases begin sentences with. */
const common: ReadonlySet<string> = new Set(
  ('People Women Men Children Young Younger Older Elderly Senior Job Investment Romance Online Total Average Reported Text Email Phone Fraud Crime ' +
    'Cyber Cybercrime Identity Bank Consumer Tech Business Impersonation Employment Imposter Impostor Shopping Rental Ticket Parcel Loan Credit Government ' +
    'Cheque Card Remote Crypto Cryptocurrency Purchase Invoice Courier Telephone Payment Push Advance Digital Malware Ransomware Phishing Contactless Email Internet Web Website Delivery Dating Telecommunications Push Mandate Sextortion Extortion Gift ' +
    'One Two Three Four Five Six Seven Eight Nine Ten Several Many Some Another Both Other ' +
    'Financial More Most All Those Law Scam Fake Social Money Property Mobile Private Public State Local Foreign Federal National').split(' '),
);

/** A phrase from the head of a sentence, as it is written further on; names and what may be one stay as they are. */
export function lowered(phrase: string): string {
  const [first = ''] = phrase.split(' ');
  const isOwner = /[’']s$|[a-z][A-Z]/.test(first);
  return !isOwner && commonEnding.test(first) && !nameEnding.test(first) || common.has(first) || /^[A-Z][a-z]+ of (?:the |an? )?[a-z]/.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
