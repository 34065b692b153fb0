import {aboutOf, accusedOf, bracketed, doneFor, groupOf, heldIn, labelStart, numberOf, ofThem, timesOf, whoOf} from './around.js';
import {readChange, levelOf} from './changes.js';
import {beforeAmount, governorOf, type Governor} from './governor.js';
import {roomyEnd, roomyRelative, withParty} from './label.js';
import {capital, lowered, none, phraseBefore, phraseFrom, rateEnd, wordsIn, type Phrase} from './phrase.js';
import {wordAt, type Place, type Read, type Told} from './place.js';
import {isPeople} from './people.js';
import type {NumberToken} from '../../numbers/token.js';
import {actionOf, participleOf} from '../words/verbs.js';
import type {Word} from '../words/word.js';
import {deedEnd, predicateBehind, type Predicate} from './predicate.js';
import {partyOf, subjectBefore} from './subject.js';

const vague = /^(?:times|occasions|ways|things|points|questions|others|ones|lines|levels?|areas|fold)$/;
const places = /^(?:countr(?:y|ies)|states?|provinces?|cities|counties|districts|regions|jurisdictions|nations|territories|continents|towns|villages|areas|locations)$/;

/** Verbs of an authority, of which spelled numbers tell results and not stories. */
const official = /^(?:arrested|charged|indicted|seized|convicted|sentenced|identified|searched|executed|dismantled|rescued|frozen|recovered|detained|raided|closed|blocked|jailed|fined|shut down|taken down|issued|prosecuted|extradited|apprehended|arraigned|confiscated|disrupted|broken up|suspended|remanded|caught|solved|returned|taken into custody|accused|wanted|sued|remanded|targeted|deported|repatriated)\b/;

