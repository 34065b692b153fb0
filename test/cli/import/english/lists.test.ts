import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {every, reviewIn} from '../helpers/drafted.js';
import {draftedInEnglish, englishFiguresOf} from '../helpers/english.js';

describe('a list of English figures', () => {
  it('is read by the line that opens it', () => {
    assert.deepEqual(englishFiguresOf('In all, officers seized:\n• 14 phones\n• more than $5 million in cash'), ['Phones seized | 14', 'Cash seized | more than $5 million']);
  });

  it('is not when that line says nothing of it', () => {
    assert.deepEqual(englishFiguresOf('The operation led to:\n• 312 arrests'), ['Arrests | 312']);
  });

  it('may have a name before each', () => {
    assert.deepEqual(englishFiguresOf('Investment fraud: $4.57 billion', 'Romance scams – 1,204 reports, $39 million lost'), ['Investment fraud | $4.57 billion', 'Reports, romance scams | 1,204', 'Money lost to romance scams | $39 million']);
  });

  it('may have a bracket behind each', () => {
    assert.deepEqual(englishFiguresOf('Calls (38%), texts (21%) and email (12%) were the most common.'), ['Calls | 38', 'Texts | 21', 'Email | 12']);
  });

  it('goes on where a link tore its line', () => {
    assert.deepEqual(englishFiguresOf('More than\n500\narrests related to retail crime.'), ['Arrests related to retail crime | More than 500']);
  });
});

describe('“respectively”', () => {
  it('deals nouns out', () => {
    assert.deepEqual(englishFiguresOf('Phishing and extortion complaints rose by 12% and 15%, respectively.'), ['Increase in phishing complaints | 12', 'Increase in extortion complaints | 15']);
  });

  it('deals years out', () => {
    const figures = every(draftedInEnglish('Reported losses in 2029 and 2030 were $5 million and $6 million, respectively.'));

    assert.deepEqual(figures.map(({display, period}) => [display, period?.label]), [['$5 million', 'in 2029'], ['$6 million', 'in 2030']]);
  });

  it('leaves to review what does not pair off', () => {
    const draft = draftedInEnglish('Losses of the three towns were $5 million and $6 million, respectively.');

    assert.deepEqual(reviewIn(draft).filter((item) => item.startsWith('uncertain-figure')), ['uncertain-figure $5 million', 'uncertain-figure $6 million']);
  });
});
