import {levelOf} from '../changes/level.js';
import {readChange} from '../changes/read.js';
import {signedChange} from '../changes/signed.js';
import {lowered, wordsIn} from '../clause/phrase.js';
import type {Place, Read} from '../place.js';
import {whoOf} from '../told.js';
import {inBracket, ofNounBefore, onLabelLine} from './named.js';
import {ofCounted, ofCountedIn, ofRest, ofThemDid, ofThoseTold} from './shared.js';
import {make, shareAt, type Share} from './share.js';
import {ofNounBehind, ofWhole} from './wholes.js';

/** Tried in this order; the first that knows how the share stands in its clause reads it. */
const readers: readonly ((share: Share) => Read | undefined)[] = [
  readChange, signedChange, ofLevel, ofWhole, inBracket, onLabelLine, ofCountedIn, ofNounBefore, ofCounted, ofRest, ofThemDid, ofNounBehind, ofSubject, ofThoseTold,
];

/** Reads a percentage: how far something moved, or a share of something. */
export function readShare(place: Place): Read {
  const share = shareAt(place);
  for (const reader of readers) {
    const read = reader(share);
    if (read) return read;
  }
  const {text, words, at, floor, told} = place;
  return make(place, told.topic || wordsIn(text, words, {from: Math.max(floor, at - 6), to: at}), 0.45, 'share-of-what', at + 1);
}

/** “rose to 13%” */
function ofLevel(share: Share): Read | undefined {
  const {at, told} = share;
  const level = levelOf(share);
  if (!level) return undefined;
  if (!level.earlier) return make(share, level.label, 0.85, 'level', at + 1);
  // “18% of all cases, compared with 13% in 2030”
  return make(share, told.whole ? `share of ${lowered(told.whole)}${told.sharer && `, ${told.sharer}`}` : level.label, 0.45, 'earlier-level', at + 1);
}

/** “Crypto scams made up 44%”, “Of the victims, pensioners made up 44%” */
function ofSubject(share: Share): Read | undefined {
  const {own, at, words, told, governor} = share;
  if (!own) return undefined;
  const parts = governor.kind === 'verb' && /^(?:made|make|makes|comprised?|comprises|constitute[ds]?|formed|account(?:ed|s)?|represent(?:ed|s)?)$/.test(words[governor.at]!.lower);
  const who = parts && words[0]!.lower === 'of' ? whoOf(share) : '';
  return make(share, who ? `share of ${lowered(who)}${told.done && ` ${told.done}`}, ${lowered(own)}` : own, 0.75, 'share-of-what', at + 1);
}
