import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {every, rejectedIn, reviewIn} from '../helpers/drafted.js';
import {draftedInEnglish as drafted, englishFiguresOf as figuresOf} from '../helpers/english.js';

const tipsOf = (...paragraphs: string[]) => (drafted(...paragraphs).tips ?? []).map(({title}) => title);

describe('a figure of an English release', () => {
  const readings: readonly (readonly [behaviour: string, sentence: string, figures: readonly string[]])[] = [
    ['is told by the verb before it', 'Officers arrested 312 suspects.', ['Suspects arrested | 312']],
    ['is told by a verb going on', 'Banks stopped the transfers, preventing losses of $2 million.', ['Losses prevented | $2 million']],
    ['is told by the participle behind it', 'In June, 45 home visits conducted.', ['Home visits conducted | 45']],
    ['is told by a noun of action', 'The raid led to the seizure of more than £250,000 in cash.', ['Cash seized | more than £250,000']],
    ['is named by its line', 'Number of complaints: 17,696', ['Number of complaints | 17,696']],
    ['is named before the bracket it stands in', 'Shopping fraud (3,954 cases) and job fraud (1,706 cases) grew most.', ['Shopping fraud | 3,954', 'Job fraud | 1,706']],
    ['is named by the subject of a verb of level', 'Losses reported by older people topped $3.4 billion.', ['Losses reported by older people | topped $3.4 billion']],
    ['has the level behind a change', 'Reports of fraud rose 5.7 per cent year-on-year to 3,561.', ['Increase in reports of fraud | 5.7', 'Reports of fraud | 3,561']],
    ['may be a change named behind it', 'The operation saw a 46% decrease in reported offences since June.', ['Decrease in reported offences | 46']],
    ['may be a share of something', 'More than 80% of victims of courier fraud are retired.', ['Share of victims of courier fraud who are retired | More than 80']],
    ['says of what its cases are', 'They are linked to 244 cases of scams.', ['Cases of scams | 244']],
    ['shares the verb of its list', 'Police seized 64 phones, 12 cars and £5,000.', ['Phones seized | 64', 'Cars seized | 12', 'Money seized | £5,000']],
    ['may have a plus sign', 'Officers seized £250,000+ in cash.', ['Cash seized | £250,000+']],
  ];
  for (const [behaviour, sentence, figures] of readings) {
    it(behaviour, () => assert.deepEqual(figuresOf(sentence), figures));
  }

  const rejections: readonly (readonly [sentence: string, rejected: string])[] = [
    ['Police seized €50,000 ($54,000) in cash.', 'conversion $54,000'],
    ['Losses reported by those over sixty topped $3 million.', 'age sixty'],
    ['The campaign lasted 30 busy days.', 'duration 30'],
  ];
  for (const [sentence, rejected] of rejections) {
    it(`is not read where another thing is said: ${rejected}`, () => assert.ok(rejectedIn(drafted(sentence)).includes(rejected), rejectedIn(drafted(sentence)).join('\n')));
  }

  it('keeps direction and base of a change', () => {
    const [figure] = every(drafted('There was a 14% increase in complaints from 2030.'));

    assert.deepEqual([figure?.label, figure?.comparison], ['Increase in complaints', {base: 'from 2030', direction: 'rise'}]);
  });

  it('is read before a clause that goes on without end', () => {
    assert.deepEqual(figuresOf(`Police arrested 12 clerks accused ${'of hiding to launder '.repeat(40_000)}`).map((figure) => figure.replace(/^.* \| /, '')), ['12']);
  });

  it('is put to the editor when nothing says what it counts', () => {
    assert.deepEqual(reviewIn(drafted('It was $40,000, he thought.')).filter((item) => item.startsWith('uncertain-figure')), ['uncertain-figure $40,000']);
  });
});

describe('advice of an English release', () => {
  it('is a sentence that tells the reader what to do', () => {
    assert.deepEqual(tipsOf('CHECK.', 'Never click a link in a message. Scammers pretend to be from your bank. If you’re not sure, hang up.'), ['Never click a link in a message', 'If you’re not sure, hang up']);
  });

  it('may have a heading of its own', () => {
    assert.deepEqual(tipsOf('Consider these precautions:', 'Keep your receipt: Save it until the card is used.'), ['Keep your receipt: Save it until the card is used']);
  });

  it('may be told as what police urged', () => {
    assert.equal(tipsOf('Police urged members of the public to be wary of unexpected offers.').length, 1);
  });

  for (const other of ['Call centres were searched in two towns.', 'Contact the press office for interviews.', 'Report: losses have fallen.']) {
    it(`is not “${other}”`, () => assert.deepEqual(tipsOf(other), []));
  }
});
