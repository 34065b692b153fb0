import {inLines} from '../../../../in-lines.js';
import {levelOf} from '../changes/level.js';
import {complementEnd, infinitiveEnd} from '../clause/complements.js';
import {isName, partyOf} from '../clause/party.js';
import {lowered, none, wordsIn} from '../clause/phrase.js';
import {objectRelative} from '../clause/predicate.js';
import {composed, mannerOf, roomyEnd, withParty} from '../label.js';
import type {Read} from '../place.js';
import {make, type Amount} from './amount.js';
import {orderOf} from './duties.js';
import {causing, countedBefore, kept, lossy, withLoss} from './losses.js';
import {obligation} from './obligation.js';
import type {Thing} from './things.js';

/** “rose to $5 million” */
export function ofLevel(amount: Amount): Read | undefined {
  const found = levelOf(amount);
  if (!found) return undefined;
  // “Her account grew to $3,000”
  const level = /^(?:\S+\s)?(?:account|wallet|balance)$/i.test(found.label) ? {...found, label: `money in ${lowered(found.label)}`} : found;
  return make(amount, level.label, level.earlier ? 0.45 : 0.85, level.earlier ? 'earlier-level' : 'level', {topic: level.label, change: level.change}, amount.at + 1);
}

/** “Losses topped $5 million” */
export function ofSubject(amount: Amount): Read | undefined {
  const {text, words, end, governor, before, behind, average, rate, tell} = amount;
  if (before?.kind !== 'subject' || behind) return undefined;
  // “bribes totalling $3 million from suppliers”
  const to = rate || words[governor.at]?.tag !== 'gerund' ? end : complementEnd(words, end, /^(?:to|from)$/);
  const where = to > end && words[to - 1]!.to - words[end]!.from <= 40 ? ` ${wordsIn(text, words, {from: end, to})}` : '';
  return make(amount, average + amountOf(before.thing) + rate + where, 0.9, 'subject', {topic: before.thing, ...tell});
}

/** “reports totalling $3 million”: an amount is no number of reports. */
const amountOf = (subject: string) =>
  (/^(?:\S+\s){0,3}(?:reports|complaints|cases|incidents|victims|transactions|transfers|attempts|claims|che(?:ck|que)s|payments|orders|accounts|purchases)\b/i.test(subject) && !/\b(?:loss|amount|value|total|fraud)/i.test(subject) ? `amount in ${subject}` : subject);

/** “$5 million in cash”, “losses of $5 million”, “a $5 million fraud” */
export function ofThing(amount: Amount): Read | undefined {
  const {text, words, governor, behind, thing, average, rate, end, verb, party, tell} = amount;
  if (!thing) return undefined;
  if (behind?.attributive) return attributive(amount, behind);
  const claims = claimsOf(amount);
  if (claims) return make(amount, claims, 0.9, 'money-noun', tell);
  const loss = lossy.test(thing);
  // “ordering the firm to pay restitution of”: it was ordered and is not yet paid.
  const ordered = orderOf(amount);
  const manner = governor.kind === 'verb' ? mannerOf(words, governor.at) : '';
  const done = ordered || (loss && !kept.test(verb) && !(causing.test(verb) && party) ? '' : verb && manner + verb);
  // What the money came from or went to tells more than whose it was.
  const placed = behind !== undefined && behind.described.end > behind.described.near;
  // “The settlements will result in $2 million in refunds”: they did nothing with them.
  const led = governor.kind === 'verb' && /^(?:in|to)$/.test(governor.preposition) && !verb;
  // “losses to romance scams” say enough.
  const told = loss && behind !== undefined && behind.described.near > behind.described.noun.to;
  const whose = kept.test(verb) || ordered || placed || led || told ? '' : party;
  const label = (said: string) => (behind ? composed(text, words, behind.described, said) : `${thing}${said && ` ${said}`}`);
  // “caused $3 million in losses in Northtown”: that they were caused, a loss says itself.
  if (loss && causing.test(done) && !whose && !/^(?:reported|attributed)$/.test(done)) return make(amount, average + label('') + rate, 0.9, 'money-noun', tell);
  const named = done && whose && !thing.toLowerCase().includes(whose.toLowerCase()) && !isName(whose) ? label(`${done} by ${whose}`) : loss && whose && !done ? withLoss(label(''), whose) : withParty(label(done), '', whose);
  // “a wire transfer of $5 million to an account abroad”
  const to = behind || rate ? end : complementEnd(words, end, /^(?:to|from|against|with)$/);
  const where = to > end && words[to - 1]!.to - words[end]!.from <= 40 ? ` ${wordsIn(text, words, {from: end, to})}` : '';
  return make(amount, average + named + rate + where, 0.9, 'money-noun', {...tell, ...(ordered ? {verb: ordered} : {})});
}

/** “false claims of $5 million in refunds”: nothing more was refunded than was claimed. */
function claimsOf({text, words, at, before, behind}: Amount): string {
  if (before?.kind !== 'noun' || !behind || words[at + 1]?.lower !== 'in' || !/\b(?:claims?|invoices?|bills|applications?|demands?)$/i.test(before.thing)) return '';
  return `${before.thing} for ${wordsIn(text, words, behind.described.noun)}`;
}

