import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {packageFiles} from './package-files.mjs';

export const releasedReport = 'docs/api/released.md';
export const releasedFiles = 'docs/api/released-files.json';

/**
 * Keeps what is released, so that the next state can be held against it without history or network: the
 * report of the public interface, and the files of the package with their hashes. Wants a package that
 * has just been built.
 *
 * @param {string} root
 */
export function recordRelease(root) {
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const report = readFileSync(join(root, 'docs/api/report.md'), 'utf8');
  const introduction = `# The public interface of ${version}

As it was released. Written at each release; [the report](report.md) of today is held against it.

`;
  writeFileSync(join(root, releasedReport), introduction + report.slice(report.indexOf('## ')));
  writeFileSync(join(root, releasedFiles), JSON.stringify({version, files: packageFiles(root)}, null, 1) + '\n');
}

/** The version that was recorded last. */
export const recordedVersion = (root) => JSON.parse(readFileSync(join(root, releasedFiles), 'utf8')).version;
