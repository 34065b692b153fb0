import {actionOf} from '../words/verbs.js';
import {deed, duty, dutyBehind, firstSubject, obligation, objectEnd, owning, thingBefore, thingBehind, type Thing} from './amounts.js';
import {labelStart, scamBefore} from './around.js';
import {levelOf, readChange} from './changes.js';
import {complementEnd, infinitiveEnd, rateEnd} from './complements.js';
import {governorOf, type Governor} from './governor.js';
import {composed, isCounted, roomyEnd, tailEnd, withParty, mannerOf} from './label.js';
import {capital, lowered, none, phraseBefore, phraseFrom, wordsIn} from './phrase.js';
import {behindNumber, wordAt, type Place, type Read, type Told} from './place.js';
import {objectRelative, predicateBehind, type Predicate} from './predicate.js';
import {isName, partyOf} from './subject.js';

const lossy = /\b(?:loss(?:es)?|damages?)\b/i;
const kept = /^(?:prevented|recovered|averted|saved|avoided|stopped|returned|refunded|blocked|intercepted|frozen|seized|reduced)/;
/** Verbs of a loss that say more than its noun, once somebody is told: “losses suffered by victims”. */
const causing = /^(?:suffered|sustained|incurred|reported|caused)$/;
/** What an amount may describe and still be a result: “a $5 million fraud”. */
const describable = /^(?:frauds?|scams?|schemes?|settlements?|judge?ments?|funds?|rings?|operations?|loss|losses|thefts?|heists?|fines?|penalt(?:y|ies)|forfeitures?|seizures?|rackets?|kickbacks?|hauls?|swindles?|con|syndicates?|networks?|robber(?:y|ies)|embezzlement|plots?|restitution|laundering|breach|debts?|bust|campaigns?|investments?|grants?|payments?|redress|refunds?|awards?|funding|relief|compensation|payouts?)$/;

