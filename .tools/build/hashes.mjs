import {createHash} from 'node:crypto';
import {readFileSync, readdirSync} from 'node:fs';
import {compressed} from './size.mjs';

const digest = (algorithm, bytes, encoding) => createHash(algorithm).update(bytes).digest(encoding);

/** For the attribute `integrity` of a script or link (Subresource Integrity). */
export const integrityOf = (bytes) => `sha384-${digest('sha384', bytes, 'base64')}`;

/** What pages load from a folder: scripts and style sheets. */
export const singleFileNames = (folder) => readdirSync(folder).filter((name) => /\.(js|css)$/.test(name)).sort();

/** The integrity of each of them, by name. */
export const integrities = (folder) =>
  Object.fromEntries(singleFileNames(folder).map((name) => [name, integrityOf(readFileSync(`${folder}/${name}`))]));

/** The same for people who compare: sizes, and hashes in the form that a page wants and that tools print. */
export function hashesPage(folder) {
  const files = readdirSync(folder).filter((name) => /\.(js|css|html)$/.test(name)).sort();
  const rows = files.map((name) => {
    const bytes = readFileSync(`${folder}/${name}`);
    return `| \`${name}\` | ${bytes.length} | ${compressed(bytes)} | \`${integrityOf(bytes)}\` | \`${digest('sha256', bytes, 'hex')}\` |`;
  });
  return [
    '# Hashes',
    '',
    'Made from the bytes by the build. `integrity` is for the attribute of that name; SHA-256 is what',
    '`sha256sum FILE` (Linux), `shasum -a 256 FILE` (macOS) and `certutil -hashfile FILE SHA256` (Windows) print.',
    '',
    '| file | bytes | with brotli | integrity | SHA-256 |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
