import {isPeople} from '../../words/people.js';
import {participleOf} from '../../words/verbs.js';
import type {Word} from '../../words/word.js';
import {levelOf} from '../changes/level.js';
import {readChange} from '../changes/read.js';
import {signedChange} from '../changes/signed.js';
import {capital, lowered, phraseBefore, phraseFrom, wordsIn} from '../clause/phrase.js';
import {firstAuxiliary, predicateBehind} from '../clause/predicate.js';
import {subjectBefore} from '../clause/subject.js';
import {labelStart, roomyEnd, tailEnd} from '../label.js';
import {wordAt, type Place, type Read, type Told} from '../place.js';
import {whoOf} from '../told.js';
import {sharerOf} from './whose.js';

/** Reads a percentage: how far something moved, or a share of something. */
export function readShare(place: Place): Read {
  const {text, words, at, floor, token, told, governor} = place;
  const change = readChange(place) ?? signedChange(place);
  if (change) return change;
  const level = levelOf(place);
  const make = (label: string, confidence: number, reason: string, end: number, tells: Partial<Told> = {}): Read => ({label: capital(label), unit: token.unit, confidence, reasons: [reason], end, tells});
  // “18% of all cases, compared with 13% in 2030”
  const levelled = level?.earlier && told.whole ? `share of ${lowered(told.whole)}` : level?.label;
  if (level) return make(levelled!, level.earlier ? 0.45 : 0.85, level.earlier ? 'earlier-level' : 'level', at + 1);

  const subject = governor.kind === 'verb' || governor.kind === 'be' ? wordsIn(text, words, subjectBefore(words, governor.at, floor)) : '';
  // “Police said 90% of scams …”: what is said is no doing of theirs.
  const telling = governor.kind === 'verb' && /^(?:said|says?|found|revealed|showed|noted|warned|estimates?|believes?)$/.test(wordAt(place, governor.at));
  const own = telling || /^(?:this|that|it|which|these|they|we)$/i.test(subject) ? '' : subject;
  if (wordAt(place, at + 1) === 'of') {
    let start = at + 2;
    while (words[start]?.tag === 'determiner' && !/^(?:all|this|these|those)$/.test(words[start]!.lower)) start++;
    // “of these 300 cases”
    if (words[start]?.tag === 'determiner' && words[start + 1]?.tag === 'number') start += 2;
    else if (words[start]?.tag === 'number') start++;
    const determined = /^(?:all|this|these|those)$/.test(wordAt(place, start));
    const noun = phraseFrom(words, determined ? start + 1 : start);
    const to = noun.to > noun.from ? roomyEnd(words, noun.from, noun.to, 0) : start;
    const whole = noun.to > noun.from ? wordsIn(text, words, {from: start, to}) : told.topic;
    if (whole) {
      const said = predicateBehind(words, to);
      const verb = governor.kind === 'verb' ? governor.participle : '';
      // “24% of people said they paid with a gift card”
      const claimed = said && /^(?:said|say|reported|report)$/.test(said.verb) && words[said.to]?.tag === 'pronoun' ? clauseEnd(words, said.to) : 0;
      if (said) {
        const who = relative(place, noun.to, said.from, said.kind) || (claimed ? 'who ' : '');
        const claim = wordsIn(text, words, {from: said.from, to: claimed || roomyEnd(words, said.from, said.to, 0, 1)});
        // “of consumers who lost money, 41% paid by card”: what they did besides.
        const besides = said.relative ? predicateBehind(words, said.to) : undefined;
        if (besides) return make(`share of ${whole} ${who}${claim}, ${wordsIn(text, words, {from: besides.from, to: tailEnd(words, besides.to)})}`, 0.85, 'share-of', besides.to, {topic: whole, whole});
        return make(`share of ${whole} ${who}${claim}`, 0.85, 'share-of', claimed || said.to, {topic: whole, whole});
      }
      // “sought detention in 97% of cases”, “granted in 76% of cases”
      const done = inWhich(place);
      if (done) return make(governor.kind === 'of' && governor.preposition === 'of' ? `share of ${whole}, ${done.replace(' was ', ' ')}` : `share of ${whole} in which ${done}`, 0.85, 'share-of', to, {topic: whole, whole});
      const sharer = sharerOf(place, governor, own);
      return make(`share of ${whole}${verb && !own ? ` ${verb}` : ''}${sharer && `, ${sharer}`}`, 0.85, 'share-of', Math.max(to, at + 1), {topic: whole, whole, sharer});
    }
  }
  if (governor.kind === 'bracket') {
    const named = phraseBefore(words, governor.at);
    const name = wordsIn(text, words, {from: Math.max(named.from, floor), to: named.to});
    // “Nearly half of the victims (46%) said they had told nobody”
    const said = wordAt(place, named.from - 1) !== 'of' && !/^(?:the|these)$/.test(wordAt(place, named.from - 1)) || !isPeople(name) ? undefined : predicateBehind(words, at + 2);
    if (said) return make(`share of ${name} who ${wordsIn(text, words, {from: firstAuxiliary(words, said.from), to: words[said.to]?.tag === 'pronoun' ? clauseEnd(words, said.to) : said.to})}`, 0.8, 'share-of', at + 1, {whole: name});
    if (name) return make(name, 0.75, 'share-in-brackets', at + 1);
    // “95 cases (17%)”: a share of a whole that the sentence need not tell again.
    if (told.topic && words.slice(floor, governor.at).every(({tag}) => tag === 'past') && text[token.end] === ')') return make(`${told.topic}, as a share`, 0.65, 'share-of-counted', at + 1);
  }
  if (governor.kind === 'colon') {
    const name = wordsIn(text, words, {from: labelStart(place, governor.at), to: governor.at});
    if (name) return make(name, 0.8, 'label-line', at + 1);
  }
  const done = told.topic ? inWhich(place) : '';
  if (done) return make(`share of ${lowered(told.topic)} in which ${done}`, 0.75, 'share-of', at + 1);
  if (governor.kind === 'of') {
    const name = wordsIn(text, words, phraseBefore(words, governor.at + 1));
    if (name) return make(name, 0.75, 'rate', at + 1);
  }
  // “857 charges, or 86 percent”
  if (governor.kind === 'list' && /^or$/.test(words[governor.at]!.lower) && told.topic) return make(`share of ${lowered(told.topic)}${told.verb && !told.topic.endsWith(told.verb) ? ` ${told.verb}` : ''}`, 0.8, 'share-of', at + 1);
  // “The remaining 25 percent, in all $2 million, is paid by the state”
  if (told.whole && words.slice(Math.max(floor, at - 3), at).some(({lower}) => /^(?:remaining|other|rest)$/.test(lower))) {
    const said = predicateBehind(words, nextBesides(words, at + 1));
    const claim = said ? ` ${relativeTo(told.whole, place, said.from, said.kind)}${wordsIn(text, words, {from: said.from, to: tailEnd(words, said.to)})}` : ', the rest';
    return make(`share of ${lowered(told.whole)}${claim}`, 0.75, 'share-of', at + 1, {topic: `${told.whole}, the rest`, whole: told.whole});
  }
  const noun = phraseFrom(words, at + 1);
  if (noun.to > noun.from) {
    const said = predicateBehind(words, noun.to);
    const name = wordsIn(text, words, noun);
    return make(said ? `share of ${name} ${wordsIn(text, words, {from: said.from, to: said.to})}` : name, 0.7, 'share', Math.max(noun.to, said?.to ?? 0));
  }
  if (own) return make(own, 0.75, 'share-of-what', at + 1);
  const said = predicateBehind(words, at + 1);
  const who = whoOf(place) || told.topic;
  if (who && said) return make(`share of ${lowered(who)} ${relativeTo(who, place, said.from, said.kind)}${wordsIn(text, words, {from: said.from, to: roomyEnd(words, said.from, said.to, 0, 1)})}`, 0.75, 'share-of', said.to);
  return make(told.topic || wordsIn(text, words, {from: Math.max(floor, at - 6), to: at}), 0.45, 'share-of-what', at + 1);
}

