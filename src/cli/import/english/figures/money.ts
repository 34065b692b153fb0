import {levelOf, readChange} from './changes.js';
import {deed, duty, dutyBehind, firstSubject, objectEnd, owning, thingBefore, thingBehind} from './amounts.js';
import {labelStart} from './around.js';
import {governorOf, type Governor} from './governor.js';
import {roomyEnd, withParty} from './label.js';
import {capital, complementEnd, infinitiveEnd, lowered, phraseBefore, rateEnd, wordsIn} from './phrase.js';
import {behindNumber, wordAt, type Place, type Read, type Told} from './place.js';
import {actionOf} from '../words/verbs.js';
import {predicateBehind, type Predicate} from './predicate.js';
import {isName} from './subject.js';

const lossy = /\b(?:loss(?:es)?|damages?)\b/i;
const kept = /^(?:prevented|recovered|averted|saved|avoided|stopped|returned|refunded|blocked|intercepted|frozen|seized|reduced)/;
/** What an amount may describe and still be a result: “a $5 million fraud”. */
const describable = /^(?:frauds?|scams?|schemes?|settlements?|judge?ments?|funds?|rings?|operations?|loss|losses|thefts?|heists?|fines?|penalt(?:y|ies)|forfeitures?|seizures?|rackets?|kickbacks?|hauls?|swindles?|con|syndicates?|networks?|robber(?:y|ies)|embezzlement|plots?|restitution|laundering|breach|debts?|bust|campaigns?|investments?|grants?|payments?|redress|refunds?|awards?|funding|relief|compensation|payouts?)$/;

type Make = (label: string, confidence: number, reason: string, end: number, tells?: Partial<Told>) => Read;

/** Reads an amount of money. */
export function readMoney(place: Place): Read {
  const read = readAmount(place);
  const {about} = place.told;
  // A few thousand that he or she paid is a step of one story.
  if (isAnecdote(place)) return {...read, confidence: Math.min(read.confidence, 0.45)};
  // “1,800 complaints about romance scams, with losses of $133 million”: the losses are to them too.
  return about && /^(?:(?:total|reported|estimated|average)\s)?(?:losses|loss|damages?|amount|money \w+)$/i.test(read.label) ? {...read, label: `${read.label}, ${about}`} : read;
}

function isAnecdote({token, words}: Place): boolean {
  return token.value < 10_000 && words.some(({lower}) => /^(?:he|she|her|his|him|ms|mr|mrs)$/.test(lower));
}