/** Reads a count of people, cases or things. */
export function readCount(place: Place): Read {
  const {text, words, at, floor, told, token} = place;
  const noun = countedPhrase(place);
  const said = wordsIn(text, words, noun);
  const head = words[noun.to - 1]?.lower ?? '';
  const unit = said ? words[noun.to - 1]!.text.replace(/[’']s?$/, '') : '';
  const wide = /^(?:worldwide|nationwide|globally|statewide)$/.test(wordAt(place, noun.to)) ? noun.to + 1 : noun.to;
  const complement = said ? roomyEnd(words, noun.from, rateEnd(words, wide), 10) : at + 1;
  const thing = said ? wordsIn(text, words, {from: noun.from, to: complement}) : '';
  const make = (label: string, confidence: number, reasons: readonly string[], end: number, tells: Partial<Told> = {}): Read => ({
    label: capital(label), unit, end, reasons, tells: {...(thing ? {topic: thing, unit, about: aboutOf(place, noun.to, complement)} : {}), ...tells, ...(wordAt(place, at + 1) === 'of' ? {verb: ''} : {})},
    confidence: isStory(token, tells.verb ?? '', reasons) && !saidOfThem(words, at) ? Math.min(confidence, reasons[0] === 'passive' && said && (token.value >= 10 || !reasons.includes('reduced')) ? 0.55 : 0.45) : confidence,
  });

  if (words[at + 1]?.text === '-' && wordAt(place, at + 2) === 'count') return make(`counts of the ${wordAt(place, at + 3) || 'indictment'}`, 0.75, ['counts'], Math.min(at + 4, words.length));
  const governor = governorOf(words, at, floor);
  if (governor.kind === 'bracket') {
    const named = bracketed(place, governor.at, thing);
    if (named) return make(named, 0.8, ['in-brackets'], Math.max(complement, at + 1));
  }
  const numbered = said ? '' : numberOf(place);
  if (numbered) return {...make(numbered, 0.85, ['number-of'], at + 1, {topic: numbered}), unit: ''};
  const level = levelOf(place);
  // “the backlog was cut to 900 cases” counts cases, not backlogs.
  const stock = level && said && /(?:^|\s)(?:backlog|caseload|queue|docket|waiting list)$/i.test(level.label) ? `${said} in ${level.label}` : '';
  if (level) return {...make(stock || level.label, level.earlier ? 0.45 : 0.85, [level.earlier ? 'earlier-level' : 'level'], Math.max(noun.to, at + 1), {topic: level.label, change: level.change}), unit: unit || told.unit || (level.earlier ? level.label.split(' ').pop()! : '')};
  const change = readChange(place);
  if (change && (!said || change.end > at + 1 || governor.kind !== 'verb')) return change;

  const described = said ? roomyRelative(words, noun.from, complement) : complement;
  const whole = wordsIn(text, words, {from: noun.from, to: described});
  const action = governor.kind === 'of' && governor.preposition === 'of' && said ? actionOf(wordAt(place, governor.at)) : undefined;
  if (action) return make(described > complement ? whole : `${thing} ${action}`, 0.9, ['result-noun'], described, {verb: action});
  if (head === 'times' && governor.kind === 'noun') return make(`times ${timesOf(place)}`, 0.75, ['times'], complement);
  // “14 people in two towns were arrested”: what a preposition rules is no subject.
  const ruled = said && (governor.kind === 'of' || governor.kind === 'preposition') && /^(?:in|from|across|at|by|to|on|over|through|against|for)$/.test(governor.preposition);
  const predicate = ruled ? undefined : predicateBehind(words, said ? complement : ofThem(words, at) ? at + 3 : at + 1);
  // “NBN Co with 1,023 reports”: whose they are stands before “with”.
  const holder = governor.kind === 'of' && governor.preposition === 'with' ? partyOf(text, words, phraseBefore(words, governor.at + 1)).replace(/.*\b(?:million|thousand|hundred|several)\b.*/, '') : '';
  const own = governor.kind === 'verb' && governor.participle && !governor.preposition ? governor : undefined;
  if (predicate && predicate.kind !== 'nominal' && (predicate.kind === 'passive' || !own && !(holder && predicate.kind === 'active'))) return predicated(place, noun, complement, predicate, groupOf(place, governor), make);
  // “charged with 92 felony counts”
  if (said && governor.kind === 'verb' && /^(?:with|of|on)$/.test(governor.preposition) && /^(?:charged|convicted|accused|indicted|sentenced)$/.test(governor.participle)) return make(`${thing} ${governor.participle}`, 0.9, ['result-verb'], complement, {verb: governor.participle});
  if (!said) return nounless(place, governor, make);

  if (own) {
    const party = partyOfVerb(place, own.at);
    const shown = reporting.test(own.participle) ? party : '';
    const verb = alsoBefore(words, own.at) + own.participle;
    return make(withParty(`${whole} ${verb}`, verb, shown), official.test(own.participle) || reporting.test(own.participle) ? 0.95 : 0.8, ['result-verb'], described, {verb: own.participle, party});
  }
  if ((governor.kind === 'list' || governor.kind === 'start') && told.verb && continuesList(place, governor) && takesVerb(head, told.verb)) return make(`${thing} ${told.verb}`, 0.9, ['shared-verb'], complement, {verb: told.verb, party: told.party});

  if (governor.kind === 'of' && governor.preposition === 'of') {
    const outer = phraseBefore(words, governor.at + 1);
    if (!/^(?:group|gang|team|network|syndicate|ring|list|series|range|total|one|some|most|all|many|any|part|half|rest|out|number|crew|trio|pair)s?$/.test(wordAt(place, governor.at)) && outer.to > outer.from) {
      return make(`${wordsIn(text, words, outer)} of ${thing}`, 0.75, ['noun-of'], complement);
    }
  }
  const accused = accusedOf(place, governor, thing);
  if (accused) return make(accused, 0.85, ['result-noun'], complement, / charged$/.test(accused) ? {verb: 'charged'} : {verb: ''});
  const done = governor.kind === 'of' ? doneFor(place, governor) : '';
  if (done) return make(`${thing}, ${done}`, 0.75, ['noun-of'], complement, {party: told.party});
  if (governor.kind === 'colon') {
    const name = wordsIn(text, words, {from: labelStart(place, governor.at), to: governor.at});
    if (name && name.length < 56 && !announcing.test(name)) return make(`${thing}, ${lowered(name)}`, 0.8, ['label-line'], complement, {party: name});
  }
  if (told.isPart) return make(told.verb && takesVerb(head, told.verb) ? `${thing} ${told.verb}` : thing, 0.85, ['part'], complement);
  if (predicate?.kind === 'nominal') return make(`${said} ${isPeople(head) ? 'who' : 'that'} ${wordsIn(text, words, {from: auxiliaryBefore(words, predicate.from), to: predicate.to})}`, 0.75, ['predicate'], predicate.to);

  if (places.test(head) && governor.kind !== 'be' || vague.test(head)) return make(thing + (vague.test(head) ? '' : heldIn(place, governor)), vague.test(head) ? 0.45 : 0.55, ['extent'], complement);
  if (governor.kind === 'verb' || governor.kind === 'be') {
    const party = partyOfVerb(place, governor.at);
    if (governor.kind === 'be' && party && /s$/.test(party)) return make(party, 0.75, ['predicate'], complement, {topic: party});
    return make(withParty(thing, '', party.length < 40 ? party : ''), 0.8, ['counted-noun'], complement, {party, verb: ''});
  }
  const shared = holder || (governor.kind === 'preposition' || governor.kind === 'of' ? told.party : '');
  return make(withParty(thing, '', shared), isCountNoun(head) || token.value >= 20 ? 0.75 : token.value >= 5 ? 0.6 : 0.45, ['counted-noun'], complement, {party: shared || (isPeople(head) && /^(?:start|clause|list)$/.test(governor.kind) ? lowered(said) : told.party), verb: ''});
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

/** Verbs whose doer a label names: who lost, reported, paid. */
const reporting = /^(?:lost|paid|reported|made|filed|lodged|submitted|suffered|sent|transferred|experienced|invested|spent|recorded|received)$/;

/** Whether a number in words tells a story: “Two men persuaded” rather than “two men were arrested”. */
const isStory = ({spelled, value}: NumberToken, verb: string, reasons: readonly string[]) =>
  spelled && value < 100 && !(official.test(verb) || reasons.includes('part') || reasons.includes('level') || reasons.includes('result-noun'));

/** “twelve of which were found”, not “three of whom were carrying bags”. */
const saidOfThem = (words: readonly Word[], at: number) => ofThem(words, at) && words[at + 3]?.tag === 'auxiliary' && words[at + 4]?.tag !== 'gerund';

/** A count with its predicate: “14 people were arrested”, “300 people attended the talks”. */
function predicated(place: Place, noun: Phrase, complement: number, predicate: Predicate, group: string, make: Make): Read {
  const {text, words} = place;
  const said = wordsIn(text, words, noun);
  const whole = said || group || whoOf(place);
  const head = words[noun.to - 1]?.lower ?? whole.split(' ').pop() ?? '';
  const deed = deedEnd(words, predicate.to);
  const end = predicate.kind === 'active' ? predicate.to : deed > predicate.to ? deed : roomyEnd(words, noun.to > noun.from ? noun.from : predicate.from, rateEnd(words, predicate.to), 0, 1);
  const near = predicate.from - complement < 4;
  const thing = said && near ? wordsIn(text, words, {from: noun.from, to: complement}) : whole;
  const verb = wordsIn(text, words, {from: predicate.from, to: end});
  const active = predicate.kind === 'active' ? (isPeople(head) ? 'who ' : 'that ') : '';
  const sure = said && (official.test(predicate.verb) || reporting.test(predicate.verb)) ? 0.9 : 0.75;
  return {...make(whole ? `${thing} ${active}${verb}` : official.test(predicate.verb) ? `people ${verb}` : verb, whole ? sure : 0.7, ['passive', ...(whole ? [] : ['no-noun']), ...(predicate.kind === 'passive' ? [] : ['reduced'])], predicate.to, {verb: predicate.verb}), tells: {topic: whole || place.told.topic, verb: '', ...(isPeople(head) && said ? {party: lowered(said)} : {})}};
}

/** Who did what the verb says; of a verb without a subject of its own, whom the verb before it spoke of. */
function partyOfVerb({text, words, floor, told}: Place, verb: number): string {
  if (words[verb]!.tag === 'gerund' && words[verb - 1]?.text === ',' || words[verb - 1]?.lower === 'to') return '';
  const subject = subjectBefore(words, verb, floor);
  return subject.to > subject.from ? partyOf(text, words, subject) : told.party;
}

const auxiliaryBefore = (words: readonly Word[], from: number) => (words[from - 1]?.tag === 'auxiliary' ? from - 1 : from);

type Make = (label: string, confidence: number, reasons: readonly string[], end: number, tells?: Partial<Told>) => Read;

/** The noun phrase that a number counts; for “14 of the defendants” that behind “of the”. */
function countedPhrase({words, at}: Place): Phrase {
  let start = at + 1;
  if (words[start]?.lower === 'of' && (words[start + 1]?.tag === 'determiner' || words[start + 1]?.tag === 'pronoun')) {
    start++;
    while (words[start]?.tag === 'determiner') start++;
    // “4 of the 10 defendants”
    if (words[start]?.tag === 'number') start++;
  }
  if (/^(?:other|more|additional|new|further)$/.test(words[start]?.lower ?? '') && words[start]!.tag === 'determiner') start++;
  return words[start] ? phraseFrom(words, start) : none;
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
function nounless(place: Place, governor: Governor, make: Make): Read {
  const {text, words, at, floor, told} = place;
  if (governor.kind === 'be' || governor.kind === 'verb') {
    const subject = subjectBefore(words, governor.at, floor);
    const name = wordsIn(text, words, subject);
    if (name && partyOf(text, words, subject)) return make(name, 0.75, ['subject'], at + 1, {topic: name});
    if (governor.kind === 'verb' && governor.participle && !governor.preposition) return make(`people ${governor.participle}`, 0.6, ['result-verb', 'no-noun'], at + 1, {verb: governor.participle});
    if (told.topic && governor.kind === 'verb') return make(told.topic, 0.6, ['level'], at + 1);
  }
  if (governor.kind === 'colon' || governor.kind === 'noun') {
    const before = phraseBefore(words, governor.kind === 'noun' ? governor.at + 1 : governor.at);
    const from = governor.kind === 'colon' ? labelStart(place, governor.at) : before.from;
    const name = wordsIn(text, words, {from: Math.max(from, floor), to: before.to});
    if (name) return make(name, governor.kind === 'colon' ? 0.8 : 0.6, ['label-line'], at + 1, {topic: name});
  }
  if (told.topic && /^(?:in|during|for)$/.test(wordAt(place, at + 1)) && governor.kind === 'list') return make(told.topic, 0.6, ['shared-subject'], at + 1);
  return make(told.topic || wordsIn(text, words, {from: Math.max(floor, at - 4), to: at}), 0.4, ['no-noun'], at + 1);
}
