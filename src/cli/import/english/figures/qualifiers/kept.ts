import type {Place, Read} from '../place.js';
import {alleged} from './allegations.js';
import {estimated} from './estimates.js';
import type {Keeper} from './keeper.js';
import {averaged, ratedBehind} from './rates.js';
import {denied, restricted} from './restricted.js';

const keepers: readonly Keeper[] = [restricted, alleged, estimated, averaged, ratedBehind, denied];

/** Below what a label needs to stand without a question. */
const doubtful = 0.7;

/**
 * A figure with the words in its label without which it would say another
 * thing than its sentence: that it is alleged, estimated, of each, of some
 * only. Where the label has no place for them, it is put to the editor.
 */
export function withQualifiers(place: Place, read: Read, end: number): Read {
  let {label, confidence} = read;
  for (const keeper of keepers) {
    const kept = keeper(place, label, end);
    if (kept?.label) label = kept.label;
    if (kept?.asked) confidence = Math.min(confidence, doubtful);
  }
  return label === read.label && confidence === read.confidence ? read : {...read, label, confidence};
}
