import {inLines} from '../../../../in-lines.js';
import type {Word} from '../../words/word.js';
import {isShare} from '../../numbers/kinds.js';
import {listEnd} from './lists.js';
import {behindDeterminers, isNoun, isPlural, isTime, phraseFrom} from './phrase.js';

const prepositions = new RegExp(inLines`
  ^(?:
    of|in|at|to|from|by|for|with|about|into|on|against|through|across|between|among|amongst|via|involving|regarding|
    concerning|like|as|over|under|within|using|posing|relating|related|linked|connected|associated|due|off|inside
  )$
`);

/** Prepositions of three words, by the one in the middle. */
const threeWords = /^(?:on behalf of|in connection with|in relation to|in exchange for|in return for)$/;

/** Nouns behind a preposition that tell how and not what: “in total”, “as a result”. */
const adverbial = new RegExp(inLines`
  ^(?:
    total|all|addition|connection|relation|order|excess|fact|response|result|part|cooperation|collaboration|conjunction|
    partnership|question|behalf|exchange|return|place|effect|names?|start|beginning|outset|efforts?|attempt|bid|hopes?|
    wake|course
  )$
`);

/** Words that “to carry out …” may take with all that completes it. */
const longestPurpose = 9;

/**
 * Where a complement that begins at `at` ends: “of investment fraud”, “linked
 * to scams”. `at` itself when none of these prepositions begins one there, or
 * when it tells a time. What begins at `limit` is looked at no more: complements
 * hold complements, and a text may go on with them without end.
 */
export function complementEnd(words: readonly Word[], at: number, allowed: RegExp = prepositions, limit = words.length): number {
  const first = words[at];
  if (!first || at >= limit || !allowed.test(first.lower) || first.tag === 'noun' && first.lower !== 'due') return at;
  let index = behindPreposition(words, at);
  if (index === at || agesEnd(words, at) > at) return at;
  while (words[index]?.tag === 'determiner' && index < at + 6) index++;
  if (/^(?:last|this|next|previous|these|those|all)$/.test(words[index - 1]?.lower ?? '') && isTime(words[index])) return at;
  if (first.lower === 'by' && words[index]?.tag === 'gerund' || first.lower === 'to' && isInfinitive(words, index)) return at;
  // “counts of hiding income”, “of aiding and abetting theft”
  const gerund = words[index]?.tag === 'adverb' ? index + 1 : index;
  const doing = /^(?:of|for)$/.test(first.lower) && (words[gerund]?.tag === 'gerund' || words[gerund]?.lower === 'being') ? gerundEnd(words, gerund, limit) : 0;
  if (doing) return doing;
  // “in a 12-count indictment”
  if (words[index]?.tag === 'number' && words[index + 1]?.text === '-') index += 2;
  const object = phraseFrom(words, index);
  if (object.to === object.from) return at;
  // “at furniture stores”, “at Northern Hall”, but “at trial”, “at times”
  if (first.lower === 'at' && !/^[A-Z]/.test(words[index]!.text) && (!isPlural(words[object.to - 1]!) || /^(?:times|hours|levels)$/.test(words[object.to - 1]!.lower))) return at;
  // “linked to the laundering $3 million”
  if (/ing$/.test(words[object.to - 1]!.lower) && words[object.to]?.tag === 'number') return at;
  // “reports for losses of $3 million”: the losses have a figure of their own.
  if (/^(?:of|worth|totall?ing|exceeding|amounting)$/.test(words[object.to]?.lower ?? '') && amountFollows(words, object.to)) return at;
  // “theft of a value greater than $3,000”
  if (words[object.to]?.tag === 'number' && /^(?:value|sum|amount|total)$/.test(words[object.to - 1]!.lower)) return at;
  for (let each = object.from; each < object.to; each++) if (isTime(words[each])) return at;
  if (adverbial.test(words[object.to - 1]!.lower)) return at;
  // “on suspicion of fraud”, “on charges of hiding income”: the suspicion alone says nothing.
  if (first.lower === 'on' && object.to === object.from + 1 && /^(?:suspicion|charges|allegations|accusations|crimes|offen[cs]es)$/.test(words[object.from]!.lower)) {
    const end = complementEnd(words, object.to, /^of$/, limit);
    return end > object.to ? end : at;
  }
  // “for a series of offences”: how many there are is no thing.
  if (/^an?$/.test(words[index - 1]?.lower ?? '') && quantifier.test(words[object.to - 1]!.lower) && words[object.to]?.lower === 'of') return complementEnd(words, object.to, /^of$/, limit + longestPurpose);
  // “counts of failure to pay taxes”
  const deed = /^(?:failure|refusal|attempts?|conspiracy|intent|plans?|plot|scheme)$/.test(words[object.to - 1]!.lower) ? infinitiveEnd(words, object.to, limit) : object.to;
  if (deed > object.to) return deed;
  const age = ageEnd(words, object.to);
  if (age > object.to) return age;
  return listEnd(words, object.from, nameEnd(words, object.to));
}

