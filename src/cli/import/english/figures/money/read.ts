import {readChange} from '../changes/read.js';
import {indexOf} from '../clause/phrase.js';
import type {Place, Read} from '../place.js';
import {amountAt, make, type Amount} from './amount.js';
import {owed} from './duties.js';
import {bareLoss, bareTheft, countedBefore, scamBefore, toScams} from './losses.js';
import {atAmount, inBracket, ofItsValue, ofMost, ofNounBefore, ofParty, ofPrice, onLabelLine} from './named.js';
import {announced, asked, cost, fined, givenTo, ofAction, paidTo, spent, takenFromWhom} from './payments.js';
import {accounted, contained, included, involved, ofSharedTopic, ofSharedVerb, takenFrom, worth} from './shared.js';
import {ofLevel, ofRelative, ofSubject, ofThing, withPredicate} from './values.js';

/** Tried in this order; the first that knows how the amount stands in its clause reads it. */
const readers: readonly ((amount: Amount) => Read | undefined)[] = [
  ofLevel, readChange, owed, ofMost, inBracket, onLabelLine, accounted, worth, contained, asked, withPredicate, ofRelative, ofSubject, ofThing,
  takenFromWhom, fined, cost, announced, paidTo, spent, givenTo, included, ofAction, takenFrom, atAmount, ofItsValue, ofSharedVerb, involved, ofSharedTopic, ofNounBefore, ofPrice, ofParty,
];

/** Reads an amount of money. */
export function readMoney(place: Place): Read {
  const amount = amountAt(place);
  const read = firstOf(amount) ?? swindledOutOf(amount) ?? make(amount, place.told.topic || 'amount', 0.4, 'no-verb');
  // A few thousand that he or she paid is a step of one story; what was taken from them is their loss.
  if (isAnecdote(place) && read.reasons[0] !== 'duty' && !taken.test(read.label)) return {...read, confidence: Math.min(read.confidence, 0.45)};
  const scam = bareTheft.test(read.label) ? scamBefore(place) : '';
  // “Parcel scams were common, with $6 million stolen”
  if (scam) return {...read, label: `${read.label} in ${scam}`};
  return bareLoss.test(read.label) ? {...read, label: toScams(read.label, place.told.about || scamBefore(place) || countedBefore(place))} : read;
}

const outOf = /\b(?:defraud|scam|cheat|swindl|conn|dup|trick|bilk|fleec)(?:m?ed|m?ing|m?s|e)?\s[^.;]{2,120}\sout of\s(?:a total of\s|an estimated\s)?$/i;

/** “swindled three clerks out of $37,000” */
function swindledOutOf(amount: Amount): Read | undefined {
  const {text, token} = amount;
  return outOf.test(text.slice(Math.max(0, token.opening - 180), token.opening)) ? make(amount, 'money lost', 0.75, 'out-of', {verb: 'lost'}) : undefined;
}

const taken = /\b(?:stolen|withdrawn|drained|lost|debited|siphoned)\b(?! to\b)/i;

function firstOf(amount: Amount): Read | undefined {
  for (const reader of readers) {
    const read = reader(amount);
    if (read) return read;
  }
  return undefined;
}

/** Words around an amount among which its story names somebody. */
const story = 80;

const isAnecdote = ({token, words, at}: Place): boolean =>
  token.value < 10_000 && indexOf(words, Math.max(0, at - story), at + story, ({lower}) => /^(?:he|she|her|his|him|ms|mr|mrs)$/.test(lower)) >= 0;
