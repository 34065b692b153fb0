import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import UPNG from 'upng-js';
import {differenceOf, readPicture, withPalette} from '../../.tools/site/pictures.mjs';

const size = 20;

/** A picture whose pixels have the grey that `greyAt` gives for their place. */
function picture(greyAt, height = size) {
  const pixels = new Uint8Array(size * height * 4);
  for (let at = 0; at < size * height; at++) {
    const grey = greyAt(at % size, Math.floor(at / size));
    pixels.set([grey, grey, grey, 255], at * 4);
  }
  return Buffer.from(UPNG.encode([pixels.buffer], size, height, 0));
}

const line = picture((x) => (x === 5 ? 0 : 255));

describe('The difference of two pictures', () => {
  it('is none between a picture and itself', () => {
    assert.equal(differenceOf(line, line), 0);
  });

  it('is none where an edge is smoothed a little otherwise', () => {
    assert.equal(differenceOf(line, picture((x) => (x === 5 ? 30 : 240))), 0);
  });

  it('is what has moved', () => {
    assert.equal(differenceOf(line, picture((x) => (x === 6 ? 0 : 255))), 2 / size);
  });

  it('is all of it between pictures of different sizes', () => {
    assert.equal(differenceOf(line, picture((x) => (x === 5 ? 0 : 255), size + 1)), 1);
  });
});

describe('A picture with a palette', () => {
  it('looks the same and is smaller', () => {
    const noisy = picture((x, y) => (x * 37 + y * 91) % 256);
    const small = withPalette(noisy, 64);

    assert.ok(small.length < noisy.length);
    assert.equal(differenceOf(small, noisy), 0);
    assert.deepEqual([readPicture(small).width, readPicture(small).height], [size, size]);
  });
});
