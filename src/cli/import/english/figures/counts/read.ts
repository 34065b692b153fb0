import {isPeople} from '../../words/people.js';
import {lowered} from '../clause/phrase.js';
import {withParty} from '../label.js';
import {lossy} from '../money/losses.js';
import type {Place, Read} from '../place.js';
import {chargedWith, ofAccused, ofDeedFor, ofOthers} from './charges.js';
import {countAt, make, type Count} from './count.js';
import {ofAction, ofSharedVerb, ofVerb} from './done.js';
import {arrestsOf, fromWhom, inOffence, inWhich, ofNoun, ofWhole} from './groups.js';
import {holderOf, ofWeakVerb} from './holders.js';
import {ofChange, ofLevel} from './moved.js';
import {inBracket, numberBehind, ofIndictment, ofLabelLine, ofTimes} from './named.js';
import {withoutNoun} from './nounless.js';
import {ofExtent, places} from './places.js';
import {withShareBehind} from './shared-out.js';
import {withLaterDeed, withMoney, withNominal, withPredicate} from './predicates.js';

/** Tried in this order; the first that knows how the number stands in its clause reads it. */
const readers: readonly ((count: Count) => Read | undefined)[] = [
  ofIndictment, inBracket, numberBehind, ofLevel, ofChange, ofAction, ofTimes, withLaterDeed, withPredicate, withMoney, chargedWith, withShareBehind, withoutNoun,
  ofVerb, ofSharedVerb, inOffence, arrestsOf, ofOthers, ofNoun, ofAccused, ofDeedFor, ofLabelLine, inWhich, ofWhole, withNominal, ofExtent, ofWeakVerb, fromWhom,
];

/** Reads a count of people, cases or things. */
export function readCount(place: Place): Read {
  const count = countAt(place);
  for (const reader of readers) {
    const read = reader(count);
    if (read) return read;
  }
  return standing(count);
}

/** A count of which nothing around it tells more. */
function standing(count: Count): Read {
  const {governor, told, thing, said, head, token, end} = count;
  const before = (governor.kind === 'preposition' || governor.kind === 'of') && /^(?:with|for|of|across|including)$/.test(governor.preposition) ? told.party : '';
  // “caused damage of $5 million, with 350 victims”
  const shared = holderOf(count) || (lossy.test(before) ? '' : before);
  const confidence = isCountNoun(head) || token.value >= 20 ? 0.75 : token.value >= 5 ? 0.6 : 0.45;
  const party = shared || (isPeople(head) && /^(?:start|clause|list)$/.test(governor.kind) ? lowered(said) : told.party);
  return make(count, withParty(thing, '', shared), confidence, ['counted-noun'], end, {party, verb: ''});
}

const isCountNoun = (head: string) => /s$|^(?:people|men|women|children|staff|police)$/.test(head) && !places.test(head);
