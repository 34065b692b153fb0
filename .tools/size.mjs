import {rollup} from 'rollup';
import {minify} from 'terser';
import {singleFiles} from '../rollup.config.mjs';
import {compressed, sizeLimits} from './build/size.mjs';

// `npm run size [NAME]`: what each module adds to a single file (`anti-fraud-core` when not named), with
// brotli: the size of everything less the size without it. Modules help each other to compress, so the
// figures add up to less than all.

const name = process.argv[2] ?? 'anti-fraud-core';
const single = singleFiles.find(({output: [{file}]}) => file.endsWith(`/${name}.js`));
if (!single) throw new Error(`There is no single file ${name}.`);
const [{plugins: outputPlugins, ...output}] = single.output;
const build = await rollup(single);
const {output: [whole]} = await build.generate({...output, plugins: outputPlugins});
const {output: [plain]} = await build.generate(output);
await build.close();

const parts = [];
for (const [id, {code}] of Object.entries(plain.modules)) {
  // Nothing may be dropped or renamed here, since each module is seen without those that use it.
  const small = await minify(code ?? '', {module: true, compress: {unused: false, side_effects: false}, mangle: {toplevel: false}});
  parts.push({name: id.replace(/^.*?(src|node_modules)\//, '$1/'), code: small.code});
}
const sizeOf = (some) => compressed(some.map(({code}) => code).join('\n'));
const all = sizeOf(parts);
const rows = parts
  .map((part) => ({name: part.name, adds: all - sizeOf(parts.filter((other) => other !== part))}))
  .sort((one, other) => other.adds - one.adds);

for (const row of rows) console.log(`${String(row.adds).padStart(6)}  ${row.name}`);
console.log(`\n${compressed(whole.code)} of at most ${sizeLimits[`${name}.js`]} bytes with brotli`);
