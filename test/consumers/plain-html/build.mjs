import {cpSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

// What a web team does by hand: copy two folders of the package beside the page.
const dist = join(dirname(fileURLToPath(import.meta.resolve('anti-fraud-elements/package.json'))), 'dist');
cpSync('public', 'dist', {recursive: true});
cpSync(join(dist, 'cdn'), 'dist/anti-fraud', {recursive: true});
cpSync(join(dist, 'packs'), 'dist/anti-fraud', {recursive: true});
