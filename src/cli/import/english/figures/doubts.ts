import {inLines} from '../../../in-lines.js';
import {isShare} from '../numbers/kinds.js';
import {isPeople} from '../words/people.js';
import {subjectBefore} from './clause/subject.js';
import {phraseBefore} from './clause/phrase.js';
import {places} from './counts/places.js';
import type {Place, Read} from './place.js';

/** The confidence of a figure of which the label may stand, once somebody has looked at it. */
const doubtful = 0.75;

/** What was read, as something to be asked about where its label says too little. */
export const asked = (place: Place, read: Read, label: string): Read =>
  read.confidence > doubtful && (saysTooLittle(label) || leavesOut(place, {...read, label})) ? {...read, confidence: doubtful} : read;

/** Words that no label can end in: what they belong to was cut off. */
const open = new RegExp(inLines`
  \b(?:
    more|less|higher|lower|fewer|than|of|to|for|in|on|by|with|from|at|over|under|about|that|who|which|and|or|the|an?|be|
    been|being|was|were|is|are|how|when|where|also|just|only|almost|not|very|[a-z]{3,}ly
  )$
`, 'i');
/** Verbs behind which it must be said what, whom or how: “victims who told”, “suspects considered”, “cases that involved”. */
const unfinished = new RegExp(inLines`
  \b(?:
    (?:who|that) (?:
      told|sent|gave|made|took|brought|had|found|saw|got|bought|sold|kept|held|spent|adopted|involved|contained|
      received|affected|needed|wanted|caused|included|used|required|
      (?:is|are|was|were) (?:aged|projected|expected|estimated)
    )|
    considered|deemed|believed|accounted|projected|regarded|aged
  )$
`, 'i');
/** Two verbs for one thing: “money recovered returned”. */
const twofold = /\b(?!reported|confirmed|feared|presumed|found)(?:[a-z]{3,}ed|stolen|frozen|taken|lost)\s(?:[a-z]{3,}ed|stolen|frozen|taken|lost)$/i;
/** A label that begins with what was done tells of nothing: “Ordered to be paid”, “Received points seized”. */
const headless = new RegExp(inLines`
  ^(?:
    (?!Related|Suspected|Reported|Estimated|Combined|Alleged|Attempted|Associated|Registered)[A-Z][a-z]+ed|Blew|Knew|
    Lost|Made|Paid|Spent|Won|Took
  )(?:$|\s(?:to|by|of|how|at|on|in|for|from|points|[a-z]+ed)\b)
`);
/** What points back to words that a label does not have: “those on phones”, “the latter”. */
const back = /\b(?:those(?! (?:aged|who|over|under|in|with|labelled|from|people|years))|latter)\b|\b(?:with|of|to|in|by|about) (?:this|these|such|it)\b/i;
/** Scraps of two clauses: “value of restrained a flat”, “money sold”, “region caused”. */
const scraps = new RegExp(inLines`
  \b(?:of|by) [a-z]+ed an?\b|^Money (?:sold|mortgaged|written|built|used|carried)\b|
  ^(?!.*\b(?:loss|damage|harm|cost)).*\bcaused\b|\bby \d+s?$|\bvalued by\b|^Received (?!by\b).*(?:ed|en)$
`, 'i');
/** Times and columns, which count nothing. */
const noThing = /^(?:Q[1-4]|(?:19|20)\d\d|(?:Previous|Preceding|Last|Next|First|Second) .*(?:years?|months?|quarters?|half))$/i;
/** What says by itself what happened. */
const deeds = /^(?:arrests|raids|searches|convictions|prosecutions|extraditions|seizures|refunds|restitution|indictments|evictions|repatriations|forfeitures?|fines?)$/i;
/** Nouns that say neither whose nor what happened to them. */
const bare = new RegExp(inLines`
  ^(?:
    loss(?:es)?|money|cash|amount|balance|value|cost|costs|price|bill|assets|payments?|properties|accounts|services|
    cases|reports|complaints|transactions|documents|devices|phones|vehicles|funds|employees|followers|texts|policies|
    buildings|apartments|organi[sz]ations|companies|firms|agencies|banks|businesses|institutions|institutes|entities|
    departments|organs|bodies|partners|schools|shops|retailers|investigations|meetings|households|homeowners|
    householders|drivers|users|clients
  )$
`, 'i');
const linked = /\b(?:of|in|to|by|for|from|with|who|that|whose|which|at|on|against|through|per|under|across|during|among|about|linked|related|involving|covered)\b|,/i;

