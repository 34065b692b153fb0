import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import * as esbuild from 'esbuild';
import {rollup} from 'rollup';
import {embed, modules} from '../rollup.config.mjs';
import {editorData, elementsManifest} from './build/manifest.mjs';
import {contentPackSchema} from './build/schema.mjs';
import {compressed} from './build/size.mjs';

// `npm run build`: everything that the package holds, in `dist/`.

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const steps = {
  'modules for npm': () => bundle(modules),
  'one file for a script tag': () => bundle(embed),
  'types': types,
  'schema of the content pack': async () => write('content-pack.schema.json', json(await contentPackSchema())),
  'manifest and editors’ data': manifest,
  'style sheet, packs and hashes': assets,
};

rmSync('dist', {recursive: true, force: true});
for (const [title, step] of Object.entries(steps)) {
  const start = Date.now();
  await step();
  console.log(`${title} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
}
for (const file of embedded()) {
  const bytes = readFileSync(`dist/embed/${file}`);
  console.log(`dist/embed/${file}: ${bytes.length} bytes, ${compressed(bytes)} with brotli`);
}

async function bundle({output, ...input}) {
  const build = await rollup({...input, onwarn: refuse});
  await build.write(output);
  await build.close();
}

/** What Rollup only warns of, such as an import that does not exist, is broken for those who use it. */
function refuse({message}) {
  throw new Error(message);
}

async function types() {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  try {
    await promisify(execFile)(process.execPath, [tsc, '-p', '.tools/build']);
  } catch (error) {
    throw new Error(`Types cannot be written:\n${error.stdout}`, {cause: error});
  }
}

async function manifest() {
  const found = await elementsManifest();
  write('custom-elements.json', json(found));
  for (const [name, text] of Object.entries(editorData(found))) write(`ide/${name}`, text);
}

function assets() {
  const css = 'src/styles/page.css';
  if (existsSync(css)) {
    const {code} = esbuild.transformSync(readFileSync(css, 'utf8'), {loader: 'css', minify: true});
    write('embed/anti-fraud-core.css', code);
  }
  cpSync('stories/packs', 'dist/packs', {recursive: true, filter: (path) => !path.endsWith('.md')});
  const hashes = embedded().map((file) => [file, integrity(readFileSync(`dist/embed/${file}`))]);
  write('embed/integrity.json', json(Object.fromEntries(hashes)));
}

function embedded() {
  return readdirSync('dist/embed').filter((file) => /\.(js|css)$/.test(file));
}

/** For the attribute `integrity` of a script or link (Subresource Integrity). */
function integrity(bytes) {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

function json(value) {
  return JSON.stringify(value, null, 2) + '\n';
}

function write(path, text) {
  const whole = `dist/${path}`;
  mkdirSync(whole.slice(0, whole.lastIndexOf('/')), {recursive: true});
  writeFileSync(whole, text);
}
