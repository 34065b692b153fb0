/**
 * How long the importer takes for one megabyte of release in each form it reads, the fastest of five:
 *
 *   npm run bench:import
 */
import {readFileSync} from 'node:fs';
import {importRelease} from '../src/cli/import/import-release.js';
import {readRelease} from '../src/cli/import/reading/read-release.js';
import {wordText} from '../test/cli/import/helpers/word.js';

const forms: Readonly<Record<string, (release: string) => Uint8Array>> = {
  'a.txt': (release) => new TextEncoder().encode(release),
  'a.html': (release) => new TextEncoder().encode(`<!doctype html><main>${release.replace(/\n+/g, '<p>')}</main>`),
  'a.docx': wordText,
};

console.log('One megabyte, fastest of five, seconds: reading the file + finding what it says\n');
for (const name of ['zh-statistics', 'en-results']) {
  const release = readFileSync(new URL(`../test/fixtures/releases/synthetic/${name}.txt`, import.meta.url), 'utf8');
  for (const [file, form] of Object.entries(forms)) {
    const bytes = form(release.repeat(Math.ceil(1_000_000 / Buffer.byteLength(release))));
    const runs = [];
    for (let run = 0; run < 5; run++) runs.push(await measured(bytes, file));
    const [reading, finding] = runs.reduce((best, each) => (each[0] + each[1] < best[0] + best[1] ? each : best));
    console.log(`${name.padEnd(14)} ${file.padEnd(7)} ${reading.toFixed(2)} + ${finding.toFixed(2)}`);
  }
}

async function measured(bytes: Uint8Array, file: string): Promise<[reading: number, finding: number]> {
  const start = performance.now();
  const {text} = await readRelease(bytes, file);
  const read = performance.now();
  importRelease(text, {today: '2031-01-01'});
  return [(read - start) / 1000, (performance.now() - read) / 1000];
}
