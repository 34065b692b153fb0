import {isPeople} from '../words/people.js';
import type {Word} from '../words/word.js';
import {behindDeterminers, indexOf, lowered, phraseFrom, wordsIn} from './clause/phrase.js';
import {wordAt, type Place} from './place.js';

/** “twelve of which”, “three of them”: a part of what was counted. */
export const ofThem = (words: readonly Word[], at: number) => words[at + 1]?.lower === 'of' && /^(?:which|whom|them|these|those)$/.test(words[at + 2]?.lower ?? '');

/** Of whom a number without a noun speaks: “of whom 12 were charged”, “Of these, 40 …”. */
export function whoOf({text, words, at, floor, told}: Place): string {
  const before = words[at - 1];
  if (ofThem(words, at)) return told.topic;
  // “14 phones (out of 20 that were stolen)”
  if (before?.lower === 'of' && words[at - 2]?.lower === 'out') return told.topic;
  if (before?.lower === 'whom' || before?.lower === 'which') return told.topic;
  for (let index = at - 1; index >= Math.max(floor, at - 9); index--) {
    if (!/^(?:of|among|amongst)$/i.test(words[index]!.lower)) continue;
    const next = words[index + 1];
    // “Of those who reported a loss, 34 %”
    if (next && /^(?:those|the)$/.test(next.lower) && /^(?:who|that|which)$/.test(words[index + 2]?.lower ?? '')) {
      const comma = indexOf(words, index + 1, at, ({text: mark}) => mark === ',');
      if (comma > 0) return wordsIn(text, words, {from: index + 1, to: comma});
    }
    if (next && /^(?:these|those|them|whom|which|this)$/.test(next.lower) && words[index + 2]?.tag !== 'noun') return told.topic;
    const start = behindDeterminers(words, index + 1);
    const phrase = phraseFrom(words, start);
    if (phrase.to > phrase.from) return wordsIn(text, words, phrase);
  }
  // “Of the 312 people arrested, 148 have been charged”
  if (floor > 0 && words[0]!.lower === 'of' && told.topic) return told.topic;
  return /^(?:of|them)$/.test(wordAt({words} as Place, at + 1)) ? told.topic : told.isPart ? told.topic : '';
}

/** “customers” of “customers in two towns”, when those told of are people. */
export function peopleOf(topic: string): string {
  const noun = /^[\w’' -]*?\b\w+(?= (?:in|from|across|who|of|with)\b|$)/.exec(topic)?.[0] ?? '';
  return isPeople(noun) ? lowered(noun) : '';
}
