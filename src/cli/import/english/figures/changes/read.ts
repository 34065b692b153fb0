import {isMoney, isShare} from '../../numbers/kinds.js';
import {complementEnd} from '../clause/complements.js';
import {beforeAmount} from '../clause/governor.js';
import {partyOf} from '../clause/party.js';
import {lowered, phraseBefore, phraseFrom, wordsIn} from '../clause/phrase.js';
import {subjectBefore} from '../clause/subject.js';
import {wordAt, type Place, type Read} from '../place.js';
import {baseOf} from './base.js';
import {changeBefore, changeNoun, directionOf, isChangeNoun} from './direction.js';
import {partless, skipDeterminers} from './subject.js';

/** Reads how far something moved: “rose by 300”, “a drop of 4.2 per cent”, “a 46% decrease in reports”, “12% higher”. */
export function readChange(place: Place): Read | undefined {
  const {words, at, token, told} = place;
  const before = beforeAmount(words, at, place.floor);
  return behindNumber(place) ?? nounBefore(place, before) ?? verbBefore(place, before) ?? sharedChange(place, before);

  function made(noun: string, of: string, direction: 'rise' | 'fall' | undefined, end: number, certain = true): Read {
    const base = baseOf(place);
    const subject = lowered(of || told.topic);
    return {
      label: subject ? `${noun} in ${subject}` : noun, unit: token.unit, end,
      confidence: of ? 0.9 : subject ? (certain ? 0.85 : 0.7) : 0.55, reasons: ['change'],
      ...(base ? {comparison: {base, ...(direction ? {direction} : {})}} : {}),
      tells: {change: noun, ...(of ? {topic: of} : {})},
    };
  }

  /** “a 46% decrease in reported offences”, “12% more complaints than”, “12% higher than”. */
  function behindNumber({text}: Place): Read | undefined {
    let index = at + 1;
    while (/^(?:year-on-year|year-over-year|annual|overall|sharp|significant|annualised|year|steep)$/.test(wordAt(place, index))) index++;
    const noun = wordAt(place, index);
    if (isChangeNoun(noun)) {
      const of = /^(?:in|of|for|on)$/.test(wordAt(place, index + 1)) ? longComplement(place, index + 1) : undefined;
      if (of) return made(noun, of.text, directionOf(noun), of.end);
      // “There was a 12% fraud increase”: left to the words before.
      return made(noun, subjectOfHaving(place, before), directionOf(noun), index + 1);
    }
    if (/^(?:higher|lower|more|fewer|less|greater)$/.test(noun)) {
      const direction = directionOf(noun);
      // “granted 10% more often”
      if (/^(?:often|frequently|likely)$/.test(wordAt(place, index + 1))) {
        const verb = words[before]?.tag === 'past' ? before : undefined;
        const subject = wordsIn(text, words, subjectBefore(words, verb ?? before + 1, place.floor));
        return made(direction === 'fall' ? 'decrease' : 'increase', subject && verb !== undefined ? `how often ${lowered(subject)} was ${words[verb]!.lower}` : subject, direction, index + 2);
      }
      const more = phraseFrom(words, index + 1);
      const name = direction === 'fall' ? 'decrease' : 'increase';
      if (more.to > more.from && /^(?:more|fewer|less)$/.test(noun) && (isShare(token) || wordAt(place, more.to) === 'than')) return made(name, wordsIn(text, words, more), direction, more.to);
      if (!isShare(token) && wordAt(place, index + 1) !== 'than') return undefined;
      return made(name, wordsIn(text, words, subjectBefore(words, predicateStart(place, before), place.floor)), direction, index + 1);
    }
    return undefined;
  }

  /** “an increase of 12% in reports”, “a rise in fees of over 20%”, “saw a drop of 300”. */
  function nounBefore({text}: Place, index: number): Read | undefined {
    if (wordAt(place, index) !== 'of') return undefined;
    let noun = -1;
    for (let each = index - 1; each >= Math.max(place.floor, index - 8); each--) {
      if (isChangeNoun(wordAt(place, each))) {
        noun = each;
        break;
      }
      if (!['noun', 'determiner', 'preposition', 'past', 'gerund'].includes(words[each]!.tag)) break;
    }
    if (noun < 0) return undefined;
    const name = wordAt(place, noun);
    if (noun < index - 1) {
      const inside = longComplement(place, noun + 1);
      if (inside) return made(name, inside.text, directionOf(name), at + 1);
    }
    const behind = /^(?:in|for|on)$/.test(wordAt(place, at + 1)) ? longComplement(place, at + 1) : undefined;
    if (behind) return made(name, behind.text, directionOf(name), behind.end);
    const counted = isShare(token) || isMoney(token) ? undefined : phraseFrom(words, at + 1);
    if (counted && counted.to > counted.from) return made(name, wordsIn(text, words, counted), directionOf(name), counted.to);
    return made(name, subjectOfHaving(place, noun), directionOf(name), at + 1);
  }

  /** “rose by 12%”, “up 12%”, “fell 3.4 per cent”; a count needs “by”. */
  function verbBefore({text}: Place, index: number): Read | undefined {
    const by = wordAt(place, index) === 'by';
    if (!by && !isShare(token) && !isMoney(token)) return undefined;
    if (!by && directionOf(wordAt(place, index)) === undefined) return undefined;
    const verb = changeBefore(place, by ? index - 1 : index);
    if (verb === undefined || !by && verb !== index) return undefined;
    const word = wordAt(place, verb);
    const counted = isShare(token) || isMoney(token) ? undefined : phraseFrom(words, at + 1);
    const own = wordsIn(text, words, subjectBefore(words, verb, place.floor));
    const bracketed = !own && words[verb - 1]?.text === '(' ? wordsIn(text, words, phraseBefore(words, verb - 1)) : '';
    // “reducing losses by 12%”: the object moved.
    const object = !own && by && words[verb]!.tag !== 'noun' ? wordsIn(text, words, phraseFrom(words, skipDeterminers(place, verb + 1))) : '';
    const counts = counted && counted.to > counted.from ? wordsIn(text, words, counted) : '';
    return made(changeNoun(word), partless(own) || bracketed || object || counts, directionOf(word), counts ? counted!.to : at + 1);
  }

  /** “a 261% increase in phishing, 144% in identity theft”. */
  function sharedChange(_: Place, index: number): Read | undefined {
    const list = index < place.floor || /^(?:,|and|or|while|by)$/.test(words[index]!.lower || words[index]!.text);
    if (!told.change || !list || !isShare(token)) return undefined;
    const of = longComplement(place, at + 1);
    return of && made(told.change, of.text, directionOf(told.change), of.end);
  }
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

const predicateStart = ({words, floor}: Place, before: number) => {
  let index = before;
  while (index > floor && ['adverb', 'determiner'].includes(words[index]!.tag)) index--;
  return words[index]?.tag === 'auxiliary' ? index : index + 1;
};
