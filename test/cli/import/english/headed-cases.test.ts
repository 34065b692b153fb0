import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importRelease} from '../../../../src/cli/import/import-release.js';
import {wordText} from '../helpers/word.js';
import {readRelease} from '../../../../src/cli/import/reading/read-release.js';

const casesUnder = (headline: string, ...paragraphs: string[]) => importRelease([headline, ...paragraphs].join('\n\n'), {today: '2031-01-01'}).cases ?? [];
const titlesUnder = (headline: string, ...paragraphs: string[]) => casesUnder(headline, ...paragraphs).map(({title}) => title);

describe('a paragraph for each country of an operation', () => {
  const countries = [
    'Northland: The capital’s police arrested six suspects and searched four flats. The men had sold forged tickets.',
    'Southland: Officers arrested eight people at two ports and seized a van. A ninth suspect is wanted.',
    'Westland: Three people were detained. A call centre with twelve agents was closed.',
  ];
  const operation = ['Harbour City, 3 May 2031', 'Police forces of three countries took part in an operation against forged tickets this spring, with the help of a joint office.', 'What each country did', ...countries];

  it('is its case, and neither is the day above the release nor the heading above them all', () => {
    assert.deepEqual(titlesUnder('Joint operation against ticket fraud, 17 arrests', ...operation), ['Northland', 'Southland', 'Westland']);
  });

  it('ends before what is said of another year', () => {
    const lengths = (last: string) => casesUnder('Joint operation against ticket fraud, 17 arrests', ...operation, last).map(({paragraphs}) => paragraphs.length);

    assert.deepEqual(lengths('Operation Paper Boat follows a smaller one in 2029, in which two printers were found.'), [1, 1, 1]);
    assert.deepEqual(lengths('They were released on bail the next day and may not leave the town.'), [1, 1, 2]);
  });
});

describe('headings that name offences', () => {
  const first = 'Alleged bribery offences involving Ann Archer Holloway (“Holloway”) and Benedict Fairweather Lowe (“Lowe”) relating to the Harbour Works Board (“HWB”)';
  const second = 'Other alleged bribery offences involving Benedict Fairweather Lowe (“Lowe”) relating to the Harbour Works Board (“HWB”) and the Town Library (“Library”)';
  const told = ['Between 2024 and 2026, Holloway allegedly paid Lowe for a contract that the HWB gave to her firm. She faces three charges.', 'In June 2027, Lowe allegedly took a watch from a supplier of the Library. He faces one charge.'];
  const law = 'Any person convicted of such an offence can be fined or sent to prison.';

  it('may be long, and name the same people again', () => {
    const cases = casesUnder('Two Charged With Bribery', first, told[0]!, second, told[1]!, law);

    assert.deepEqual(cases.map(({title, paragraphs}) => [title, paragraphs.length]), [[first, 1], [second, 1]]);
  });

  it('are headings in a Word file, too', async () => {
    const draft = importRelease((await readRelease(wordText(['Two Charged With Bribery', first, told[0]!, second, told[1]!, law].join('\n')), 'release.docx')).text, {today: '2031-01-01'});

    assert.deepEqual((draft.cases ?? []).map(({title}) => title), [first, second]);
  });
});

describe('captions of portraits', () => {
  const ann = ['Ann Archer was tricked by a caller who knew her name', 'Ann Archer received a call from a man who claimed to be from her bank. She read out a code and lost £2,300 within an hour.'];
  const ben = ['Carpenter Ben Lowe was told that he owed back taxes', 'Ben Lowe was at work when a woman rang and claimed to be from the tax office. He paid £640 in vouchers before he called his sister.'];

  it('name the stories below them', () => {
    assert.deepEqual(titlesUnder('How swindlers work', ...ann, ...ben), [ann[0], ben[0]]);
  });

  it('are no titles above a sum of what happened', () => {
    assert.deepEqual(titlesUnder('How swindlers work', 'Spring wave: The total amount lost to swindlers has doubled since March, when it was £3 million a week.', 'Untold: The true scale is larger, because few of those who lost money went to the police.'), []);
  });
});
