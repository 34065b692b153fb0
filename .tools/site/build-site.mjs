import {copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import * as esbuild from 'esbuild';
import {tsImport} from 'tsx/esm/api';
import {raw} from '../../docs/demo/html.mjs';
import {layout} from '../../docs/demo/layout.mjs';
import {pages} from '../../docs/demo/pages.mjs';
import {root} from '../ensure.mjs';
import {builderData} from './builder-data.mjs';
import {documents} from './documents.mjs';
import {galleryFolder} from './gallery.mjs';
import {encodeGbk} from './gbk.mjs';
import {syntheticCases} from './synthetic-cases.mjs';

const at = (path) => join(root, path);
const packFile = (language) => at(`stories/packs/changzhi-jingwang-2023.${language}.json`);
const noticesFile = at('stories/packs/example-notices.zh-Hans.json');
const read = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** What the pages load beside themselves, the built single files and their style sheet among it. */
const files = [
  at('dist/cdn/anti-fraud.classic.js'),
  at('dist/cdn/anti-fraud.js'),
  at('dist/cdn/anti-fraud.css'),
  at('dist/cdn/anti-fraud-themes.css'),
  at('docs/demo/site.css'),
  at('docs/demo/builder.css'),
  at('docs/demo/docs.css'),
  at('docs/demo/home.css'),
  at('docs/demo/old-cms.css'),
  at('docs/demo/icon.svg'),
  packFile('zh-Hans'),
  packFile('en'),
  noticesFile,
  at('stories/packs/example-notices.en.json'),
];

/**
 * Writes the demo pages and the documents, with all that they load, into a folder, in place of what is there.
 *
 * @param {string} folder
 * @param {{storybook?: string}} [options] where Storybook was built, to become part of the site; without it, no page
 *   leads there
 * @returns {Promise<string[]>} the names of the pages, the home page first
 * @throws {Error} when the package has not been built.
 */
export async function buildSite(folder, {storybook} = {}) {
  const missing = files.find((file) => !existsSync(file));
  if (missing) throw new Error(`${missing} is missing: run \`npm run build\` first.`);

  const pack = read(packFile('zh-Hans'));
  const docs = documents();
  const all = [...pages, ...docs.pages];
  const names = new Set(all.map(({file}) => file));
  if (storybook) names.add('storybook/index.html');

  const site = {
    has: (file) => names.has(file),
    pack,
    english: read(packFile('en')),
    notices: read(noticesFile),
    semantic: await semanticOf(pack),
    builder: await builderData(),
  };

  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  for (const file of files) copyFileSync(file, join(folder, basename(file)));
  const json = (name, value) => writeFileSync(join(folder, name), JSON.stringify(value));
  await esbuild.build({
    entryPoints: [at('docs/demo/builder/builder.ts')],
    outfile: join(folder, 'builder.js'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2021',
    conditions: ['production'],
    logLevel: 'error',
  });
  json('expired.zh-Hans.json', {...pack, expires: '2024-06-30'});
  json('draft.zh-Hans.json', {...pack, status: 'draft'});
  json('newer.json', {...pack, packVersion: '9.0'});
  json('many-cases.json', syntheticCases(5000));

  if (storybook) cpSync(storybook, join(folder, 'storybook'), {recursive: true});
  cpSync(at(galleryFolder), join(folder, 'gallery'), {recursive: true});
  for (const file of docs.files) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    copyFileSync(at(file), join(folder, file));
  }
  for (const page of all) {
    const text = String((page.document ?? ((whole) => layout(page, whole)))(site));
    mkdirSync(dirname(join(folder, page.file)), {recursive: true});
    writeFileSync(join(folder, page.file), page.encoding === 'gbk' ? encodeGbk(text) : text);
  }
  return all.map(({file}) => file);
}

/**
 * Makes the function that writes some of a pack as semantic HTML, just as `anti-fraud render` does.
 * Pages call it with a kind of content, or several with spaces between, and, where wanted, ids, a title, another pack, the level of
 * headings.
 */
async function semanticOf(published) {
  const {renderContent} = await tsImport('../../src/content/html/render.ts', import.meta.url);
  const {zhHans} = await tsImport('../../src/i18n/locales/zh-Hans.ts', import.meta.url);
  const {en} = await tsImport('../../src/i18n/locales/en.ts', import.meta.url);

  return (kind, {ids = '', title, pack = published, headingLevel} = {}) => {
    const wanted = ids.split(' ').filter(Boolean);
    const kinds = kind.split(' ');
    const chosen = kinds.map((each) => [each, itemsOf(pack, each, wanted)]);
    for (const id of wanted)
      if (!chosen.some(([, items]) => items.some((item) => item.id === id)))
        throw new Error(`The pack ${pack.id} has no ${id} among its ${kind}.`);
    const content = {...pack, title, ...Object.fromEntries(chosen)};
    return raw(renderContent(content, {kinds, headingLevel, messages: pack.lang === 'en' ? en : zhHans}));
  };
}

/** The items that are wanted, in that order; all of a kind of which none is named. */
function itemsOf(pack, kind, wanted) {
  const named = wanted.flatMap((id) => pack[kind].find((item) => item.id === id) ?? []);
  return named.length ? named : pack[kind];
}
