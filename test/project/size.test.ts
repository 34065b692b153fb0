import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {compressed, sizeLimit} from '../../.tools/build/size.mjs';

test('the core elements in one file weigh no more than they may', () => {
  const size = compressed(readFileSync('dist/embed/anti-fraud-core.js'));
  console.log(`anti-fraud-core.js: ${size} of at most ${sizeLimit} bytes with brotli`);

  assert.ok(size <= sizeLimit, `${size - sizeLimit} bytes too many; \`npm run size\` says what takes them.`);
});
