import {existsSync, mkdirSync, symlinkSync} from 'node:fs';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import * as esbuild from 'esbuild';
import {rollup} from 'rollup';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** An application beside whose modules the package stands as an installed one does. */
const folder = join(root, '.cache/application');

/**
 * Bundles what an application imports from the package, as two bundlers do it. The package must have
 * been built.
 *
 * @typedef {{code: string, modules: string[]}} Bundle `modules` are the paths, from the root, of what is in it
 * @type {Record<'esbuild' | 'rollup', (code: string, external?: string[]) => Promise<Bundle>>}
 */
export const bundlers = {
  async esbuild(code, external = []) {
    installItself();
    const {outputFiles, metafile} = await esbuild.build({
      stdin: {contents: code, resolveDir: folder, sourcefile: 'app.js'},
      absWorkingDir: root,
      bundle: true,
      format: 'esm',
      target: 'es2022',
      external,
      conditions: ['production'],
      metafile: true,
      write: false,
      logLevel: 'silent',
    });
    const [{inputs}] = Object.values(metafile.outputs);
    const modules = Object.entries(inputs).filter(([, {bytesInOutput}]) => bytesInOutput > 0);
    return {code: outputFiles[0].text, modules: modules.map(([path]) => path)};
  },

  async rollup(code, external = []) {
    installItself();
    const app = {
      name: 'app',
      resolveId: (id) => (id === 'app' ? join(folder, 'app.js') : null),
      load: (id) => (id === join(folder, 'app.js') ? code : null),
    };
    const isExternal = (id) => external.some((name) => id === name || id.startsWith(`${name}/`));
    const bundle = await rollup({
      input: 'app',
      external: isExternal,
      plugins: [app, resolve({exportConditions: ['production', 'browser']})],
      onwarn(warning) {
        // Tests ask for bundles from which nothing is left; `use client` is for frameworks on servers.
        if (!['EMPTY_BUNDLE', 'MODULE_LEVEL_DIRECTIVE'].includes(warning.code)) throw new Error(warning.message);
      },
    });
    const {output: [chunk]} = await bundle.generate({format: 'es'});
    await bundle.close();
    const modules = Object.entries(chunk.modules).filter(([, {renderedLength}]) => renderedLength > 0);
    return {code: chunk.code, modules: modules.map(([path]) => relative(root, path))};
  },
};

function installItself() {
  const place = join(folder, 'node_modules/anti-fraud-elements');
  if (existsSync(place)) return;
  mkdirSync(join(folder, 'node_modules'), {recursive: true});
  symlinkSync(root, place, 'dir');
}