/** Whether a label leaves open what is counted, or what happened to it. */
function saysTooLittle(label: string): boolean {
  if (open.test(label) && !/\d(?: years?)? (?:and|or) (?:over|under|more|less|fewer|higher|lower)$/i.test(label) || unfinished.test(label) || twofold.test(label) || headless.test(label) || back.test(label) || scraps.test(label) || noThing.test(label)) return true;
  if (linked.test(label)) return false;
  const nouns = label.split(' ');
  const last = nouns[nouns.length - 1]!;
  if (deeds.test(last)) return false;
  return nouns.length <= 4 && (places.test(last.toLowerCase()) || isPeople(last) && !/(?:ed|ing)$/.test(last)) || nouns.length <= 2 && bare.test(last);
}

/** What is somebody’s only, and reads as everybody’s where nobody is named. */
const shared = /^(?:average|median|mean|typical|share|total|reported|combined)?\s?(?:loss(?:es)?|reports|complaints|cases|money|of)\b/i;

/** Whether the sentence says of its number what the label does not: whose it is, where “they” or “which” says it, and up to what number. */
function leavesOut(place: Place, {end, label}: Read): boolean {
  const {words, governor, floor, text, at} = place;
  if (isShare(place.token) && cutAtNumber(place, end)) return true;
  // “people in Northtown (9), Southtown (6)”: a name says where, and not who.
  if (governor.kind === 'bracket' && !/\s/.test(label) && words[governor.at - 1]?.text === label && governor.at > 1) return true;
  // “tenants were robbed of more than owners ($31 million)”
  if (governor.kind === 'bracket' && /^(?:as|than)$/.test(words[phraseBefore(words, governor.at).from - 1]?.lower ?? '')) return true;
  if (governor.kind === 'verb' && shared.test(label) && !/\b(?:by|who|of (?!all)|,)/.test(label) && isPronoun(place, governor.at)) return true;
  // “Losses through coins, wallet apps and letters reached”: the tail of a list.
  const thing = label.replace(/^(?:Amount in|(?:In|De)crease in|Rise in|Drop in|Fall in)\s/, '');
  if (governor.kind !== 'verb' && governor.kind !== 'be' && thing === label || !/ and /.test(thing)) return false;
  const sentence = text.slice(words[floor]!.from, words[at]!.from).toLowerCase();
  const start = sentence.indexOf(thing.toLowerCase());
  return start > 1 && sentence.slice(start - 2, start) === ', ' && /^(?:[a-z]+ ){1,3}and [a-z]+(?: [a-z]+)?$/i.test(thing);
}

/** “58% of cases involved sums of $2,000 or less”: what makes the share is the number behind it. */
function cutAtNumber({words}: Place, end: number): boolean {
  if (!/^(?:of|within|under|over|below|above|between|aged|than|at|for|in)$/.test(words[end]?.lower ?? '')) return false;
  return words.slice(end + 1, end + 4).some(({tag, number}, index, all) => (tag === 'number' && number?.unit !== undefined || /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(all[index]!.lower)) && all.slice(0, index).every((each) => /^(?:adverb|determiner|preposition)$/.test(each.tag) || /^(?:than|less|more|or)$/.test(each.lower)));
}

function isPronoun({words, floor}: Place, verb: number): boolean {
  const subject = subjectBefore(words, verb, floor);
  const one = words[subject.to - 1]?.lower ?? words[verb - 1]?.lower ?? '';
  let before = verb - 1;
  while (before > floor && /^(?:adverb|auxiliary)$/.test(words[before]!.tag)) before--;
  return /^(?:they|it|these|those|he|she|latter|former)$/.test(one) || /^(?:they|it|which|who|these|those|latter)$/.test(words[before]?.lower ?? '');
}
