import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {importRelease} from '../../../../src/cli/import/import-release.js';

const headline = 'Officers seize 41 phones in raid on call centre';
const told = 'Officers arrested 17 suspects and seized 41 phones in a raid on a call centre last week.';
const draftOf = (...lines: string[]) => importRelease(lines.join('\n\n'), {today: '2033-12-01'});
const headOf = (...lines: string[]) => {
  const {title, source, updated} = draftOf(...lines);
  return [title, source.name, updated];
};

describe('above the headline of an English release', () => {
  it('stands who issues it', () => {
    assert.deepEqual(headOf('Lantern Bay Police Force', headline, '4 May 2032', told), [headline, 'Lantern Bay Police Force', '2032-05-04']);
  });

  it('may stand several lines for the press', () => {
    assert.deepEqual(headOf("U.S. Attorney's Office, Northern District of Lantern", 'FOR IMMEDIATE RELEASE', 'Thursday, May 4, 2032', headline, told), [headline, "U.S. Attorney's Office, Northern District of Lantern", '2032-05-04']);
  });

  it('may stand the number of a note and a date with dots', () => {
    assert.deepEqual(headOf('Cyber Crime Wing, Lantern Police', 'Press Note No. 114/2032', 'Date: 17.07.2032', headline, told), [headline, 'Cyber Crime Wing, Lantern Police', '2032-07-17']);
  });

  it('stands nothing where the first line tells what an office did', () => {
    assert.equal(draftOf('Lantern Police Warn of Fake Tax Office', 'Callers threaten residents with arrest', told).title, 'Lantern Police Warn of Fake Tax Office');
  });

  it('stands nothing where no headline follows', () => {
    assert.equal(draftOf('Lantern Bay Police Force', told).title, 'Lantern Bay Police Force');
  });
});

describe('the line that opens the first paragraph of an English release', () => {
  it('dates it behind the place', () => assert.equal(draftOf(headline, `LANTERN, 11 June 2033 – ${told}`).source.publishedAt, '2033-06-11'));

  it('dates it on a line of its own', () => {
    const draft = draftOf(headline, 'Lantern Quay, 3 October 2032', told, 'Officers arrested two men of 31 and 44 in a flat. They were charged with fraud.');

    assert.deepEqual([draft.source.publishedAt, draft.cases?.map((each) => each.title) ?? []], ['2032-10-03', []]);
  });

  it('dates nothing where a sentence tells when something was done', () => {
    assert.equal(draftOf(headline, 'The gang, arrested on 11 June 2033 – a Saturday – in Lantern, took 41 phones.').source.publishedAt, undefined);
  });
});
