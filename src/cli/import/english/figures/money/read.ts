import {readChange} from '../changes/read.js';
import type {Place, Read} from '../place.js';
import {amountAt, make, type Amount} from './amount.js';
import {owed} from './duties.js';
import {bareLoss, countedBefore, scamBefore, toScams} from './losses.js';
import {atAmount, inBracket, ofMost, ofNounBefore, ofParty, onLabelLine} from './named.js';
import {givenTo, ofAction, spent} from './payments.js';
import {contained, included, involved, ofSharedTopic, ofSharedVerb, ofYearBefore, takenFrom, worth} from './shared.js';
import {ofLevel, ofRelative, ofSubject, ofThing, withPredicate} from './values.js';

/** Tried in this order; the first that knows how the amount stands in its clause reads it. */
const readers: readonly ((amount: Amount) => Read | undefined)[] = [
  ofLevel, readChange, owed, ofMost, inBracket, onLabelLine, worth, contained, withPredicate, ofRelative, ofSubject, ofThing, spent, ofYearBefore,
  givenTo, included, ofAction, takenFrom, atAmount, ofSharedVerb, involved, ofSharedTopic, ofNounBefore, ofParty,
];

/** Reads an amount of money. */
export function readMoney(place: Place): Read {
  const amount = amountAt(place);
  const read = firstOf(amount) ?? make(amount, place.told.topic || 'amount', 0.4, 'no-verb');
  // A few thousand that he or she paid is a step of one story.
  if (isAnecdote(place) && read.reasons[0] !== 'duty') return {...read, confidence: Math.min(read.confidence, 0.45)};
  return bareLoss.test(read.label) ? {...read, label: toScams(read.label, place.told.about || scamBefore(place) || countedBefore(place))} : read;
}

function firstOf(amount: Amount): Read | undefined {
  for (const reader of readers) {
    const read = reader(amount);
    if (read) return read;
  }
  return undefined;
}

function isAnecdote({token, words}: Place): boolean {
  return token.value < 10_000 && words.some(({lower}) => /^(?:he|she|her|his|him|ms|mr|mrs)$/.test(lower));
}
