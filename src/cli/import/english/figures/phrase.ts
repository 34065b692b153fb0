import {timeNoun} from '../words/closed-classes.js';
import type {Word} from '../words/word.js';

/** A stretch of words; the end is not included. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

export const none: Phrase = {from: 0, to: 0};

const isPlural = ({lower}: Word) => /[^s]s$|^(?:people|men|women|children|police|staff)$/.test(lower);
const isNoun = (word: Word | undefined) => word?.tag === 'noun';
const isTime = (word: Word | undefined) => word !== undefined && timeNoun.test(word.lower);
const quoteMark = /^[“”"‘’']$/;

/** The noun phrase that begins at `start`, without its complements: “stolen bank cards” of “stolen bank cards in June”. */
export function phraseFrom(words: readonly Word[], start: number): Phrase {
  let end = start;
  let listed = false;
  for (let index = start; index < Math.min(words.length, start + 9); index++) {
    const word = words[index]!;
    const next = words[index + 1];
    const last = end > start ? words[end - 1] : undefined;
    if (word.tag === 'noun') {
      if (last && isPlural(last) && isTime(word)) break;
      end = index + 1;
    } else if (word.tag === 'past' || word.tag === 'gerund') {
      // “12 stolen cards” has an adjective, “12 cards stolen” a verb.
      if (last && isPlural(last) || !next || !['noun', 'past', 'gerund'].includes(next.tag) || (last && isTime(next))) break;
    } else if (word.tag === 'adverb' || word.tag === 'determiner') {
      if (last || !next || !['noun', 'past', 'gerund'].includes(next.tag) || word.tag === 'determiner' && !/^(?:other|further|additional|same|such)$/.test(word.lower)) break;
    } else if (word.tag === 'conjunction') {
      if (!/^(?:and|or)$/.test(word.lower) || !last || !joinsNouns(words, index)) break;
    } else if (word.text === ',') {
      if (!last || !(listed ? joinsNouns(words, index) || joinsNouns(words, index + 1) : listsNouns(words, index))) break;
      listed = true;
    } else if (word.tag === 'number' && last && isNoun(next) && /[$£€]/.test(word.text)) {
      // “39 incremental $45 purchases”
      continue;
    } else if (!(quoteMark.test(word.text) && isNoun(next))) {
      break;
    }
  }
  return {from: start, to: end};
}

/** Whether “and” joins two nouns of one phrase and not two clauses or two figures. */
function joinsNouns(words: readonly Word[], at: number) {
  let index = at + 1;
  while (isNoun(words[index]) && index < at + 4) index++;
  const then = words[index];
  return index > at + 1 && (!then || then.tag === 'mark' || then.tag === 'preposition' && then.lower !== 'of' || ['auxiliary', 'relative', 'past', 'present'].includes(then.tag));
}

/** “doctors, pharmacists, and business owners”: a list of nouns that one number counts. */
function listsNouns(words: readonly Word[], at: number) {
  if (!isNoun(words[at + 1])) return false;
  let conjunction = false;
  for (let index = at + 1; index < Math.min(words.length, at + 12); index++) {
    const {tag, text, lower} = words[index]!;
    if (tag === 'noun') continue;
    if (/^(?:and|or)$/.test(lower) && !conjunction && isNoun(words[index + 1])) conjunction = true;
    else if (text !== ',' || conjunction || !(isNoun(words[index + 1]) || /^(?:and|or)$/.test(words[index + 1]?.lower ?? ''))) return conjunction && tag !== 'number' && tag !== 'determiner' && tag !== 'gerund' && (tag !== 'present');
  }
  return conjunction;
}

const prepositions = /^(?:of|in|at|to|from|by|for|with|about|into|on|against|through|across|between|among|amongst|via|involving|regarding|concerning|like|as|over|under|within|using|posing|relating|related|linked|connected|associated|due|off|inside)$/;

/**
 * Where a complement that begins at `at` ends: “of investment fraud”, “linked
 * to scams”. `at` itself when none of these prepositions begins one there, or
 * when it tells a time.
 */
export function complementEnd(words: readonly Word[], at: number, allowed: RegExp = prepositions): number {
  let index = at;
  const first = words[index];
  if (!first || !allowed.test(first.lower) || first.tag === 'noun' && first.lower !== 'due') return at;
  index++;
  // “linked to”, “related to”, “due to”, “as part of”.
  if (/^(?:relat|link|connect|associat|due)/.test(first.lower)) {
    if (!/^(?:to|with)$/.test(words[index]?.lower ?? '')) return at;
    index++;
  }
  while (words[index]?.tag === 'determiner' && index < at + 4) index++;
  if (/^(?:last|this|next|previous|these|those|all)$/.test(words[index - 1]?.lower ?? '') && isTime(words[index])) return at;
  if (first.lower === 'at' && !/^[A-Z]/.test(words[index]?.text ?? '')) return at;
  if (first.lower === 'by' && words[index]?.tag === 'gerund' || first.lower === 'to' && isInfinitive(words, index)) return at;
  const object = upToComma(words, phraseFrom(words, index));
  if (object.to === object.from) return at;
  // “linked to the laundering $3 million”
  if (/ing$/.test(words[object.to - 1]!.lower) && words[object.to]?.tag === 'number') return at;
  // “reports for losses of $3 million”: the losses have a figure of their own.
  if (/^(?:of|worth|totall?ing|exceeding|amounting)$/.test(words[object.to]?.lower ?? '') && amountFollows(words, object.to)) return at;
  for (let each = object.from; each < object.to; each++) if (isTime(words[each])) return at;
  if (/^(?:total|all|addition|connection|relation|order|excess|fact|response|result|part|cooperation|collaboration|conjunction|partnership|question)$/.test(words[object.to - 1]!.lower)) return at;
  // “of people over 60”: the age belongs to them.
  const age = words[object.to];
  if (age && /^(?:over|under|aged)$/.test(age.lower) && /^\d/.test(words[object.to + 1]?.text ?? '')) return object.to + 2;
  return object.to;
}

