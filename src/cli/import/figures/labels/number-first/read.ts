import {firstOf, type Counted, type Reader} from '../counted.js';
import type {Label} from '../label.js';
import {nothingKnown, ofAccused, ofBareVerb, ofCountedNoun, ofLead, ofMany} from './alone.js';
import {behindOf, type Behind} from './behind.js';
import {ofGroup} from './groups.js';
import {ofDeedBehind, ofForce, ofReceivers, ofTakingPart, ofTreatment, ofWhatHappened} from './told.js';
import {ofNoticed, ofPrevented, ofSharedVerb, ofUnknownVerb, ofVerb, ofVerbAlone} from './verbs.js';

/** From what is told of those counted, over the verb before the number, to the noun alone. */
const readers: readonly Reader<Behind>[] = [
  ofGroup, ofForce, ofDeedBehind, ofWhatHappened, ofReceivers, ofTakingPart, ofTreatment,
  ofNoticed, ofUnknownVerb, ofPrevented, ofVerb, ofVerbAlone, ofSharedVerb,
  ofMany, ofAccused, ofCountedNoun, ofLead, ofBareVerb,
];

/** Reads “24名犯罪嫌疑人被抓获”, the number before its noun. */
export function numberFirst(counted: Counted): Label {
  const behind = behindOf(counted);
  return firstOf(readers, behind) ?? nothingKnown(behind);
}
