import {isMoney, isShare} from '../../numbers/kinds.js';
import {timeNoun} from '../../words/closed-classes.js';
import {isPeople} from '../../words/people.js';
import {complementEnd} from '../clause/complements.js';
import {partyOf, unlessPronoun} from '../clause/party.js';
import {behindDeterminers, lowered, phraseBefore, phraseFrom, wordsIn} from '../clause/phrase.js';
import {subjectBefore} from '../clause/subject.js';
import {wordAt, type Place, type Read} from '../place.js';
import {baseOf} from './base.js';
import {changeBefore, changeNoun, directionOf, isChangeNoun} from './direction.js';

/** Reads how far something moved: “rose by 300”, “a drop of 4.2 per cent”, “a 46% decrease in reports”, “12% higher”. */
export const readChange = (place: Place): Read | undefined => nounBehind(place) ?? comparativeBehind(place) ?? nounBefore(place) ?? verbBefore(place) ?? sharedChange(place);

/** “320 cases, a figure 5% higher than in 2030”: of those told last. */
const standsForLast = /^(?:figure|number|total|level|amount|sum)s?$/i;

/** A change of what `given` says; where it says nothing, of what was told last. */
function made(place: Place, noun: string, given: string, direction: 'rise' | 'fall' | undefined, end: number): Read {
  const {token, told} = place;
  const base = baseOf(place);
  const of = standsForLast.test(given) ? '' : given;
  // “10,000 people were arrested, up 15%”: so many more were arrested, and not so many more people.
  const done = isPeople(told.topic) ? told.done || told.verb : told.topic.includes(' ') ? '' : told.done;
  const share = of ? '' : shareTold(place);
  const subject = lowered(of || share || `${told.topic}${done && ` ${done}`}`);
  // “This was 42% of cases, an increase of 7%”: of the share or of the cases, only the editor can tell.
  const unclear = !of && !share && told.whole !== '' && isShare(token) && place.words.slice(0, place.at).some(({number}) => number && isShare(number));
  return {
    label: subject ? `${noun} in ${subject}` : noun, unit: token.unit, end,
    confidence: unclear ? 0.6 : of ? 0.9 : subject ? 0.85 : 0.55, reasons: ['change'],
    ...(base ? {comparison: {base, ...(direction ? {direction} : {})}} : {}),
    tells: {change: noun, ...(of ? {topic: of} : {})},
  };
}

/** “12% of all cases, a drop of 3 percentage points”: points measure how a share moved, and never how many there are. */
const shareTold = ({token, told}: Place): string => (/points?$/.test(token.unit) && told.whole ? `share of ${lowered(told.whole)}${told.sharer && `, ${told.sharer}`}` : '');

/** Index of the word of change behind the number: “decrease” of “a 46% annual decrease”. */
function wordBehind(place: Place): number {
  let index = place.at + 1;
  while (/^(?:year-on-year|year-over-year|annual|overall|sharp|significant|annualised|year|steep)$/.test(wordAt(place, index))) index++;
  return index;
}

/** “a 46% decrease in reported offences” */
function nounBehind(place: Place): Read | undefined {
  const index = wordBehind(place);
  const noun = wordAt(place, index);
  if (!isChangeNoun(noun)) return undefined;
  const of = /^(?:in|of|for|on)$/.test(wordAt(place, index + 1)) ? longComplement(place, index + 1) : undefined;
  if (of) return made(place, noun, of.text, directionOf(noun), of.end);
  // “There was a 12% fraud increase”: left to the words ahead.
  return made(place, noun, countedBase(place, index + 1) || subjectOfHaving(place, place.ahead) || sharerBeside(place), directionOf(noun), index + 1);
}