/** Of a list that completes a noun the first is enough. */
function upToComma(words: readonly Word[], {from, to}: Phrase): Phrase {
  const comma = words.findIndex(({text}, index) => index > from && index < to && text === ',');
  return {from, to: comma < 0 ? to : comma};
}

const amountFollows = (words: readonly Word[], at: number) => words.slice(at + 1, at + 6).some(({tag}, index, next) => tag === 'number' && next.slice(0, index).every((each) => ['determiner', 'preposition', 'adverb'].includes(each.tag) || /^(?:total|around|approximately|nearly|almost)$/.test(each.lower)));

/** “to carry out” has a verb, “to schools”, “to fraud” a noun; a plain form without article is a verb unless it names no single thing. */
const isInfinitive = (words: readonly Word[], at: number) => {
  const word = words[at];
  return word?.tag === 'noun' && /^[a-z]/.test(word.text) && !/[^s]s$|ies$|ion$|ment$|ity$|ism$|ing$/.test(word.lower) && !/^(?:fraud|cybercrime|crime|police|law|people|women|men|children|staff|victim|theft|abuse|money|identity|cash|custody|court|justice|trial|prison|jail|bail|media|property|online|cyber|investment|consumer|phone|bank|mule|card|email|older|elderly|romance|social|local|foreign|mobile|cryptocurrency|crypto|business|ransomware|phishing|remote)$/.test(word.lower) && words[at - 1]?.tag !== 'determiner';
};

/** Behind “to fight organised theft”: for what money was paid or given. */
export function infinitiveEnd(words: readonly Word[], at: number): number {
  if (words[at]?.lower !== 'to' || !isInfinitive(words, at + 1) && words[at + 1]?.tag !== 'present') return at;
  let index = at + 2;
  while (words[index]?.tag === 'determiner') index++;
  const object = phraseFrom(words, index);
  return object.to > object.from && object.to - at <= 9 ? upToComma(words, object).to : at;
}

/** Behind “used in scams”, “obtained through fraud”, “belonging to fraudsters”: a participle that describes the noun before it. */
export function relativeEnd(words: readonly Word[], at: number): number {
  const word = words[at];
  if (!word || word.tag !== 'past' && word.tag !== 'gerund' || words[at + 1]?.tag !== 'preposition' && !/^(?:to|as)$/.test(words[at + 1]?.lower ?? '')) return at;
  const end = complementEnd(words, at + 1);
  return end > at + 1 ? end : at;
}

/** Behind “every month”, “per day”, “yearly”: a count of so many in a time is no count without it. */
export function rateEnd(words: readonly Word[], at: number): number {
  const first = words[at];
  if (first && /^(?:yearly|monthly|daily|weekly|annually|hourly)$/.test(first.lower)) return at + 1;
  return first && /^(?:every|each|per|a|an)$/.test(first.lower) && /^(?:day|week|month|year|hour|minute|quarter|second)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at;
}

/** The noun phrase that ends right before `end`, without determiners. */
export function phraseBefore(words: readonly Word[], end: number): Phrase {
  let start = end;
  for (let index = end - 1; index >= Math.max(0, end - 7); index--) {
    const word = words[index]!;
    const modifies = (word.tag === 'past' && !/^(?:suffered|caused|incurred|sustained|saw|recorded|totall?ed|had|lost|made|faced)$/.test(word.lower) || word.tag === 'gerund' && words[index - 1]?.tag === 'determiner') && isNoun(words[index + 1]) && index + 1 < end && !['noun', 'pronoun', 'relative', 'auxiliary'].includes(words[index - 1]?.tag ?? 'mark');
    if (word.tag === 'noun' || modifies || quoteMark.test(word.text) && start < end) start = index;
    else break;
  }
  while (start < end && quoteMark.test(words[start]!.text)) start++;
  return {from: start, to: end};
}

/** The words of a phrase as the release prints them. */
export const wordsIn = (text: string, words: readonly Word[], {from, to}: Phrase): string =>
  to > from ? text.slice(words[from]!.from, words[to - 1]!.to).replace(/["“”]/g, '') : '';

/** A phrase from the head of a sentence, as it is written further on; names and what may be one stay as they are. */
export function lowered(phrase: string): string {
  const [first = ''] = phrase.split(' ');
  const common = /[a-z](?:ing|[^s]s)$/.test(first) && !/(?:ans|ese|landers|rs’)$/.test(first) || /^(?:People|Women|Men|Children|Young|Younger|Older|Elderly|Senior|Job|Investment|Romance|Online|Total|Average|Reported|Text|Email|Phone|Fraud|Crime|Cyber|Cybercrime|Identity|Bank|Consumer|Tech|Business|Impersonation|Employment|Imposter|Impostor|Shopping|Rental|Ticket|Loan|Credit|Government|Financial|More|Most|All|Those|Scam|Fake|Social|Money|Property|Mobile)$/.test(first);
  return common ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
