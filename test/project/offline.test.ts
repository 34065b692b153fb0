import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {gunzipSync} from 'node:zlib';
import {unzipSync} from 'fflate';
import {offlineFiles, offlineZip} from '../../.tools/release/offline.mjs';
import {writeSbom} from '../../.tools/release/sbom.mjs';
import {tarballOf} from '../../.tools/release/tarball.mjs';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('The zip for closed networks', () => {
  let files: Map<string, Uint8Array>;
  let tarball: {name: string; bytes: Uint8Array};
  const zone = process.env['TZ'];
  before(() => {
    writeSbom('.');
    tarball = tarballOf('.');
    files = offlineFiles('.', tarball);
  });
  after(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('holds what a page, an editor and a reviewer need', () => {
    const wanted = [
      `anti-fraud/${version}/anti-fraud.classic.js`,
      `anti-fraud/${version}/anti-fraud.css`,
      `anti-fraud/${version}/integrity.json`,
      `anti-fraud/${version}/HASHES.md`,
      `anti-fraud/${version}/frame.html`,
      'anti-fraud/packs/changzhi-jingwang-2023.zh-Hans.json',
      `npm/anti-fraud-elements-${version}.tgz`,
      'content-pack.schema.json',
      'docs/guides/embed.zh.md',
      'docs/guides/embed.md',
      'docs/serving/nginx.conf',
      'sbom.cdx.json',
      'LICENSE',
      'README.zh.md',
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

  it('unpacks to these files, in one folder named after the version', () => {
    const {name, bytes} = offlineZip('.', tarball);
    const unpacked = unzipSync(bytes);

    assert.equal(name, `anti-fraud-elements-${version}.zip`);
    assert.deepEqual(Object.keys(unpacked), [...files.keys()].map((path) => `anti-fraud-elements-${version}/${path}`));
    assert.equal(sha256(unpacked[`anti-fraud-elements-${version}/LICENSE`]!), sha256(readFileSync('LICENSE')));
  });

  it('has the same bytes when it is made again, elsewhere on earth', () => {
    const here = sha256(offlineZip('.', tarball).bytes);
    process.env['TZ'] = 'America/Lima';
    const there = sha256(offlineZip('.', tarballOf('.')).bytes);

    assert.equal(new Date(1980, 0, 1).getTimezoneOffset(), 300);
    assert.equal(there, here);
  });
});
