import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';

const itself = dirname(fileURLToPath(import.meta.resolve('anti-fraud-elements/package.json')));
const {version} = JSON.parse(readFileSync(join(itself, 'package.json'), 'utf8'));

cpSync('public', 'dist', {recursive: true});
cpSync(join(itself, 'dist/cdn'), `dist/anti-fraud/${version}`, {recursive: true});
cpSync(join(itself, 'dist/packs'), 'dist/anti-fraud/packs', {recursive: true});

// A script is under the version it has for good; only the page that names it changes.
const page = readFileSync('public/index.html', 'utf8').replaceAll('VERSION', version);
writeFileSync('dist/index.html', page);

// nginx sends the copy that lies beside a file, without work of its own.
const script = `dist/anti-fraud/${version}/anti-fraud.js`;
writeFileSync(`${script}.gz`, gzipSync(readFileSync(script), {level: 9}));
