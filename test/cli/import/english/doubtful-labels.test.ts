import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {draftedInEnglish} from '../helpers/english.js';
import {reads} from '../helpers/reads.js';

/** The labels that an import of this sentence asks about. */
const askedAbout = (sentence: string): readonly string[] =>
  draftedInEnglish(sentence).draft.review.filter(({kind}) => kind === 'uncertain-label').map(({detail}) => detail);

describe('an English label that does not say what was counted', () => {
  const sentences: readonly (readonly [what: string, doubtful: string, clear: string])[] = [
    ['whose countries', 'It involved police from 40 countries.', 'Police searched 40 warehouses.'],
    ['what was done with the firms', 'More than 90 firms now share tips with the unit.', 'Police raided more than 90 firms.'],
    ['what was lost', 'The ring is responsible for losses of $40 million.', 'Savers suffered losses of $40 million to the ring.'],
    ['more than what', 'Nearly 60 percent of the savers lost more than half of their money.', 'Nearly 60 percent of the savers lost their homes.'],
    ['up to what sum', '58% of thefts involved sums of $2,000 or less.', '58% of thefts involved forged papers.'],
    ['within what time', '88% of callers were answered within three minutes.', '88% of callers were answered.'],
    ['who lost the share', 'The fund traced coins, 71 per cent of the coins missing.', 'Pensioners made up 71 per cent of the victims.'],
    ['beside whom it was lost', 'Tenants were robbed of far more than owners ($31 million).', 'Most was lost to rental frauds ($31 million).'],
    ['who “they” are', 'The over-sixties were careful, although they filed 17,200 reports.', 'The over-sixties filed 17,200 reports.'],
    ['who is counted in a town', 'In all, 23 people were nabbed from Ratnor (19), Eastwick (2) and Northmoor (2).', 'They told of parcel frauds (29) and rental frauds (26).'],
    ['what “those” are', 'Phone frauds rose to 4,100, while those on apps fell to 2,900.', 'Phone frauds rose to 4,100, while app frauds fell to 2,900.'],
    ['of what the losses were', 'Phone frauds and raids together caused losses of $6 million in the region.', 'Phone frauds caused losses of $6 million.'],
    ['what was sold', 'Nine of the homes, with a combined value of $6 million, were sold.', 'Police seized the homes, with a combined value of $6 million.'],
    ['what the whole list is', 'Losses through coins, wallet apps and letters came to $31 million.', 'Losses through coins came to $31 million.'],
  ];
  for (const [what, doubtful, clear] of sentences) {
    it(`is asked about: ${what}`, () => assert.notDeepEqual(askedAbout(doubtful), []));
    it(`is not asked about where it says ${what}`, () => assert.deepEqual(askedAbout(clear), []));
  }
});

describe('a number of a list', () => {
  reads([
    ['has its own member, and a worth the member before it', 'Police seized 41 fast boats and coins worth $6 million.', ['Fast boats seized | 41', 'Coins seized | $6 million']],
    ['has both members where no worth parts them', 'Police seized 41 boats and coins.', ['Boats and coins seized | 41']],
    ['was seized with the assets of which it is a part', 'It ended in the seizure of assets worth $27 million, including 18 houses.', ['Assets seized | $27 million', 'Houses seized | 18']],
    ['was taken offline', '719 websites taken offline', ['Websites taken offline | 719']],
    ['is whose losses they are', 'Parcel frauds were worst, accounting for $31 million or 42% of all losses.', ['Losses to parcel frauds | $31 million', 'Share of all losses, parcel frauds | 42']],
    ['is a change like the count before it', 'Parcel frauds rose to 5,310, an increase of 1,460 cases or 38 per cent.', ['Parcel frauds | 5,310', 'Increase in cases | 1,460', 'Increase in cases | 38']],
  ]);
});

describe('a number of what never happened', () => {
  reads([
    ['is no figure where nobody could afford it', 'Few savers can afford to lose $47,000.', []],
    ['is one where they lost it', 'Savers lost $47,000.', ['Money lost by savers | $47,000']],
    ['is no figure in what a rate is measured by', 'That was 68p in every £100 spent.', []],
    ['is no figure at the low end of a range', 'They paid between EUR 600,000 and EUR 900,000.', []],
  ]);
});
