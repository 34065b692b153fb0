import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {every} from '../helpers/drafted.js';
import {draftedInEnglish} from '../helpers/english.js';
import {reads} from '../helpers/reads.js';

/** The labels of a sentence about which its draft asks. */
const askedOf = (sentence: string): string[] =>
  draftedInEnglish(sentence).draft.review.filter(({kind}) => kind === 'uncertain-label').map(({detail}) => detail);

describe('what is only alleged', () => {
  reads([
    ['is so in a label of what was taken', 'The clerk allegedly cheated the Harbour Board of about $61,000.', ['Money allegedly taken from the Harbour Board | about $61,000']],
    ['is no word of a label where it was proved', 'The clerk cheated the Harbour Board of about $61,000.', ['Money taken from the Harbour Board | about $61,000']],
    ['may be alleged by a clause around it', 'It is alleged that the clerk helped her brother to cheat the Harbour Board of about $61,000.', ['Money allegedly taken from the Harbour Board | about $61,000']],
    ['may have been attempted only', 'The clerk allegedly attempted to cheat the Harbour Board of about $61,000.', ['Money allegedly sought to be taken from the Harbour Board | about $61,000']],
    ['is what somebody is charged with', 'The couple were charged with stealing $61,000 from shoppers.', ['Money allegedly stolen from shoppers | $61,000']],
    ['is charged no more once a court found it', 'The couple were found guilty and had been charged with stealing $61,000 from shoppers.', ['Money stolen from shoppers | $61,000']],
    ['holds for all of a list', 'The couple allegedly paid bribes of $2.4 million, $3.1 million and $5.7 million.', ['Allegedly paid bribes | $2.4 million', 'Allegedly paid bribes | $3.1 million', 'Allegedly paid bribes | $5.7 million']],
    ['does not touch what police did', 'Officers seized $61,000 in a raid in which they allegedly found a false lottery.', ['Money seized in a raid | $61,000']],
    ['ends where another thing is told', 'The couple allegedly ran a false lottery, but shoppers lost $61,000 to a courier.', ['Money lost by shoppers to a courier | $61,000']],
  ]);

  it('is asked about where a label has no word for it', () => {
    assert.deepEqual(askedOf('She was accused of fraud involving more than $88,000 in relief grants.'), ['Relief grants']);
  });

  it('is said again by a headline that says no more of it', () => {
    const labels = every(draftedInEnglish('The clerk allegedly stole $614,000 from shoppers.', 'He stole $614,000 from shoppers.')).map(({label}) => label);
    assert.deepEqual(labels, ['Money allegedly stolen by clerk from shoppers']);
  });
});

describe('what the law forbids or threatens', () => {
  reads([
    ['is no figure', 'It is illegal for a shop to raise its prices by more than 15 percent.', []],
    ['is one where it happened', 'Its prices rose by more than 15 percent.', ['Increase in prices | more than 15']],
    ['is no figure for each time', 'Sellers face civil penalties of up to $70,000 per violation.', []],
    ['is one where it was paid', 'Sellers paid civil penalties of $70,000.', ['Civil penalties paid by sellers | $70,000']],
  ]);
});

describe('what is only estimated', () => {
  reads([
    ['is so where a clause around it says it', 'It is estimated that only 12 percent of savers reported a loss.', ['Estimated share of savers who reported a loss | 12']],
    ['is counted where no clause says it', 'Only 12 percent of savers reported a loss.', ['Share of savers who reported a loss | 12']],
    ['is thought to be so much', 'The real price is believed to be close to £61 million.', ['Estimated real price | close to £61 million']],
    ['could happen', 'Analysts could have lost $340,000 to the ring.', ['Money potentially lost by analysts to the ring | $340,000']],
    ['did happen', 'Analysts lost $340,000 to the ring.', ['Money lost by analysts to the ring | $340,000']],
    ['is no estimate of another sum', 'The raid prevented estimated losses of $5 million by stopping 7,100 payments.', ['Estimated losses prevented | $5 million', 'Payments stopped | 7,100']],
  ]);

  it('is asked about where the label has lost its noun', () => {
    assert.deepEqual(askedOf('Rings caused estimated damages of over $310 million in the valley.'), ['Valley caused by rings']);
  });
});

describe('what comes to so much of each', () => {
  reads([
    ['names the time behind it', 'That is around £9,400 of savings stolen every single hour.', ['Savings stolen every single hour | around £9,400']],
    ['names no time where there is none', 'That is around £940,000 of savings stolen.', ['Savings stolen | around £940,000']],
    ['names for what it is paid', 'The clinics paid doctors $31,000 per patient.', ['Money paid to doctors per patient | $31,000']],
    ['is an average in brackets', 'In 2030, there were 14 cases, fewer than the annual average (31 cases) of the years before.', ['Cases | 14', 'Annual average number of cases | 31']],
  ]);
});

describe('of which only an English figure tells', () => {
  reads([
    ['stays in a clause behind the noun', 'The bureau received 34 reports of fraud where lotteries were mentioned.', ['Reports of fraud received where lotteries were mentioned | 34']],
    ['needs no clause where there is none', 'The bureau received 34 reports of fraud.', ['Reports of fraud received | 34']],
    ['adds nothing behind a comma', 'Officers identified 1,300 accounts, which were new.', ['Accounts identified | 1,300']],
    ['keeps what the firms did not do', 'Savers paid $3 million for repairs that the firms did not make.', ['Money paid by savers for repairs that the firms did not make | $3 million']],
  ]);
});

describe('a change behind a share', () => {
  it('is asked about, because it may be of the share or of the cases', () => {
    assert.deepEqual(askedOf('Public cases made up 42% of all reports, an increase of 7%.'), ['Increase in all reports']);
  });

  it('is plain where no share stands before it', () => {
    assert.deepEqual(askedOf('Reports rose by 7%.'), []);
  });
});

describe('a label without the people it named', () => {
  reads([
    ['keeps the preposition of what two of them own', 'Ann Bell, 44, and Tom Moss, 51, were charged. Lantern Care received $410,000 in grants from Bell and Moss’s false schemes.', ['Grants received from false schemes | $410,000']],
  ]);
});
