import {partyOf} from '../clause/party.js';
import {indexOf, lowered} from '../clause/phrase.js';
import {subjectBefore} from '../clause/subject.js';
import type {Place} from '../place.js';

/** Whose a share is: that of which its verb tells, of which the share before it was told, or which something is said of before “with”. */
export function sharerOf(place: Place, own: string): string {
  const {governor} = place;
  if (own && governor.kind !== 'list') return lowered(own);
  if (governor.kind === 'list' || governor.kind === 'clause' && place.words[governor.at]!.lower === 'but') return place.told.sharer;
  return governor.kind === 'preposition' && governor.preposition === 'with' || governor.kind === 'of' && governor.preposition === 'with' ? spokenOf(place, governor.at) : '';
}

/** “Email” of “Email was the second most common method, with 22% of reports”. */
function spokenOf({text, words, floor}: Place, end: number): string {
  const be = indexOf(words, floor + 1, end, ({lower}) => /^(?:was|were|is|are|remained|remains|became)$/.test(lower));
  const alone = be > 0 && words.slice(be, end).filter(({tag}) => tag === 'mark').length <= 1;
  return alone ? lowered(partyOf(text, words, subjectBefore(words, be, floor))) : '';
}