/** Nouns that only say that there are several. */
const quantifier = /^(?:series|range|variety|number|string|host|spate|wave|handful|couple|lot|set|mix)$/;

/** Behind “over 60”, “over the age of 60”, “aged 60 to 69”: the age belongs to those before it. `at` itself where none stands there. */
export function ageEnd(words: readonly Word[], at: number): number {
  if (!/^(?:over|under|above|below|aged)$/.test(words[at]?.lower ?? '')) return at;
  const [the, age, of] = [at + 1, at + 2, at + 3].map((index) => words[index]?.lower ?? '');
  const named = the === 'the' && /^ages?$/.test(age!) && of === 'of';
  let index = named ? at + 4 : at + 1;
  if (!/^\d\d\d?$/.test(words[index]?.text ?? '')) return at;
  index++;
  if (/^(?:and|to|or)$/.test(words[index]?.lower ?? '') && /^(?:\d\d\d?|over|above|older|under|younger|up)$/.test(words[index + 1]?.text ?? '')) index += 2;
  return index;
}

/** “the Bank of Northland” is one name. */
function nameEnd(words: readonly Word[], at: number): number {
  const goesOn = words[at]?.lower === 'of' && [at - 1, at + 1].every((index) => /^[A-Z][a-z]/.test(words[index]?.text ?? ''));
  return goesOn ? Math.max(at, phraseFrom(words, at + 1).to) : at;
}

/** Behind “between the ages of 31 and 44”; `at` itself where no ages stand there. */
export function agesEnd(words: readonly Word[], at: number): number {
  if (!/^(?:between|of|from)$/.test(words[at]?.lower ?? '') || words[at + 1]?.lower !== 'the' || words[at + 2]?.lower !== 'ages' || words[at + 3]?.lower !== 'of') return at;
  let index = at + 4;
  while (/^\d/.test(words[index]?.text ?? '') || /^(?:and|to)$/.test(words[index]?.lower ?? '') && /^\d/.test(words[index + 1]?.text ?? '')) index++;
  return index;
}

/** Behind a gerund and its object; zero when it has none. */
function gerundEnd(words: readonly Word[], at: number, limit: number): number {
  let index = at + 1;
  if (/^(?:and|or)$/.test(words[index]?.lower ?? '') && words[index + 1]?.tag === 'gerund') index += 2;
  const purpose = infinitiveEnd(words, index, limit);
  if (purpose > index) return purpose;
  const object = objectEnd(words, index);
  // “being members of a gang”
  if (object > index) return /^(?:part|members?)$/.test(words[object - 1]!.lower) ? complementEnd(words, object, /^of$/, limit) : object;
  // “engaging in fraud”
  const end = complementEnd(words, index, /^(?:in|with|from)$/, Math.min(limit, index + longestPurpose));
  return end > index ? end : 0;
}

/** Behind the words that open a complement: “linked to”, “due to”, “on behalf of”. `at` itself where they open none. */
function behindPreposition(words: readonly Word[], at: number): number {
  if (threeWords.test([at, at + 1, at + 2].map((index) => words[index]?.lower ?? '').join(' '))) return at + 3;
  if (!/^(?:relat|link|connect|associat|due)/.test(words[at]!.lower)) return at + 1;
  return /^(?:to|with)$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at;
}