function readAmount(place: Place): Read {
  const {text, words, at, floor, token, told} = place;
  const make: Make = (label, confidence, reason, end, tells = {}) => ({label: capital(label), unit: token.unit, confidence, reasons: [reason], end, tells: {...(label ? {topic: label} : {}), ...tells}});
  const level = levelOf(place);
  if (level) return make(level.label, level.earlier ? 0.45 : 0.85, level.earlier ? 'earlier-level' : 'level', at + 1, {topic: level.label, change: level.change});
  const change = readChange(place);
  if (change) return change;

  const governor = governorOf(words, at, floor);
  const behind = thingBehind(place);
  const before = thingBefore(place, governor);
  const thing = behind?.thing ?? before?.thing ?? '';
  const average = isAverage(place) && !/average/i.test(thing) ? 'average ' : '';
  const end = rateEnd(words, behind?.end ?? behindNumber(place));
  const predicate = predicateBehind(words, end);
  // “seized £5,000 that was meant for drugs”: it was seized.
  const taken = governor.kind === 'verb' && kept.test(governor.participle) && words[end]?.tag === 'relative';
  const said = predicate && predicate.kind !== 'nominal' && predicate.kind !== 'active' && !taken ? predicate : undefined;
  const {verb, party} = deed(place, governor, before?.at);
  const tell = {party: /^stolen/.test(verb) ? '' : party, verb: governor.kind === 'verb' || governor.kind === 'of' && actionOf(wordAt(place, governor.at)) ? verb : told.verb};
  const plain = behind?.end ?? behindNumber(place);
  const rate = end > plain ? ` ${wordsIn(text, words, {from: plain, to: end})}` : '';

  const owed = (behind ? '' : dutyBehind(words, end)) || (!thing && governor.kind === 'verb' ? duty(words, governor.at) : '');
  if (owed) return make(owed, 0.85, 'duty', end, {...tell, topic: `money ${owed}`});
  const named = said && governor.kind === 'colon' ? undefined : namedBefore(place, governor, thing, end, make);
  if (named) return named;
  if (said && !behind?.attributive) return toldOf(place, said, average + thing, party, make);
  if (before?.kind === 'subject' && !behind) return make(average + amountOf(before.thing) + rate, 0.9, 'subject', end, {topic: before.thing, ...tell});
  if (thing) {
    const loss = lossy.test(thing);
    const attributive = behind?.attributive ?? false;
    const done = attributive && said ? ` ${wordsIn(text, words, {from: said.from, to: roomyEnd(words, said.from, said.to, thing.length, 1)})}` : verb && !(loss && !kept.test(verb)) && !attributive ? ` ${verb}` : '';
    const sure = !attributive || describable.test(words[headOf(place, behind!.end)]?.lower ?? '') || describable.test(thing.split(' ').pop()!.toLowerCase()) || thing.split(' ').some((word) => describable.test(word.toLowerCase()));
    return make(average + withParty(thing + done, done && !loss ? verb : '', kept.test(verb) || attributive && (done || /^(?:his|her|their)/.test(party)) ? '' : party) + rate, attributive ? (sure ? 0.65 : 0.45) : 0.9, attributive ? 'attributive' : 'money-noun', end, tell);
  }
  if (governor.kind === 'verb' && verb) return spent(place, governor, verb, party, average, rate, end, make);
  if (governor.kind === 'noun' && /^(?:19|20)\d\d's$/.test(wordAt(place, governor.at).replace('’', "'")) && told.topic) return make(told.topic, 0.75, 'shared-subject', end, tell);
  const forWhom = complementEnd(words, end, /^(?:for|to)$/);
  if (governor.kind === 'verb' && !verb && forWhom > end) return make(`${told.isPart || /^includ/.test(wordAt(place, governor.at)) ? lowered(told.topic || 'amount') : 'amount'} ${wordsIn(text, words, {from: end, to: forWhom})}`, 0.6, 'money', forWhom, tell);
  if (governor.kind === 'verb' && !verb && told.topic && /^includ/.test(wordAt(place, governor.at))) return make(told.topic, 0.6, 'shared-subject', end, tell);
  if (governor.kind === 'of' && verb) return make(`money ${verb}`, 0.9, 'result-noun', end, {...tell, verb});
  if (governor.kind === 'preposition') {
    // “blocked 3 million transactions worth £2 million”, “defrauded 200 investors of £3 million”
    if (governor.preposition === 'worth' && told.topic) return make(`value of ${lowered(told.topic)}${told.verb ? ` ${told.verb}` : ''}`, 0.85, 'worth', end, tell);
    if (governor.preposition === 'of' && told.topic && takes.test(told.verb)) return make(`taken from ${lowered(told.topic)}`, 0.85, 'result-verb', end, tell);
    if (governor.preposition === 'at') {
      const subject = firstSubject(place);
      if (subject) return make(`amount, ${lowered(subject)}`, 0.6, 'subject', end, tell);
    }
  }
  if ((governor.kind === 'list' || governor.kind === 'start') && told.verb) return make(`money ${told.verb}`, 0.8, 'shared-verb', end, {verb: told.verb, party: told.party});
  if (governor.kind === 'verb' && /^involv/.test(wordAt(place, governor.at))) return make('amount involved', 0.8, 'offence-verb', end, tell);
  if ((governor.kind === 'list' || governor.kind === 'colon') && told.topic) return make(told.topic, 0.7, 'shared-subject', end, tell);
  if (governor.kind === 'noun') {
    const name = wordsIn(text, words, phraseBefore(words, governor.at + 1));
    if (name) return make(name, 0.6, 'label-line', end, tell);
  }
  if (governor.kind === 'of' && /^(?:with|for|in|by|involving)$/.test(governor.preposition)) return make(withParty('amount', '', told.party || wordsIn(text, words, phraseBefore(words, governor.at + 1))), 0.55, 'money', end);
  return make(told.topic || 'amount', 0.4, 'no-verb', end);
}

/** “reports totalling $3 million”: an amount is no number of reports. */
const amountOf = (subject: string) => (/^(?:\S+\s){0,3}(?:reports|complaints|cases|incidents|victims|transactions|transfers|attempts|claims|che(?:ck|que)s|payments|orders|accounts|purchases)\b/i.test(subject) && !/\b(?:loss|amount|value|total|fraud)/i.test(subject) ? `amount in ${subject}` : subject);

/** “Investment fraud: $4.57 billion”, “job scams ($12 million lost)”. */
function namedBefore(place: Place, governor: Governor, thing: string, end: number, make: Make): Read | undefined {
  const {text, words, floor} = place;
  if (governor.kind === 'bracket') {
    const phrase = phraseBefore(words, governor.at);
    const name = wordsIn(text, words, {from: Math.max(phrase.from, floor), to: phrase.to});
    // “lost more than $1 billion ($475 million in 2019 and $600 million in 2020)”
    if (!name && !thing && place.told.topic) return make(place.told.topic, 0.75, 'in-brackets', end);
    if (name) return make(thing && thing !== name ? `${thing}, ${name}` : name, 0.8, 'in-brackets', end);
  }
  if (governor.kind === 'colon') {
    const name = wordsIn(text, words, {from: labelStart(place, governor.at), to: governor.at});
    if (name && name.length < 64) return make(thing ? `${thing}, ${lowered(name)}` : name, 0.8, 'label-line', end);
  }
  return undefined;
}

/** “$5 million was recovered”, “AU$239,000 lost to ponzi schemes”. */
function toldOf(place: Place, said: Predicate, thing: string, party: string, make: Make): Read {
  const {text, words} = place;
  const complemented = roomyEnd(words, said.from, said.to, thing.length, 1);
  const to = complemented > said.to ? complemented : infinitiveEnd(words, said.to);
  const tail = to > said.to ? ` ${wordsIn(text, words, {from: said.to, to})}` : '';
  if (lossy.test(thing) && !kept.test(said.verb)) return make(withParty(`${thing}${tail}`, '', tail ? '' : party), 0.9, 'passive', said.to);
  return make(withParty(`${thing || 'money'} ${said.verb}${tail}`, '', tail || kept.test(said.verb) ? '' : party), 0.9, 'passive', said.to);
}

/** “Queenslanders lost $8 million”, “seized $3 million”, “cost victims $2 million”: the verb says what the money is. */
function spent(place: Place, governor: Governor, verb: string, party: string, average: string, rate: string, end: number, make: Make): Read {
  const {text, words} = place;
  const first = complementEnd(words, end, /^(?:to|from|by|of|in|for|into|on|through|via)$/);
  const paid = first > end ? roomyEnd(words, end, first, 24, 1) : infinitiveEnd(words, end);
  const to = paid > end ? ` ${wordsIn(text, words, {from: end, to: paid})}` : '';
  const object = wordsIn(text, words, {from: governor.at + 1, to: objectEnd(place, governor.at)});
  const tell = {party: /^stolen/.test(verb) ? '' : party, verb};
  if (verb === 'taken' && object) return make(`taken from ${lowered(object)}`, 0.9, 'result-verb', end, tell);
  if (verb === 'cost') return make(`cost${object ? ` to ${object}` : ''}`, 0.8, 'cost', end, tell);
  const owner = owning.test(words[governor.at]!.lower) || owning.test(verb);
  // “were paid $97 million”: they got it.
  if (party && /^(?:was|were|been|be|being|is|are)$/.test(wordAt(place, governor.at - 1)) && /^(?:paid|awarded|given|sent|promised|offered|granted|refunded)/.test(verb)) return make(`money ${verb} to ${party}`, 0.9, 'result-verb', end, {...tell, topic: `money ${verb}`});
  const whose = kept.test(verb) || !owner && isName(party) ? '' : party;
  const whole = average + withParty(`money ${verb}${rate}`, verb, whose) + to;
  // Whose it is and where it went are too much for one label.
  return make(whole.length > 60 && to ? `${average}money ${verb}${rate}${to}` : whole, 0.9, 'result-verb', paid, {...tell, topic: `money ${verb}${to}`});
}

const takes = /^(?:defraud|cheat|scam|swindl|rob|bilk|conn|dup|fleec|trick)/;

const isAverage = ({words, at, floor}: Place) => words.slice(Math.max(floor, at - 5), at).some(({lower}) => lower === 'average') && !/averag/.test(words[at]!.text);

const headOf = ({words}: Place, end: number) => {
  let index = end - 1;
  while (index > 0 && words[index]!.tag !== 'noun') index--;
  return index;
};
