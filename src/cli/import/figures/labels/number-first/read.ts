import {firstOf, type Counted, type Reader} from '../counted.js';
import type {Label} from '../label.js';
import {ofApproved, ofArranged, ofInCases, ofServed} from './authority.js';
import {nothingKnown, ofAccused, ofBareVerb, ofCountedNoun, ofDoers, ofKindOfDeed, ofLead, ofMany, ofPart} from './alone.js';
import {behindOf, type Behind} from './behind.js';
import {ofBecoming} from './extent.js';
import {ofGroup} from './groups.js';
import {ofCasesOfMoney, ofDeedBehind, ofForce, ofMeasureNext, ofMoved, ofReceivers, ofTakingPart, ofTheirThings, ofTreatment, ofTreated, ofWhatHappened} from './told.js';
import {ofDeceived, ofPayers, ofVictims} from './victims.js';
import {ofFoundDoing, ofHelp, ofNoticed, ofPrevented, ofSharedVerb, ofUnknownVerb, ofVerb, ofVerbAlone} from './verbs.js';

/** From what is told of those counted, over the verb before the number, to the noun alone. */
const readers: readonly Reader<Behind>[] = [
  ofBecoming, ofGroup, ofTheirThings, ofCasesOfMoney, ofInCases, ofArranged, ofServed, ofApproved, ofReceivers, ofMoved, ofForce, ofDeedBehind, ofWhatHappened, ofTakingPart, ofMeasureNext, ofTreatment, ofTreated, ofVictims, ofDeceived, ofPayers,
  ofFoundDoing, ofNoticed, ofUnknownVerb, ofPrevented, ofHelp, ofVerb, ofVerbAlone, ofSharedVerb,
  ofPart, ofDoers, ofMany, ofAccused, ofCountedNoun, ofLead, ofKindOfDeed, ofBareVerb,
];

/** Reads “24名犯罪嫌疑人被抓获”, the number before its noun. */
export function numberFirst(counted: Counted): Label {
  const behind = behindOf(counted);
  return firstOf(readers, behind) ?? nothingKnown(behind);
}
