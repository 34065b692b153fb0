import {capital, wordsIn} from '../clause/phrase.js';
import {subjectBefore} from '../clause/subject.js';
import {unlessPronoun} from '../clause/party.js';
import {wordAt, type Place, type Read, type Told} from '../place.js';

/** A share in its clause. */
export interface Share extends Place {
  /** The subject of the verb before it; empty where that only says so. */
  readonly own: string;
}

export function shareAt(place: Place): Share {
  const {text, words, floor, governor} = place;
  // “Police said 90% of scams …”: what is said is no doing of theirs.
  const telling = governor.kind === 'verb' && /^(?:said|says?|found|revealed|showed|noted|warned|estimates?|believes?)$/.test(wordAt(place, governor.at));
  const ruled = (governor.kind === 'verb' || governor.kind === 'be') && !telling;
  return {...place, own: ruled ? unlessPronoun(wordsIn(text, words, subjectBefore(words, governor.at, floor))) : ''};
}

/** What a reader found, with what it tells the numbers behind it. */
export const make = ({token}: Place, label: string, confidence: number, reason: string, end: number, tells: Partial<Told> = {}): Read => ({
  label: capital(label), unit: token.unit, confidence, reasons: [reason], end, tells,
});
