import {isShare} from '../../numbers/kinds.js';
import {lowered, wordsIn} from '../clause/phrase.js';
import {predicateBehind} from '../clause/predicate.js';
import {roomyEnd} from '../label.js';
import type {Read} from '../place.js';
import {relativeTo} from '../shares/clauses.js';
import {whoOf} from '../told.js';
import {make, type Count} from './count.js';

/** “Of the 240 complaints received, 60 (25%) were withdrawn”: the share stands between a number without a noun and what is said of it. */
export function withShareBehind(count: Count): Read | undefined {
  const {text, words, at, said, told} = count;
  const share = words[at + 2]?.number;
  if (said || words[at + 1]?.text !== '(' || !share || !isShare(share) || words[at + 3]?.text !== ')') return undefined;
  const who = whoOf(count) || told.topic;
  const predicate = predicateBehind(words, at + 4);
  if (!who || !predicate) return undefined;
  const claim = relativeTo(who, count, predicate) + wordsIn(text, words, {from: predicate.from, to: roomyEnd(words, predicate.from, predicate.to, 0, 1)});
  // What the share beside it is a share of, the next number goes on with.
  return make(count, `${who} ${claim}`, 0.75, ['predicate'], at + 1, {topic: who, whole: lowered(who), done: claim});
}
