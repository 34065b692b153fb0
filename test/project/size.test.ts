import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {singleFileNames} from '../../.tools/build/hashes.mjs';
import {compressed, sizeLimits} from '../../.tools/build/size.mjs';

describe('A single file weighs no more than it may', () => {
  for (const [name, limit] of Object.entries(sizeLimits)) {
    it(name, () => {
      const size = compressed(readFileSync(`dist/cdn/${name}`));
      console.log(`${name}: ${size} of at most ${limit} bytes with brotli`);

      assert.ok(size <= limit, `${size - limit} bytes too many; \`npm run size\` says what takes them.`);
    });
  }

  it('and each has a limit', () => {
    const weighed = singleFileNames('dist/cdn').filter((name) => name.startsWith('anti-fraud') && name.endsWith('.js'));

    assert.deepEqual(Object.keys(sizeLimits).sort(), weighed);
  });
});
