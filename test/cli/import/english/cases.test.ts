import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {draftedInEnglish} from '../helpers/english.js';

const titlesOf = (...paragraphs: string[]) => (draftedInEnglish(...paragraphs).cases ?? []).map(({title}) => title);

describe('a list of people with a story each', () => {
  const ann = '- Ann Lee, 33, of Northtown, and Bo Day, 41, of South Port, owned a care agency and billed for visits that nobody made, some of them in the names of helpers who had left.';
  const cy = '- Cy Fox, 52, of Eastham, a dentist, is accused of having billed for dentures under the name of another dentist, who had left the practice in 2029.';

  it('is a list of cases', () => {
    assert.deepEqual(titlesOf('The office charged the following people today:', ann, cy), ['Ann Lee, 33, of Northtown, and Bo Day, 41, of South Port', 'Cy Fox, 52, of Eastham']);
  });

  it('may name them before a colon', () => {
    const story = 'This defendant is banned from asking for gifts, will be subject to a judgment and is required to give up what is left of the money.';

    assert.deepEqual(titlesOf('The settlement says:', `- Ann Lee, Lantern Post, Inc.: ${story}`, `- Cy Fox: ${story}`), ['Ann Lee, Lantern Post, Inc.', 'Cy Fox']);
  });

  it('is none when it tells of one', () => {
    assert.deepEqual(titlesOf('The office charged the following people today:', ann), []);
  });

  it('is none when it only names them', () => {
    assert.deepEqual(titlesOf('The office charged the following people today:', '- Ann Lee, 33, of Northtown', '- Cy Fox, 52, of Eastham'), []);
  });

  it('is none when nothing happened to them', () => {
    const speaker = (name: string) => `- ${name}, 52, of Eastham, has led the centre for eight years and will speak about the plans of the ministry for the coming spring and summer.`;

    assert.deepEqual(titlesOf('The speakers are:', speaker('Ann Lee'), speaker('Cy Fox')), []);
  });
});

describe('a list of short releases', () => {
  const theft = 'The police have arrested a clerk for his suspected part in the theft of parcels.';
  const cards = 'Five drivers are to be charged in court on 3 June 2031. They are accused of having sold their cards.';

  it('has a case under each headline', () => {
    assert.deepEqual(titlesOf('27 October 2031', 'Clerk Arrested For Theft', theft, '24 October 2031', '5 Drivers To Be Charged With Selling Their Bank Cards To Strangers On The Street And At The Station', cards), [
      'Clerk Arrested For Theft', '5 Drivers To Be Charged With Selling Their Bank Cards To Strangers On The Street And At The Station',
    ]);
  });

  it('may tell in its headlines how many were charged', () => {
    assert.deepEqual(titlesOf('Three charged with defrauding insurers in a case of care', cards, 'Two more charged with theft after a raid', cards), ['Three charged with defrauding insurers in a case of care', 'Two more charged with theft after a raid']);
  });

  it('has none under sentences', () => {
    assert.deepEqual(titlesOf('A clerk was arrested for theft in the harbour of the town', theft, 'Five drivers were charged with selling their cards', cards), []);
  });
});

describe('dated paragraphs under the names of towns', () => {
  const told = (month: string) => `In ${month} 2031, the centre received a complaint of a law office about a transfer to an account abroad. The bank froze the money before it could be moved.`;

  it('are cases', () => {
    assert.deepEqual(titlesOf('Northtown', told('June'), 'South Port', told('May')), ['Northtown', 'South Port']);
  });

  it('are none when there is one', () => {
    assert.deepEqual(titlesOf('Northtown', told('June'), 'South Port', 'The centre has an office there. It is open on all days of the week, and on Sundays for those who cannot come on other days of it.'), []);
  });
});
