import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {acceptedGrowth, growthOf} from '../helpers/growth.js';

describe('Growth of time', () => {
  it('is accepted of what looks at each character once', () => {
    const growth = growthOf((length) => count('1'.repeat(length * 100), 1));

    assert.ok(growth < acceptedGrowth, growth.toFixed(1));
  });

  it('is not accepted of what looks at all others for each character', () => {
    const growth = growthOf((length) => count('1'.repeat(length), length));

    assert.ok(growth > acceptedGrowth, growth.toFixed(1));
  });
});

/** Looks at a text several times. */
function count(text: string, times: number): number {
  let ones = 0;
  for (let time = 0; time < times; time++) {
    for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) === 49) ones++;
  }
  return ones;
}
