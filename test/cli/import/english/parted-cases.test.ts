import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importRelease} from '../../../../src/cli/import/import-release.js';
import {draftedInEnglish} from '../helpers/english.js';

const titlesOf = (...paragraphs: string[]) => (draftedInEnglish(...paragraphs).cases ?? []).map(({title}) => title);
const countBelow = (headline: string, ...paragraphs: string[]) => (importRelease([headline, ...paragraphs].join('\n\n'), {today: '2031-01-01'}).cases ?? []).length;

describe('English cases told in a paragraph each', () => {
  it('are set beside each other as actions, settlements and superlatives', () => {
    const titles = titlesOf(
      'The office has ended three disputes with sellers.',
      'In what is thought to be the largest fine of its kind, a furniture company was ordered to pay $900,000 after it sold broken beds.',
      'In a separate action, a grocer agreed to pay $40,000 because its scales were wrong.',
      'And in a judgment entered last month, a jewellery store was ordered to repay customers whom it had misled.',
    );
    assert.equal(titles.length, 3);
  });

  it('are no sum of what was achieved', () => {
    assert.deepEqual(titlesOf('Over the past ten years, the office has won judgments against sellers and paid refunds to a resident of each town.', 'The office will go on with its work in the same way.'), []);
  });

  it('are those of people named at the head, in whatever verbs', () => {
    const people = [
      'Mara Quill, 44, of Elm Street, claimed an allowance for an aunt who had died two years before.',
      'Joss Penhale, 38, of Mill Lane, worked as a roofer while telling the council that walking was beyond him.',
      'Bram Aldous, 29, of Low Road, used stolen identities to make claims and was jailed for three years.',
    ];
    assert.equal(titlesOf('Three people were dealt with this week.', ...people).length, 3);
  });

  it('are told in few words beside others', () => {
    assert.equal(titlesOf('Three people were dealt with this week.', 'Mara Quill, 44, of Elm Street, forged the papers of a neighbour. She faces up to nine years.', 'Omar Vance, 45, ran the clinic that issued reports.', 'Lena Frost, 31, rented cars under a stolen name. She faces up to six years.').length, 3);
  });

  it('are not a list of those sentenced together', () => {
    assert.equal(countBelow('Gang jailed for fraud', 'Mara Quill, 44, of Elm Street, was sentenced to five years for her part in the conspiracy to defraud.', 'Joss Penhale, 38, of Mill Lane, was sentenced to four years for his part in the conspiracy to defraud.'), 1);
  });
});

describe('English cases under headings', () => {
  it('may be named by their parties', () => {
    const titles = titlesOf('Charges were filed in separate cases.', '1) People v. Carver. Lyle Carver, 47, a home aide, allegedly used his client’s bank card.', '2) People v. Stroud. Nadia Stroud, 39, is accused of persuading her aunt to sign over a house.');
    assert.deepEqual(titles, ['People v. Carver', 'People v. Stroud']);
  });

  it('may have Roman numbers and the name of who is charged', () => {
    const titles = titlesOf(
      'Two former employees of Lantern Post will be charged with the following:',
      'i. Ada Holm, Danish, Team Leader',
      '26 counts of accepting money from a supplier as a reward for passing on an order.',
      'ii. Bo Venn, Swedish, Clerk',
      '14 counts of accepting money from a supplier as a reward for passing on an order.',
    );
    assert.deepEqual(titles, ['Ada Holm, Danish, Team Leader', 'Bo Venn, Swedish, Clerk']);
  });

  it('may be counted down', () => {
    const stories = ['A breeder sold sick puppies with forged cards and was fined.', 'A salesman told pensioners that panels were free and was charged.', 'A tutor took deposits for lessons and was arrested.'];
    const below = (...numbers: string[]) => titlesOf('These were the worst cases of the year.', ...stories.flatMap((story, index) => [`${numbers[index]} The ${['puppy farm', 'solar salesman', 'language tutor'][index]}`, story]));
    assert.equal(below('3.', '2.', '1.').length, 3);
    assert.equal(below('1.', '2.', '3.').length, 3);
  });

  it('are no chapters of the charges against several', () => {
    assert.equal(countBelow('Prosecutor charges five with benefit fraud', 'Largest fraud of the year', 'The owners of a clinic were charged after they billed for visits that never happened.', 'Scope of the alleged fraud', 'The complaint alleges that a manager forged notes and was paid for them.'), 1);
  });
});