/** An amount of money in its clause. */
interface Amount extends Place {
  readonly governor: Governor;
  /** What it is an amount of, as told behind it: “$5 million in cash”. */
  readonly behind: Thing | undefined;
  /** What it is an amount of, as told before it: “losses of $5 million”. */
  readonly before: ReturnType<typeof thingBefore>;
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

/** Tried in this order; the first that knows how the amount stands in its clause reads it. */
const readers: readonly ((amount: Amount) => Read | undefined)[] = [
  ofLevel, readChange, owed, inBracket, onLabelLine, withPredicate, ofRelative, ofSubject, ofThing, spent, ofYearBefore,
  givenTo, included, ofAction, worth, takenFrom, atAmount, ofSharedVerb, involved, ofSharedTopic, ofNounBefore, ofParty,
];

/** Reads an amount of money. */
export function readMoney(place: Place): Read {
  const amount = amountAt(place);
  const read = firstOf(amount) ?? make(amount, place.told.topic || 'amount', 0.4, 'no-verb');
  // A few thousand that he or she paid is a step of one story.
  if (isAnecdote(place) && read.reasons[0] !== 'duty') return {...read, confidence: Math.min(read.confidence, 0.45)};
  return bareLoss.test(read.label) ? {...read, label: toScams(read.label, place.told.about || scamBefore(place))} : read;
}

function firstOf(amount: Amount): Read | undefined {
  for (const reader of readers) {
    const read = reader(amount);
    if (read) return read;
  }
  return undefined;
}

/** A loss of which the label does not say to what; the sentence may have said it before. */
const bareLoss = /^(?:(?:total|reported|estimated|average|median|financial|combined)\s){0,2}(?:losses|loss|damages?|amount|money lost|amount in (?:reports|complaints))$/i;

/** “1,800 complaints about romance scams, with losses of $133 million”: the losses are to them too. */
const toScams = (label: string, about: string) => (!about ? label : /s$|(?:fraud|phishing|theft|crime|extortion|ransomware)$/i.test(about) ? `${label.replace(/^amount.*/i, 'Losses')} to ${about}` : `${label}, ${about}`);

function isAnecdote({token, words}: Place): boolean {
  return token.value < 10_000 && words.some(({lower}) => /^(?:he|she|her|his|him|ms|mr|mrs)$/.test(lower));
}

function amountAt(place: Place): Amount {
  const {text, words, at, floor, told} = place;
  const governor = governorOf(words, at, floor);
  const behind = thingBehind(place);
  const before = thingBefore(place, governor);
  const thing = behind?.thing ?? before?.thing ?? '';
  const plain = behind?.end ?? behindNumber(place);
  const end = rateEnd(words, plain);
  const predicate = predicateBehind(words, behind ? behind.described.end : end);
  // “seized £5,000 that was meant for drugs”: it was seized.
  const taken = governor.kind === 'verb' && kept.test(governor.participle) && predicate?.relative;
  // “received $5 million in restitution in a suit the state filed”: the verb behind is another’s.
  const apart = governor.kind === 'verb' && predicate?.kind === 'reduced' && behind !== undefined && behind.described.end > behind.described.near;
  const {verb, party} = deed(place, governor, before?.at);
  return {
    ...place, governor, behind, before, thing, end, verb, party,
    average: isAverage(place) && !/average/i.test(thing) ? 'average ' : '',
    rate: end > plain ? ` ${wordsIn(text, words, {from: plain, to: end})}` : '',
    said: predicate && predicate.kind !== 'nominal' && predicate.kind !== 'active' && !taken && !apart ? predicate : undefined,
    tell: {party: /^stolen/.test(verb) ? '' : party, verb: governor.kind === 'verb' || governor.kind === 'of' && actionOf(wordAt(place, governor.at)) ? verb : told.verb},
  };
}

/** What a reader found, with what it tells the numbers behind it. */
const make = ({token, end}: Amount, label: string, confidence: number, reason: string, tells: Partial<Told> = {}, behind = end): Read => ({
  label: capital(label), unit: token.unit, confidence, reasons: [reason], end: behind, tells: {...(label ? {topic: label} : {}), ...tells},
});

/** “rose to $5 million” */
function ofLevel(amount: Amount): Read | undefined {
  const level = levelOf(amount);
  if (!level) return undefined;
  return make(amount, level.label, level.earlier ? 0.45 : 0.85, level.earlier ? 'earlier-level' : 'level', {topic: level.label, change: level.change}, amount.at + 1);
}

/** “was ordered to pay $5 million”, “the $5 million he was ordered to repay” */
function owed(amount: Amount): Read | undefined {
  const {text, words, governor, behind, thing, end, floor, tell} = amount;
  const before = !thing && governor.kind === 'verb' ? duty(text, words, governor.at, floor) : '';
  const duties = (behind ? '' : dutyBehind(words, end)) || before;
  // “is to hand over to the towns a sum of $5 million”
  let to = governor.at + 1;
  while (words[to]?.tag === 'adverb') to++;
  while (words[to]?.tag === 'determiner') to++;
  const object = before ? wordsIn(text, words, {from: to, to: objectEnd(amount, governor.at)}) : '';
  const whom = before ? object || wordsIn(text, words, {from: to, to: Math.min(complementEnd(words, to, /^to$/), amount.at)}) : '';
  return duties ? make(amount, whom && (whom.startsWith('to ') || !duties.includes(' by ')) ? `${duties} ${whom}` : duties, 0.85, 'duty', {...tell, topic: `money ${duties}`}) : undefined;
}

/** “job scams ($12 million lost)” */
function inBracket(amount: Amount): Read | undefined {
  const {text, words, governor, floor, thing, told} = amount;
  if (governor.kind !== 'bracket') return undefined;
  const phrase = phraseBefore(words, governor.at);
  const name = wordsIn(text, words, {from: Math.max(phrase.from, floor), to: phrase.to});
  if (name) return make(amount, thing && thing !== name ? `${thing}, ${name}` : name, 0.8, 'in-brackets');
  // “lost more than $1 billion ($475 million in 2019 and $600 million in 2020)”
  return !thing && told.topic ? make(amount, told.topic, 0.75, 'in-brackets') : undefined;
}

/** Letters from which on words before a colon are a sentence and no name. */
const longName = 64;

/** “Charges to the card: $600 for tickets, $400 on clothes”: for what each was. */
function withPurpose({text, words, end}: Amount, name: string): string {
  const purpose = wordsIn(text, words, {from: end, to: complementEnd(words, end, /^(?:for|on|at)$/)});
  return purpose && name.length + purpose.length < longName ? `${name} ${purpose}` : name;
}

/** “Investment fraud: $4.57 billion” */
function onLabelLine(amount: Amount): Read | undefined {
  const {text, words, governor, thing, said} = amount;
  if (governor.kind !== 'colon' || said) return undefined;
  // “Among the charges to the card were: …”
  const name = wordsIn(text, words, {from: labelStart(amount, governor.at), to: governor.at}).replace(/^among (?:the )?/i, '').replace(/ (?:were|was|are|is|included?|includes)$/, '');
  if (!name || name.length >= longName) return undefined;
  return make(amount, thing ? `${thing}, ${lowered(name)}` : withPurpose(amount, name), 0.8, 'label-line', {topic: name});
}

/** “$5 million was recovered”, “AU$239,000 lost to ponzi schemes” */
function withPredicate(amount: Amount): Read | undefined {
  const {text, words, said, behind, before, thing, average, party, told} = amount;
  if (!said || behind?.attributive) return undefined;
  const complemented = roomyEnd(words, said.from, said.to, thing.length, 1);
  const to = complemented > said.to ? complemented : infinitiveEnd(words, said.to);
  const tail = wordsIn(text, words, {from: said.to, to});
  const own = behind ? composed(text, words, {...behind.described, told: none}) : before?.thing ?? '';
  // “billed $5 million in false claims, of which $2 million was paid”
  const whole = average + (own || (told.isPart && told.topic.split(` ${told.verb || 'billed'}`)[0]) || 'money');
  if (lossy.test(own) && !kept.test(said.verb)) {
    const verb = causing.test(said.verb) ? ` ${said.verb}` : '';
    return make(amount, withParty(`${whole}${verb}${tail && ` ${tail}`}`, '', tail ? '' : party), 0.9, 'passive', {}, said.to);
  }
  return make(amount, `${whole} ${said.verb}${tail && ` ${tail}`}`, 0.9, 'passive', {}, said.to);
}

/** “the $5 million that victims lost” */
function ofRelative(amount: Amount): Read | undefined {
  const {text, words, end, thing} = amount;
  const object = objectRelative(words, end);
  if (!object) return undefined;
  return make(amount, withParty(`${thing || 'money'} ${object.participle}`, object.participle, partyOf(text, words, object.subject)), 0.85, 'relative', {}, object.to);
}

/** “Losses topped $5 million” */
function ofSubject(amount: Amount): Read | undefined {
  const {before, behind, average, rate, tell} = amount;
  if (before?.kind !== 'subject' || behind) return undefined;
  return make(amount, average + amountOf(before.thing) + rate, 0.9, 'subject', {topic: before.thing, ...tell});
}

/** “$5 million in cash”, “losses of $5 million”, “a $5 million fraud” */
function ofThing(amount: Amount): Read | undefined {
  const {text, words, governor, behind, thing, average, rate, end, verb, party, tell} = amount;
  if (!thing) return undefined;
  if (behind?.attributive) return attributive(amount, behind);
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
  const named = done && whose && !thing.toLowerCase().includes(whose.toLowerCase()) && !isName(whose) ? label(`${done} by ${whose}`) : withParty(label(done), '', whose);
  // “a wire transfer of $5 million to an account abroad”
  const to = behind || rate ? end : complementEnd(words, end, /^(?:to|from|against|with)$/);
  const where = to > end && words[to - 1]!.to - words[end]!.from <= 40 ? ` ${wordsIn(text, words, {from: end, to})}` : '';
  return make(amount, average + named + rate + where, 0.9, 'money-noun', {...tell, ...(ordered ? {verb: ordered} : {})});
}

/** By what the thing was ordered: “to pay restitution of”, “with interest of” behind it. */
function orderOf({words, before, governor, floor, told}: Amount): string {
  if (!before) return governor.kind === 'verb' ? obligation(words, governor.at, floor) : '';
  const goesOn = /^(?:with|and|plus|,)$/.test(words[before.at - 1]?.lower ?? '') && before.at - 1 <= floor && /^(?:ordered|required)$/.test(told.verb);
  return goesOn ? told.verb : obligation(words, before.at - 1, floor);
}

/** “a $5 million fraud”: the amount describes the noun behind it. */
function attributive(amount: Amount, behind: Thing): Read {
  const {text, words, said, thing, average, rate, verb, party, tell, governor, floor, told} = amount;
  const listed = governor.kind === 'list' && /^(?:ordered|required)$/.test(told.verb) ? told.verb : '';
  const paid = governor.kind === 'verb' ? obligation(words, governor.at, floor) : listed;
  const ended = /^(?:shut down|dismantled|broken up|disrupted|busted|uncovered|foiled)$/.test(verb) ? verb : '';
  const done = said ? wordsIn(text, words, {from: said.from, to: roomyEnd(words, said.from, said.to, thing.length, 1)}) : paid || ended;
  const sure = thing.split(' ').some((word) => describable.test(word.toLowerCase()));
  const whose = done && !paid || /^(?:his|her|their)/.test(party) ? '' : party;
  return make(amount, average + withParty(composed(text, words, said ? {...behind.described, told: none} : behind.described, done), done, paid || ended ? '' : whose) + rate, sure ? 0.65 : 0.45, 'attributive', tell);
}

/** Verbs whose first object gets what the second one is. */
const giving = /^(?:billed|paid|repaid|sent|returned|refunded|awarded|lent|given|reimbursed)$/;

/** “Queenslanders lost $8 million”, “seized $3 million”, “cost victims $2 million”: the verb says what the money is. */
function spent(amount: Amount): Read | undefined {
  const {text, words, governor, verb, party, average, rate, end} = amount;
  if (governor.kind !== 'verb' || !verb) return undefined;
  const out = wordAt(amount, end) === 'out' && wordAt(amount, end + 1) === 'of' ? end + 1 : end;
  const tail = tailEnd(words, out);
  const paid = tail > out ? tail : infinitiveEnd(words, end);
  const to = paid > end ? ` ${wordsIn(text, words, {from: end, to: paid})}` : '';
  // A number among these words is a figure of its own.
  const behind = words.slice(end, paid).some(({tag}) => tag === 'number') ? end : paid;
  const object = wordsIn(text, words, {from: governor.at + 1, to: objectEnd(amount, governor.at)});
  const tell = {party: /^stolen/.test(verb) ? '' : party, verb};
  if ((verb === 'taken' || /^(?:defrauded|cheated|bilked|swindled)$/.test(verb)) && object) return make(amount, `taken from ${lowered(object)}`, 0.9, 'result-verb', tell);
  // “was fined $5 million”, “fined the bank $5 million”
  if (verb === 'fined') return make(amount, withFined(object || party), 0.9, 'result-verb', tell);
  if (verb === 'cost') return make(amount, `cost${object ? ` to ${object}` : ''}`, 0.8, 'cost', tell);
  // “Lantern Post to pay $5 million”, in a headline: it is not paid yet.
  const announced = wordAt(amount, governor.at - 1) === 'to' && words[governor.at - 2]?.tag === 'noun';
  if (announced && /^(?:paid|repaid|refunded|returned)$/.test(verb)) return make(amount, `money to be ${verb}${to}`, 0.9, 'result-verb', {verb, topic: `money to be ${verb}`}, behind);
  const owner = owning.test(words[governor.at]!.lower) || owning.test(verb);
  // “were paid $97 million”: they got it.
  if (party && /^(?:was|were|been|be|being|is|are)$/.test(wordAt(amount, governor.at - 1)) && /^(?:paid|awarded|given|sent|promised|offered|granted|refunded|billed|invoiced)/.test(verb)) {
    return make(amount, `money ${verb} to ${party}`, 0.9, 'result-verb', {...tell, topic: `money ${verb}`});
  }
  const whose = kept.test(verb) || (!owner || to) && isName(party) ? '' : party;
  const wrongly = mannerOf(words, governor.at);
  // “billed Medicare $5 million”, “paid the brokers $5 million”
  if (object && !to && giving.test(verb)) return make(amount, `${average}money ${wrongly}${verb} to ${object}`, 0.9, 'result-verb', {...tell, topic: `money ${verb}`});
  const whole = average + withParty(`money ${wrongly}${verb}${rate}`, verb, whose) + to;
  // Whose it is and where it went are too much for one label; those who are counted have one of their own.
  const short = isCounted(words, out) && whose ? average + withParty(`money ${wrongly}${verb}${rate}`, verb, whose) : `${average}money ${wrongly}${verb}${rate}${to}`;
  return make(amount, whole.length > 60 && to ? short : whole, 0.9, 'result-verb', {...tell, topic: `money ${verb}${to}`}, behind);
}

const withFined = (whom: string) => (whom ? `fine imposed on ${lowered(whom)}` : 'fine');

/** “compared with 2019’s $201 million” */
function ofYearBefore(amount: Amount): Read | undefined {
  const {governor, told, tell} = amount;
  const year = governor.kind === 'noun' && /^(?:19|20)\d\d['’]s$/.test(wordAt(amount, governor.at));
  return year && told.topic ? make(amount, told.topic, 0.75, 'shared-subject', tell) : undefined;
}

/** “including $5 million to victims” */
function givenTo(amount: Amount): Read | undefined {
  const {text, words, governor, verb, end, told, tell} = amount;
  if (governor.kind !== 'verb' || verb) return undefined;
  // “to 912 consumers”, who have a figure of their own
  const counted = /^(?:for|to)$/.test(wordAt(amount, end)) && words[end + 1]?.number ? wordsIn(text, words, phraseFrom(words, end + 2)) : '';
  if (counted) return make(amount, `amount ${wordAt(amount, end)} ${counted}`, 0.6, 'money', tell);
  const to = complementEnd(words, end, /^(?:for|to)$/);
  if (to === end) return undefined;
  const part = told.isPart || /^includ/.test(wordAt(amount, governor.at));
  return make(amount, `${part ? lowered(told.topic || 'amount') : 'amount'} ${wordsIn(text, words, {from: end, to})}`, 0.6, 'money', tell, to);
}

function included(amount: Amount): Read | undefined {
  const {governor, verb, told, tell} = amount;
  const includes = governor.kind === 'verb' && !verb && /^includ/.test(wordAt(amount, governor.at));
  return includes && told.topic ? make(amount, told.topic, 0.6, 'shared-subject', tell) : undefined;
}

/** “the seizure of $5 million” */
function ofAction(amount: Amount): Read | undefined {
  const {text, words, governor, verb, tell} = amount;
  if (governor.kind !== 'of' || !verb) return undefined;
  // “billed the programme for $5 million”
  const billed = governor.preposition === 'for' && verb === 'billed' ? ` to ${wordsIn(text, words, phraseBefore(words, governor.at + 1))}` : '';
  return make(amount, `money ${verb}${billed}`, 0.9, 'result-noun', {...tell, verb});
}

/** “blocked 3 million transactions worth £2 million” */
function worth(amount: Amount): Read | undefined {
  const {governor, told, tell} = amount;
  if (governor.kind !== 'preposition' || governor.preposition !== 'worth' || !told.topic) return undefined;
  return make(amount, `value of ${lowered(told.topic)}${told.verb ? ` ${told.verb}` : ''}`, 0.85, 'worth', tell);
}

/** “defrauded 200 investors of £3 million” */
function takenFrom(amount: Amount): Read | undefined {
  const {governor, told, tell} = amount;
  if (governor.kind !== 'preposition' || governor.preposition !== 'of' || !told.topic || !takes.test(told.verb)) return undefined;
  return make(amount, `taken from ${lowered(told.topic)}`, 0.85, 'result-verb', tell);
}

/** “put the damage at $5 million” */
function atAmount(amount: Amount): Read | undefined {
  const {governor, tell} = amount;
  const subject = governor.kind === 'preposition' && governor.preposition === 'at' ? firstSubject(amount) : '';
  return subject ? make(amount, `amount, ${lowered(subject)}`, 0.6, 'subject', tell) : undefined;
}

/** “seized 12 cars and $5 million” */
function ofSharedVerb(amount: Amount): Read | undefined {
  const {text, words, governor, told, end, average, rate} = amount;
  if (governor.kind !== 'list' && governor.kind !== 'start' || !told.verb) return undefined;
  // “received $644,000 in fees, an average of $161,000 a year”
  if (average && told.topic) return make(amount, `average ${lowered(told.topic)}${rate}`, 0.8, 'shared-verb', {verb: told.verb, party: told.party});
  const tail = wordsIn(text, words, {from: end, to: tailEnd(words, end)});
  return make(amount, `money ${told.verb}${rate}${tail && ` ${tail}`}`, 0.8, 'shared-verb', {verb: told.verb, party: told.party});
}

/** “a case that involved $5 million” */
function involved(amount: Amount): Read | undefined {
  const {governor, tell} = amount;
  return governor.kind === 'verb' && /^involv/.test(wordAt(amount, governor.at)) ? make(amount, 'amount involved', 0.8, 'offence-verb', tell) : undefined;
}

function ofSharedTopic(amount: Amount): Read | undefined {
  const {governor, told, tell} = amount;
  if (!/^(?:list|colon)$/.test(governor.kind) || !told.topic) return undefined;
  // “$600 for tickets, $400 on clothes”
  return make(amount, withPurpose(amount, told.topic), 0.7, 'shared-subject', {...tell, topic: told.topic});
}

function ofNounBefore(amount: Amount): Read | undefined {
  const {text, words, governor, tell} = amount;
  const name = governor.kind === 'noun' ? wordsIn(text, words, phraseBefore(words, governor.at + 1)) : '';
  return name ? make(amount, name, 0.6, 'label-line', tell) : undefined;
}

function ofParty(amount: Amount): Read | undefined {
  const {text, words, governor, told} = amount;
  if (governor.kind !== 'of' || !/^(?:with|for|in|by|involving)$/.test(governor.preposition)) return undefined;
  const thing = wordsIn(text, words, phraseBefore(words, governor.at + 1));
  // “two cheques for a total of $5 million”
  const label = !told.party && governor.preposition === 'for' && /s$/.test(thing) ? `amount in ${lowered(thing)}` : withParty('amount', '', told.party || thing);
  return make(amount, label, 0.55, 'money');
}

/** “reports totalling $3 million”: an amount is no number of reports. */
const amountOf = (subject: string) =>
  (/^(?:\S+\s){0,3}(?:reports|complaints|cases|incidents|victims|transactions|transfers|attempts|claims|che(?:ck|que)s|payments|orders|accounts|purchases)\b/i.test(subject) && !/\b(?:loss|amount|value|total|fraud)/i.test(subject) ? `amount in ${subject}` : subject);

const takes = /^(?:defraud|cheat|scam|swindl|rob|bilk|conn|dup|fleec|trick)/;

const isAverage = ({words, at, floor}: Place) => words.slice(Math.max(floor, at - 5), at).some(({lower}) => lower === 'average') && !/averag/.test(words[at]!.text);
