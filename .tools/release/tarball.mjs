import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {npm} from './npm.mjs';

/**
 * The package as npm publishes it, of what has been built. npm gives every file in it the same time, so
 * the same content is the same bytes.
 *
 * @param {string} root
 * @returns {{name: string, bytes: Buffer}}
 */
export function tarballOf(root) {
  const folder = mkdtempSync(join(tmpdir(), 'af-pack-'));
  try {
    const [{filename}] = JSON.parse(npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder));
    return {name: filename, bytes: readFileSync(join(folder, filename))};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
