import {copyFileSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {render} from './server/server.js';

// What a server does for each request, done once.
const entry = 'anti-fraud-elements/packs/changzhi-jingwang-2023.zh-Hans.json';
const file = fileURLToPath(import.meta.resolve(entry));
copyFileSync(file, 'dist/pack.json');
const props = {pack: JSON.parse(readFileSync(file, 'utf8')), packAddress: '/pack.json'};
// JSON in HTML ends at the first `</script`.
const json = JSON.stringify(props).replaceAll('<', '\\u003c');
const page = readFileSync('dist/index.html', 'utf8')
  .replace('<!--app-->', () => render(props))
  .replace('<!--props-->', () => json);
writeFileSync('dist/index.html', page);
