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
  const off = Object.entries(assets).flatMap(([name, {built}]) => {
    const now = gzipSync(readFileSync(built), {level: 9}).length;
    const then = answers[name]!.gzip;
    return Math.abs(now - then) / then > 0.25 ? [`${name}: ${then} bytes then, ${now} now`] : [];
  });

  assert.deepEqual(off, [], 'Run `npm run bench:serving -- --record`, then `npm run generate`.');
});
