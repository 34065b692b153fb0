import {ofAccused, ofAdopted, ofAmount, ofCarried, ofKindOfCases, ofThoseTaken, ofTreatedCounted} from './cases.js';
import {ofMeans} from './means.js';
import {ofGainedBy, ofGoods, ofPartOfMoney, ofSameCaught, ofStep, ofSuchKind} from './objects.js';
import {ofGainer, ofPayer} from './roles.js';
import {ofBothCounted, ofRateOfDone, ofShare, ofSharesTogether, ofYear} from './shares.js';
import type {Completed, Completing, Surrounding} from './surrounding.js';
import {ofCrimeBefore, ofDoneToBefore, ofHappened, ofTopic} from './topic.js';
import {ofPeopleDealtWith} from './whom.js';
import {ofKindBefore, ofKindOfSentence, ofKindOfWhole, ofPlaceBefore} from './whose.js';

/** Tried in this order: what stands nearest comes first. */
const completing: readonly Completing[] = [
  ofBothCounted, ofRateOfDone, ofShare, ofSharesTogether, ofYear, ofPeopleDealtWith, ofSameCaught, ofThoseTaken, ofCarried, ofAdopted, ofAccused, ofAmount, ofKindOfCases,
  ofPlaceBefore, ofKindBefore, ofKindOfSentence, ofKindOfWhole, ofMeans, ofHappened, ofTopic, ofDoneToBefore, ofCrimeBefore, ofStep, ofSuchKind, ofGoods, ofGainedBy, ofPartOfMoney,
  ofGainer, ofPayer, ofTreatedCounted,
];

/** A label with what only its surroundings say; undefined when it says enough. */
export function completed(given: Surrounding): Completed | undefined {
  for (const complete of completing) {
    const found = complete(given);
    if (found) return found;
  }
  return undefined;
}
