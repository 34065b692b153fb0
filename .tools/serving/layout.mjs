import {copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {root} from '../ensure.mjs';

/** What a site copies to its server, from the root. */
const singleFiles = 'dist/cdn';
const pack = 'dist/packs/changzhi-jingwang-2023.zh-Hans.json';

const singleFile = (name) => ({built: `${singleFiles}/${name}`, path: (version) => `anti-fraud/${version}/${name}`});

/** The files that a page asks for, by what the guide calls them: where they are built, and their paths on a site. */
export const assets = {
  script: singleFile('anti-fraud.classic.js'),
  'style sheet': singleFile('anti-fraud.css'),
  pack: {built: pack, path: () => 'anti-fraud/packs/national.json'},
};

/** The same pack once more, without a smaller copy beside it. */
export const livePack = 'anti-fraud/packs/live.json';

/**
 * Lays a folder out as docs/guides/serving.md says: what was built under its version, with a smaller
 * copy beside each file, and a pack.
 *
 * @param {string} folder
 * @returns {{version: string}}
 * @throws {Error} when the package has not been built.
 */
export function layOut(folder) {
  if (!existsSync(join(root, singleFiles)) || !existsSync(join(root, pack))) {
    throw new Error(`${singleFiles} or ${pack} is missing: run \`npm run build\` first.`);
  }
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const files = join(folder, 'anti-fraud', version);
  const packs = join(folder, 'anti-fraud/packs');
  cpSync(join(root, singleFiles), files, {recursive: true});
  mkdirSync(packs);
  copyFileSync(join(root, pack), join(folder, assets.pack.path()));
  for (const each of [files, packs]) compressFiles(each);
  copyFileSync(join(root, pack), join(folder, livePack));
  return {version};
}

/** What `gzip -9 -k` does. */
function compressFiles(folder) {
  for (const name of readdirSync(folder).filter((name) => /\.(js|css|json)$/.test(name))) {
    const path = join(folder, name);
    writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), {level: 9}));
  }
}
