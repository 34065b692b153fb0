import {isMoney} from '../numbers/kinds.js';
import {actionOf, participleOf} from '../words/verbs.js';
import type {Word} from '../words/word.js';
import {accusedOf, bracketed, doneFor, groupOf, heldIn, labelStart, numberOf, ofThem, timesOf, whoOf} from './around.js';
import {readChange, levelOf} from './changes.js';
import {infinitiveEnd, rateEnd} from './complements.js';
import {countAt, labelled, make, official, reporting, type Count} from './count.js';
import {beforeAmount, type Governor} from './governor.js';
import {composed, mannerOf, roomyEnd, tailEnd, withParty} from './label.js';
import {isPeople} from './people.js';
import {lowered, none, phraseBefore, phraseFrom, wordsIn} from './phrase.js';
import {wordAt, type Place, type Read} from './place.js';
import {deedEnd, firstAuxiliary, type Predicate} from './predicate.js';
import {isName, partyOf, subjectBefore} from './subject.js';

const vague = /^(?:times|occasions|ways|things|points|questions|others|ones|lines|levels?|areas|fold)$/;
const places = /^(?:countr(?:y|ies)|states?|provinces?|cities|counties|districts|regions|jurisdictions|nations|territories|continents|towns|villages|areas|locations)$/;

