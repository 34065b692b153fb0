import {readFileSync} from 'node:fs';
import {entryOf} from './release/changelog.mjs';

// Prints what the changelog says of the version in package.json, for the notes of a release.

const read = (name) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const {version} = JSON.parse(read('package.json'));
const entry = entryOf(read('CHANGELOG.md'), version);
if (entry === undefined) {
  console.error(`CHANGELOG.md has no entry for ${version}.`);
  process.exitCode = 1;
} else console.log(entry);
