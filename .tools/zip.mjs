import {createHash} from 'node:crypto';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './ensure.mjs';
import {offlineZip} from './release/offline.mjs';
import {writeSbom} from './release/sbom.mjs';
import {tarballOf} from './release/tarball.mjs';

// `npm run zip`: builds, and writes everything for a closed network into one file, with its hash.

writeSbom(root);
const {name, bytes} = offlineZip(root, tarballOf(root));
writeFileSync(join(root, name), bytes);
console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${name}  (${bytes.length} bytes)`);
