import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import Zip from 'jszip';

/**
 * What a closed network needs, laid out as docs/guides/serving.md says: the single files under their
 * version with a smaller copy beside each, the packs, the schema, the guides, and the hashes of all that.
 *
 * @param {string} root a checkout that has been built and has `dist/sbom.cdx.json`
 * @returns {Map<string, Buffer>} by path in the zip
 */
export function offlineFiles(root) {
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const files = new Map();
  const add = (from, to, matching = /./) => {
    for (const entry of readdirSync(join(root, from), {withFileTypes: true})) {
      if (entry.isFile() && matching.test(entry.name)) files.set(`${to}${entry.name}`, readFileSync(join(root, from, entry.name)));
    }
  };
  add('dist/cdn', `anti-fraud/${version}/`);
  for (const [path, bytes] of [...files]) if (/\.(js|css)$/.test(path)) files.set(`${path}.gz`, gzipSync(bytes, {level: 9}));
  add('dist/packs', 'anti-fraud/packs/', /\.json$/);
  add('dist', '', /^(content-pack\.schema|sbom\.cdx)\.json$/);
  for (const folder of ['docs', 'docs/guides', 'docs/elements', 'docs/serving']) add(folder, `${folder}/`, /\.(md|conf)$/);
  add('.', '', /^(CHANGELOG\.md|LICENSE|README\.md|README\.zh\.md)$/);

  const sums = [...files].map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`);
  // The form that `sha256sum --check` reads.
  files.set('SHA256SUMS', Buffer.from(sums.sort(byPath).join('')));
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}

const byPath = (one, other) => (one.slice(66) < other.slice(66) ? -1 : 1);

/**
 * The same as one file, in a folder of its own. The same content is always the same bytes.
 *
 * @param {string} root as above
 * @returns {Promise<Buffer>}
 */
export async function offlineZip(root) {
  const {name, version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const zip = new Zip();
  const date = new Date(Date.UTC(2000, 0, 1));
  for (const [path, bytes] of offlineFiles(root)) zip.file(`${name}-${version}/${path}`, bytes, {date, createFolders: false});
  return zip.generateAsync({type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: {level: 9}, platform: 'UNIX'});
}
