import {isMoney} from '../../numbers/kinds.js';
import {isPeople} from '../../words/people.js';
import {openingOf} from '../../words/tag.js';
import {isTaking, participleOf} from '../../words/verbs.js';
import type {Word} from '../../words/word.js';
import {rateEnd} from '../clause/complements.js';
import {isObject} from '../clause/governor.js';
import {behindDeterminers, indexOf, isPlural, lowered, none, phraseBefore, phraseFrom, wordsIn} from '../clause/phrase.js';
import {deedEnd, firstAuxiliary, predicateBehind, type Predicate} from '../clause/predicate.js';
import {timeEnd} from '../clause/time.js';
import {composed, roomyEnd, tailEnd} from '../label.js';
import {wordAt, type Place, type Read} from '../place.js';
import {ofThem, whoOf} from '../told.js';
import {isOfSoMany, labelled, make, ownVerb, type Count} from './count.js';
import {holderOf} from './holders.js';
import {official, reporting} from './verbs.js';

/** “14 phones were seized”, unless the phones are described by it and something else was done to them. */
export function withPredicate(count: Count): Read | undefined {
  const {governor} = count;
  const predicate = predicateOf(count);
  if (!predicate || predicate.kind === 'nominal') return undefined;
  const own = ownVerb(governor) !== undefined;
  const taken = predicate.kind === 'passive' ? !(own && (predicate.relative || isObject(governor) && count.words[predicate.from - 1]?.tag === 'auxiliary')) : !own && !(holderOf(count) && predicate.kind === 'active');
  return taken ? predicated(count, predicate) : undefined;
}

/** What is said of those counted behind them. */
export function predicateOf(count: Count): Predicate | undefined {
  const {words, at, said, described, governor} = count;
  // “14 people in two towns were arrested”: what a preposition rules is no subject.
  if (said && (governor.kind === 'of' || governor.kind === 'preposition') && /^(?:in|from|across|at|by|to|on|over|through|against|for)$/.test(governor.preposition)) return describing(count);
  // Behind a complement a relative clause tells of that.
  if (described && described.end > described.noun.to && words[described.end]?.tag === 'relative') return undefined;
  const more = wordAt(count, at + 1) === 'more' ? at + 2 : at + 1;
  const first = predicateBehind(words, described?.end ?? (ofThem(words, at) ? at + 3 : more));
  // “64 of the 98 defendants were convicted” tells of the 64.
  if (isOfSoMany(count) && first?.kind !== 'reduced') return undefined;
  if (first?.kind !== 'reduced' || wordAt(count, at + 1) !== 'of') return first;
  // “5,020 of the 23,931 scams reported last year involved phishing”
  const further = predicateBehind(words, timeEnd(words, first.to, words.length));
  return further?.kind === 'active' || further?.kind === 'passive' ? further : first;
}

/** “40 cases from the 300 reports received were opened”: what describes the reports stands before another verb. */
function describing({words, described}: Count): Predicate | undefined {
  const end = described?.noun.to ?? 0;
  return words[end]?.tag === 'past' && words[end + 1]?.tag === 'auxiliary' ? predicateBehind(words, end) : undefined;
}

/** What is done to money itself: “stealing $4 million”. */
const takesMoney = /^(?:stealing|taking|laundering|obtaining|embezzling|receiving|diverting|siphoning|misappropriating|transferring|withdrawing|moving)$/;