/** “38 cases out of 410 tips were opened, a 5% drop from the 40 cases opened in 2030”: what is compared is what there were so many of before. */
function countedBase(place: Place, from: number): string {
  const {text, words, told} = place;
  const at = behindDeterminers(words, from + 1);
  const number = words[at]?.number;
  if (wordAt(place, from) !== 'from' || !number || isMoney(number) || isShare(number)) return '';
  const noun = phraseFrom(words, at + 1);
  const last = words[noun.to - 1];
  if (noun.to === noun.from || timeNoun.test(last!.lower)) return '';
  // What was told of them may say more: “reports of theft received”.
  if (told.topic.includes(' ') && told.topic.toLowerCase().includes(last!.lower)) return told.topic;
  return wordsIn(text, words, {from: noun.from, to: words[noun.to]?.tag === 'past' ? noun.to + 1 : noun.to});
}

/** “Online cases made up 58% of them, despite a 12% decrease”, “The increase of 3% is small”: it is the online cases that moved. */
const sharerBeside = (place: Place): string => (place.floor === 0 || /^(?:despite|after|following)$/.test(wordAt(place, place.ahead)) ? place.told.sharer : '');

/** “12% more complaints than”, “12% higher than”, “granted 10% more often” */
function comparativeBehind(place: Place): Read | undefined {
  const {text, words, token, ahead, floor} = place;
  const index = wordBehind(place);
  const comparative = wordAt(place, index);
  if (!/^(?:higher|lower|more|fewer|less|greater)$/.test(comparative)) return undefined;
  const direction = directionOf(comparative);
  const noun = changeNoun(comparative);
  if (/^(?:often|frequently|likely)$/.test(wordAt(place, index + 1))) {
    const verb = words[ahead]?.tag === 'past' ? ahead : undefined;
    const subject = wordsIn(text, words, subjectBefore(words, verb ?? ahead + 1, floor));
    return made(place, noun, subject && verb !== undefined ? `how often ${lowered(subject)} was ${words[verb]!.lower}` : subject, direction, index + 2);
  }
  const more = phraseFrom(words, index + 1);
  if (more.to > more.from && /^(?:more|fewer|less)$/.test(comparative) && (isShare(token) || comparative !== 'more' || wordAt(place, more.to) === 'than')) return made(place, noun, wordsIn(text, words, more), direction, more.to);
  if (!isShare(token) && wordAt(place, index + 1) !== 'than') return undefined;
  return made(place, noun, wordsIn(text, words, subjectBefore(words, predicateStart(place), floor)), direction, index + 1);
}

/** “an increase of 12% in reports”, “a rise in fees of over 20%”, “saw a drop of 300” */
function nounBefore(place: Place): Read | undefined {
  const {at, ahead} = place;
  if (wordAt(place, ahead) !== 'of') return undefined;
  const noun = changeNounBefore(place, ahead);
  if (noun === undefined) return undefined;
  const name = wordAt(place, noun);
  const direction = directionOf(name);
  const inside = noun < ahead - 1 ? longComplement(place, noun + 1) : undefined;
  if (inside) return made(place, name, inside.text, direction, at + 1);
  const behind = /^(?:in|for|on)$/.test(wordAt(place, at + 1)) ? longComplement(place, at + 1) : undefined;
  if (behind) return made(place, name, behind.text, direction, behind.end);
  const counted = countedBehind(place);
  return counted ? made(place, name, counted.text, direction, counted.end) : made(place, name, subjectOfHaving(place, noun) || sharerBeside(place), direction, at + 1);
}

/** Index of “rise” of “a rise in fees of”. */
function changeNounBefore(place: Place, of: number): number | undefined {
  for (let index = of - 1; index >= Math.max(place.floor, of - 8); index--) {
    if (isChangeNoun(wordAt(place, index))) return index;
    if (!/^(?:noun|determiner|preposition|past|gerund)$/.test(place.words[index]!.tag)) return undefined;
  }
  return undefined;
}

