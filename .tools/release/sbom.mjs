import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {npm} from './npm.mjs';

/**
 * Writes `dist/sbom.cdx.json`: what the package is made of, as CycloneDX, from the lock file. Reads no
 * network. Says the same for the same lock file: no time, and a serial number made from the content.
 *
 * @param {string} root
 */
export function writeSbom(root) {
  const options = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'library', '--omit', 'dev', '--package-lock-only'];
  const bill = JSON.parse(npm(root, ...options));
  delete bill.metadata.timestamp;
  delete bill.serialNumber;
  // npm calls it after the folder.
  bill.metadata.component.name = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).name;
  const hash = createHash('sha256').update(JSON.stringify(bill)).digest('hex');
  const [, ...groups] = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(hash);
  // The form of a UUID made by a rule of one's own (RFC 9562, version 8).
  const [one, two, three, four, five] = groups;
  const {$schema, bomFormat, specVersion, ...rest} = bill;
  const named = {$schema, bomFormat, specVersion, serialNumber: `urn:uuid:${one}-${two}-8${three}-8${four}-${five}`, ...rest};
  writeFileSync(join(root, 'dist/sbom.cdx.json'), JSON.stringify(named, null, 2) + '\n');
}