/** “a $5 million fraud”: the amount describes the noun behind it. */
function attributive(amount: Amount, behind: Thing): Read {
  const {text, words, said, thing, average, rate, verb, party, tell, governor, floor, told} = amount;
  const listed = governor.kind === 'list' && /^(?:ordered|required|agreed)$/.test(told.verb) ? told.verb : '';
  const paid = governor.kind === 'verb' ? obligation(words, governor.at, floor) : listed;
  const ended = /^(?:shut down|dismantled|broken up|disrupted|busted|uncovered|foiled)$/.test(verb) ? verb : '';
  const done = said ? wordsIn(text, words, {from: said.from, to: roomyEnd(words, said.from, said.to, thing.length, 1)}) : paid || ended;
  const sure = thing.split(' ').some((word) => describable.test(word.toLowerCase()));
  const whose = done && !paid || /\b(?:settlement|judge?ment|fine|penalty|award|verdict)\b/i.test(thing) || /^(?:his|her|their)/.test(party) ? '' : party;
  return make(amount, average + withParty(composed(text, words, said ? {...behind.described, told: none} : behind.described, done), done, paid || ended ? '' : whose) + rate, sure ? 0.65 : 0.45, 'attributive', {...tell, ...(paid ? {verb: paid} : {})});
}

/** What an amount may describe and still be a result: “a $5 million fraud”. */
const describable = new RegExp(inLines`
  ^(?:
    frauds?|scams?|schemes?|settlements?|judge?ments?|funds?|rings?|operations?|loss|losses|thefts?|heists?|fines?|
    penalt(?:y|ies)|forfeitures?|seizures?|rackets?|kickbacks?|hauls?|swindles?|con|syndicates?|networks?|
    robber(?:y|ies)|embezzlement|plots?|restitution|laundering|breach|debts?|bust|campaigns?|investments?|grants?|
    payments?|redress|refunds?|awards?|funding|relief|compensation|payouts?
  )$
`);

/** “$5 million was recovered”, “AU$239,000 lost to ponzi schemes” */
export function withPredicate(amount: Amount): Read | undefined {
  const {text, words, said, behind, before, thing, average, party, told} = amount;
  if (!said || behind?.attributive) return undefined;
  const complemented = roomyEnd(words, said.from, said.to, thing.length, 1);
  const to = complemented > said.to ? complemented : infinitiveEnd(words, said.to);
  const tail = wordsIn(text, words, {from: said.to, to});
  const own = behind ? composed(text, words, {...behind.described, told: none}) : before?.thing ?? '';
  // “Parcel scams had 130 reports for $140,000 lost”
  if (!own && !tail && said.verb === 'lost' && told.party && (amount.governor.kind === 'of' || amount.governor.kind === 'preposition') && /^(?:for|with)$/.test(amount.governor.preposition)) return make(amount, withLoss(`${average}money lost`, told.party), 0.9, 'passive', {}, said.to);
  // “74 cases of smishing, in which $300,000 was stolen”
  const which = own || tail || !/^(?:which|where)$/.test(words[amount.at - 1]?.lower ?? '') ? '' : countedBefore(amount, true);
  // “billed $5 million in false claims, of which $2 million was paid and $1 million returned”
  const shared = own || !told.isPart ? '' : told.topic;
  // “seized $3 million stolen by a ring”: it was seized, and the ring’s deed tells whose it was.
  const done = said.kind === 'reduced' && !own ? keptBy(amount) : '';
  // A tail that breaks off in the middle of a noun is left out.
  if (done) return make(amount, tail && !/-\w+$/.test(tail) ? `${average}money ${said.verb} ${tail} ${done}` : `${average}money ${done}`, 0.9, 'result-verb', {verb: done, topic: `money ${done}`}, said.to);
  const whole = average + (own || wholeOf(shared, told.verb) || 'money');
  if (lossy.test(own) && !kept.test(said.verb)) {
    const verb = causing.test(said.verb) ? ` ${said.verb}` : '';
    return make(amount, withParty(`${whole}${verb}${tail && ` ${tail}`}`, '', tail ? '' : party), 0.9, 'passive', {}, said.to);
  }
  // Its other parts are of the same whole, and not of this one.
  return make(amount, `${whole} ${said.verb}${tail && ` ${tail}`}${which && ` in ${which}`}`, 0.9, 'passive', shared ? {topic: shared} : {}, said.to);
}

/** “seized”, where that is the verb whose object the amount is. */
const keptBy = ({words, governor}: Amount): string =>
  (governor.kind === 'verb' && !governor.preposition && kept.test(governor.participle) ? mannerOf(words, governor.at) + governor.participle : '');

/** “money” of “money billed by clinics”. */
const wholeOf = (topic: string, verb: string) => (verb ? topic.split(` ${verb}`)[0]! : topic);

/** “the $5 million that victims lost” */
export function ofRelative(amount: Amount): Read | undefined {
  const {text, words, end, thing} = amount;
  const object = objectRelative(words, end);
  if (!object) return undefined;
  return make(amount, withParty(`${thing || 'money'} ${object.participle}`, object.participle, partyOf(text, words, object.subject)), 0.85, 'relative', {}, object.to);
}
