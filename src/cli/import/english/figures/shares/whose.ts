import {isLinking} from '../../words/verbs.js';
import {partyOf} from '../clause/party.js';
import {indexOf, lowered} from '../clause/phrase.js';
import {subjectBefore} from '../clause/subject.js';
import type {Place} from '../place.js';
import type {Share} from './share.js';

/** Whose a share is: that of which its verb tells, of which the share before it was told, or which something is said of before “with”. */
export function sharerOf(share: Share): string {
  const {own, governor, words, told} = share;
  if (own && governor.kind !== 'list') return lowered(own);
  if (governor.kind === 'list' && share.floor > 0 || governor.kind === 'clause' && words[governor.at]!.lower === 'but') return told.sharer;
  if (governor.kind === 'verb' && told.sharer && goesOn(share, governor.at)) return told.sharer;
  return governor.kind === 'preposition' && governor.preposition === 'with' || governor.kind === 'of' && governor.preposition === 'with' ? spokenOf(share, governor.at) : '';
}

/** “but these accounted for 9%”, “12% of complaints accounted for 26%”: the verb tells of the share before it. */
function goesOn({words, floor}: Place, verb: number): boolean {
  let index = verb - 1;
  while (index >= floor && /^(?:adverb|auxiliary)$/.test(words[index]!.tag)) index--;
  return index < floor && floor > 0 || /^(?:these|those|they|it)$/.test(words[index]!.lower);
}

/** “Email” of “Email was the second most common method, with 22% of reports”. */
function spokenOf({text, words, floor}: Place, end: number): string {
  const be = indexOf(words, floor + 1, end, ({lower}) => isLinking(lower));
  const alone = be > 0 && words.slice(be, end).filter(({tag}) => tag === 'mark').length <= 1;
  return alone ? lowered(partyOf(text, words, subjectBefore(words, be, floor))) : '';
}
