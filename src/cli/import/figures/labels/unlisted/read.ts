import type {Clause} from '../../clause.js';
import {countedIn, firstOf, withoutNoun, type Counted, type Reader} from '../counted.js';
import type {Label} from '../label.js';
import {behindOf} from '../number-first/behind.js';
import {ofDeceived, ofVictims} from '../number-first/victims.js';
import {ofSomeOfBodies} from './bodies.js';
import {ofDeedBefore, ofProceeding} from './deeds.js';
import {ofLossTold} from './losses.js';
import {ofDeceivedBehind, ofFateAtEnd, ofKindAround} from './people.js';
import {ofListedDeed, ofNearlyLost, ofSummedDeed} from './sums.js';

/** A number beside which no verb or noun stands that anybody lists. */
export interface Unlisted extends Counted {
  /** Its unit as printed. */
  readonly measure: string;
}

const readers: readonly Reader<Unlisted>[] = [ofProceeding, ofFateAtEnd, ofKindAround, ofThoseBehind, ofDeceivedBehind, ofSomeOfBodies, ofNearlyLost, ofSummedDeed, ofLossTold, ofListedDeed, ofDeedBefore];

/** Reads a number by how it stands alone, since no word beside it is known; undefined when that says nothing. */
export const labelByPlace = (clause: Clause, unit: string, measure: string, isPart: boolean): Label | undefined =>
  firstOf(readers, {...countedIn(clause, unit, '', isPart), measure});

/** “这场骗局造成340多人上当受骗”: what befell those behind the number, whatever stands before it. */
function ofThoseBehind(given: Unlisted): Label | undefined {
  const behind = behindOf(withoutNoun(given));
  return ofVictims(behind) ?? ofDeceived(behind);
}
