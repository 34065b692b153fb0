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
