import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {after, describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {offlineZip} from '../../.tools/build/offline-zip.mjs';

describe('The zip for closed networks', () => {
  const {name, bytes} = offlineZip();
  const top = name.replace('.zip', '');
  const files = unzipSync(bytes);
  const zone = process.env['TZ'];
  after(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('is named by its version, as the folder in it is', () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};

    assert.equal(name, `anti-fraud-elements-${version}.zip`);
    assert.deepEqual(Object.keys(files).filter((path) => !path.startsWith(`${top}/`)), []);
  });

  it('holds every form: scripts, page for iframes, packs, package, schema, guides', () => {
    const wanted = [
      'SHA256SUMS',
      'anti-fraud/anti-fraud.classic.js',
      'anti-fraud/anti-fraud.css',
      'anti-fraud/frame.html',
      'anti-fraud/integrity.json',
      'packs/changzhi-jingwang-2023.zh-Hans.json',
      `npm/${top}.tgz`,
      'content-pack.schema.json',
      'docs/guides/embed.zh.md',
      'LICENSE',
      'README.zh.md',
    ];

    assert.deepEqual(wanted.filter((path) => !(`${top}/${path}` in files)), []);
  });

  it('has a table of hashes that is right, and complete', () => {
    const sums = Buffer.from(files[`${top}/SHA256SUMS`]!).toString().trimEnd().split('\n');
    const wrong = sums.filter((line) => {
      const [hash, path] = line.split('  ');
      return createHash('sha256').update(files[`${top}/${path}`]!).digest('hex') !== hash;
    });

    assert.deepEqual(wrong, []);
    assert.equal(sums.length, Object.keys(files).length - 1);
  });

  it('has the same bytes when it is made again, elsewhere on earth', () => {
    process.env['TZ'] = 'America/Lima';
    const again = offlineZip();

    assert.equal(new Date(1980, 0, 1).getTimezoneOffset(), 300);
    assert.ok(Buffer.from(again.bytes).equals(Buffer.from(bytes)));
  });
});
