import {isBe} from '../../words/verbs.js';
import {complementEnd} from '../clause/complements.js';
import {partyOf} from '../clause/party.js';
import {lowered, phraseBefore, phraseFrom, wordsIn} from '../clause/phrase.js';
import {subjectBefore} from '../clause/subject.js';
import {labelStart} from '../label.js';
import {wordAt, type Place, type Read} from '../place.js';
import {mostBefore} from '../superlatives.js';
import {ofThem} from '../told.js';
import {make, type Count} from './count.js';
import {predicateOf} from './predicates.js';

/** “a 12-count indictment” */
export function ofIndictment(count: Count): Read | undefined {
  const {words, at} = count;
  if (words[at + 1]?.text !== '-' || wordAt(count, at + 2) !== 'count') return undefined;
  return make(count, `counts of the ${wordAt(count, at + 3) || 'indictment'}`, 0.75, ['counts'], Math.min(at + 4, words.length));
}

/** “Fake parcels (310 cases)” */
export function inBracket(count: Count): Read | undefined {
  const {governor, at, thing, end} = count;
  if (governor.kind !== 'bracket') return undefined;
  if (ofThem(count.words, at)) {
    // “22 people (eight of whom were doctors)”
    const predicate = predicateOf(count);
    return predicate?.kind === 'nominal' ? make(count, wordsIn(count.text, count.words, predicate), 0.75, ['in-brackets'], predicate.to) : undefined;
  }
  const most = mostBefore(count, governor);
  if (most) return make(count, most.label, 0.8, ['in-brackets'], Math.max(end, at + 1), {topic: most.label, party: most.party, most: most.noun});
  const named = bracketed(count, governor.at, thing);
  return named ? make(count, named, 0.8, ['in-brackets'], Math.max(end, at + 1)) : undefined;
}

/** “Fake parcels (310 cases)”, “reports (70 with a loss)”. */
function bracketed({text, words, at, floor, told}: Place, bracket: number, thing: string): string {
  const before = phraseBefore(words, bracket);
  const name = wordsIn(text, words, before.from >= floor ? before : {from: floor, to: before.to});
  // “400 reports this spring (70 with a loss)”
  if (!thing && words[at + 1]?.tag === 'preposition' && told.topic) return `${told.topic.split(' ').slice(0, 4).join(' ')} ${wordsIn(text, words, {from: at + 1, to: complementEnd(words, at + 1)})}`;
  return (/^(?:half|most|third|quarter|majority|many|some|all)$/i.test(name) ? told.topic : name) || thing || told.topic;
}

export function numberBehind(count: Count): Read | undefined {
  const numbered = count.said ? '' : numberOf(count);
  return numbered ? {...make(count, numbered, 0.85, ['number-of'], count.at + 1, {topic: numbered}), unit: ''} : undefined;
}

/** “raises to 48 the number of shops closed”: what is counted stands behind the number. */
function numberOf({text, words, at}: Place): string {
  let index = at + 1;
  while (words[index]?.tag === 'determiner' || words[index]?.lower === 'total') index++;
  if (index === at + 1 || words[index]?.lower !== 'number' || words[index + 1]?.lower !== 'of') return '';
  const phrase = phraseFrom(words, index + 2);
  const to = words[phrase.to]?.tag === 'past' ? phrase.to + 1 : phrase.to;
  return phrase.to > phrase.from ? wordsIn(text, words, {from: phrase.from, to}) : '';
}

/** “was impersonated 60 times” */
export function ofTimes(count: Count): Read | undefined {
  const {governor} = count;
  const passive = governor.kind === 'verb' && isBe(wordAt(count, governor.at - 1));
  return count.head === 'times' && (governor.kind === 'noun' || passive) ? make(count, `times ${lowered(timesOf(count))}`, 0.75, ['times'], count.end, {party: passive ? partyOf(count.text, count.words, subjectBefore(count.words, governor.at, count.floor)) : ''}) : undefined;
}

/** “Telstra was impersonated 1,730 times”: what happened so often. */
function timesOf({text, words, at, floor}: Place): string {
  let start = at;
  while (start > floor && words[start - 1]!.tag !== 'mark' && at - start < 10) start--;
  return wordsIn(text, words, {from: start, to: at});
}

/** “Romance scams – 1,204 reports” */
export function ofLabelLine(count: Count): Read | undefined {
  const {text, words, governor, thing, end} = count;
  if (governor.kind !== 'colon') return undefined;
  const name = wordsIn(text, words, {from: labelStart(count, governor.at), to: governor.at});
  // “During the action day: 16 arrests” says when.
  if (/^(?:during|in|over|since|at|on|by|after|within)\b/i.test(name)) return make(count, thing, 0.8, ['label-line'], end);
  return name && name.length < 56 && !announcing.test(name) ? make(count, `${thing}, ${lowered(name)}`, 0.8, ['label-line'], end, {party: name}) : undefined;
}

/** Words before a colon or a dash that announce figures and name none. */
const announcing = /^(?:.*\b)?(?:results?|figures|statistics|outcomes?|summary|highlights|facts|following|include|includes|including|total|today|said|below|news|update|release)$/i;
