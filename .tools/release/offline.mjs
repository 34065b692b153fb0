import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {zipSync} from 'fflate';

/**
 * What a closed network needs, laid out as docs/guides/serving.md says: the single files under their
 * version with a smaller copy beside each, the packs, the package for npm, the schema, the guides, and
 * the hashes of all that.
 *
 * @param {string} root a checkout that has been built and has `dist/sbom.cdx.json`
 * @param {{name: string, bytes: Uint8Array}} tarball the package for npm
 * @returns {Map<string, Buffer>} by path in the zip
 */
export function offlineFiles(root, tarball) {
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
  files.set(`npm/${tarball.name}`, tarball.bytes);
  add('dist', '', /^(content-pack\.schema|sbom\.cdx)\.json$/);
  for (const folder of ['docs', 'docs/guides', 'docs/elements', 'docs/serving']) add(folder, `${folder}/`, /\.(md|conf)$/);
  add('.', '', /^(CHANGELOG\.md|LICENSE|README\.md|README\.zh\.md)$/);

  const sums = [...files].map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`);
  // The form that `sha256sum --check` reads.
  files.set('SHA256SUMS', Buffer.from(sums.sort(byPath).join('')));
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}

const byPath = (one, other) => (one.slice(66) < other.slice(66) ? -1 : 1);

/** The first day that a zip can name, so that the same content is the same bytes whenever and wherever. */
const firstDay = () => new Date(1980, 0, 1);

/**
 * The same as one file, in a folder of its own.
 *
 * @param {string} root as above
 * @param {{name: string, bytes: Uint8Array}} tarball as above
 * @returns {{name: string, bytes: Uint8Array}}
 */
export function offlineZip(root, tarball) {
  const {name, version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const top = `${name}-${version}`;
  const inFolder = Object.fromEntries([...offlineFiles(root, tarball)].map(([path, bytes]) => [`${top}/${path}`, bytes]));
  return {name: `${top}.zip`, bytes: zipSync(inFolder, {level: 9, mtime: firstDay()})};
}