/** Behind “, totalling $2 million,”. */
function nextBesides(words: readonly Word[], at: number): number {
  if (words[at]?.text !== ',') return at;
  let index = at + 1;
  while (index < Math.min(words.length, at + 14) && words[index]!.text !== ',') index++;
  return words[index]?.text === ',' ? index + 1 : at;
}

/** Behind the clause that begins at `from`, as far as a label can hold it. */
function clauseEnd(words: readonly Word[], from: number): number {
  let index = from;
  while (index < Math.min(words.length, from + 9) && words[index]!.tag !== 'mark' && words[index]!.tag !== 'conjunction') index++;
  return index;
}

/** “sought detention in”, “it was granted in”: what was done in a share of cases. */
function inWhich({text, words, floor, governor}: Place): string {
  const participle = governor.kind === 'verb' && governor.preposition === 'in' ? governor.participle || (participleOf(words[governor.at]!.lower) ?? '') : '';
  if (governor.kind === 'verb' && participle) {
    const subject = wordsIn(text, words, subjectBefore(words, governor.at, floor));
    return `${subject ? lowered(subject) : 'it'} ${/[^s]s$/.test(subject) ? 'were' : 'was'} ${participle}`;
  }
  if (governor.kind !== 'of' || !/^(?:in|of)$/.test(governor.preposition)) return '';
  const object = phraseBefore(words, governor.at + 1);
  const verb = words[object.from - 1];
  const done = verb && object.from > floor && (verb.tag === 'past' || verb.tag === 'gerund') ? participleOf(verb.lower) : '';
  return done ? `${lowered(wordsIn(text, words, object))} was ${done}` : '';
}

/** “share of victims who were women”: the relative before what is said of them. */
function relativeTo(whole: string, {words}: Place, from: number, kind: string): string {
  if (kind === 'reduced') return '';
  const auxiliaries = words.slice(firstAuxiliary(words, from), from).map(({lower}) => `${lower} `).join('');
  return `${isPeople(whole) ? 'who' : 'that'} ${auxiliaries}`;
}

const relative = (place: Place, nounEnd: number, from: number, kind: string) => relativeTo(place.words[nounEnd - 1]?.text ?? '', place, from, kind);
