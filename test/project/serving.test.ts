import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {assets} from '../../.tools/serving/layout.mjs';

interface Measured {
  answers: Record<string, {gzip: number}>;
}

it('The figures of the guide to serving are those of files about as large as the built ones', () => {
  const {answers} = JSON.parse(readFileSync('docs/serving/measured.json', 'utf8')) as Measured;
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
  const then = sum(Object.values(answers).map(({gzip}) => gzip));
  const now = sum(Object.values(assets).map(({built}) => gzipSync(readFileSync(built), {level: 9}).length));

  assert.ok(
    Math.abs(now - then) / then < 0.25,
    `A first visit was ${then} bytes with gzip and is ${now}: run \`npm run bench:serving -- --record\`, then \`npm run generate\`.`,
  );
});
