import {readFileSync, readdirSync} from 'node:fs';
import {isAbsolute} from 'node:path';
import {fileURLToPath} from 'node:url';
import terser from '@rollup/plugin-terser';
import {classes} from './.tools/build/classes.mjs';
import {withCompactSchema} from './.tools/build/compact-schema.mjs';
import {forgetDescriptions} from './.tools/build/forget-descriptions.mjs';
import {joinPartAndClass, minifyLiterals} from './.tools/build/literals.mjs';
import {asciiOnly, oldSyntax} from './.tools/build/old-engines.mjs';
import {plainPrivates, shortNames} from './.tools/build/short-names.mjs';
import {shortTokens} from './.tools/build/short-tokens.mjs';
import {ownAddress, shortWords, smallLibraries, withoutFollowing} from './.tools/build/small.mjs';
import {sources} from './.tools/build/sources.mjs';
import {unusedWords} from './.tools/build/unused-words.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const scripts = (folder) =>
  readdirSync(at(folder), {recursive: true})
    .map((path) => `${folder}/${String(path).replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .map(at);

/** What becomes a single file each, and the kinds of content that none of its elements shows. */
const singles = {
  'anti-fraud-core': ['warningSigns', 'questions', 'measures', 'hotlines', 'notices'],
  'anti-fraud': [],
};
const entryOf = (name) => at(`src/entries/${name}.ts`);
const entries = scripts('src/entries').filter((path) => !Object.keys(singles).map(entryOf).includes(path));

/** The npm form: a module for each of ours, everything else left to the application. */
export const modules = {
  input: [...entries, ...scripts('src/i18n/locales'), at('src/cli/main.ts')],
  external: (id) => !id.startsWith('.') && !isAbsolute(id),
  treeshake: false,
  plugins: [sources(), classes(), forgetDescriptions(), minifyLiterals()],
  output: {
    dir: at('dist'),
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: at('src'),
    entryFileNames: '[name].js',
    sourcemap: true,
  },
};

const {version, license} = JSON.parse(readFileSync(at('package.json'), 'utf8'));

const small = (ecma) =>
  terser({
    ecma,
    module: true,
    compress: {passes: 4, hoist_funs: true, loops: false, pure_getters: true, unsafe_arrows: true, unsafe_methods: true},
    mangle: {properties: {regex: shortNames}},
    format: {
      comments: false,
      preamble: `/*! anti-fraud-elements ${version} | ${license} */`,
    },
  });

/**
 * Elements in one file with everything they need, for a script tag, in two
 * forms: as a module for browsers of today, and as a classic script that old
 * browsers run, and that is read alike in every encoding a page may have.
 */
export const singleFiles = Object.entries(singles).map(([name, unseen]) => ({
  input: entryOf(name),
  plugins: [
    smallLibraries(),
    ownAddress(),
    ...(name === 'anti-fraud-core' ? [withoutFollowing()] : []),
    withCompactSchema(unseen),
    shortTokens(),
    sources(),
    classes(),
    minifyLiterals(joinPartAndClass),
    plainPrivates(),
  ],
  output: [
    {
      file: at(`dist/cdn/${name}.js`),
      format: 'es',
      sourcemap: true,
      plugins: [unusedWords(), shortWords(), small(2021)],
    },
    {
      file: at(`dist/cdn/${name}.classic.js`),
      format: 'iife',
      sourcemap: true,
      plugins: [
        unusedWords(),
        shortWords(),
        oldSyntax(),
        small(2018),
        asciiOnly(),
      ],
    },
  ],
}));

export default [modules, ...singleFiles];
