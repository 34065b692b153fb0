import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';

/** The folder tells the runtime: tests in these run in browsers, all others under test/ in Node. */
const browserFolders = [
  'test/content/html',
  'test/controllers',
  'test/elements',
  'test/entries',
  'test/helpers',
  'test/i18n',
  'test/internal',
  'test/media',
  'test/styles',
];

/** Preferences that an engine gets at its launch, since most cannot be told later. */
export const mediaFolders = {
  'reduced-motion': 'test/media/reduced-motion',
  'forced-colors': 'test/media/forced-colors',
};

/** Every test file under `root`, as sorted paths such as `test/cli/check.test.ts`. */
export function testFiles(root) {
  if (!existsSync(join(root, 'test'))) return [];
  return readdirSync(join(root, 'test'), {recursive: true})
    .map((path) => 'test/' + String(path).replaceAll('\\', '/'))
    .filter((path) => /\.test\.(ts|mjs)$/.test(path))
    .sort();
}

/** Where a test file runs. */
export function runtimeOf(file) {
  return browserFolders.some((folder) => file.startsWith(folder + '/')) ? 'browser' : 'node';
}

/** Files that one of the paths names, itself or as a folder above it; all when there are none. */
export function filterByPaths(files, paths) {
  if (!paths.length) return files;
  return files.filter((file) => paths.some((path) => file === path || file.startsWith(path + '/')));
}

/**
 * The groups of browser tests for one engine. A file called `*.chromium.test.ts` runs in Chromium
 * alone, for what only the DevTools protocol can do.
 *
 * @param {string[]} files
 * @param {string} engine
 * @returns {{media: keyof typeof mediaFolders | undefined, files: string[]}[]} groups with files
 */
export function browserGroups(files, engine) {
  const mine = files.filter(
    (file) =>
      runtimeOf(file) === 'browser' && (engine === 'chromium' || !/\.chromium\.test\./.test(file)),
  );
  const inMedia = (media) => mine.filter((file) => file.startsWith(mediaFolders[media] + '/'));
  return [
    {media: undefined, files: mine.filter((file) => !file.startsWith('test/media/'))},
    {media: 'reduced-motion', files: inMedia('reduced-motion')},
    // WebKitGTK has no setting that gives forced colours.
    {media: 'forced-colors', files: engine === 'webkit' ? [] : inMedia('forced-colors')},
  ].filter((group) => group.files.length);
}

/** What also runs on the parts that stand in the place of Lit in the single files, in Chromium. */
export function singleFileGroups(files) {
  const elements = files.filter((file) => file.startsWith('test/elements/') && !/\.chromium\.test\./.test(file));
  return elements.length ? [{media: undefined, files: elements}] : [];
}
