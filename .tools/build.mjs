import {execFile} from 'node:child_process';
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import * as esbuild from 'esbuild';
import {rollup} from 'rollup';
import {modules, singleFiles} from '../rollup.config.mjs';
import {frameworkFiles} from './build/frameworks.mjs';
import {hashesPage, integrities, singleFileNames} from './build/hashes.mjs';
import {editorData, elementsManifest} from './build/manifest.mjs';
import {engines} from './build/old-engines.mjs';
import {contentPackSchema} from './build/schema.mjs';
import {compressed} from './build/size.mjs';

// `npm run build`: everything that the package holds, in `dist/`.

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const steps = {
  'modules for npm': () => bundle(modules),
  'single files for a script tag': () => Promise.all(singleFiles.map(bundle)),
  'page for an iframe': frame,
  'types': types,
  'schema of the content pack': async () => write('content-pack.schema.json', json(await contentPackSchema())),
  'manifest, editors’ data and frameworks’ types': manifest,
  'style sheet, packs and hashes': assets,
};

rmSync('dist', {recursive: true, force: true});
for (const [title, step] of Object.entries(steps)) {
  const start = Date.now();
  await step();
  console.log(`${title} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
}
for (const file of singleFileNames('dist/cdn')) {
  const bytes = readFileSync(`dist/cdn/${file}`);
  console.log(`dist/cdn/${file}: ${bytes.length} bytes, ${compressed(bytes)} with brotli`);
}

async function bundle({output, ...input}) {
  const build = await rollup({...input, onwarn: refuse});
  for (const each of [output].flat()) await build.write(each);
  await build.close();
}

/** What Rollup only warns of, such as an import that does not exist, is broken for those who use it. */
function refuse({message}) {
  throw new Error(message);
}

/** The page that sites put into an iframe, and what gives that its height. */
async function frame() {
  const {version, license} = JSON.parse(readFileSync('package.json', 'utf8'));
  await esbuild.build({
    entryPoints: {'frame': 'src/frame/frame.ts', 'frame-resizer': 'src/frame/resizer.ts'},
    outdir: 'dist/cdn',
    bundle: true,
    minify: true,
    sourcemap: true,
    ...engines,
    banner: {js: `/*! anti-fraud-elements ${version} | ${license} */`},
  });
  cpSync('src/frame/frame.html', 'dist/cdn/frame.html');
  cpSync('src/frame/frame.css', 'dist/cdn/frame.css');
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
  for (const [name, text] of Object.entries(frameworkFiles(found))) write(name, text);
}

function assets() {
  const minified = (path) => esbuild.transformSync(readFileSync(path, 'utf8'), {loader: 'css', minify: true}).code;
  write('cdn/anti-fraud.css', minified('src/styles/page.css'));
  write('cdn/anti-fraud-themes.css', minified('src/styles/themes.css'));
  cpSync('src/styles/theme-template.css', 'dist/cdn/anti-fraud-theme-template.css'); // for people, so as it is
  cpSync('src/styles/design-tokens.json', 'dist/design-tokens.json');
  cpSync('stories/packs', 'dist/packs', {recursive: true, filter: (path) => !path.endsWith('.md')});
  cpSync('LICENSE', 'dist/cdn/LICENSE.txt');
  write('cdn/integrity.json', json(integrities('dist/cdn')));
  write('cdn/HASHES.md', hashesPage('dist/cdn'));
}

function json(value) {
  return JSON.stringify(value, null, 2) + '\n';
}

function write(path, text) {
  const whole = `dist/${path}`;
  mkdirSync(whole.slice(0, whole.lastIndexOf('/')), {recursive: true});
  writeFileSync(whole, text);
}
