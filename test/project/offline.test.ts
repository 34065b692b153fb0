import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {before, describe, it} from 'node:test';
import {gunzipSync} from 'node:zlib';
import Zip from 'jszip';
import {offlineFiles, offlineZip} from '../../.tools/release/offline.mjs';
import {writeSbom} from '../../.tools/release/sbom.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('The zip for closed networks', () => {
  let files: Map<string, Buffer>;
  before(() => {
    writeSbom('.');
    files = offlineFiles('.');
  });

  it('holds what a page, an editor and a reviewer need', () => {
    const wanted = [
      `anti-fraud/${version}/anti-fraud.classic.js`,
      `anti-fraud/${version}/anti-fraud.css`,
      `anti-fraud/${version}/integrity.json`,
      `anti-fraud/${version}/HASHES.md`,
      'anti-fraud/packs/changzhi-jingwang-2023.zh-Hans.json',
      'content-pack.schema.json',
      'docs/guides/embed.md',
      'docs/serving/nginx.conf',
      'sbom.cdx.json',
      'LICENSE',
    ];

    assert.deepEqual(wanted.filter((path) => !files.has(path)), []);
  });

  it('holds the very bytes that the hashes for pages are made of', () => {
    assert.deepEqual(files.get(`anti-fraud/${version}/anti-fraud.classic.js`), readFileSync('dist/cdn/anti-fraud.classic.js'));
  });

  it('has a smaller copy beside each script and style sheet, of the same content', () => {
    const large = [...files].filter(([path]) => /\.(js|css)$/.test(path));

    assert.ok(large.length >= 5);
    for (const [path, bytes] of large) assert.deepEqual(gunzipSync(files.get(`${path}.gz`)!), bytes, path);
  });

  it('gives the hash of every file but the list itself', () => {
    const lines = files.get('SHA256SUMS')!.toString().trim().split('\n');
    const listed = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));

    assert.deepEqual([...listed.keys(), 'SHA256SUMS'].sort(), [...files.keys()].sort());
    for (const [path, hash] of listed) assert.equal(hash, sha256(files.get(path)!), path);
  });

  it('unpacks to these files, in one folder named after the version', async () => {
    const zip = await Zip.loadAsync(await offlineZip('.'));
    const paths = Object.keys(zip.files);

    assert.deepEqual(paths, [...files.keys()].map((path) => `anti-fraud-elements-${version}/${path}`));
    const license = await zip.files[`anti-fraud-elements-${version}/LICENSE`]!.async('nodebuffer');
    assert.deepEqual(license, readFileSync('LICENSE'));
  });

  it('is the same bytes whenever it is made', async () => {
    assert.equal(sha256(await offlineZip('.')), sha256(await offlineZip('.')));
  });
});
