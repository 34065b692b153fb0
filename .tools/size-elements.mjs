import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {minify} from 'terser';
import {bundlers} from './build/bundle.mjs';
import {compressed} from './build/size.mjs';

// `npm run size:elements`: what an application pays for each element that it imports from npm, in
// bytes with brotli, as two bundlers make it. Needs `npm run build`.

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const {name: itself, exports: entries} = JSON.parse(readFileSync('package.json', 'utf8'));
const definitions = Object.keys(entries).filter((entry) => /^\.\/[^/]+\/define\.js$/.test(entry));
const imports = (entry) => `import '${itself}${entry.slice(1)}';`;
const others = ['lit', 'valibot'];

const lit = `import {LitElement, html, css, nothing} from 'lit'; globalThis.used = [LitElement, html, css, nothing];`;
const rows = [
  ['Lit alone', lit],
  ...definitions.map((entry) => [`af-${entry.split('/')[1]}`, imports(entry)]),
  ['all of them', imports('./define.js')],
];
const titles = ['', 'esbuild', 'Rollup', 'without Lit and valibot'];
const line = (cells) => cells.map((cell, at) => (at ? String(cell).padStart(titles[at].length + 2) : cell.padEnd(20)));

console.log(line(titles).join(''));
for (const [title, code] of rows) {
  const bundles = [bundlers.esbuild(code), bundlers.rollup(code), ...(code === lit ? [] : [bundlers.esbuild(code, others)])];
  const small = (await Promise.all(bundles)).map((bundle) => minify(bundle.code, {module: true, format: {comments: false}}));
  const sizes = (await Promise.all(small)).map(({code: text}) => compressed(text));
  console.log(line([title, ...sizes]).join(''));
}