/** Tried in this order; the first that knows how the number stands in its clause reads it. */
const readers: readonly ((count: Count) => Read | undefined)[] = [
  ofIndictment, inBracket, numberBehind, ofLevel, ofChange, ofAction, ofTimes, withPredicate, withMoney, chargedWith, withoutNoun,
  ofVerb, ofSharedVerb, ofOthers, ofNoun, ofAccused, ofDeedFor, ofLabelLine, ofWhole, withNominal, ofExtent, ofWeakVerb, fromWhom,
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

/** “a 12-count indictment” */
function ofIndictment(count: Count): Read | undefined {
  const {words, at} = count;
  if (words[at + 1]?.text !== '-' || wordAt(count, at + 2) !== 'count') return undefined;
  return make(count, `counts of the ${wordAt(count, at + 3) || 'indictment'}`, 0.75, ['counts'], Math.min(at + 4, words.length));
}

/** “Fake parcels (310 cases)” */
function inBracket(count: Count): Read | undefined {
  const {governor, at, thing, end} = count;
  if (governor.kind !== 'bracket') return undefined;
  const predicate = ofThem(count.words, at) ? count.predicate : undefined;
  // “22 people (eight of whom were doctors)”
  if (ofThem(count.words, at)) return predicate?.kind === 'nominal' ? make(count, wordsIn(count.text, count.words, predicate), 0.75, ['in-brackets'], predicate.to) : undefined;
  const named = bracketed(count, governor.at, thing);
  return named ? make(count, named, 0.8, ['in-brackets'], Math.max(end, at + 1)) : undefined;
}

function numberBehind(count: Count): Read | undefined {
  const numbered = count.said ? '' : numberOf(count);
  return numbered ? {...make(count, numbered, 0.85, ['number-of'], count.at + 1, {topic: numbered}), unit: ''} : undefined;
}

/** “rose to 900 cases” */
function ofLevel(count: Count): Read | undefined {
  const {said, noun, at, unit, told} = count;
  const level = levelOf(count);
  if (!level) return undefined;
  // “the backlog was cut to 900 cases” counts cases, not backlogs; a coalition that grew to 50 firms counts firms.
  const stock = said && /(?:^|\s)(?:backlog|caseload|queue|docket|waiting list|coalition|network|group|team|alliance)$/i.test(level.label) ? `${said} in ${level.label}` : '';
  const read = make(count, stock || level.label, level.earlier ? 0.45 : 0.85, [level.earlier ? 'earlier-level' : 'level'], Math.max(noun.to, at + 1), {topic: level.label, change: level.change});
  return {...read, unit: unit || told.unit || (level.earlier ? level.label.split(' ').pop()! : '')};
}

function ofChange(count: Count): Read | undefined {
  const change = readChange(count);
  return change && (!count.said || change.end > count.at + 1 || count.governor.kind !== 'verb') ? change : undefined;
}

/** “the arrest of 14 suspects” */
function ofAction(count: Count): Read | undefined {
  const {governor, said, end} = count;
  // “participation from 60 shops”
  const takingPart = governor.kind === 'preposition' && governor.preposition === 'from' && wordAt(count, governor.at - 1) === 'participation' ? 'participating' : undefined;
  const action = !said ? undefined : governor.kind === 'of' && governor.preposition === 'of' ? actionOf(wordAt(count, governor.at)) : takingPart;
  return action ? make(count, labelled(count, action), 0.9, ['result-noun'], end, {verb: action}) : undefined;
}

/** “was impersonated 60 times” */
function ofTimes(count: Count): Read | undefined {
  return count.head === 'times' && count.governor.kind === 'noun' ? make(count, `times ${timesOf(count)}`, 0.75, ['times'], count.end) : undefined;
}

/** “14 phones were seized”, unless the phones are described by it and something else was done to them. */
function withPredicate(count: Count): Read | undefined {
  const {predicate, governor} = count;
  if (!predicate || predicate.kind === 'nominal') return undefined;
  const own = ownVerb(governor) !== undefined;
  const taken = predicate.kind === 'passive' ? !(own && predicate.relative) : !own && !(holderOf(count) && predicate.kind === 'active');
  return taken ? predicated(count, predicate) : undefined;
}

const ownVerb = (governor: Governor) => (governor.kind === 'verb' && governor.participle && !governor.preposition ? governor : undefined);

/** “NBN Co with 1,023 reports”: whose they are stands before “with”. */
function holderOf({text, words, governor, floor}: Count): string {
  if (governor.kind !== 'of' && governor.kind !== 'preposition' || governor.preposition !== 'with') return '';
  // “Job scams were the most common with 4,554 cases”
  const start = Math.max(floor, governor.at - 10);
  const clause = words.slice(start, governor.at);
  const be = clause.findIndex(({lower}) => /^(?:was|were|is|are|remained|remains|remain|became)$/.test(lower));
  if (be > 0 && !clause.slice(be).some(({tag}) => tag === 'mark')) return partyOf(text, words, subjectBefore(words, start + be, floor));
  if (governor.kind !== 'of') return '';
  return partyOf(text, words, phraseBefore(words, governor.at + 1)).replace(/.*\b(?:million|thousand|hundred|several)\b.*/, '');
}

/** “70 investors lose $50 million”, “70 tenants will get $2 million of relief”: the money has a figure of its own, the people lost or get some. */
function withMoney(count: Count): Read | undefined {
  const {text, words, described, head, thing, end} = count;
  const who = wordAt(count, end) === 'who' ? end + 1 : end;
  const verb = /^(?:will|would)$/.test(wordAt(count, who)) ? who + 1 : who;
  if (!described || !isPeople(head) || !/^(?:lost|lose|paid|pay|sent|invested|received?|experienced|suffered|reported)$/.test(wordAt(count, verb))) return undefined;
  let amount = verb + 1;
  while (/^(?:determiner|adverb)$/.test(words[amount]?.tag ?? '')) amount++;
  const number = words[amount]?.number;
  if (!number || !isMoney(number)) return undefined;
  const object = wordAt(count, amount + 1) === 'in' ? phraseFrom(words, amount + 2) : none;
  const what = wordsIn(text, words, {from: object.from, to: object.to > object.from ? roomyEnd(words, object.from, object.to, thing.length, 1) : object.to});
  return make(count, `${thing} who ${wordsIn(text, words, {from: who, to: verb + 1})} ${what || 'money'}`, 0.8, ['predicate'], end);
}

/** “charged with 92 felony counts” */
function chargedWith(count: Count): Read | undefined {
  const {governor, said, end} = count;
  if (!said || governor.kind !== 'verb' || !/^(?:with|of|on)$/.test(governor.preposition) || !/^(?:charged|convicted|accused|indicted|sentenced)$/.test(governor.participle)) return undefined;
  return make(count, labelled(count, governor.participle), 0.9, ['result-verb'], end, {verb: governor.participle});
}

function withoutNoun(count: Count): Read | undefined {
  return count.said ? undefined : nounless(count);
}

/** Letters that a thing, its verb and what that was for may take: “vehicles used to carry out fraud”. */
const shortPurpose = 40;

/** Behind “, aged 17 to 19,”; `at` itself when no ages are told there. */
function ageEnd(words: readonly Word[], at: number): number {
  if (words[at]?.text !== ',' || !/^(?:aged|all|both)$/.test(words[at + 1]?.lower ?? '')) return at;
  let index = at + 1;
  while (index < Math.min(words.length, at + 10) && words[index]!.text !== ',') index++;
  return words[index]?.text === ',' ? index + 1 : at;
}

/** “seized 14 phones” */
function ofVerb(count: Count): Read | undefined {
  const {governor, words, end} = count;
  const own = ownVerb(governor);
  if (!own) return undefined;
  const party = partyOfVerb(count, own.at);
  const shown = reporting.test(own.participle) ? party : bearerOf(count, own.at);
  const verb = mannerOf(words, own.at) + alsoBefore(words, own.at) + own.participle;
  const sure = official.test(own.participle) || reporting.test(own.participle);
  const purpose = infinitiveEnd(words, end);
  if (purpose > end && words[purpose - 1]!.to - words[count.noun.from]!.from <= shortPurpose) {
    return make(count, `${labelled(count, verb)} ${wordsIn(count.text, words, {from: end, to: purpose})}`, sure ? 0.95 : 0.8, ['result-verb'], end, {verb: own.participle, party});
  }
  // “arrested four teenagers, aged 17 to 19, for theft of motorcycles”
  const aged = ageEnd(words, end);
  const tail = aged > end ? wordsIn(count.text, words, {from: aged, to: tailEnd(words, aged)}) : '';
  if (tail) return make(count, `${labelled(count, verb)} ${tail}`, sure ? 0.95 : 0.8, ['result-verb'], end, {verb: own.participle, party});
  return make(count, labelled(count, withParty(verb, verb, shown)), sure ? 0.95 : 0.8, ['result-verb'], end, {verb: own.participle, party});
}

/** “charged the owner of the clinic and 15 others”: the verb before the first of them. */
function ofOthers(count: Count): Read | undefined {
  const {governor, said, head, words, floor, end} = count;
  if (governor.kind !== 'list' || !/^others?$/.test(head) && !/^(?:co-defendants|accomplices)$/.test(head)) return undefined;
  for (let index = governor.at - 1; index >= Math.max(floor, governor.at - 9); index--) {
    const {tag, text, lower} = words[index]!;
    const participle = tag === 'past' ? participleOf(lower) : '';
    if (participle) return make(count, `${said} ${participle}`, 0.8, ['shared-verb'], end, {verb: participle});
    if (tag !== 'noun' && tag !== 'determiner' && text !== ',' && lower !== 'of') return undefined;
  }
  return undefined;
}

/** “seized 64 phones, 12 cars” */
function ofSharedVerb(count: Count): Read | undefined {
  const {governor, told, head, end} = count;
  if (governor.kind !== 'list' && governor.kind !== 'start' || !told.verb || !continuesList(count, governor) || !takesVerb(head, told.verb)) return undefined;
  return make(count, labelled(count, told.verb), 0.9, ['shared-verb'], end, {verb: told.verb, party: told.party});
}

const gathers = /^(?:group|gang|team|network|syndicate|ring|list|series|range|total|one|some|most|all|many|any|part|half|rest|out|number|crew|trio|pair)s?$/;

/** “members of 12 gangs” */
function ofNoun(count: Count): Read | undefined {
  const {text, words, governor, thing, end} = count;
  if (governor.kind !== 'of' || governor.preposition !== 'of' || gathers.test(wordAt(count, governor.at))) return undefined;
  const outer = wordsIn(text, words, phraseBefore(words, governor.at + 1));
  return outer ? make(count, `${outer} of ${thing}`, 0.75, ['noun-of'], end) : undefined;
}

/** “charges against 14 brokers” */
function ofAccused(count: Count): Read | undefined {
  const accused = accusedOf(count, count.governor, (verb) => labelled(count, verb));
  if (!accused) return undefined;
  return make(count, accused, 0.85, ['result-noun'], count.end, {verb: /\bcharged\b/.test(accused) ? 'charged' : ''});
}

/** “sought detention for 202 cases” */
function ofDeedFor(count: Count): Read | undefined {
  const {governor, thing, end, told} = count;
  const done = governor.kind === 'of' ? doneFor(count, governor) : '';
  return done ? make(count, `${thing}, ${done}`, 0.75, ['noun-of'], end, {party: told.party}) : undefined;
}

/** “Romance scams – 1,204 reports” */
function ofLabelLine(count: Count): Read | undefined {
  const {text, words, governor, thing, end} = count;
  if (governor.kind !== 'colon') return undefined;
  const name = wordsIn(text, words, {from: labelStart(count, governor.at), to: governor.at});
  return name && name.length < 56 && !announcing.test(name) ? make(count, `${thing}, ${lowered(name)}`, 0.8, ['label-line'], end, {party: name}) : undefined;
}

/** “including 12 women” */
function ofWhole(count: Count): Read | undefined {
  const {told, head, thing, end, described} = count;
  if (!told.isPart) return undefined;
  if (told.verb && takesVerb(head, told.verb)) return make(count, labelled(count, told.verb), 0.85, ['part'], end);
  // “90 offences against pupils, including 7 thefts”: the thefts are against them too.
  const against = isPeople(head) || described!.end > described!.noun.to ? '' : /^\S+(?:\s\S+)?( (?:against|about|involving) .*)$/.exec(told.topic)?.[1] ?? '';
  return make(count, thing + against, 0.85, ['part'], end, against ? {topic: told.topic} : {});
}

/** Letters beyond which a claim is left out of a label. */
const longest = 64;

/** “14 of the victims are retired” */
function withNominal(count: Count): Read | undefined {
  const {text, words, said, head, predicate} = count;
  if (predicate?.kind !== 'nominal') return undefined;
  const claim = wordsIn(text, words, {from: firstAuxiliary(words, predicate.from), to: predicate.to});
  const label = `${said} ${isPeople(head) ? 'who' : 'that'} ${claim}`;
  return label.length <= longest ? make(count, label, 0.75, ['predicate'], predicate.to) : undefined;
}

/** “in 12 states” */
function ofExtent(count: Count): Read | undefined {
  const {head, governor, thing, end} = count;
  if (vague.test(head)) return make(count, thing, 0.45, ['extent'], end);
  return places.test(head) && governor.kind !== 'be' ? make(count, thing + heldIn(count, governor), 0.55, ['extent'], end) : undefined;
}

/** “had 860 reports”, “resulted in 98 arrests”: nothing was done to what is counted. */
function ofWeakVerb(count: Count): Read | undefined {
  const {governor, thing, end, words} = count;
  if (governor.kind !== 'verb' && governor.kind !== 'be') return undefined;
  const party = partyOfVerb(count, governor.at);
  // “The suspects are linked to 30 cases”
  if (governor.kind === 'verb' && party && /^(?:linked|connected|tied)$/.test(words[governor.at]!.lower)) {
    const verb = `linked to ${lowered(party)}`;
    return make(count, labelled(count, verb), 0.8, ['counted-noun'], end, {party, verb});
  }
  if (governor.kind === 'be' && party && /s$/.test(party)) return make(count, party, 0.75, ['predicate'], end, {topic: party});
  return make(count, withParty(thing, '', party.length < 40 ? party : ''), 0.8, ['counted-noun'], end, {party, verb: ''});
}

/** “raised $5 million from 1,100 investors” */
function fromWhom(count: Count): Read | undefined {
  const {governor, told, thing, end, head} = count;
  // “stole money from 10 people”
  const money = governor.kind === 'preposition' && governor.preposition === 'from' && /^(?:money|funds)$/.test(wordAt(count, governor.at - 1)) ? participleOf(wordAt(count, governor.at - 2)) : '';
  if (money && isPeople(head)) return make(count, `${thing} from whom money was ${money}`, 0.8, ['noun-of'], end, {verb: ''});
  const from = governor.kind === 'preposition' && governor.preposition === 'from' && isPeople(head) && head !== 'victims';
  if (!from || !/^(?:raised|taken|collected|obtained|received|solicited)$/.test(told.verb)) return undefined;
  return make(count, `${thing} from whom money was ${told.verb}`, 0.8, ['shared-verb'], end, {verb: ''});
}

/** A count of which nothing around it tells more. */
function standing(count: Count): Read {
  const {governor, told, thing, said, head, token, end} = count;
  const shared = holderOf(count) || (governor.kind === 'preposition' || governor.kind === 'of' ? told.party : '');
  const confidence = isCountNoun(head) || token.value >= 20 ? 0.75 : token.value >= 5 ? 0.6 : 0.45;
  const party = shared || (isPeople(head) && /^(?:start|clause|list)$/.test(governor.kind) ? lowered(said) : told.party);
  return make(count, withParty(thing, '', shared), confidence, ['counted-noun'], end, {party, verb: ''});
}

/** “a breach affecting 14 million people”: what the verb right behind a noun says of it. */
function bearerOf({text, words, floor}: Place, verb: number): string {
  if (words[verb]!.tag !== 'gerund' || words[verb - 1]?.tag !== 'noun') return '';
  const bearer = phraseBefore(words, verb);
  const said = bearer.from >= floor ? lowered(wordsIn(text, words, bearer)) : '';
  return /\b(?:police|officers?|agents?|detectives?|authorit\w+|prosecutors?|investigators?)\b/i.test(said) || isName(said) ? '' : said;
}

/** “identified and froze”: the first of two verbs with one object. */
function alsoBefore(words: readonly Word[], verb: number): string {
  const first = words[verb - 2];
  const participle = /^(?:and|or)$/.test(words[verb - 1]?.lower ?? '') && first?.tag === 'past' ? participleOf(first.lower) : '';
  return participle ? `${participle} ${words[verb - 1]!.lower} ` : '';
}

/** Words before a colon or a dash that announce figures and name none. */
const announcing = /^(?:.*\b)?(?:results?|figures|statistics|outcomes?|summary|highlights|facts|following|include|includes|including|total|today|said|below|news|update|release)$/i;

/** “98 arrests” in a list of things shut down were not shut down. */
const takesVerb = (head: string, verb: string) => actionOf(head) === undefined || /^(?:made|executed|conducted|carried|reported|recorded|issued|secured)/.test(verb);

/** A count with its predicate: “14 people were arrested”, “300 people attended the talks”. */
function predicated(count: Count, predicate: Predicate): Read {
  const {text, words, noun, said, described, governor} = count;
  const whole = said || groupOf(count, governor) || whoOf(count);
  const people = isPeople(words[noun.to - 1]?.lower ?? whole.split(' ').pop() ?? '');
  const deed = deedEnd(words, predicate.to);
  const end = predicate.kind === 'active' ? predicate.to : deed > predicate.to ? deed : tailEnd(words, rateEnd(words, predicate.to));
  const verb = wordsIn(text, words, {from: predicate.from, to: end});
  const near = described !== undefined && predicate.from - described.end < 4;
  const label = () => {
    if (!whole) return official.test(predicate.verb) ? `people ${verb}` : verb;
    if (predicate.kind === 'active') return `${near ? composed(text, words, {...described, told: none}) : whole} ${people ? 'who' : 'that'} ${verb}`;
    return near ? composed(text, words, {...described, told: none}, verb) : `${whole} ${verb}`;
  };
  const confidence = !whole ? 0.7 : said && (official.test(predicate.verb) || reporting.test(predicate.verb)) ? 0.9 : 0.75;
  const reasons = ['passive', ...(whole ? [] : ['no-noun']), ...(predicate.kind === 'passive' ? [] : ['reduced'])];
  const read = make(count, label(), confidence, reasons, predicate.to, {verb: predicate.verb});
  return {...read, tells: {topic: whole || count.told.topic, verb: '', ...(people && said ? {party: lowered(said)} : {})}};
}

/** Who did what the verb says; of a verb without a subject of its own, whom the verb before it spoke of. */
function partyOfVerb({text, words, floor, told}: Place, verb: number): string {
  if (words[verb]!.tag === 'gerund' && words[verb - 1]?.text === ',' || words[verb - 1]?.lower === 'to') return '';
  const subject = subjectBefore(words, verb, floor);
  return subject.to > subject.from ? partyOf(text, words, subject) : told.party;
}

const isCountNoun = (head: string) => /s$|^(?:people|men|women|children|staff|police)$/.test(head) && !places.test(head);

function continuesList({words, at, floor}: Place, governor: Governor): boolean {
  if (governor.at <= floor) return true;
  for (let index = floor; index < beforeAmount(words, at, floor); index++) {
    const {tag, text, lower} = words[index]!;
    if (!(tag === 'adverb' || tag === 'determiner' || text === ',' || /^(?:and|or|as|well|plus|with|also)$/.test(lower))) return false;
  }
  return true;
}

/** A number that no noun follows. */
function nounless(count: Count): Read {
  const {text, words, at, floor, told, governor} = count;
  // “failed to deliver 12,400”
  const manner = governor.kind === 'verb' ? mannerOf(words, governor.at) : '';
  if (governor.kind === 'verb' && governor.participle && / $/.test(manner)) return make(count, `${manner}${governor.participle}`, 0.6, ['result-verb', 'no-noun'], at + 1);
  if (governor.kind === 'be' || governor.kind === 'verb') {
    const subject = subjectBefore(words, governor.at, floor);
    const name = wordsIn(text, words, subject);
    if (name && partyOf(text, words, subject)) return make(count, name, 0.75, ['subject'], at + 1, {topic: name});
    if (governor.kind === 'verb' && governor.participle && !governor.preposition) {
      const tail = wordsIn(text, words, {from: at + 1, to: tailEnd(words, at + 1)});
      return make(count, `people ${governor.participle}${tail && ` ${tail}`}`, 0.6, ['result-verb', 'no-noun'], at + 1, {verb: governor.participle});
    }
    if (told.topic && governor.kind === 'verb') return make(count, told.topic, 0.6, ['level'], at + 1);
  }
  if (governor.kind === 'colon' || governor.kind === 'noun') {
    const before = phraseBefore(words, governor.kind === 'noun' ? governor.at + 1 : governor.at);
    const from = governor.kind === 'colon' ? labelStart(count, governor.at) : before.from;
    const name = wordsIn(text, words, {from: Math.max(from, floor), to: before.to});
    if (name) return make(count, name, governor.kind === 'colon' ? 0.8 : 0.6, ['label-line'], at + 1, {topic: name});
  }
  if (told.topic && /^(?:in|during|for)$/.test(wordAt(count, at + 1)) && governor.kind === 'list') return make(count, told.topic, 0.6, ['shared-subject'], at + 1);
  return make(count, told.topic || wordsIn(text, words, {from: Math.max(floor, at - 4), to: at}), 0.4, ['no-noun'], at + 1);
}