/** A count with its predicate: “14 people were arrested”, “300 people attended the talks”. */
function predicated(count: Count, predicate: Predicate): Read {
  const {text, words, noun, said, described} = count;
  // “made 18 purchases, 17 were made to load value”
  const same = count.floor > 0 && /^(?:list|start)$/.test(count.governor.kind) && !official.test(predicate.verb) ? count.told.topic : '';
  const whole = said || groupOf(count) || whoOf(count) || same;
  const among = amongOf(count);
  const people = isPeople((said ? words[noun.to - 1]?.lower : whole.split(' ').pop()) ?? '');
  const deed = deedEnd(words, predicate.to);
  // “indicted for committing $2 million”: a deed cut off before its number says nothing.
  const behind = words[behindDeterminers(words, deed)]?.number;
  const cut = deed === predicate.to + 2 && behind && isMoney(behind) && !takesMoney.test(words[deed - 1]!.lower);
  const end = cut ? predicate.to : predicate.kind === 'active' ? predicate.to : deed > predicate.to ? deed : rateEnd(words, tailEnd(words, rateEnd(words, predicate.to)));
  // “are accused of stealing $4 million”: the amount has a figure of its own, and says what was stolen.
  const money = end === deed && takesMoney.test(words[end - 1]!.lower) && words[behindDeterminers(words, end)]?.number;
  const verb = futureOf(words, predicate) + wordsIn(text, words, {from: predicate.from, to: end}) + (money && isMoney(money) ? ' money' : '');
  const near = described !== undefined && predicate.from - described.end < 4;
  const label = () => {
    if (!whole) return official.test(predicate.verb) ? `people ${verb}` : verb;
    if (predicate.kind === 'active') return `${near ? composed(text, words, {...described, told: none}) : whole} ${people ? 'who' : 'that'} ${verb}`;
    const deedOf = among ? `among ${among} ${verb}` : verb;
    return near ? composed(text, words, {...described, told: none}, deedOf) : `${whole} ${deedOf}`;
  };
  const confidence = !whole ? 0.7 : said && (official.test(predicate.verb) || reporting.test(predicate.verb)) ? 0.9 : 0.75;
  const reasons = ['passive', ...(whole ? [] : ['no-noun']), ...(predicate.kind === 'passive' ? [] : ['reduced'])];
  const read = make(count, label(), confidence, reasons, predicate.to, {verb: predicate.verb});
  // “40 victims were defrauded of $2 million”
  return {...read, tells: {topic: whole || count.told.topic, verb: isTaking(predicate.verb) ? predicate.verb : '', ...(people && said ? {party: lowered(said)} : {}), ...(predicate.kind === 'passive' ? {done: verb.length <= shortDeed ? verb : predicate.verb} : {})}};
}

/** “will be charged”: nobody was yet. */
const futureOf = (words: readonly Word[], {kind, from}: Predicate): string => (kind === 'passive' && words[firstAuxiliary(words, from)]?.lower === 'will' ? 'to be ' : '');

/** “Six clerks faced a judge when they were charged”: what an authority did to them tells a result, where their own deed tells a story. */
export function withLaterDeed(count: Count): Read | undefined {
  const {text, words, token, said} = count;
  const own = token.spelled && said ? predicateOf(count) : undefined;
  if (own?.kind !== 'active') return undefined;
  const they = indexOf(words, own.to, words.length, ({lower}) => lower === 'they');
  // “when two more came, they were charged”: it is not clear who was.
  if (they < 0 || !/^(?:when|after|once|before)$/.test(words[they - 1]!.lower) || words.slice(own.to, they).some(({number}) => number)) return undefined;
  const done = predicateBehind(words, they + 1);
  if (done?.kind !== 'passive' || !dealtWith.test(done.verb)) return undefined;
  return make(count, labelled(count, wordsIn(text, words, {from: done.from, to: tailEnd(words, done.to)})), 0.8, ['passive'], own.from, {verb: done.verb});
}

/** What authorities do to people only. */
const dealtWith = /^(?:arrested|charged|indicted|arraigned|prosecuted|convicted|sentenced|jailed|found guilty|detained|remanded)\b/;

