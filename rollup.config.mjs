import {readdirSync} from 'node:fs';
import {isAbsolute} from 'node:path';
import {fileURLToPath} from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {classes} from './.tools/build/classes.mjs';
import {editLit} from './.tools/build/edit-lit.mjs';
import {forgetDescriptions} from './.tools/build/forget-descriptions.mjs';
import {minifyLiterals} from './.tools/build/literals.mjs';
import {shortWords, smallValibot} from './.tools/build/small.mjs';
import {sources} from './.tools/build/sources.mjs';
import {unusedWords} from './.tools/build/unused-words.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const scripts = (folder) =>
  readdirSync(at(folder), {recursive: true})
    .map((path) => `${folder}/${String(path).replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .map(at);

const core = at('src/entries/anti-fraud-core.ts');
const entries = scripts('src/entries').filter((path) => path !== core);

const ours = () => [sources(), classes(), forgetDescriptions(), minifyLiterals()];

/** The npm form: a module for each of ours, everything else left to the application. */
export const modules = {
  input: [...entries, ...scripts('src/i18n/locales'), at('src/cli/main.ts')],
  external: (id) => !id.startsWith('.') && !isAbsolute(id),
  treeshake: false,
  plugins: ours(),
  output: {
    dir: at('dist'),
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: at('src'),
    entryFileNames: '[name].js',
    sourcemap: true,
  },
};

/**
 * The core elements in one file with everything they need, for a script tag.
 * As it exports nothing and stands in a function, one file serves the classic
 * script and `type="module"`.
 */
export const embed = {
  input: core,
  plugins: [
    editLit(),
    smallValibot(),
    ...ours(),
    resolve({exportConditions: ['production', 'browser']}),
  ],
  output: {
    file: at('dist/embed/anti-fraud-core.js'),
    format: 'iife',
    plugins: [
      unusedWords(),
      shortWords(),
      terser({
        ecma: 2021,
        module: true,
        compress: {passes: 4, unsafe_arrows: true, unsafe_methods: true, pure_getters: true},
        format: {comments: false},
      }),
    ],
  },
};

export default [modules, embed];
