import {isChangeNoun} from '../changes/direction.js';
import {insertionEnd} from '../clause/insertions.js';
import {lowered, wordsIn} from '../clause/phrase.js';
import {predicateBehind} from '../clause/predicate.js';
import {roomyEnd, tailEnd} from '../label.js';
import type {Read} from '../place.js';
import {whoOf} from '../told.js';
import {inWhich, relativeTo} from './clauses.js';
import {make, type Share} from './share.js';

/** “sought detention for 202 cases and release in 76%” */
export function ofCountedIn(share: Share): Read | undefined {
  const {told, at} = share;
  const done = told.topic ? inWhich(share) : '';
  return done ? make(share, `share of ${lowered(told.topic)} in which ${done}`, 0.75, 'share-of', at + 1) : undefined;
}

/** “857 charges, or 86 percent” */
export function ofCounted(share: Share): Read | undefined {
  const {words, at, governor, told} = share;
  if (governor.kind !== 'list' || words[governor.at]!.lower !== 'or' || !told.topic) return undefined;
  // “an increase of 1,460 cases or 38 per cent”
  if (told.change && words.slice(Math.max(0, governor.at - 6), governor.at).some(({lower}) => isChangeNoun(lower))) return make(share, `${told.change} in ${lowered(told.topic)}`, 0.85, 'change', at + 1);
  const verb = told.verb && !told.topic.endsWith(told.verb) ? ` ${told.verb}` : '';
  return make(share, `share of ${lowered(told.topic)}${verb}`, 0.8, 'share-of', at + 1);
}

/** “The remaining 25 percent, in all $2 million, is paid by the state” */
export function ofRest(share: Share): Read | undefined {
  const {text, words, at, floor, told} = share;
  if (!told.whole || !words.slice(Math.max(floor, at - 3), at).some(({lower}) => /^(?:remaining|other|rest)$/.test(lower))) return undefined;
  const said = predicateBehind(words, insertionEnd(words, at + 1));
  const claim = said ? ` ${relativeTo(told.whole, share, said)}${wordsIn(text, words, {from: said.from, to: tailEnd(words, said.to)})}` : ', the rest';
  return make(share, `share of ${lowered(told.whole)}${claim}`, 0.75, 'share-of', at + 1, {topic: `${told.whole}, the rest`, whole: told.whole});
}

/** “Of the cases, 12% involved forged papers”: a verb right behind the share, and no noun that it describes. */
export function ofThemDid(share: Share): Read | undefined {
  return share.words[share.at + 1]?.tag === 'past' && whoOf(share) ? didSo(share, whoOf(share)) : undefined;
}

/** What is said behind the share of those told before. */
export function ofThoseTold(share: Share): Read | undefined {
  return didSo(share, (whoOf(share) || share.told.topic).replace(/^(?:average|median) age of /i, ''));
}

function didSo(share: Share, who: string): Read | undefined {
  const {text, words, at} = share;
  const said = predicateBehind(words, at + 1);
  if (!who || !said) return undefined;
  const claim = wordsIn(text, words, {from: said.from, to: roomyEnd(words, said.from, said.to, 0, 1)});
  return make(share, `share of ${lowered(who)} ${relativeTo(who, share, said)}${claim}`, 0.75, 'share-of', said.to);
}
