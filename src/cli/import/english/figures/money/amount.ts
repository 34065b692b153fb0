import {actionOf} from '../../words/verbs.js';
import {rateEnd} from '../clause/complements.js';
import {capital, wordsIn} from '../clause/phrase.js';
import {predicateBehind, type Predicate} from '../clause/predicate.js';
import {isObject} from '../clause/governor.js';
import {behindNumber, wordAt, type Place, type Read, type Told} from '../place.js';
import {deed} from './deeds.js';
import {kept} from './losses.js';
import {thingBefore, thingBehind, type Thing, type ThingBefore} from './things.js';

/** An amount of money in its clause. */
export interface Amount extends Place {
  /** What it is an amount of, as told behind it: “$5 million in cash”. */
  readonly behind: Thing | undefined;
  /** What it is an amount of, as told before it: “losses of $5 million”. */
  readonly before: ThingBefore | undefined;
  /** Either of them; empty when neither is told. */
  readonly thing: string;
  /** “average ” or nothing. */
  readonly average: string;
  /** “ per day” or nothing. */
  readonly rate: string;
  /** Behind all that belongs to the amount. */
  readonly end: number;
  /** What a verb behind it says was done with it. */
  readonly said: Predicate | undefined;
  /** What the verb before it says was done with it, and by whom when that tells whose it is. */
  readonly verb: string;
  readonly party: string;
  /** What it leaves to the figures behind it. */
  readonly tell: Partial<Told>;
}

export function amountAt(place: Place): Amount {
  const {text, words, at, token, floor, told, ahead, governor} = place;
  const behind = thingBehind(place);
  const before = thingBefore(place);
  const thing = behind?.thing ?? before?.thing ?? '';
  const plain = behind?.end ?? behindNumber(place);
  const end = rateEnd(words, plain);
  const predicate = predicateBehind(words, behind ? behind.described.end : end);
  // “seized £5,000 that was meant for drugs”: it was seized.
  const taken = governor.kind === 'verb' && kept.test(governor.participle) && predicate?.relative;
  // “received $5 million in restitution in a suit the state filed”: the verb behind is another’s.
  const apart = governor.kind === 'verb' && predicate?.kind === 'reduced' && behind !== undefined && behind.described.end > behind.described.near;
  // “a ring that scammed shops out of $5 million was broken up”: the ring was.
  const another = before?.kind !== 'subject' && isObject(governor) && predicate?.kind === 'passive' && !predicate.relative && words[predicate.from - 1]?.tag === 'auxiliary';
  const {verb, party} = deed(place, before?.at);
  return {
    // Named one by one: to spread the place takes longer than to read it.
    text, words, at, token, floor, told, ahead, governor, behind, before, thing, end, verb, party,
    average: isAverage(place) && !/average/i.test(thing) && !/^(?:average|median)/.test(party) ? 'average ' : '',
    rate: end > plain ? ` ${wordsIn(text, words, {from: plain, to: end})}` : '',
    said: predicate && predicate.kind !== 'nominal' && predicate.kind !== 'active' && !taken && !apart && !another ? predicate : undefined,
    tell: {party: /^stolen/.test(verb) ? '' : party, verb: governor.kind === 'verb' || governor.kind === 'of' && actionOf(wordAt(place, governor.at)) ? verb : governor.kind === 'of' && governor.preposition === 'worth' && verb ? verb : told.verb},
  };
}

const isAverage = ({words, at, floor}: Place) => words.slice(Math.max(floor, at - 5), at).some(({lower}) => lower === 'average') && !/averag/.test(words[at]!.text);

/** What a reader found, with what it tells the numbers behind it. */
export const make = ({token, end}: Amount, label: string, confidence: number, reason: string, tells: Partial<Told> = {}, behind = end): Read => ({
  label: capital(label), unit: token.unit, confidence, reasons: [reason], end: behind, tells: {...(label ? {topic: label} : {}), ...tells},
});