/** “rose by 12%”, “up 12%”, “fell 3.4 per cent”; a count needs “by”. */
function verbBefore(place: Place): Read | undefined {
  const {text, words, at, token, ahead, floor} = place;
  const by = wordAt(place, ahead) === 'by';
  if (!by && !isShare(token) && !isMoney(token)) return undefined;
  if (!by && directionOf(wordAt(place, ahead)) === undefined) return undefined;
  const verb = changeBefore(place, by ? ahead - 1 : ahead);
  if (verb === undefined || !by && verb !== ahead) return undefined;
  const word = wordAt(place, verb);
  const own = wordsIn(text, words, subjectBefore(words, verb, floor));
  const bracketed = !own && words[verb - 1]?.text === '(' ? wordsIn(text, words, phraseBefore(words, verb - 1)) : '';
  // “reducing losses by 12%”: the object moved.
  const object = !own && by && words[verb]!.tag !== 'noun' ? wordsIn(text, words, phraseFrom(words, behindDeterminers(words, verb + 1))) : '';
  const counted = countedBehind(place);
  return made(place, changeNoun(word), unlessPronoun(own) || bracketed || object || (counted?.text ?? ''), directionOf(word), counted?.end ?? at + 1);
}

/** “a 261% increase in phishing, 144% in identity theft” */
function sharedChange(place: Place): Read | undefined {
  const {words, at, token, told, ahead, floor} = place;
  const list = ahead < floor || /^(?:,|and|or|while|by)$/.test(words[ahead]!.lower || words[ahead]!.text);
  if (!told.change || !list || !isShare(token)) return undefined;
  const of = longComplement(place, at + 1);
  // “a 14% increase in phishing scams, 120% involving remote access”
  const kind = of && /^(?:involving|linked|related|relating|connected|associated)\b/.test(of.text) ? `${told.topic.split(' ').pop()!} ` : '';
  return of && made(place, told.change, kind + of.text, directionOf(told.change), of.end);
}

/** What a number that is neither a share nor money counts: “300 cases”. */
function countedBehind({text, words, at, token}: Place): {text: string; end: number} | undefined {
  if (isShare(token) || isMoney(token)) return undefined;
  const counted = phraseFrom(words, at + 1);
  return counted.to > counted.from ? {text: wordsIn(text, words, counted), end: counted.to} : undefined;
}

/** “in reports of fraud”: the words behind the preposition, with one more complement. */
function longComplement(place: Place, from: number): {text: string; end: number} | undefined {
  const {words, text} = place;
  let end = complementEnd(words, from);
  if (end === from) return undefined;
  const more = complementEnd(words, end);
  if (more > end && more - from <= 9 && !/^(?:since|from|compared|over|by|as|with)$/.test(wordAt(place, end))) end = more;
  let start = from + (/^(?:involving|linked|related|relating|connected|associated)$/.test(wordAt(place, from)) ? 0 : 1);
  while (words[start]?.tag === 'determiner' && /^(?:the|a|an|its|their)$/.test(words[start]!.lower)) start++;
  if (/^(?:number|volume|amount|value)$/.test(wordAt(place, start)) && wordAt(place, start + 1) === 'of') start += 2;
  return {text: wordsIn(text, words, {from: start, to: end}), end};
}

/** Who “saw an increase of 12%”, when that is a thing that can be counted. */
function subjectOfHaving(place: Place, index: number): string {
  const {words, text} = place;
  for (let each = index; each >= Math.max(place.floor, index - 4); each--) {
    const word = words[each]!;
    if (word.tag !== 'past' && word.tag !== 'present' && word.tag !== 'auxiliary') continue;
    const subject = partyOf(text, words, subjectBefore(words, each, place.floor));
    return /s$|loss|fraud|crime/i.test(subject) ? subject : '';
  }
  return '';
}

/** Where the auxiliaries begin of “was 12% higher”. */
const predicateStart = ({words, ahead, floor}: Place) => {
  let index = ahead;
  while (index > floor && ['adverb', 'determiner'].includes(words[index]!.tag)) index--;
  return words[index]?.tag === 'auxiliary' ? index : index + 1;
};
