import {createHash} from 'node:crypto';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {offlineZip} from './build/offline-zip.mjs';
import {root} from './ensure.mjs';

// `npm run zip`: builds, and writes everything for a closed network into one file, with its hash.

const {name, bytes} = offlineZip();
writeFileSync(join(root, name), bytes);
console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${name}  (${bytes.length} bytes)`);
