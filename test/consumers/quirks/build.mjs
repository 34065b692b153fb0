import {copyFileSync, cpSync, mkdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const packageOf = (name) => dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)));
const dist = join(packageOf('anti-fraud-elements'), 'dist');

mkdirSync('dist/js', {recursive: true});
cpSync('public', 'dist', {recursive: true});
// Old files, as they were published; esprima once measured itself by them.
copyFileSync(join(packageOf('esprima'), 'test/3rdparty/prototype-1.6.1.js'), 'dist/js/prototype.js');
copyFileSync(join(packageOf('jquery'), 'dist/jquery.min.js'), 'dist/js/jquery.js');
copyFileSync(join(packageOf('reset-css'), 'reset.css'), 'dist/reset.css');
copyFileSync(join(dist, 'cdn/anti-fraud.classic.js'), 'dist/js/anti-fraud.js');
cpSync(join(dist, 'packs'), 'dist/packs', {recursive: true});