/** Whether an amount comes next behind the word at `at`, but for words of amount: “of a total of $3 million”. */
function amountFollows(words: readonly Word[], at: number): boolean {
  let index = at + 1;
  while (index < at + 5 && (['determiner', 'preposition', 'adverb'].includes(words[index]?.tag ?? '') || words[index]?.lower === 'total')) index++;
  const number = words[index]?.number;
  // “an increase in scams of 47%” is no number of scams.
  return number !== undefined && !isShare(number);
}

/** Endings of nouns, and the singular nouns without article that “to” stands before: “to fraud”, “to police”. */
const neverInfinitive = new RegExp(inLines`
  [^s]s$|ies$|ion$|ment$|ity$|ism$|ing$|
  ^(?:
    fraud|cybercrime|crime|police|law|people|women|men|children|staff|victim|theft|abuse|money|identity|cash|custody|
    court|justice|trial|prison|jail|bail|media|property|online|cyber|investment|consumer|phone|bank|mule|card|email|
    older|elderly|romance|lottery|courier|rental|job|parcel|ticket|dating|loan|insurance|fake|bogus|tech|social|local|
    foreign|mobile|cryptocurrency|crypto|business|ransomware|phishing|remote
  )$
`);

/** “to carry out” has a verb, “to schools”, “to fraud” a noun; a plain form without article is a verb unless it names no single thing. */
const isInfinitive = (words: readonly Word[], at: number) => {
  const word = words[at];
  return word?.tag === 'noun' && /^[a-z]/.test(word.text) && !neverInfinitive.test(word.lower) && words[at - 1]?.tag !== 'determiner';
};

/** Behind “to fight organised theft”, “to carry out fraud”: for what something was paid, given or used. */
export function infinitiveEnd(words: readonly Word[], at: number, limit = words.length): number {
  if (at >= limit || words[at]?.lower !== 'to' || !isInfinitive(words, at + 1) && words[at + 1]?.tag !== 'present') return at;
  let index = at + 2;
  if (/^(?:out|up|off|down|in)$/.test(words[index]?.lower ?? '')) index++;
  const end = Math.max(objectEnd(words, index), complementEnd(words, index, prepositions, Math.min(limit, at + longestPurpose)));
  return end > index && end - at <= longestPurpose ? end : at;
}

/** Behind the object at `at`, its determiners included; `at` itself when there is none. */
function objectEnd(words: readonly Word[], at: number): number {
  const index = behindDeterminers(words, at);
  const object = phraseFrom(words, index);
  return object.to > object.from ? object.to : at;
}

/**
 * Behind a participle that describes the noun before it: “used in scams”,
 * “used to carry out fraud”, “used for sending money”, “operating call
 * centres”. `at` itself when nothing completes it.
 */
export function participleEnd(words: readonly Word[], at: number): number {
  const word = words[at];
  if (!word || word.tag !== 'past' && word.tag !== 'gerund') return at;
  const next = at + 1;
  const purpose = word.tag === 'past' ? infinitiveEnd(words, next) : next;
  if (purpose > next) return purpose;
  if (/^(?:for|in|of|by|to|into)$/.test(words[next]?.lower ?? '') && words[next + 1]?.tag === 'gerund') {
    const done = objectEnd(words, next + 2);
    if (done > next + 2) return done;
  }
  if (words[next]?.tag === 'preposition') {
    const end = complementEnd(words, next);
    return end > next ? end : at;
  }
  if (word.tag !== 'gerund' || words[next]?.tag === 'noun' && isTime(words[next])) return at;
  const object = objectEnd(words, next);
  return object > next && isNoun(words[object - 1]) ? object : at;
}

/** Behind “every month”, “per day”, “yearly”: a count of so many in a time is no count without it. */
export function rateEnd(words: readonly Word[], at: number): number {
  const first = words[at];
  if (first && /^(?:yearly|monthly|daily|weekly|annually|hourly)$/.test(first.lower)) return at + 1;
  if (!first || !/^(?:every|each|per|a|an)$/.test(first.lower)) return at;
  const time = words[at + 1]?.lower === 'single' ? at + 2 : at + 1;
  // “a week later” is a time and no rate.
  const when = /^(?:later|ago|earlier|before|after)$/.test(words[time + 1]?.lower ?? '');
  return !when && /^(?:day|week|month|year|hour|minute|quarter|second)$/.test(words[time]?.lower ?? '') ? time + 1 : at;
}
