import {phraseFrom, wordsIn, type Phrase} from '../clause/phrase.js';
import {predicateBehind, type Predicate} from '../clause/predicate.js';
import {roomyEnd, tailEnd} from '../label.js';
import {wordAt, type Read} from '../place.js';
import {clauseEnd, inWhich, relativeTo} from './clauses.js';
import {make, type Share} from './share.js';
import {sharerOf} from './whose.js';

/** “24% of people said they paid by card”, “granted in 76% of cases”, “13% of all losses” */
export function ofWhole(share: Share): Read | undefined {
  const {text, words, at, governor, told, own} = share;
  if (wordAt(share, at + 1) !== 'of') return undefined;
  const start = wholeStart(share);
  const determined = /^(?:all|this|these|those)$/.test(wordAt(share, start));
  const noun = phraseFrom(words, determined ? start + 1 : start);
  const to = noun.to > noun.from ? roomyEnd(words, noun.from, noun.to, 0) : start;
  const whole = noun.to > noun.from ? wordsIn(text, words, {from: start, to}) : told.topic;
  if (!whole) return undefined;
  const said = predicateBehind(words, to);
  if (said) return ofWhomSaid(share, whole, noun, said);
  // “sought detention in 97% of cases”, “granted in 76% of cases”
  const done = inWhich(share);
  if (done) return make(share, governor.kind === 'of' && governor.preposition === 'of' ? `share of ${whole}, ${done.replace(' was ', ' ')}` : `share of ${whole} in which ${done}`, 0.85, 'share-of', to, {topic: whole, whole});
  const sharer = sharerOf(share, own);
  const verb = governor.kind === 'verb' ? governor.participle : '';
  return make(share, `share of ${whole}${verb && !own ? ` ${verb}` : ''}${sharer && `, ${sharer}`}`, 0.85, 'share-of', Math.max(to, at + 1), {topic: whole, whole, sharer});
}

/** Where the whole begins behind “of”, without the article and without the number that it has. */
function wholeStart({words, at}: Share): number {
  let start = at + 2;
  while (words[start]?.tag === 'determiner' && !/^(?:all|this|these|those)$/.test(words[start]!.lower)) start++;
  // “of these 300 cases”
  if (words[start]?.tag === 'determiner' && words[start + 1]?.tag === 'number') return start + 2;
  return words[start]?.tag === 'number' ? start + 1 : start;
}

/** A share of those of whom something is said. */
function ofWhomSaid(share: Share, whole: string, noun: Phrase, said: Predicate): Read {
  const {text, words} = share;
  // “24% of people said they paid with a gift card”
  const claimed = /^(?:said|say|reported|report)$/.test(said.verb) && words[said.to]?.tag === 'pronoun' ? clauseEnd(words, said.to) : 0;
  const who = relativeTo(words[noun.to - 1]?.text ?? '', share, said) || (claimed ? 'who ' : '');
  const claim = wordsIn(text, words, {from: said.from, to: claimed || roomyEnd(words, said.from, said.to, 0, 1)});
  // “of consumers who lost money, 41% paid by card”: what they did besides.
  const besides = said.relative ? predicateBehind(words, said.to) : undefined;
  if (besides) return make(share, `share of ${whole} ${who}${claim}, ${wordsIn(text, words, {from: besides.from, to: tailEnd(words, besides.to)})}`, 0.85, 'share-of', besides.to, {topic: whole, whole});
  return make(share, `share of ${whole} ${who}${claim}`, 0.85, 'share-of', claimed || said.to, {topic: whole, whole});
}

/** “80% victims were women” */
export function ofNounBehind(share: Share): Read | undefined {
  const {text, words, at} = share;
  const noun = phraseFrom(words, at + 1);
  if (noun.to === noun.from) return undefined;
  const said = predicateBehind(words, noun.to);
  const name = wordsIn(text, words, noun);
  return make(share, said ? `share of ${name} ${wordsIn(text, words, said)}` : name, 0.7, 'share', Math.max(noun.to, said?.to ?? 0));
}
