import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {dateText, isOver} from '../../src/content/dates.js';

describe('dateText', () => {
  it('prints a moment as YYYY-MM-DD HH:MM', () => {
    assert.equal(dateText('2023-12-22T18:05:59+08:00'), '2023-12-22 18:05');
  });

  it('leaves a less precise date as it is', () => {
    assert.equal(dateText('2023-03'), '2023-03');
  });
});

describe('isOver', () => {
  const now = new Date(2024, 0, 31, 12);

  for (const date of ['2024-01-30', '2023-12', '2023']) {
    it(`takes ${date} for over on 2024-01-31`, () => assert.equal(isOver(date, now), true));
  }

  for (const date of ['2024-01-31', '2024-01', '2024', '2024-02-01']) {
    it(`does not take ${date} for over on 2024-01-31`, () =>
      assert.equal(isOver(date, now), false));
  }

  it('compares moments to the minute', () => {
    assert.equal(isOver('2024-01-31T11:59:00Z', new Date('2024-01-31T12:00:00Z')), true);
    assert.equal(isOver('2024-01-31T12:01:00Z', new Date('2024-01-31T12:00:00Z')), false);
  });
});