/** “A gang of swindlers, five men and four women, were arrested”: among whom those counted are. */
function amongOf({text, words, at}: Place): string {
  const comma = indexOf(words, 0, at, ({tag}) => tag === 'mark');
  const of = indexOf(words, 0, comma, ({lower}) => lower === 'of');
  if (of < 1 || words[comma]?.text !== ',' || !gang.test(words[of - 1]!.lower) || words[of - 2]?.tag !== 'determiner' || of !== 2) return '';
  const listed = words.slice(comma + 1, at).every(({tag, lower, text: mark}) => tag === 'number' || tag === 'noun' || lower === 'and' || mark === ',');
  // “help desk swindlers”: a verb’s form among nouns is one.
  const named = words.slice(of + 1, comma).every(({tag}) => tag === 'noun' || tag === 'present');
  return named && listed ? `the ${wordsIn(text, words, {from: of + 1, to: comma})}` : '';
}

const gang = /^(?:group|gang|ring|crew|network|syndicate|band|team)$/;

/** Letters of a deed that the figures behind it take over with what completes it: “referred for prosecution”. */
const shortDeed = 28;

/** “a family of 17 was charged”: its members. */
function groupOf({text, words, governor}: Place): string {
  if (governor.kind !== 'of' || governor.preposition !== 'of' || !/^(?:family|group|gang|team|network|syndicate|ring|crew)$/.test(words[governor.at]!.lower)) return '';
  return `${wordsIn(text, words, phraseBefore(words, governor.at + 1))} members`;
}

/** Letters beyond which a claim is left out of a label. */
const longest = 64;

/** “14 of the victims are retired” */
export function withNominal(count: Count): Read | undefined {
  const {text, words, said, head} = count;
  const predicate = predicateOf(count);
  if (predicate?.kind !== 'nominal') return undefined;
  const verb = firstAuxiliary(words, predicate.from);
  // “None of our 190 members is safe”: a verb in the singular tells of another.
  if (/^(?:is|was|has)$/.test(words[verb]!.lower) && isPlural(words[count.noun.to - 1]!)) return undefined;
  const claim = wordsIn(text, words, {from: verb, to: predicate.to});
  const label = `${said} ${isPeople(head) ? 'who' : 'that'} ${claim}`;
  return label.length <= longest ? make(count, label, 0.75, ['predicate'], predicate.to) : undefined;
}

/** “70 investors lose $50 million”, “70 tenants will get $2 million of relief”: the money has a figure of its own, the people lost or get some. */
export function withMoney(count: Count): Read | undefined {
  const {text, words, described, head, thing, end} = count;
  const who = wordAt(count, end) === 'who' ? end + 1 : end;
  const verb = /^(?:will|would)$/.test(wordAt(count, who)) ? who + 1 : who;
  const losing = who === end ? participleOf(wordAt(count, verb).replace(/^(?!losing|paying|sending|investing|receiving|reporting|suffering).*/, '')) : '';
  if (!described || !isPeople(head) || !losing && !/^(?:lost|lose|paid|pay|sent|invested|received?|experienced|suffered|reported)$/.test(wordAt(count, verb))) return undefined;
  let amount = verb + 1;
  while (/^(?:determiner|adverb)$/.test(words[amount]?.tag ?? '')) amount++;
  const number = words[amount]?.number;
  if (!number || !isMoney(number)) return undefined;
  const object = wordAt(count, amount + 1) === 'in' ? phraseFrom(words, amount + 2) : none;
  const what = wordsIn(text, words, {from: object.from, to: object.to > object.from ? roomyEnd(words, object.from, object.to, thing.length, 1) : object.to});
  // “people losing more than $50,000”: of each of them; a label that says it is clear of whose the amount is.
  if (losing && number.approximation === 'atLeast' && !what) return make(count, `${thing} who ${losing} ${text.slice(openingOf(number, text), number.end)}`, 0.8, ['predicate'], end, {party: `each of ${text.slice(openingOf(count.token, text), count.token.end)} ${lowered(count.said)}`});
  return make(count, `${thing} who ${losing || wordsIn(text, words, {from: who, to: verb + 1})} ${what || 'money'}`, 0.8, ['predicate'], end, {party: lowered(count.said)});
}
