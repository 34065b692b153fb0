import {existsSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import * as esbuild from 'esbuild';

/** Reads the TypeScript that `.js` stands for in our imports, and takes the types away. */
export function sources() {
  return {
    name: 'sources',
    resolveId(source, importer) {
      if (!importer || !source.startsWith('.') || !source.endsWith('.js')) return null;
      const file = resolve(dirname(importer), source.replace(/\.js$/, '.ts'));
      return existsSync(file) ? file : null;
    },
    async transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const script = await esbuild.transform(code, {
        loader: 'ts',
        target: 'es2022',
        sourcefile: id,
        sourcemap: true,
        tsconfigRaw: {
          compilerOptions: {
            experimentalDecorators: true,
            useDefineForClassFields: false,
            verbatimModuleSyntax: true,
          },
        },
      });
      return {code: script.code, map: script.map};
    },
  };
}
